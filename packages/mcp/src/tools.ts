import type { Tool } from "./tool.js";
import { evidence } from "./tools/evidence.js";
import { extract } from "./tools/extract.js";
import { holder } from "./tools/holder.js";
import { node } from "./tools/node.js";
import { path } from "./tools/path.js";
import { search } from "./tools/search.js";

/** Every question that can be asked, in the order in which an assistant is told of them. */
export const tools: readonly Tool[] = [search, node, evidence, path, holder, extract];
