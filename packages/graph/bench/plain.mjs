// Plain extractions for graphs of any size: every text is a letter or a news item that names two people, a sitting and an
// instrument that no other text names, and one of a thousand bodies that all share. A text comes to five nodes and ten
// edges, those of mentions among them: two edges a node.
import { names } from "./people-and-bodies.mjs";
import { randomOf } from "./urn.mjs";

const length = 2600;
const pad = (n) => String(n).padStart(7, "0");

/** A family name of its own for every number: its digits, each written as a part of a name. */
function familyOf(n) {
  let name = "";
  for (let rest = n, i = 0; rest > 0 || i < 3; i++) {
    const parts = names.family[i % names.family.length];
    name += parts[rest % parts.length];
    rest = Math.floor(rest / parts.length);
  }
  return name;
}

// Numbers one after the other have names far apart, which nobody takes for one name written in two ways.
const spread = (n) => (n * 740_093) % 3_200_000;
const topicOf = (n) => `${names.topics[n % 16]}${names.areas[Math.floor(n / 16) % 10]}`;

function extractionOf(n, random) {
  const span = () => {
    const start = Math.floor(random() * (length - 60));
    return { start, end: start + 10 + Math.floor(random() * 40) };
  };
  const entity = (id, kind, name, attributes) => ({
    id,
    kind,
    name,
    aliases: [],
    mentions:
      id === "D0"
        ? []
        : [{ ...span(), rule: "made" }, ...(random() < 0.5 ? [{ ...span(), rule: "made" }] : [])],
    certainty: "stated",
    attributes,
  });
  const relation = (kind, from, to, attributes = {}) => ({
    kind,
    from,
    to,
    evidence: [span()],
    rule: "made",
    certainty: "stated",
    attributes,
  });
  const id = `text-${pad(n)}.txt`;
  const isLetter = n % 3 === 0;
  const number = `${names.codes[n % 10]} 0${100 + (n % 800)}/${n}`;
  const date = `${2014 + (n % 11)}-${String(1 + (n % 12)).padStart(2, "0")}-${String(1 + (n % 28)).padStart(2, "0")}`;
  const person = (of) => {
    const [givenName, familyName] = [names.given[of % 39], familyOf(spread(of))];
    return [`${givenName} ${familyName}`, { givenName, familyName, honorific: names.honorifics[of % 7] }];
  };
  const body = n % 1000;
  const committee = `${names.words.committee}${topicOf(body)} ${body}`;
  const entities = [
    entity("D0", "Document", isLetter ? number : id, {
      date,
      category: isLetter ? "letter" : "press-release",
      ...(isLetter ? { number } : {}),
    }),
    entity("P1", "Person", ...person(2 * n)),
    entity("P2", "Person", ...person(2 * n + 1)),
    entity("A1", "Agency", committee, { category: "committee" }),
    entity("M1", "Meeting", `${names.words.meeting}${committee} ${names.words.time} ${n}`, {
      number: String(n),
      date,
    }),
    entity("L1", "Policy", `${names.words.project}${topicOf(n)} ${n}`, { category: "project" }),
  ];
  const relations = [
    relation("HOLDS_POSITION", "P1", "A1", { role: names.roles[n % 10] }),
    relation("CHAIRED", "P1", "M1"),
    relation("ATTENDED", "P2", "M1"),
    relation("ADOPTED", "M1", "L1"),
    relation("ISSUED", "A1", "D0"),
  ];
  const document = { id, length, hash: n.toString(16).padStart(16, "0") };
  return { version: 1, document, entities, relations, diagnostics: [] };
}

/** Yields `count` extractions, one after the other; the first n are the same whatever the count. */
export function* plain(count, seed = 20250101) {
  const random = randomOf(seed);
  for (let n = 0; n < count; n++) yield extractionOf(n, random);
}
