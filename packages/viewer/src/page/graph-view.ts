import Sigma from "sigma";
import { EdgeArrowProgram } from "sigma/rendering";
import { papers, shapes } from "../shared/look.js";
import type { App } from "./app.js";
import { bringIntoSight } from "./bring-into-sight.js";
import {
  type DisplayGraph,
  type DrawnEdge,
  type DrawnNode,
  displayGraph,
  FEW,
  showsCommunities,
} from "./display-graph.js";
import { hoverDrawer, labelDrawer } from "./draw-label.js";
import { h } from "./element.js";
import { edgeLook, type Focus, focusOf, nodeLook } from "./looks.js";
import { shapeProgram } from "./shape-program.js";
import { walkTo } from "./walk-to.js";
import { word } from "./words.js";

export interface GraphView {
  readonly element: HTMLElement;
  /** Draws anew what is shown; `soft` where only the choice changed. */
  readonly draw: (soft: boolean) => void;
  readonly zoom: (how: "in" | "out" | "whole") => void;
  /** Chooses the nearest node in a direction of the screen: to the right, down. */
  readonly walk: (direction: readonly [number, number]) => void;
  readonly drawn: () => DisplayGraph | undefined;
}

export function graphView(app: App): GraphView {
  const frame = h("div", { class: "canvas", role: "application", tabindex: 0 });
  const element = h("div", { class: "graph" }, frame);
  const theme = () => app.state().theme;
  const isNarrow = (): boolean => frame.clientWidth < 600;
  const fontSize = (): number => (isNarrow() ? 11 : 13);
  const labels = labelDrawer(theme, fontSize);
  let graph: DisplayGraph | undefined;
  let sigma: Sigma<DrawnNode, DrawnEdge> | undefined;
  let focus: Focus | undefined;

  // Sigma's types know only the attributes that it brings itself, hence the casts.
  const settings = () => ({
    allowInvalidContainer: true,
    nodeProgramClasses: Object.fromEntries(
      Object.entries(shapes).map(([kind, shape]) => [kind, shapeProgram(shape)]),
    ) as never,
    edgeProgramClasses: { arrow: EdgeArrowProgram as never },
    defaultEdgeType: "arrow",
    enableEdgeEvents: true,
    zIndex: true,
    labelDensity: 0.7,
    labelGridCellSize: 90,
    labelRenderedSizeThreshold: isNarrow() ? 4 : 5,
    labelFont: "Sarabun, sans-serif",
    stagePadding: isNarrow() ? 26 : 60,
    renderEdgeLabels: true,
    edgeLabelFont: "Sarabun, sans-serif",
    edgeLabelSize: 11,
    edgeLabelColor: { color: papers[theme()].ink },
    minCameraRatio: 0.02,
    maxCameraRatio: 3,
    defaultDrawNodeLabel: labels.draw as never,
    defaultDrawNodeHover: hoverDrawer(theme, fontSize) as never,
    nodeReducer: ((_key: string, data: DrawnNode) => nodeLook(app, focus, data)) as never,
    edgeReducer: ((key: string, data: DrawnEdge) => edgeLook(app, focus, key, data)) as never,
  });

  function choose(key: string): void {
    if (showsCommunities(app)) app.go({ group: graph?.getNodeAttribute(key, "index") }, "step");
    else app.go({ node: key, pair: undefined }, "step");
  }

  function create(of: DisplayGraph): Sigma<DrawnNode, DrawnEdge> {
    const made = new Sigma<DrawnNode, DrawnEdge>(of, frame, settings());
    made.on("beforeRender", labels.forget);
    made.on("clickNode", ({ node }) => choose(node));
    made.on("clickEdge", ({ edge }) => {
      const facts = graph?.getEdgeAttribute(edge, "edges") ?? [];
      if (graph && facts.length > 0)
        app.go({ pair: `${graph.source(edge)} > ${graph.target(edge)}`, node: undefined, steps: 0 }, "step");
    });
    made.on("clickStage", () => {
      if (app.state().node !== undefined || app.state().pair !== undefined)
        app.go({ node: undefined, pair: undefined, steps: 0 }, "step");
    });
    const point = (cursor: string) => () => {
      frame.style.cursor = cursor;
    };
    made.on("enterNode", point("pointer"));
    made.on("leaveNode", point(""));
    made.on("enterEdge", point("pointer"));
    made.on("leaveEdge", point(""));
    return made;
  }

  function draw(soft: boolean): void {
    const { language, node } = app.state();
    const { nodes, edges } = app.shown();
    frame.setAttribute("aria-label", word(language, "pictureLabel", { n: nodes.size, m: edges.length }));
    const wasAlone = focus?.alone ?? false;
    focus = focusOf(app);
    if (!soft || !sigma) {
      graph = displayGraph(app, focus, {
        width: frame.clientWidth || 900,
        height: frame.clientHeight || 600,
      });
      if (sigma) sigma.setGraph(graph);
      else sigma = create(graph);
      sigma.setSetting("edgeLabelColor", { color: papers[theme()].ink });
      // The drawer leaves out names that would lie on others.
      sigma.setSetting("labelDensity", graph.order < FEW ? 4 : 0.7);
    } else sigma.refresh();
    if (focus?.alone || wasAlone) sigma.getCamera().setState({ x: 0.5, y: 0.5, ratio: 1 });
    else if (node !== undefined) {
      // Where nodes stand in the frame is known when they have been drawn.
      const drawn = sigma;
      drawn.once("afterRender", () => bringIntoSight(drawn, node));
      drawn.scheduleRender();
    }
  }

  // A panel that opens takes room from the picture.
  new ResizeObserver(() => sigma?.refresh()).observe(frame);

  return {
    element,
    draw,
    drawn: () => graph,
    zoom(how) {
      const camera = sigma?.getCamera();
      if (how === "in") camera?.animatedZoom({ duration: 200 });
      else if (how === "out") camera?.animatedUnzoom({ duration: 200 });
      else camera?.animatedReset({ duration: 250 });
    },
    walk(direction) {
      const next = graph && walkTo(graph, app.state().node, direction);
      if (next !== undefined) choose(next);
    },
  };
}
