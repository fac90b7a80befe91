import type { Rank, Track } from "./person-course.js";

/** What an entity of one document is known by: entities with one `label` and `scope` are one. */
export interface Identity {
  /** Readable: `agency:…`; also what the key of its node is made from. */
  readonly label: string;
  /** The text (or the parent body) within which alone the label means one thing; absent where it does everywhere. */
  readonly scope?: string;
  /** What else must agree for the label to mean one thing: what is told of a person, the date of a letter. */
  readonly variant?: string;
  /** Folded whole name of the body that a working group's text puts it in. */
  readonly above?: string;
  /** Of a person: the sex and the rank that the honorific tells, and the track of the posts; all are in `variant`, too. */
  readonly sex?: "female" | "male";
  readonly rank?: Rank;
  readonly track?: Track;
  /** Name of the reason that joins those alike. */
  readonly reason: string;
}

/** Label and scope on lines of their own, as neither holds a line break: what is the same here says the same words. */
export const wordsKey = ({ label, scope }: Identity): string =>
  scope === undefined ? label : `${label}\n${scope}`;

/** The key of the group of all that is one by its own words. */
export const identityKey = (identity: Identity): string =>
  identity.variant === undefined ? wordsKey(identity) : `${wordsKey(identity)}\n=${identity.variant}`;
