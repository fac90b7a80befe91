import { words } from "@saraban/lexicon";
import type { Place, Scene } from "../grammar.js";
import type { BodyGroup } from "./body-groups.js";
import { isHeld } from "./body-order.js";
import { bareGap } from "./body-rows.js";

const { relation } = words;
const longestLead = 200;
const mostParties = 12;
const count = /[0-9] ?$/;
const counted = /^ ?[0-9]{1,3} /;
const farthestHost = 500;
const firstItem = /\(?1[).] ?$/;
const longestParty = 60;
const longestWork = 90;
const quotes = /^[\s"'“”‘’]+/;

/** Who a row of bodies names as parties: "cooperation between A and B", "n agencies agree: A, B, C", "A and B together …". */
export function agreedParties(
  scene: Scene,
  groups: readonly BodyGroup[],
  at: number,
): readonly Place[] | undefined {
  const group = groups[at] as BodyGroup;
  if (group.jointAt >= 0 || group.members.length > mostParties) return undefined;
  const whole = wholeBefore(scene, groups, at);
  if (whole && isAgreed(scene, whole.start)) {
    const others = group.members.filter((part) => !isHeld(scene.reading, part, whole));
    return others.length ? [whole, ...others] : undefined;
  }
  const { members } = group;
  return members.length > 1 && (isAgreed(scene, group.start) || actsJointly(scene, group))
    ? members
    : undefined;
}

/** Says whether words begin another clause; not those that only hold the letters of such a word. */
export function beginsClause(gap: string): boolean {
  const bare = relation.notBreaks.reduce((text, word) => text.replaceAll(word, ""), gap);
  return relation.clauseBreaks.some((form) => bare.includes(form));
}

/** "A through its part B, with C": A is who works with C. */
export function wholeBefore(scene: Scene, groups: readonly BodyGroup[], at: number): Place | undefined {
  const group = groups[at] as BodyGroup;
  const before = groups[at - 1];
  return before?.members.length === 1 && relation.through.includes(bareGap(scene, before.end, group.start))
    ? before.members[0]
    : undefined;
}

/** "Agreement between A and ten agencies, namely B, C, D": A is who agrees with each. */
export function hostOf(scene: Scene, groups: readonly BodyGroup[], at: number): Place | undefined {
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
    if (beginsClause(others)) return undefined;
    const line = text.slice(from, host.start).trimEnd();
    const between = relation.betweenWords.some((form) => line.endsWith(form));
    return between && relation.strongAgreements.some((form) => line.includes(form)) ? host : undefined;
  }
  return undefined;
}

/** Several bodies whose verb says that they do it together. */
function actsJointly({ reading: { text } }: Scene, { end, members }: BodyGroup): boolean {
  if (members.length < 2) return false;
  const verb = text.slice(end, end + 30).replace(quotes, "");
  return relation.jointly.some((form) => verb.startsWith(form));
}

/** Right after "between", or after words that open a list of those who work together. */
function isAgreed({ reading: { text } }: Scene, start: number): boolean {
  const before = text.slice(Math.max(0, start - longestLead), start);
  const line = before.slice(before.lastIndexOf("\n") + 1);
  const bare = line.replace(firstItem, "").trimEnd();
  const between = relation.betweenWords.find((form) => bare.endsWith(form));
  if (between) {
    const said = bare.slice(0, -between.length).trimEnd();
    if (relation.meetingOnly.some((form) => said.endsWith(form))) return false;
    const clause = said === "" ? before.slice(before.lastIndexOf("\n\n") + 1) : line;
    return relation.agreements.some((form) => clause.includes(form));
  }
  const opener = relation.rowOpeners.find((form) => bare.endsWith(form));
  if (!opener) return false;
  const said = bare.slice(0, -opener.length).trimEnd();
  if (isBetweenParties(said)) return relation.agreements.some((form) => line.includes(form));
  if (isJointWork(said)) return true;
  const parties = relation.parties.find((form) => said.endsWith(form));
  return (
    parties !== undefined &&
    count.test(said.slice(0, -parties.length)) &&
    relation.strongAgreements.some((form) => line.includes(form))
  );
}

/** "… between the agencies concerned", "… between four ministries" */
function isBetweenParties(said: string): boolean {
  const tail = said.slice(-longestParty);
  return relation.betweenWords.some((form) => {
    const at = tail.lastIndexOf(form);
    if (at < 0) return false;
    const after = tail
      .slice(at + form.length)
      .replace(counted, "")
      .trimStart();
    return relation.parties.some((party) => after.startsWith(party));
  });
}

/** "Those who sign", "work together": not where they do so with somebody who is named before. */
function isJointWork(said: string): boolean {
  const tail = said.slice(-longestWork);
  return relation.jointWork.some((form) => {
    const at = tail.lastIndexOf(form);
    return at >= 0 && !relation.withParty.some((word) => tail.includes(word, at + form.length - 1));
  });
}
