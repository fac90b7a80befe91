import type { Grammar } from "./grammar.js";
import { agencyRegister } from "./recognize/agency-register.js";
import { personHonorific } from "./recognize/person-honorific.js";
import { dropOverlaps } from "./refine/drop-overlaps.js";

/** How Thai government papers are read: `{ ...thaiGovernment, recognize: [...thaiGovernment.recognize, mine] }` adds a rule. */
export const thaiGovernment: Grammar = {
  recognize: [personHonorific, agencyRegister],
  refine: [dropOverlaps],
  bind: [],
  relate: [],
};
