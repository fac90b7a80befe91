import { words } from "@saraban/lexicon";
import type { Span } from "@saraban/schema";
import { buildTrie, isDependent, longestMatch, type Trie } from "@saraban/thai";
import type { Draft, Place, Scene } from "../grammar.js";
import { firstHitAt } from "../terms/scan-terms.js";

type Cue = keyof typeof words.policy.signs;

/** What a clause about policies is read by: a name, or a word that says what is done with a policy. */
export interface Sign extends Span {
  readonly is: Cue | Draft["kind"];
  /** Of a name: whose it is. */
  readonly draft?: Draft;
  /** Of a name: the names within it. */
  readonly inner?: readonly Place[];
  /** Of a body: it is only named by the post of somebody. */
  readonly inPost?: boolean;
}

interface CueIndex {
  readonly trie: Trie;
  readonly cues: readonly Cue[];
}

let index: CueIndex | undefined;

function cueIndex(): CueIndex {
  if (index) return index;
  const forms: string[] = [];
  const cues: Cue[] = [];
  for (const [cue, list] of Object.entries(words.policy.signs))
    for (const form of list) {
      forms.push(form);
      cues.push(cue as Cue);
    }
  index = { trie: buildTrie(forms), cues };
  return index;
}

const signsByScene = new WeakMap<Scene, readonly Sign[]>();

/** The outermost names and the cue words between them, in text order; none where no policy is named. */
export function policySigns(scene: Scene): readonly Sign[] {
  const known = signsByScene.get(scene);
  if (known) return known;
  const signs = scene.drafts.some((draft) => draft.kind === "Policy") ? readSigns(scene) : [];
  signsByScene.set(scene, signs);
  return signs;
}

/** A form of so many letters is that word wherever it is written. */
const surelyWord = 7;

function readSigns(scene: Scene): readonly Sign[] {
  const { text, ends } = scene.reading;
  const signs: Sign[] = [];
  const names = outermost(scene);
  let name = 0;
  let token = 0;
  let at = 0;
  const { trie, cues } = cueIndex();
  while (at < text.length) {
    const next = names[name];
    if (next?.start === at) {
      signs.push(next);
      at = next.end;
      name++;
      continue;
    }
    const code = text.charCodeAt(at);
    if (code > 32 && !isDependent(code)) {
      while ((ends[token] as number) <= at) token++;
      const id = longestMatch(trie, text, at, next ? next.start : text.length);
      const form = id >= 0 ? (trie.entries[id] as string) : "";
      if (form && (form.length >= surelyWord || (ends[token - 1] ?? 0) === at)) {
        const end = at + form.length;
        if (
          !isDependent(text.charCodeAt(end)) &&
          (form.length >= surelyWord || endsToken(ends, token, end))
        ) {
          if (cues[id] !== "none") signs.push({ is: cues[id] as Cue, start: at, end });
          at = end;
          continue;
        }
      }
    }
    at++;
  }
  return signs;
}

/** Whether a token ends at an offset at or after one token's. */
function endsToken(ends: Uint32Array, token: number, offset: number): boolean {
  let at = token;
  while (at < ends.length && (ends[at] as number) < offset) at++;
  return ends[at] === offset;
}

function outermost(scene: Scene): readonly Sign[] {
  const found: Sign[] = [];
  let inner: Place[] = [];
  let end = -1;
  for (const place of scene.places) {
    if (place.start < end) {
      inner.push(place);
      continue;
    }
    inner = [];
    end = place.end;
    const inPost = place.draft.kind === "Agency" && endsPost(scene, place.start);
    found.push({ is: place.draft.kind, start: place.start, end, draft: place.draft, inner, inPost });
  }
  return found;
}

const longestPost = 40;

/** Whether the words of a post run up to a name or over its beginning. */
function endsPost({ reading: { hits } }: Scene, start: number): boolean {
  for (let i = firstHitAt(hits, start - longestPost); i < hits.length; i++) {
    const hit = hits[i];
    if (!hit || hit.start >= start) return false;
    if (hit.term.post && hit.end >= start) return true;
  }
  return false;
}
