import { agencies, provinces, words } from "@saraban/lexicon";
import { foldName } from "@saraban/thai";
import type { Draft, Fact, Paper, Place, Relater, Scene } from "../grammar.js";
import { agenciesIn, issuerOf, ownDocuments, partsOf } from "./paper-view.js";

const { letter } = words;
const letterWord = new RegExp(
  `(?:${[...letter.letterWords].sort((a, b) => b.length - a.length).join("|")})`,
  "g",
);
const hasLetter = new RegExp(`^\\s?(?:${letter.hasLetter.join("|")})`);
const before = 150;
const cited: ReadonlySet<string> = new Set([
  "document/cited-letter",
  "document/enclosure",
  "document/reference",
]);
/** A province's own letters bear a unit of this form. */
const provinceUnit = /^([\u0E01-\u0E2E.]+) ?00[0-9]{2}/;

/** Which body a paper comes from: its head, else its letter code; a cited letter: the body it is called a letter of. */
export const letterIssued: Relater = {
  name: "letter/issued",
  *relate(scene) {
    const own = ownDocuments(scene);
    for (const [index, paper] of scene.reading.papers.entries()) {
      const document = own[index];
      if (!document) continue;
      if (paper.genre === "news") {
        for (const source of sourcesOf(scene, paper))
          yield issued(source.draft, document, source, "letter/source-line");
        continue;
      }
      const place = issuerOf(scene, paper);
      if (place) yield issued(place.draft, document, place, "letter/letterhead");
      else {
        const body = byCode(scene, document.attributes["number"]);
        if (body && paper.number)
          yield { ...issued(body, document, paper.number, "letter/code"), certainty: "inferred" };
      }
    }
    for (const place of scene.places) {
      if (!cited.has(place.mention.rule)) continue;
      const body = citedIssuer(scene, place);
      if (body)
        yield issued(body.draft, place.draft, { start: body.start, end: place.end }, "letter/cited-issuer");
    }
  },
};

const issued = (
  from: Draft,
  to: Draft,
  { start, end }: { start: number; end: number },
  rule: string,
): Fact => ({
  from,
  kind: "ISSUED",
  to,
  clause: { start, end },
  rule,
});

/** The body in each of a press release's source lines; where it has none, that in its masthead. */
function sourcesOf(scene: Scene, paper: Paper): readonly Place[] {
  const sources = partsOf(paper, "source-line").flatMap((part) => agenciesIn(scene, part).slice(0, 1));
  return sources.length ? sources : mastheadOf(scene, paper);
}

/** The body that a newsletter's masthead names, or whose name, with a motto at most, is all that stands in the first line. */
function mastheadOf(scene: Scene, paper: Paper): readonly Place[] {
  for (const part of partsOf(paper, "letterhead")) {
    const found = agenciesIn(scene, part).slice(0, 1);
    if (found.length) return found;
  }
  const [line] = partsOf(paper, "headline");
  if (!line) return [];
  const named = agenciesIn(scene, line);
  const rest = named.reduceRight(
    (text, { start, end }) => text.slice(0, start - line.start) + text.slice(end - line.start),
    scene.reading.text.slice(line.start, line.end),
  );
  return rest.replace(/["\u201C][^"\u201D]{0,80}["\u201D]/, "").trim() ? [] : named.slice(0, 1);
}

/** The body that a letter code names, where the text names that body too. */
function byCode({ drafts }: Scene, number: string | undefined): Draft | undefined {
  if (!number) return undefined;
  const code = provinceUnit.exec(number)?.[1]?.replace(/\./g, "");
  const province = code && provinces.find((entry) => entry.code === code)?.name;
  const prefix = /^[\u0E01-\u0E2E]+/.exec(number.replace(/\./g, ""))?.[0];
  const name = province
    ? letter.provinceWords[0] + province
    : agencies.find((entry) => entry.code !== undefined && entry.code === prefix)?.name;
  const wanted = name && foldName(name);
  return wanted
    ? drafts.find((draft) => draft.kind === "Agency" && foldName(draft.name) === wanted)
    : undefined;
}

/** The body right after the word for a letter before the number, or right before "has a letter". */
function citedIssuer(scene: Scene, { start, end, mention }: Place): Place | undefined {
  const { text } = scene.reading;
  const from = Math.max(0, start - before);
  const isNamed = mention.rule !== "document/cited-letter";
  const at = isNamed ? start : from;
  const limit = isNamed ? end : start;
  let last: RegExpExecArray | undefined;
  for (const match of text.slice(at, limit).matchAll(letterWord)) last = match;
  if (!last) return undefined;
  const wordEnd = at + last.index + last[0].length;
  if (mention.rule === "document/enclosure" && mention.attributes?.["number"] === undefined) return undefined;
  if (text.slice(wordEnd, start).includes("\n\n")) return undefined;
  const places = agenciesIn(scene, { start: from, end: limit });
  const after = places.find(
    (place) => place.start === wordEnd || (place.start === wordEnd + 1 && /\s/.test(text[wordEnd] as string)),
  );
  if (after) return after;
  return places.find((place) => place.end <= wordEnd && hasLetter.test(text.slice(place.end, wordEnd + 1)));
}
