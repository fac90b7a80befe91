import { words } from "@saraban/lexicon";
import type { Span } from "@saraban/schema";
import type { Draft, Scene } from "../grammar.js";
import { trimmed } from "../layout/cells.js";
import { wordsAt } from "../layout/words-at.js";
import { placesIn } from "../places.js";
import { roleParts } from "./delegation.js";
import { oneLine } from "./paper-view.js";
import type { PostBodies } from "./post-bodies.js";

/** A post held in a body, as written. */
export interface Holding {
  readonly body: Draft;
  readonly role: string;
  readonly status: "current" | "acting" | "former";
}

const former = wordsAt(words.letter.formerWords);
const capacity = new RegExp(`\\s(?:${words.letter.capacity.join("|")})`);

/** The posts that a span gives someone: the own one, and those acted in; one that is only signed for is none. */
export function holdingsIn(
  scene: Scene,
  bodies: PostBodies,
  span: Span,
  near: readonly Draft[] = [],
): readonly Holding[] {
  const { text } = scene.reading;
  const parts = roleParts(text, span);
  const last = parts[parts.length - 1];
  const signedFor = last && last.how !== "own" ? bodies.of(last, near) : undefined;
  const meant = signedFor ? [signedFor, ...near] : near;
  const found: Holding[] = [];
  for (const part of parts) {
    if (part.how === "delegated") continue;
    const after = former(text, part.start);
    const post = after > 0 ? trimmed(text, { start: after, end: part.end }) : part;
    const status = after > 0 ? "former" : part.how === "acting" ? "acting" : "current";
    const role = roleOf(scene, post);
    for (const each of byCapacity(text, post)) {
      const body = bodies.of(each, meant);
      if (body && role) found.push({ body, role, status });
    }
  }
  return found;
}

/** The phrases of a joined post, "A in the capacity of B". */
function byCapacity(text: string, span: Span): readonly Span[] {
  const match = capacity.exec(text.slice(span.start, span.end));
  if (!match) return [span];
  const cut = span.start + match.index;
  return [{ start: span.start, end: cut }, trimmed(text, { start: cut + match[0].length, end: span.end })];
}

/** The post as written, without a body that is named apart from it. */
function roleOf(scene: Scene, span: Span): string {
  const { text } = scene.reading;
  return oneLine(text.slice(span.start, apartFrom(scene, span)))
    .replace(/[,|]+$/, "")
    .trim();
}

/** Where the first body begins that stands after a gap; a second body belongs to the first. */
function apartFrom(scene: Scene, span: Span): number {
  const { text } = scene.reading;
  for (const { start, draft } of placesIn(scene, span))
    if (draft.kind === "Agency" && start > span.start && /\s/.test(text[start - 1] as string)) return start;
  return span.end;
}
