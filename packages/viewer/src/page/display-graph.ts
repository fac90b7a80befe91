import type { NodeKind } from "@saraban/schema";
import { MultiDirectedGraph } from "graphology";
import { families, familyColours, kindColours, papers } from "../shared/look.js";
import { nodeTitle } from "../shared/node-title.js";
import { shorten } from "../shared/shorten.js";
import type { App } from "./app.js";
import type { Focus } from "./looks.js";
import { nodeAt } from "./model.js";
import { word } from "./words.js";

/** What is drawn: `type` is the program that draws it, as Sigma wants it. */
export interface DrawnNode {
  x: number;
  y: number;
  size: number;
  color: string;
  label: string;
  type: string;
  /** Index of a node, or of a community where all nodes are not shown. */
  index: number;
}
export interface DrawnEdge {
  size: number;
  color: string;
  /** Edges between the same two nodes, drawn as one. */
  edges: number[];
}
export type DisplayGraph = MultiDirectedGraph<DrawnNode, DrawnEdge>;

/** Nodes that a frame holds with room to spare. */
export const FEW = 60;

const sizeOf = (links: number, crowd: number): number => Math.min(18, 4.2 + Math.sqrt(links) * 1.9) * crowd;

/** Many nodes are drawn smaller, a few larger, and those of a narrow frame smaller again. */
const crowding = (count: number, width: number): number =>
  (count < FEW ? 1.5 : Math.max(0.42, Math.min(1, Math.sqrt(420 / (count + 1))))) *
  Math.max(0.75, Math.min(1, width / 900));

/** The frame of the picture, in pixels. */
export interface Frame {
  readonly width: number;
  readonly height: number;
}

/** Pictures are laid out wide: in a tall frame they are turned by a right angle. */
const turn =
  ({ width, height }: Frame) =>
  ({ x, y }: { readonly x: number; readonly y: number }): { x: number; y: number } =>
    height > width * 1.1 ? { x: -y, y: x } : { x, y };

/** Whether communities are drawn instead of their members. */
export const showsCommunities = ({ model, state }: App): boolean =>
  model.data.groups.length > 0 && state().group === undefined && state().steps === 0;

/** The picture of communities: one circle each, with the names of its best-linked members. */
function communityGraph(app: App, frame: Frame): DisplayGraph {
  const { model } = app;
  const { language, theme } = app.state();
  const { nodes, edges } = app.shown();
  const graph: DisplayGraph = new MultiDirectedGraph();
  const members = new Map<number, number[]>();
  for (const index of nodes) {
    const { group } = nodeAt(model, index);
    const list = members.get(group);
    if (list) list.push(index);
    else members.set(group, [index]);
  }
  const most = Math.max(...[...members.values()].map((list) => list.length), 1);
  for (const [group, list] of members) {
    const links = (index: number): number => model.edgesOf[index]?.length ?? 0;
    const best = list.reduce((a, b) => (links(b) > links(a) ? b : a));
    const title = `${shorten(nodeTitle(nodeAt(model, best)), 36)} (${list.length})`;
    graph.addNode(`group ${group}`, {
      ...turn(frame)(model.data.groups[group] ?? { x: 0, y: 0 }),
      ...{ index: group, label: list.length === 1 ? title : `${word(language, "community")} ${title}` },
      size: (3 + 22 * Math.sqrt(list.length / most)) * Math.max(0.55, Math.min(1, frame.width / 900)),
      color: kindColours[theme][nodeAt(model, best).kind],
      type: "Person" satisfies NodeKind,
    });
  }
  const counts = new Map<string, number>();
  for (const index of edges) {
    const edge = model.data.edges[index];
    if (!edge) continue;
    const [a, b] = [nodeAt(model, edge.from).group, nodeAt(model, edge.to).group].sort(
      (one, two) => one - two,
    );
    if (a !== b) counts.set(`${a} ${b}`, (counts.get(`${a} ${b}`) ?? 0) + 1);
  }
  for (const [pair, count] of counts) {
    const [a, b] = pair.split(" ");
    graph.addEdgeWithKey(pair, `group ${a}`, `group ${b}`, {
      size: Math.min(6, 0.5 + Math.sqrt(count) * 0.5),
      color: papers[theme].faded,
      edges: [],
    });
  }
  return graph;
}

/** The picture of the nodes and edges that are shown. */
export function displayGraph(app: App, focus: Focus | undefined, frame: Frame): DisplayGraph {
  if (showsCommunities(app)) return communityGraph(app, frame);
  const { width } = frame;
  const { model } = app;
  const { theme, group } = app.state();
  const { nodes, edges } = app.shown();
  // Around one node, communities are crossed.
  const isIn = (index: number): boolean =>
    focus?.alone ? focus.near.has(index) : group === undefined || nodeAt(model, index).group === group;
  const drawn = [...nodes].filter(isIn);
  const crowd = crowding(drawn.length, width) * (focus?.alone ? 1.25 : 1);
  const graph: DisplayGraph = new MultiDirectedGraph();
  for (const index of drawn) {
    const node = nodeAt(model, index);
    graph.addNode(node.key, {
      ...(focus?.places?.get(index) ?? turn(frame)(node)),
      ...{ index, label: shorten(nodeTitle(node), width < 600 ? 26 : 44) },
      size: sizeOf(model.edgesOf[index]?.length ?? 0, crowd),
      color: kindColours[theme][node.kind],
      type: node.kind,
    });
  }
  for (const index of edges) {
    const edge = model.data.edges[index];
    if (!edge || !isIn(edge.from) || !isIn(edge.to) || edge.from === edge.to) continue;
    const [from, to] = [nodeAt(model, edge.from).key, nodeAt(model, edge.to).key];
    const key = `${edge.from} ${edge.to}`;
    if (graph.hasEdge(key)) graph.getEdgeAttribute(key, "edges").push(index);
    else
      graph.addEdgeWithKey(key, from, to, {
        size: Math.max(0.9, 2 * crowd),
        color: familyColours[theme][families[edge.kind]],
        edges: [index],
      });
  }
  if (!app.state().hiddenEdges.includes("MENTIONS"))
    for (const index of drawn)
      for (const document of model.documentsOf[index] ?? []) {
        const paper = model.data.documents[document]?.node;
        if (paper === undefined || paper === index || !app.shown().documents.has(document)) continue;
        const from = nodeAt(model, paper).key;
        const key = `${paper} ${index}`;
        if (graph.hasNode(from) && !graph.hasEdge(key))
          graph.addEdgeWithKey(key, from, nodeAt(model, index).key, {
            ...{ size: Math.max(0.5, 0.8 * crowd), color: familyColours[theme].mention, edges: [] },
          });
      }
  return graph;
}
