import { words } from "@saraban/lexicon";
import type { Span } from "@saraban/schema";
import { foldName } from "@saraban/thai";
import type { Draft, Scene } from "../grammar.js";
import { wordsAt } from "../layout/words-at.js";
import { firstHitAt, type Hit } from "../terms/scan-terms.js";
import { agenciesIn } from "./paper-view.js";

const qualifier = wordsAt(words.letter.qualifiers);

/** Finds the bodies that posts are held in; made once a scene. */
export interface PostBodies {
  /** The body of a post as written in a span; `near` are the bodies at hand, nearest first, for a post that names none. */
  readonly of: (span: Span, near?: readonly Draft[]) => Draft | undefined;
}

export function postBodies(scene: Scene): PostBodies {
  const { reading } = scene;
  const agencies = scene.drafts.filter((draft) => draft.kind === "Agency");
  let byName: ReadonlyMap<string, Draft> | undefined;
  const known = new Map<string, readonly Draft[]>();
  const beginning = (head: string): readonly Draft[] => {
    const before = known.get(head);
    if (before) return before;
    const found = agencies.filter((draft) => beginsWith(draft, reading.text, head));
    known.set(head, found);
    return found;
  };
  const of = (span: Span, near: readonly Draft[] = []): Draft | undefined => {
    const post = longestPost(scene, span.start);
    const head = post?.term.post?.bodyHead;
    const rest = post && head ? reading.text.slice(post.end, span.end) : "";
    byName ??= bodiesByName(agencies, reading.text);
    const elided = head ? byName.get(foldName(head + rest)) : undefined;
    if (elided && post?.term.post?.body === "elided") return elided;
    const [named] = agenciesIn(scene, span);
    if (named && !(post?.term.post?.body === "elided" && isOffice(post, named.start))) return named.draft;
    if (named) return undefined;
    const entry = post?.term.post;
    if (!entry || (entry.kind === "local" && !head) || entry.standsAlone) return undefined;
    const said = reading.text.slice(post.end, span.end).trim();
    const begin = head ?? (said && qualifier(said, 0) < 0 ? said : undefined);
    if (begin === undefined) return entry.kind === "staff" ? undefined : near[0];
    const found = beginning(begin);
    const isNear = (draft: Draft) => near.some((one) => one === draft || one.name.includes(draft.name));
    return found.find(isNear) ?? onlyOne(found);
  };
  return { of };
}

function bodiesByName(agencies: readonly Draft[], text: string): ReadonlyMap<string, Draft> {
  const byName = new Map<string, Draft>();
  for (const draft of agencies)
    for (const name of namesOf(draft, text)) if (!byName.has(name)) byName.set(name, draft);
  return byName;
}

const namesOf = (draft: Draft, text: string) =>
  new Set([foldName(draft.name), ...draft.mentions.map((m) => foldName(text.slice(m.start, m.end)))]);

/** A post called after its office: the place in its name is not the body. */
const isOffice = (post: Hit, named: number) =>
  named < post.end && (post.term.post?.category ?? "") === "office";

const onlyOne = (found: readonly Draft[]) => (found.length === 1 ? found[0] : undefined);

/** Whether a body is called so somewhere, a short form of its name included. */
const beginsWith = (draft: Draft, text: string, head: string) =>
  draft.name.startsWith(head) || draft.mentions.some((m) => text.startsWith(head, m.start));

function longestPost({ reading: { hits } }: Scene, start: number): Hit | undefined {
  for (let i = firstHitAt(hits, start); i < hits.length && hits[i]?.start === start; i++)
    if (hits[i]?.term.post) return hits[i];
  return undefined;
}
