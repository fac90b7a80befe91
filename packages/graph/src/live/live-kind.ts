import type { NodeKind } from "@saraban/schema";
import type { Projection } from "../materialize/projection.js";
import { type CompanyMemory, createCompanyMemory } from "../resolve/company-memory.js";
import { type DecidedNames, namesIn } from "../resolve/decide.js";
import type { Reason } from "../resolve/reason.js";
import { reasons } from "../resolve/reasons.js";
import { kindsInOrder } from "../resolve/resolve.js";
import type { Group } from "../store/group.js";
import type { KeyIndex, Signature } from "./key-index.js";
import type { Region } from "./regions.js";

/** What is remembered of the groups of one kind, so that only what a change bears on is resolved anew. */
export interface LiveKind {
  readonly kind: NodeKind;
  readonly reasons: readonly Reason[];
  readonly index: KeyIndex;
  readonly signatures: Map<Group, Signature>;
  readonly regions: Map<Group, Region>;
  /** What groups were before the reasons that look at others of their kind: equal for those that were one. */
  readonly tokens: Map<Group, number>;
  /** Groups that a text puts in a body, by the label of that. */
  readonly below: Map<string, Set<Group>>;
}

/** What a graph that grows and shrinks is made of. */
export interface LiveParts {
  readonly projection: Projection;
  readonly kinds: readonly LiveKind[];
  readonly ids: { next: number };
  readonly company: CompanyMemory;
  /** The groups that decisions name, or may. */
  readonly decided: Set<Group>;
  readonly decidedNames: DecidedNames;
}

export const createLiveParts = (projection: Projection): LiveParts => ({
  projection,
  kinds: kindsInOrder.map((kind) => ({
    kind,
    reasons: reasons.filter((reason) => reason.kind === kind),
    index: new Map(),
    signatures: new Map(),
    regions: new Map(),
    tokens: new Map(),
    below: new Map(),
  })),
  ids: { next: 0 },
  company: createCompanyMemory(),
  decided: new Set(),
  decidedNames: namesIn(projection.store.decisions),
});
