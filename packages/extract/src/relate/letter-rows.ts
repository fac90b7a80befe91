import { words } from "@saraban/lexicon";
import type { Draft, Fact, Paper, Place, Relater, Scene } from "../grammar.js";
import { trimmed } from "../layout/cells.js";
import { type Row, rowsOf } from "../layout/rows.js";
import { wordsAt } from "../layout/words-at.js";
import { placesIn } from "../places.js";
import { holdingsIn } from "./holdings.js";
import { agenciesIn, issuerOf, lastBefore, oneLine, partsOf, personIn } from "./paper-view.js";
import { type PostBodies, postBodies } from "./post-bodies.js";

const { letter } = words;
const chair = wordsAt(letter.chairWords);
const unnamed = wordsAt(letter.unnamed);
const memberCommittee = wordsAt(letter.committees);
const appoints = new RegExp(`(?:${letter.appoints.join("|")})\\S{0,8}\\s?$`);
const committee = wordsAt([...letter.committees, ...letter.councils]);

/** What the lists of people in minutes and orders say: who sits in the committee, in which other posts, who was there and who chaired. */
export const letterRows: Relater = {
  name: "letter/rows",
  *relate(scene) {
    const bodies = postBodies(scene);
    for (const paper of scene.reading.papers) {
      const rows = rowsOf(paper, scene.reading.text);
      if (!rows.length) continue;
      const list: List = {
        scene,
        bodies,
        paper,
        near: nearBodies(scene, paper),
        sitting: sittingOf(scene, paper),
        committees: committeesOf(scene, paper),
      };
      let hasChair = false;
      for (const row of rows) {
        const person = personIn(scene, row);
        const leads: boolean =
          !hasChair && row.group === "present" && person !== undefined && isChair(list, row, person);
        hasChair ||= leads;
        if (person) yield* held(list, row, person);
        if (list.sitting) yield* present(list, row, person, leads);
      }
    }
  },
};

interface List {
  readonly scene: Scene;
  readonly bodies: PostBodies;
  readonly paper: Paper;
  /** Bodies that a post without a body's name may mean: whose paper it is, and those in its title. */
  readonly near: readonly Draft[];
  readonly sitting: Draft | undefined;
  readonly committees: {
    readonly appointed: readonly Place[];
    readonly titled: Place | undefined;
    readonly named: readonly Place[];
  };
}

function nearBodies(scene: Scene, paper: Paper): readonly Draft[] {
  const issuer = issuerOf(scene, paper)?.draft;
  const titled = partsOf(paper, "title").flatMap((part) =>
    placesIn(scene, part).flatMap(({ draft }) => (draft.kind === "Agency" ? [draft] : [])),
  );
  return issuer ? [issuer, ...titled] : titled;
}

/** The meeting that minutes are of: the one in their title. */
function sittingOf(scene: Scene, paper: Paper): Draft | undefined {
  if (paper.genre !== "minutes") return undefined;
  for (const part of partsOf(paper, "title", "dateline")) {
    const place = placesIn(scene, part).find((one) => one.draft.kind === "Meeting");
    if (place) return place.draft;
  }
  return undefined;
}

function* held(list: List, row: Row, person: Place): Iterable<Fact> {
  const { scene, bodies } = list;
  const { text } = scene.reading;
  const clause = { start: row.start, end: row.end };
  const from = person.draft;
  const heading = headingBody(list, row);
  const near = heading ? [heading, ...list.near] : list.near;
  const post = postOf(text, row, person);
  const holdings = holdingsIn(scene, bodies, post, near);
  for (const { body, role, status } of holdings) {
    // What a member is beside the seat that the row gives, and names no body, is no second seat.
    if (row.seat && words.relation.seats.includes(role)) continue;
    yield {
      from,
      kind: "HOLDS_POSITION",
      to: body,
      clause,
      rule: "letter/row-post",
      attributes: { role, status },
    };
  }
  const [unit, whole] = agenciesIn(scene, post);
  if (unit && whole && /^\s+$/.test(text.slice(unit.end, whole.start)))
    yield { from: unit.draft, kind: "PART_OF", to: whole.draft, clause, rule: "letter/row-unit" };
  const staffed = holdings.length || !row.standIn ? undefined : agenciesIn(scene, row.standIn)[0]?.draft;
  if (staffed && post.start < post.end)
    yield {
      from,
      kind: "HOLDS_POSITION",
      to: staffed,
      clause,
      rule: "letter/row-stand-in",
      attributes: { role: oneLine(text.slice(post.start, post.end)), status: "current" },
    };
  const committee = row.seat && !row.standIn ? committeeOf(list, row) : undefined;
  if (!row.seat || !committee) return;
  const role = oneLine(text.slice(row.seat.start, row.seat.end));
  yield {
    from,
    kind: "HOLDS_POSITION",
    to: committee,
    clause,
    rule: "letter/row-seat",
    attributes: { role, status: "current" },
  };
}

/** What stands between a name and the seat: the post that its holder has elsewhere. */
function postOf(text: string, row: Row, person: Place) {
  const seat = row.seat && row.seat.start > person.end && row.seat.start < row.end ? row.seat.start : row.end;
  const end = Math.min(seat, row.standIn && row.standIn.start > person.end ? row.standIn.start : seat);
  let start = person.end;
  const aside = /^\)?[\s,|]*(?:\([^()]{1,40}\))?[\s,|]*/.exec(text.slice(start, end));
  start += aside?.[0].length ?? 0;
  return trimmed(text, { start, end: endOfPost(text, start, end) });
}

/** Without the dots, bars and cells that lead to the seat, and without an excuse in brackets. */
function endOfPost(text: string, start: number, end: number): number {
  const written = text.slice(start, end);
  const cut = /[\s.\u2026|,]*$/.exec(written);
  const bare = written.slice(0, cut?.index ?? written.length);
  const aside = /\s\([^()]{0,80}\)?$/.exec(bare);
  return start + (aside ? aside.index : bare.length);
}

/** The committee in which a row gives a seat: in an order the one that its list is headed by, in minutes the one that sits. */
function committeeOf({ scene, paper, committees }: List, row: Row): Draft | undefined {
  const { text } = scene.reading;
  if (row.heading) {
    const place = agenciesIn(scene, row.heading).find((one) => committee(text, one.start) > 0);
    if (place) return place.draft;
  }
  if (row.group !== "member") {
    const places = partsOf(paper, "title", "dateline").flatMap((part) => [...agenciesIn(scene, part)]);
    return (places.find((one) => committee(text, one.start) > 0) ?? places[0])?.draft;
  }
  const { appointed, titled, named } = committees;
  return (lastBefore(appointed, row.start) ?? titled ?? lastBefore(named, row.start))?.draft;
}

/** The committees that a paper names: those it appoints, the one in its subject, and all. */
function committeesOf(scene: Scene, paper: Paper): List["committees"] {
  const { text } = scene.reading;
  const named = agenciesIn(scene, paper).filter((one) => memberCommittee(text, one.start) > 0);
  const isAppointed = (one: Place) => appoints.test(text.slice(Math.max(0, one.start - 24), one.start));
  const subjects = partsOf(paper, "subject");
  const titled = named.find((one) => subjects.some((part) => part.start <= one.start && one.end <= part.end));
  return { appointed: named.filter(isAppointed), titled, named };
}

/** The body in the line above a row that is no row itself. */
function headingBody({ scene }: List, row: Row): Draft | undefined {
  return row.heading && row.group !== "member" ? agenciesIn(scene, row.heading)[0]?.draft : undefined;
}

function isChair(list: List, row: Row, person: Place): boolean {
  const { text } = list.scene.reading;
  return chair(text, row.seat ? row.seat.start : postOf(text, row, person).start) > 0;
}

function* present(
  { scene, sitting }: List,
  row: Row,
  person: Place | undefined,
  leads: boolean,
): Iterable<Fact> {
  if (!sitting || row.group === "absent" || row.group === "member") return;
  const clause = { start: row.start, end: row.end };
  if (person) {
    if (leads) yield { from: person.draft, kind: "CHAIRED", to: sitting, clause, rule: "letter/row-chair" };
    else yield { from: person.draft, kind: "ATTENDED", to: sitting, clause, rule: "letter/row-present" };
    return;
  }
  // Someone without a name attends for the body; a post alone says nothing of who came.
  const [body] = agenciesIn(scene, row);
  const from = body?.start === row.start || unnamed(scene.reading.text, row.start) > 0 ? body : undefined;
  const [sending] = !body && row.heading ? agenciesIn(scene, row.heading) : [];
  for (const place of [from ?? sending])
    if (place) yield { from: place.draft, kind: "ATTENDED", to: sitting, clause, rule: "letter/row-present" };
}
