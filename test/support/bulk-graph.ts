import { type SarabanGraph, toGraph } from "@saraban/graph";
import { paper } from "../../packages/graph/test/paper.js";
import { exampleSet } from "./example-set.js";

/** The examples and a text that is odd wherever CSV could be: what is imported in bulk before the server starts. */
export function bulkGraph(): SarabanGraph {
  const odd = paper(
    'odd, "quoted"\nid',
    {
      A: ["Agency", 'กรม; "อ้าง", \n สอง บรรทัด', { category: " x " }, ["", "a;b", "'"]],
      M: ["Meeting", "ประชุม", { date: "2021-02-30", startTime: "09:30" }],
      P: ["Person", "-1"],
    },
    [
      ["P", "HOLDS_POSITION", "A", { role: 'นาย,\t"ก"' }],
      ["P", "HOLDS_POSITION", "A", { role: 'นาย,\t"ก"', status: "acting" }],
      ["P", "HOLDS_POSITION", "A", { role: 'นาย,\t"ก"', status: "former" }],
    ],
    { date: "2021", number: "1/2" },
  );
  return toGraph([...exampleSet(), odd]);
}

/** The set that it is. */
export const bulkLabel = "Bulk";
