import type { RelationKind } from "@saraban/schema";
import { byteReader } from "./byte-reader.js";
import { bytesOf } from "./bytes-of.js";
import { packedRelations } from "./relations.generated.js";
import { readWeights, type WeightTable } from "./weight-table.js";

/** What a pair may state: a relation whose direction its kinds give, or one in text order or against it. */
export interface RelationLabel {
  readonly kind: RelationKind;
  readonly against?: boolean;
}

export const relationLabels: readonly RelationLabel[] = [
  { kind: "HOLDS_POSITION" },
  { kind: "SIGNED" },
  { kind: "ISSUED" },
  { kind: "ADDRESSED_TO" },
  { kind: "PART_OF" },
  { kind: "PART_OF", against: true },
  { kind: "ORGANIZED" },
  { kind: "MEETING_OF" },
  { kind: "CHAIRED" },
  { kind: "ATTENDED" },
  { kind: "ADOPTED" },
  { kind: "CONSIDERED" },
  { kind: "PROPOSED" },
  { kind: "RESPONSIBLE_FOR" },
  { kind: "COOPERATES_WITH" },
  { kind: "CITES" },
  { kind: "CITES", against: true },
];

/** A trained scorer of relations. Weights are whole numbers of `1 / scale` of a natural logarithm of odds. */
export interface RelationModel {
  readonly scale: number;
  readonly weights: WeightTable;
}

/** Reads a packed scorer, as the training script writes it. */
export function readRelations(base64: string): RelationModel {
  const reader = byteReader(bytesOf(base64));
  const scale = reader.number();
  return { scale, weights: readWeights(reader, relationLabels.length) };
}

let model: RelationModel | undefined;

/** The scorer that comes with the package, unpacked at first use. */
export function relationModel(): RelationModel {
  model ??= readRelations(packedRelations);
  return model;
}
