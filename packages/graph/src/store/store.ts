import type { Decision } from "../decisions/decision.js";
import { type Register, type RegisterEntry, readRegister } from "../register/register.js";
import type { Group } from "./group.js";
import type { Statement } from "./statement.js";
import type { StoredDocument } from "./stored-document.js";

/** A set of extractions, indexed: what a graph is made from. Made by `createStore`; its parts are not for callers. */
export interface Store {
  readonly documents: Map<string, StoredDocument>;
  readonly groups: Map<string, Group>;
  readonly statements: Map<string, Statement>;
  readonly decisions: readonly Decision[];
  readonly register: Register | undefined;
  readonly counters: { groups: number };
  /** Names of rules, each kept once: every mention of every text has one. */
  readonly rules: Map<string, string>;
  /** Entities that decisions name one by one, as `document#entity`. */
  readonly alone: ReadonlySet<string>;
}

export interface StoreOptions {
  /** What people have decided about who is who; honoured above all reasons. */
  readonly decisions?: readonly Decision[];
  /** What is known of bodies: their names of today and before, abbreviations, and dates. None where none is given. */
  readonly register?: readonly RegisterEntry[];
}

/** An empty store. */
export const createStore = ({ decisions = [], register }: StoreOptions = {}): Store => ({
  documents: new Map(),
  groups: new Map(),
  statements: new Map(),
  register: register === undefined ? undefined : readRegister(register),
  counters: { groups: 0 },
  rules: new Map(),
  decisions,
  alone: new Set(decisions.flatMap(({ a, b }) => [a, b]).filter((name) => name.includes("#"))),
});
