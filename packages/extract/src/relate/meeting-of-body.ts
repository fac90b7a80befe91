import { words } from "@saraban/lexicon";
import type { Draft, Fact, Place, Relater, Scene } from "../grammar.js";
import { placesIn } from "../places.js";
import { bodyByName } from "./body-by-name.js";
import { categoryAt } from "./body-kind.js";
import { committeeBefore } from "./committee-near.js";

const { meeting } = words;
const heads: ReadonlySet<string> = new Set(["", ...meeting.meetingHeads]);
const executives: ReadonlySet<string> = new Set(meeting.executiveHeads);
const longestHeads = [...meeting.meetingHeads].sort((a, b) => b.length - a.length);
const [stem = ""] = meeting.bodyStems;
const [between = ""] = words.relation.betweenWords;
const longestHead = 40;
const latin = /^[A-Z]/;

/** The body that sits: the one right after the head word of a meeting's name; of a bare sitting, the committee named last. */
export const meetingOfBody: Relater = {
  name: "meeting/of-body",
  *relate(scene) {
    const sitting = new Map<Draft, Place>();
    for (const place of allMeetings(scene)) {
      const body = bodyIn(scene, place);
      if (!body) continue;
      if (!sitting.has(place.draft)) sitting.set(place.draft, body);
      yield fact(place, body, "meeting/of-body");
    }
    const named = new Set(sitting.keys());
    for (const place of allMeetings(scene)) {
      if (named.has(place.draft) || !isBare(scene, place)) continue;
      const body = sittingBefore(scene, place, sitting);
      if (!body) continue;
      named.add(place.draft);
      yield fact(place, body, "meeting/of-last-body");
    }
  },
};

const allMeetings = (scene: Scene): readonly Place[] =>
  scene.places.filter(({ draft }) => draft.kind === "Meeting");

const fact = (place: Place, body: Place, rule: string): Fact => ({
  from: place.draft,
  kind: "MEETING_OF",
  to: body.draft,
  clause: { start: Math.min(place.start, body.start), end: Math.max(place.end, body.end) },
  rule,
});

/** The sitting body within a meeting's name: a committee right after its head word, a body whose heads meet, a league of states. */
function bodyIn(scene: Scene, place: Place): Place | undefined {
  const { text } = scene.reading;
  for (const body of placesIn(scene, place)) {
    if (body.draft.kind !== "Agency") continue;
    const before = text.slice(place.start, body.start);
    const beside = before.includes(between) || meeting.besideBody.some((form) => before.endsWith(form));
    if (!beside && categoryAt(scene.reading, body) === "international") return body;
    const lead = text.slice(place.start, Math.min(body.start, place.start + longestHead + 1)).trim();
    if (executives.has(lead) || (heads.has(lead) && sits(text, body))) return body;
    if (heads.has(withoutStem(lead)) && sits(text, { ...body, start: body.start - stem.length })) return body;
    if (isShortForm(text, body) && sits(text, { ...body, start: startOfBody(text, place) })) return body;
  }
  return bodyNamedIn(scene, place);
}

const withoutStem = (lead: string) => (lead.endsWith(stem) ? lead.slice(0, -stem.length).trim() : "-");

/** A body named only by a short form in brackets. */
const isShortForm = (text: string, { start, end }: Place) => text[start - 1] === "(" && text[end] === ")";

/** Where the words after a meeting's head word begin. */
function startOfBody(text: string, { start }: Place): number {
  const head = longestHeads.find((form) => text.startsWith(form, start)) ?? "";
  return text[start + head.length] === " " ? start + head.length + 1 : start + head.length;
}

/** The body whose name, as the text writes it elsewhere, stands right after the head word. */
function bodyNamedIn(scene: Scene, place: Place): Place | undefined {
  const { text } = scene.reading;
  const at = startOfBody(text, place);
  if (at === place.start) return undefined;
  const named = bodyByName(scene, "", at, place.end);
  const [mention] = named?.draft.mentions ?? [];
  const body = named && mention && { start: at, end: named.end, draft: named.draft, mention };
  return body && sits(text, body) ? body : undefined;
}

const sits = (text: string, { start }: Place) =>
  meeting.sittingHeads.some((form) => text.startsWith(form, start)) ||
  latin.test(text.slice(start, start + 1)) ||
  text.slice(start, start + 6).includes(".");

/** A meeting that its name gives only a number: "the meeting no. 2/2568". */
function isBare({ reading: { text } }: Scene, { start, end }: Place): boolean {
  const name = text.slice(start, end);
  const at = meeting.number.map((form) => name.indexOf(form)).find((found) => found >= 0);
  return at !== undefined && heads.has(name.slice(0, at).trim());
}

/** In minutes the body that their title names; elsewhere the committee named last, else the only body that sits. */
function sittingBefore(scene: Scene, place: Place, sitting: ReadonlyMap<Draft, Place>): Place | undefined {
  const bodies = [...sitting.values()];
  const minutes = scene.reading.papers.find(
    ({ start, end, genre }) => genre === "minutes" && start <= place.start && place.end <= end,
  );
  const titled = minutes && bodies.find(({ start }) => start >= minutes.start && start < minutes.end);
  if (titled) return titled;
  const committee = committeeBefore(scene, place.start);
  if (committee) return committee;
  return new Set(bodies.map(({ draft }) => draft)).size === 1 ? bodies[0] : undefined;
}
