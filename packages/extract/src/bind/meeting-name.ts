import { words } from "@saraban/lexicon";
import type { Binder, Draft, Mention, Reading } from "../grammar.js";

const { meeting } = words;
const tails = [...meeting.nameTails].sort((a, b) => b.length - a.length);
const shortest = 6;
const [doing = ""] = meeting.doing;

/** A sitting's name without the verb of holding before it and without the words after it that go on with the sentence. */
export const meetingName: Binder = {
  name: "meeting/name",
  bind(drafts, reading) {
    for (const draft of drafts) if (draft.kind === "Meeting") trim(draft, reading);
    return drafts;
  },
};

function trim(draft: Draft, { text }: Reading): void {
  for (const [i, written] of draft.mentions.entries()) {
    const mention = isNoun(text, written.start)
      ? { ...written, start: written.start - doing.length }
      : written;
    if (mention !== written) {
      draft.mentions[i] = mention;
      if (!draft.name.startsWith(doing)) draft.name = doing + draft.name;
    }
    const [from, to] = kept(text.slice(mention.start, mention.end));
    if (from > 0 || mention.start + to < mention.end)
      draft.mentions[i] = {
        ...mention,
        start: mention.start + from,
        end: mention.start + to,
      } satisfies Mention;
  }
  const [from, to] = kept(draft.name);
  draft.name = draft.name.slice(from, to);
}

/** A verb and what makes a noun of the next verb stand before the name, written as one word: the noun is the name. */
const isNoun = (text: string, start: number) =>
  meeting.nameVerbs.some((verb) => text.startsWith(verb + doing, start - verb.length - doing.length));

/** Where the name proper begins and ends. */
function kept(written: string): readonly [number, number] {
  const verb = meeting.nameVerbs.find((form) =>
    meeting.nameHeads.some((head) => written.startsWith(form + head)),
  );
  const from = verb?.length ?? 0;
  let to = written.length;
  for (let found = tailAt(written, to); found && to - found > from + shortest; found = tailAt(written, to))
    to -= found;
  return [from, to];
}

/** How many letters at the end belong to the sentence, the space before them too. */
function tailAt(written: string, end: number): number {
  const tail = tails.find((form) => written.startsWith(form, end - form.length));
  if (!tail) return 0;
  let length = tail.length;
  while (written[end - length - 1] === " ") length++;
  return length;
}
