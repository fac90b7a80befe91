// Made-up extractions whose names recur as names in government papers do. Every kind of name has a process of its own
// (`urn.mjs`; Pitman and Yor's), so that few are named in very many texts and most in one, and that their number grows as
// a power of that of the texts. The numbers were set so that eighty texts have about as many entities, relations and
// different names as eighty annotated press documents and letters have; of 943 people in other annotated texts 820 have
// different given names, which the given names follow. A person has one or two posts in fixed bodies, a sitting belongs
// to a fixed body and day. One in six namings of a body that has an abbreviation gives the abbreviation alone, one in
// twenty-five of a person the given name alone. Nothing is random but for the seed.
import { makers, names } from "./people-and-bodies.mjs";
import { randomOf } from "./urn.mjs";

const length = 2600;

/** A text while it is being written: what it names, and what it says. */
function createText(n, { random }) {
  const entities = [];
  const relations = [];
  const byName = new Map();
  const span = () => {
    const start = Math.floor(random() * (length - 60));
    return { start, end: start + 10 + Math.floor(random() * 40) };
  };
  const mentions = () =>
    Array.from({ length: 1 + Math.floor(random() * 3) }, () => ({ ...span(), rule: "made" })).sort(
      (a, b) => a.start - b.start || a.end - b.end,
    );
  const add = (kind, name, attributes, aliases = []) => {
    const known = byName.get(`${kind} ${name}`);
    if (known !== undefined) return known;
    const id = kind === "Document" && entities.length === 0 ? "D0" : `${kind[0]}${entities.length}`;
    const entity = {
      id,
      kind,
      name,
      aliases,
      mentions: id === "D0" ? [] : mentions(),
      certainty: "stated",
      attributes,
    };
    byName.set(`${kind} ${name}`, entity);
    entities.push(entity);
    return entity;
  };
  const relate = (from, kind, to, attributes = {}) => {
    if (from === undefined || to === undefined || from === to) return;
    const said = { kind, from: from.id, to: to.id, evidence: [span()], rule: "made" };
    relations.push({ ...said, certainty: "stated", attributes });
  };
  return {
    id: `text-${String((n * 7919) % 1_000_003).padStart(7, "0")}.txt`,
    entities,
    relations,
    add,
    relate,
  };
}

const numberOf = (n) =>
  `${names.codes[n % names.codes.length]} 0${100 + (n % 800)}/${names.words.circular} ${n}`;

function extractionOf(n, make) {
  const { random, pick } = make;
  const text = createText(n, make);
  const { add, relate } = text;
  const many = (mean, of) => Array.from({ length: Math.floor(random() * 2 * mean + 0.5) }, of);

  const isLetter = random() < 0.4;
  const own = add("Document", isLetter ? numberOf(n) : text.id, {
    date: make.day(),
    category: isLetter ? "letter" : "press-release",
    ...(isLetter ? { number: numberOf(n) } : {}),
  });
  const addBody = ({ name, abbreviation, category }) => {
    if (abbreviation && random() < 1 / 6) return add("Agency", abbreviation, {});
    return abbreviation && random() < 0.3
      ? add("Agency", name, { category, abbreviation }, [abbreviation])
      : add("Agency", name, { category });
  };
  const bodies = many(4.3, () => addBody(make.body()));
  const people = many(2.9, () => {
    const { given, family, honorific, posts } = make.person();
    const isWhole = random() >= 0.04;
    const person = add("Person", isWhole ? `${given} ${family}` : given, {
      ...(isWhole ? { givenName: given, familyName: family } : {}),
      ...(honorific && random() < 0.9 ? { honorific } : {}),
    });
    for (const { at, role } of posts) {
      const body = addBody(at);
      bodies.push(body);
      relate(person, "HOLDS_POSITION", body, { role, ...(random() < 0.1 ? { status: "acting" } : {}) });
    }
    return person;
  });
  const meetings = many(1.2, () => {
    const { at, number, date } = make.meeting();
    const name = `${names.words.meeting}${at.name} ${names.words.time} ${number}`;
    const meeting = add("Meeting", name, { number, date });
    const body = addBody(at);
    bodies.push(body);
    relate(meeting, "MEETING_OF", body);
    return meeting;
  });
  const policies = many(2.5, () => add("Policy", make.policy().name, {}));
  for (const person of meetings.length > 0 ? people : [])
    relate(person, random() < 0.2 ? "CHAIRED" : "ATTENDED", pick(meetings));
  for (const meeting of meetings) relate(meeting, random() < 0.5 ? "ADOPTED" : "CONSIDERED", pick(policies));
  for (const policy of policies)
    relate(pick(bodies), random() < 0.6 ? "RESPONSIBLE_FOR" : "PROPOSED", policy);
  relate(pick(bodies), "PART_OF", pick(bodies));
  relate(pick(bodies), "COOPERATES_WITH", pick(bodies));
  relate(pick(bodies), "ISSUED", own);
  relate(own, "ADDRESSED_TO", pick(bodies));
  if (isLetter) relate(pick(people), "SIGNED", own);
  for (const cited of n === 0 ? [] : many(0.4, () => Math.floor(random() * n)))
    relate(own, "CITES", add("Document", `${names.words.letter} ${cited}`, { number: numberOf(cited) }), {
      as: "reference",
    });

  const { id, entities, relations } = text;
  const document = { id, length, hash: n.toString(16).padStart(16, "0") };
  return { version: 1, document, entities, relations, diagnostics: [] };
}

/** Yields `count` extractions, one after the other; the first n are the same whatever the count. */
export function* generate(count, seed = 20250101) {
  const make = makers(randomOf(seed));
  for (let n = 0; n < count; n++) yield extractionOf(n, make);
}
