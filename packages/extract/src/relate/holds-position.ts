import { words } from "@saraban/lexicon";
import type { Fact, Place, Relater, Scene } from "../grammar.js";
import { firstHitAt } from "../terms/scan-terms.js";
import { type PostPhrase, postPhraseAt } from "./post-phrase.js";

const openers = words.relation.postOpeners;
const reach = 260;

/** A post right after a person's name, or right before it where none follows: held in each body that it names. */
export const holdsPosition: Relater = {
  name: "position/beside-name",
  *relate(scene) {
    const { places } = scene;
    const people = places.filter((place) => place.draft.kind === "Person");
    let taken = 0;
    for (const [i, person] of people.entries()) {
      const next = people[i + 1];
      const limit = Math.min(
        scene.reading.text.length,
        person.end + reach,
        next ? titleStart(scene, next) : Number.MAX_SAFE_INTEGER,
      );
      const after = postAfter(scene, person, limit);
      const phrase = after ?? postBefore(scene, person, taken);
      if (!phrase) continue;
      taken = Math.max(person.end, phrase.end);
      const clause = { start: Math.min(person.start, phrase.start), end: Math.max(person.end, phrase.end) };
      for (const body of phrase.bodies)
        yield {
          from: person.draft,
          kind: "HOLDS_POSITION",
          to: body,
          clause,
          rule: after ? "position/after-name" : "position/before-name",
          attributes: { role: phrase.role, status: phrase.status },
        } satisfies Fact;
    }
  },
};

/** Where the words of address before a name begin. */
function titleStart({ reading }: Scene, { mention, start }: Place): number {
  const honorific = mention.attributes?.["honorific"] ?? "";
  const at = reading.text.lastIndexOf(honorific, start);
  return honorific && start - at <= honorific.length + 2 ? at : start;
}

function postAfter(scene: Scene, person: Place, limit: number): PostPhrase | undefined {
  const { text } = scene.reading;
  let at = person.end;
  if (text[at] === ")") at++;
  while (text[at] === " " || text[at] === "\t") at++;
  if (text[at] === "(" || text[at] === ",") at++;
  if (text[at] === " ") at++;
  for (const opener of openers)
    if (text.startsWith(opener, at)) {
      at += opener.length;
      if (text[at] === " ") at++;
      break;
    }
  return at < limit ? postPhraseAt(scene, at, limit) : undefined;
}

/** The post phrase that ends where the person's title begins; `from` is where the words of the person before end. */
function postBefore(scene: Scene, person: Place, from: number): PostPhrase | undefined {
  const { hits, text } = scene.reading;
  const title = titleStart(scene, person);
  const edge = text[title - 1] === " " ? title - 1 : title;
  let best: PostPhrase | undefined;
  for (let i = firstHitAt(hits, edge) - 1; i >= 0; i--) {
    const hit = hits[i];
    if (!hit) continue;
    if (hit.start < from || hit.start < edge - reach) break;
    if (!hit.term.post || !hit.atWord) continue;
    const phrase = postPhraseAt(scene, hit.start, edge);
    if (phrase?.end === edge) best = phrase;
    if (text[hit.start - 1] === "\n") break;
  }
  return best;
}
