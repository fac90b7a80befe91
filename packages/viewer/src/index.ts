export { graphPage, type PageOptions } from "./make/graph-page.js";
export { graphSvg, type PictureOptions } from "./picture/graph-svg.js";
export { svgToPng } from "./picture/svg-to-png.js";
export type { FilePart } from "./shared/page-data.js";
