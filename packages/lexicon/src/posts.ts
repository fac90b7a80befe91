import type { AgencyCategory } from "./agency-categories.js";
import data from "./data/posts.json" with { type: "json" };

/** What the holder of a post is in the body. */
export const postKinds = [
  "head",
  "deputy",
  "member",
  "secretary",
  "adviser",
  "inspector",
  "spokesperson",
  "representative",
  "staff",
  "local",
] as const;

/** One of `postKinds`. */
export type PostKind = (typeof postKinds)[number];

/**
 * A post, and how it names its body.
 *
 * `body` says where the body's name stands: `after` the form in full, `inside` it (the form ends in `bodyHead`, the body's
 * name begins there), or `elided` (what follows is the proper part only, and the name is `bodyHead` and that part).
 * `standsAlone` posts name no body. `long` is the form in full where `form` shortens it.
 */
export type PostEntry = {
  readonly form: string;
  readonly kind: PostKind;
  readonly body?: "after" | "elided" | "inside";
  readonly bodyHead?: string;
  readonly category?: AgencyCategory;
  readonly long?: string;
  readonly standsAlone?: boolean;
  readonly source: string;
};

/** Every post in every spelling, sorted by form. */
export const posts = data as readonly PostEntry[];
