import { kindColours, papers } from "../shared/look.js";
import type { App } from "./app.js";
import { type DrawnEdge, type DrawnNode, showsCommunities } from "./display-graph.js";
import { nodeAt } from "./model.js";
import { ringPlaces } from "./rings.js";
import { around } from "./shown.js";
import { edgeWord } from "./words.js";

/** The most nodes around one that leave room for the words of their edges. */
const LABELLED = 14;

/** What stands out, where something is chosen. */
export interface Focus {
  /** Nodes by how many steps they are away from it. */
  readonly near: ReadonlyMap<number, number>;
  /** Where they stand, if not where they do in the whole picture. */
  readonly places: ReturnType<typeof ringPlaces>;
  readonly middle: number;
  /** Whether everything else is left out, not only faded. */
  readonly alone: boolean;
}

export function focusOf(app: App): Focus | undefined {
  const { node, pair, steps } = app.state();
  const { model } = app;
  if (showsCommunities(app)) return undefined;
  const keys = node === undefined ? (pair?.split(" > ") ?? []) : [node];
  const [first, second] = keys.flatMap((key) => model.byKey.get(key) ?? []);
  if (first === undefined || (node === undefined && second === undefined)) return undefined;
  const middle = nodeAt(model, first).x;
  if (second !== undefined)
    return {
      ...{ near: new Map([first, second].map((end) => [end, 0])), places: undefined, middle, alone: false },
    };
  const near = around(model, app.shown(), first, Math.max(1, steps));
  return { near, places: steps > 0 ? ringPlaces(model, near) : undefined, middle, alone: steps > 0 };
}

/** How a node is drawn. */
export function nodeLook(app: App, focus: Focus | undefined, data: DrawnNode): object {
  if (focus === undefined) return data;
  const { near, places, middle } = focus;
  const distance = near.get(data.index);
  if (distance === undefined)
    return { ...data, color: papers[app.state().theme].faded, label: "", zIndex: 0 };
  const chosen = distance === 0;
  const place = places?.get(data.index);
  return {
    ...data,
    onLeft: place !== undefined && place.x < middle - 1,
    zIndex: 3 - distance,
    strong: chosen,
    forceLabel: chosen || (near.size < 80 && (distance <= 1 || place !== undefined)),
    size: chosen ? data.size * 1.35 : data.size,
  };
}

/** How an edge is drawn; its key is the indexes of its ends. */
export function edgeLook(app: App, focus: Focus | undefined, key: string, data: DrawnEdge): object {
  if (focus === undefined) return data;
  const { near, alone } = focus;
  const { theme, language } = app.state();
  const [from = -1, to = -1] = key.split(" ").map(Number);
  const [a, b] = [near.get(from), near.get(to)];
  if (a === undefined || b === undefined) return { ...data, color: papers[theme].faded };
  if (a !== 0 && b !== 0) return { ...data, zIndex: 1 };
  const edge = app.model.data.edges[data.edges[0] ?? -1];
  return {
    ...data,
    zIndex: 2,
    size: data.size * 1.6,
    color: kindColours[theme][nodeAt(app.model, from).kind],
    ...(edge && alone && near.size <= LABELLED ? { label: edgeWord(language, edge.kind) } : {}),
  };
}
