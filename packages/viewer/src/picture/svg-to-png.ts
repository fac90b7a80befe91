import { assetPath } from "../make/assets.js";

/**
 * Paints an SVG of `graphSvg` as PNG, `scale` pixels for each of its own. The renderer (resvg 0.4x by resvg-js 2.6)
 * sets the circle of a sara am apart from its consonant; written as two characters it is drawn right.
 */
export async function svgToPng(svg: string, scale = 2): Promise<Uint8Array> {
  const { Resvg } = await import("@resvg/resvg-js");
  const apart = svg.replace(/([\u0E48-\u0E4B]?)\u0E33/g, "\u0E4D$1\u0E32");
  const painter = new Resvg(apart, {
    fitTo: { mode: "zoom", value: scale },
    font: {
      fontFiles: [assetPath("Sarabun-Regular.ttf")],
      loadSystemFonts: false,
      defaultFontFamily: "Sarabun",
    },
  });
  return painter.render().asPng();
}
