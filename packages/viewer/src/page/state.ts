import type { Theme } from "../shared/look.js";
import type { Language } from "./words.js";

/** Everything that a link to this page can say. */
export interface State {
  readonly view: "graph" | "table" | "text";
  /** Key of the node, or "from > to" of the pair, that the panel is about. */
  readonly node?: string | undefined;
  readonly pair?: string | undefined;
  /** The document that the text view shows. */
  readonly read?: string | undefined;
  /** The characters that it shows: "start-end". */
  readonly at?: string | undefined;
  /** Only what this document says. */
  readonly only?: string | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly hiddenKinds: readonly string[];
  readonly hiddenEdges: readonly string[];
  readonly steps: 0 | 1 | 2;
  /** The community that is open. */
  readonly group?: number | undefined;
  readonly rows: "things" | "facts";
  readonly language: Language;
  readonly theme: Theme;
}

const list = (value: string | null, otherwise: readonly string[]): readonly string[] =>
  value === null ? otherwise : value === "" ? [] : value.split(",");

/** Reads the part of an address after `#`; what it does not say is as in `initial`. */
export function readState(fragment: string, initial: State): State {
  const said = new URLSearchParams(fragment.replace(/^#/, ""));
  const one = <T extends string>(name: string, allowed: readonly T[], otherwise: T): T =>
    allowed.find((value) => value === said.get(name)) ?? otherwise;
  const group = said.get("group");
  return {
    view: one("view", ["graph", "table", "text"], initial.view),
    node: said.get("node") ?? undefined,
    pair: said.get("pair") ?? undefined,
    read: said.get("read") ?? undefined,
    at: said.get("at") ?? undefined,
    only: said.get("only") ?? undefined,
    from: said.get("from") ?? undefined,
    to: said.get("to") ?? undefined,
    hiddenKinds: list(said.get("hide"), initial.hiddenKinds),
    hiddenEdges: list(said.get("without"), initial.hiddenEdges),
    steps: Number(one("steps", ["0", "1", "2"], "0")) as State["steps"],
    group: group !== null && /^\d{1,6}$/.test(group) ? Number(group) : undefined,
    rows: one("rows", ["things", "facts"], "things"),
    language: one("lang", ["th", "en"], initial.language),
    theme: one("theme", ["light", "dark"], initial.theme),
  };
}

/** The part of an address after `#` that says how `state` differs from `initial`. */
export function writeState(state: State, initial: State): string {
  const said = new URLSearchParams();
  const say = (name: string, value: string | undefined, otherwise?: string): void => {
    if (value !== undefined && value !== otherwise) said.set(name, value);
  };
  say("view", state.view, initial.view);
  say("node", state.node);
  say("pair", state.pair);
  say("read", state.read);
  say("at", state.at);
  say("only", state.only);
  say("from", state.from);
  say("to", state.to);
  say("hide", state.hiddenKinds.join(","), initial.hiddenKinds.join(","));
  say("without", state.hiddenEdges.join(","), initial.hiddenEdges.join(","));
  say("steps", String(state.steps), "0");
  say("group", state.group === undefined ? undefined : String(state.group));
  say("rows", state.rows, "things");
  say("lang", state.language, initial.language);
  say("theme", state.theme, initial.theme);
  return said.toString();
}
