import type { Extraction, SourceDocument } from "@saraban/schema";
import { draftByName } from "./bind/draft-by-name.js";
import { finish } from "./finish.js";
import type { Draft, Grammar, Scene } from "./grammar.js";
import { placesOf } from "./places.js";
import { read } from "./read.js";
import { settle } from "./settle.js";
import { thaiGovernment } from "./thai-government.js";

/**
 * Reads one document into the people, agencies, meetings, policies and documents that it names, and the facts it
 * states of them. Pure: the same bytes in give the same bytes out.
 *
 * Every span in the result is half-open, in UTF-16 units of `document.text` as given. Odd input is never an
 * exception but a diagnostic on the result.
 */
export function extract(document: SourceDocument, grammar: Grammar = thaiGovernment): Extraction {
  const reading = read(document, grammar.tag);
  const candidates = grammar.recognize.flatMap((rule) => [...rule.recognize(reading)]);
  const mentions = grammar.refine.reduce(
    (kept, rule) => rule.refine(kept, reading),
    candidates as readonly Draft["mentions"][number][],
  );
  const drafts = grammar.bind.reduce(
    (bound, rule) => rule.bind(bound, reading),
    draftByName(mentions, reading),
  );
  const scene: Scene = { reading, drafts, places: placesOf(drafts) };
  const facts = grammar.relate.flatMap((rule) => [...rule.relate(scene)]);
  const settled = settle(drafts, facts);
  return finish(reading, settled.drafts, settled.facts);
}
