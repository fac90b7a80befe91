import { words } from "@saraban/lexicon";
import type { Fact, Place, Relater, Scene } from "../grammar.js";
import { type BodyGroup, bodyGroups, withoutSide } from "./body-groups.js";
import { agreedParties, beginsClause, hostOf, wholeBefore } from "./cooperates-agreed.js";

const { relation } = words;
/** The next line, the next item of a list. */
const ends = /\n|[0-9][).]/;
const farthest = 160;
const item = /(?:^|\s)[0-9]{1,2}[).]?$/;
const leadOfSubject = 16;
const longestOthers = 60;
/** Of so many parties to an agreement each works with each; of more, the first with the others. */
const pairwise = 3;

/** Who begins a clause; `opened` where those it works with are listed after a sort of body. */
interface Subject {
  readonly group: BodyGroup;
  readonly opened: boolean;
  readonly whole: readonly Place[] | undefined;
}

/** Bodies that work together: "A with B", "cooperation between A and B", "agreement of n bodies: A, B, C". */
export const cooperatesWith: Relater = {
  name: "cooperates/written",
  *relate(scene) {
    const groups = bodyGroups(scene);
    for (const [i, group] of groups.entries()) {
      const subject = subjectOf(scene, groups, i);
      for (const one of subject ? (subject.whole ?? actorsOf(subject.group)) : [])
        for (const two of group.members)
          if (one.draft !== two.draft)
            yield {
              from: one.draft,
              kind: "COOPERATES_WITH",
              to: two.draft,
              clause: { start: subject?.group.start ?? group.start, end: group.end },
              rule: "cooperates/together-with",
            } satisfies Fact;
      const host = hostOf(scene, groups, i);
      for (const two of host ? group.members : [])
        if (host && host.draft !== two.draft)
          yield {
            from: host.draft,
            kind: "COOPERATES_WITH",
            to: two.draft,
            clause: { start: host.start, end: two.end },
            rule: "cooperates/parties",
          } satisfies Fact;
      const agreed = host || subject?.opened ? undefined : agreedParties(scene, groups, i);
      if (group.jointAt < 0 && !agreed) continue;
      const pairs = agreed ? pairsOfParties(agreed) : sidesOf(group, wholeOf(scene, groups, i));
      for (const [one, two] of pairs)
        if (one.draft !== two.draft)
          yield {
            from: one.draft,
            kind: "COOPERATES_WITH",
            to: two.draft,
            clause: { start: Math.min(one.start, group.start), end: group.end },
            rule: agreed ? "cooperates/between" : "cooperates/with",
          } satisfies Fact;
    }
  },
};

/** Those before "with", or all. */
const actorsOf = ({ jointAt, members }: BodyGroup) => (jointAt < 0 ? members : members.slice(0, jointAt));

/** The subject of a clause that goes on "… together with B": the row of bodies nearest before it, where it begins the clause. */
function subjectOf(scene: Scene, groups: readonly BodyGroup[], at: number): Subject | undefined {
  const group = groups[at] as BodyGroup;
  const subject = groups[at - 1];
  if (!subject || group.start - subject.end > farthest) return undefined;
  const { text } = scene.reading;
  const gap = withoutSide(text.slice(subject.end, group.start).trimEnd());
  const opener = relation.rowOpeners.find((form) => gap.endsWith(form));
  const said = opener ? gap.slice(0, -opener.length).trimEnd() : gap;
  const works = relation.withWords.some((form) =>
    opener ? said.lastIndexOf(form) >= Math.max(0, said.length - longestOthers) : said.endsWith(form),
  );
  if (!works || ends.test(gap)) return undefined;
  if (beginsClause(gap) || relation.apart.some((form) => gap.includes(form))) return undefined;
  const before = text.slice(Math.max(0, subject.start - leadOfSubject), subject.start).trimEnd();
  const begins = text[subject.start - 1] === "\n" || subject.start === 0 || item.test(before);
  return begins || relation.subjectLeads.some((form) => before.endsWith(form))
    ? { group: subject, opened: opener !== undefined, whole: wholeOf(scene, groups, at - 1) }
    : undefined;
}

/** "A through its part B, with C": A is who works with C. */
function wholeOf(scene: Scene, groups: readonly BodyGroup[], at: number): readonly Place[] | undefined {
  const { jointAt, members } = groups[at] as BodyGroup;
  const alone = jointAt === 1 || (jointAt < 0 && members.length === 1);
  const whole = alone ? wholeBefore(scene, groups, at) : undefined;
  return whole && [whole];
}

/** Each of those before "with" and each of those after it. */
function* sidesOf(
  { jointAt, members }: BodyGroup,
  whole: readonly Place[] | undefined,
): Generator<readonly [Place, Place]> {
  for (const one of whole ?? members.slice(0, jointAt))
    for (const two of members.slice(jointAt)) yield [one, two];
}

/** Pairs of parties to an agreement, in text order. */
export function* pairsOfParties(members: readonly Place[]): Generator<readonly [Place, Place]> {
  const firsts = members.length <= pairwise ? members.length : 1;
  for (let i = 0; i < firsts; i++)
    for (let j = i + 1; j < members.length; j++) yield [members[i] as Place, members[j] as Place];
}
