import { words } from "@saraban/lexicon";
import type { Fact, Place, Relater, Scene } from "../grammar.js";
import { type BodyGroup, bodyGroups } from "./body-groups.js";
import { bareGap } from "./body-rows.js";

const { relation } = words;
const lead = 160;
/** The next line, the next item of a list. */
const ends = /\n|[0-9][).]/;
const farthest = 160;
const leadOfSubject = 16;
/** Of so many parties to an agreement each works with each; of more, the first with the others. */
const pairwise = 3;
const mostParties = 12;
const count = /[0-9] ?$/;
const farthestHost = 500;
const firstItem = /\(?1[).] ?$/;
const longestParty = 40;

/** Bodies that work together: "A with B", "cooperation between A and B", "agreement of n bodies: A, B, C". */
export const cooperatesWith: Relater = {
  name: "cooperates/written",
  *relate(scene) {
    const groups = bodyGroups(scene);
    for (const [i, group] of groups.entries()) {
      const subject = subjectOf(scene, groups, i);
      for (const one of subject ? actorsOf(subject) : [])
        for (const two of group.members)
          if (one.draft !== two.draft)
            yield {
              from: one.draft,
              kind: "COOPERATES_WITH",
              to: two.draft,
              clause: { start: subject?.start ?? group.start, end: group.end },
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
      const agreed = !host && group.jointAt < 0 && (isAgreed(scene, group) || actsJointly(scene, group));
      if (group.jointAt < 0 && !agreed) continue;
      const pairs = agreed ? pairsOfParties(group.members) : sidesOf(group, wholeOf(scene, groups, i));
      for (const [one, two] of pairs)
        if (one.draft !== two.draft)
          yield {
            from: one.draft,
            kind: "COOPERATES_WITH",
            to: two.draft,
            clause: { start: group.start, end: group.end },
            rule: agreed ? "cooperates/between" : "cooperates/with",
          } satisfies Fact;
    }
  },
};

/** Those before "with", or all. */
const actorsOf = ({ jointAt, members }: BodyGroup) => (jointAt < 0 ? members : members.slice(0, jointAt));

/** The subject of a clause that goes on "… together with B": the row of bodies nearest before it, where it begins the clause. */
function subjectOf(scene: Scene, groups: readonly BodyGroup[], at: number): BodyGroup | undefined {
  const group = groups[at] as BodyGroup;
  const subject = groups[at - 1];
  if (!subject || group.start - subject.end > farthest) return undefined;
  const { text } = scene.reading;
  const gap = text.slice(subject.end, group.start).trimEnd();
  if (ends.test(gap) || !relation.withWords.some((form) => gap.endsWith(form))) return undefined;
  if ([...relation.clauseBreaks, ...relation.apart].some((form) => gap.includes(form))) return undefined;
  const before = text.slice(Math.max(0, subject.start - leadOfSubject), subject.start).trimEnd();
  const begins = text[subject.start - 1] === "\n" || subject.start === 0;
  return begins || relation.subjectLeads.some((form) => before.endsWith(form)) ? subject : undefined;
}

/** "A through its part B, with C": A is who works with C. */
function wholeOf(scene: Scene, groups: readonly BodyGroup[], at: number): readonly Place[] | undefined {
  const group = groups[at] as BodyGroup;
  const before = groups[at - 1];
  const through =
    before?.members.length === 1 &&
    group.jointAt === 1 &&
    relation.through.includes(bareGap(scene, before.end, group.start));
  return through ? before.members : undefined;
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

/** "Agreement between A and ten agencies, namely B, C, D": A is who agrees with each. */
function hostOf(scene: Scene, groups: readonly BodyGroup[], at: number): Place | undefined {
  const { text } = scene.reading;
  const group = groups[at] as BodyGroup;
  if (group.members.length < 2 || group.jointAt >= 0) return undefined;
  const before = text.slice(Math.max(0, group.start - farthestHost), group.start);
  const ofLine = before.slice(before.lastIndexOf("\n") + 1);
  const from = group.start - ofLine.length;
  const said = ofLine.replace(firstItem, "").trimEnd();
  if (!relation.rowOpeners.some((form) => said.endsWith(form))) return undefined;
  for (let i = at - 1; i >= 0; i--) {
    const host = (groups[i] as BodyGroup).members.at(-1) as Place;
    if (host.start < from) return undefined;
    const others = text.slice(host.end, group.start).trimStart();
    const joiner = relation.listJoiners.find((form) => others.startsWith(form)) ?? " ";
    if (!relation.parties.some((form) => others.slice(joiner.length).trimStart().startsWith(form))) continue;
    if (relation.clauseBreaks.some((form) => others.includes(form))) return undefined;
    const line = text.slice(from, host.start).trimEnd();
    const between = relation.betweenWords.some((form) => line.endsWith(form));
    return between && relation.strongAgreements.some((form) => line.includes(form)) ? host : undefined;
  }
  return undefined;
}

/** Several bodies whose verb says that they do it together. */
function actsJointly({ reading: { text } }: Scene, { end, members }: BodyGroup): boolean {
  if (members.length < 2) return false;
  const verb = text.slice(end, end + 30).trimStart();
  return relation.jointly.some((form) => verb.startsWith(form));
}

/** Several bodies right after "between" or a count of parties, where the line spoke of an agreement before. */
function isAgreed({ reading: { text } }: Scene, { members, start }: BodyGroup): boolean {
  if (members.length < 2 || members.length > mostParties) return false;
  const before = text.slice(Math.max(0, start - lead), start);
  const line = before.slice(before.lastIndexOf("\n") + 1);
  const bare = line.replace(firstItem, "").trimEnd();
  const between = relation.betweenWords.find((form) => bare.endsWith(form));
  if (between) {
    const said = bare.slice(0, -between.length).trimEnd();
    if (relation.meetingOnly.some((form) => said.endsWith(form))) return false;
    return relation.agreements.some((form) => line.includes(form));
  }
  const opener = relation.rowOpeners.find((form) => bare.endsWith(form));
  if (!opener) return false;
  const counted = bare.slice(0, -opener.length).trimEnd();
  if (isBetweenParties(counted)) return relation.agreements.some((form) => line.includes(form));
  const parties = relation.parties.find((form) => counted.endsWith(form));
  return (
    parties !== undefined &&
    count.test(counted.slice(0, -parties.length)) &&
    relation.strongAgreements.some((form) => line.includes(form))
  );
}

/** "… between the agencies concerned" */
function isBetweenParties(said: string): boolean {
  const tail = said.slice(-longestParty);
  return relation.betweenWords.some((form) => {
    const at = tail.lastIndexOf(form);
    return at >= 0 && relation.parties.some((party) => tail.startsWith(party, at + form.length));
  });
}
