import { NodeCircleProgram, type NodeProgramType } from "sigma/rendering";
import type { Shape } from "../shared/look.js";

/** How far a point lies outside a shape, in the same unit as `r`, the half width of what the node covers. */
const distances: Readonly<Record<Shape, string>> = {
  circle: "length(p) - r",
  square: "max(abs(p.x), abs(p.y)) - r * 0.86",
  diamond: "(abs(p.x) + abs(p.y) - r * 1.16) * 0.7071",
  hexagon: "max(abs(p.y) * 0.866 + abs(p.x) * 0.5, abs(p.x)) - r * 0.94",
  sheet: "max(abs(p.x) / 0.74, abs(p.y)) - r",
};

const fragment = (shape: Shape): string => `
precision highp float;
varying vec4 v_color;
varying vec2 v_diffVector;
varying float v_radius;
uniform float u_correctionRatio;
void main(void) {
  vec2 p = v_diffVector;
  float r = v_radius;
  float border = u_correctionRatio * 1.6;
  float outside = ${distances[shape]};
  #ifdef PICKING_MODE
  gl_FragColor = outside > 0.0 ? vec4(0.0) : v_color;
  #else
  gl_FragColor = mix(v_color, vec4(0.0), smoothstep(-border, 0.0, outside));
  #endif
}`;

/** A program that draws nodes in one shape. Sigma takes programs as classes only. */
export const shapeProgram = (shape: Shape): NodeProgramType =>
  class extends NodeCircleProgram {
    override getDefinition() {
      const circle = super.getDefinition();
      // The triangle that is painted goes round a circle; corners of other shapes want more room.
      const VERTEX_SHADER_SOURCE = circle.VERTEX_SHADER_SOURCE.replace("* 4.0", "* 6.0").replace(
        "size / 2.0",
        "size / 3.0",
      );
      return { ...circle, VERTEX_SHADER_SOURCE, FRAGMENT_SHADER_SOURCE: fragment(shape) };
    }
  } as unknown as NodeProgramType;
