import type { Fact, Relater } from "../grammar.js";
import { personPosts } from "./person-posts.js";

/** The posts beside people's names: held in each body that they name. */
export const holdsPosition: Relater = {
  name: "position/beside-name",
  *relate(scene) {
    for (const { person, posts } of personPosts(scene))
      for (const { bodies, clause, rule, role, status } of posts)
        for (const body of bodies)
          yield {
            from: person.draft,
            kind: "HOLDS_POSITION",
            to: body,
            clause,
            rule,
            attributes: { role, status },
          } satisfies Fact;
  },
};
