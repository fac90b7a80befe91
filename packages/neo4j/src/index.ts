export { load } from "./load/load.js";
export type { LoadOptions, Progress } from "./load/options.js";
export { type LoadReport, type Refused, reportLines } from "./load/report.js";
export { LoadError, type LoadErrorCode } from "./load-error.js";
export { type UnloadOptions, unload } from "./unload/unload.js";
