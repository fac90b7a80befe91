import type { NodeKind } from "@saraban/schema";
import { byteReader } from "./byte-reader.js";
import { bytesOf } from "./bytes-of.js";
import { packedTagger } from "./tagger.generated.js";
import { readWeights, type WeightTable } from "./weight-table.js";

/**
 * One layer of names that do not overlap. Its labels: 0 outside, then for each kind begin, inside, end, single. In the
 * rows of the weight table they stand from `offset` on.
 */
export interface Layer {
  readonly kinds: readonly NodeKind[];
  readonly labels: number;
  readonly offset: number;
  /** Weight of label y after label x at `x * labels + y`; the first of a line at `labels * labels + y`. */
  readonly transitions: Int16Array;
}

/** A trained tagger. Weights are whole numbers of `1 / scale` of a natural logarithm. */
export interface TaggerModel {
  readonly scale: number;
  readonly layers: readonly Layer[];
  readonly weights: WeightTable;
  /** Hashes of words that names begin with. */
  readonly triggers: ReadonlySet<number>;
  /** Class of usage by word hash. */
  readonly classes: ReadonlyMap<number, number>;
  /** Where to cut a token in which a name begins, by word hash. */
  readonly splits: ReadonlyMap<number, number>;
}

export const layerKinds: readonly (readonly NodeKind[])[] = [
  ["Person", "Agency"],
  ["Meeting", "Policy", "Document"],
];

/** Reads a packed tagger, as the training script writes it. */
export function readTagger(base64: string): TaggerModel {
  const reader = byteReader(bytesOf(base64));
  const signedHashes = () => [...reader.ascending(reader.number())].map((hash) => hash | 0);
  const scale = reader.number();
  let offset = 0;
  const layers = layerKinds.map((kinds): Layer => {
    const labels = 1 + kinds.length * 4;
    const transitions = Int16Array.from({ length: (labels + 1) * labels }, () => reader.signed());
    const layer = { kinds, labels, offset, transitions };
    offset += labels;
    return layer;
  });
  const triggers = new Set(signedHashes());
  const classes = new Map(signedHashes().map((hash) => [hash, reader.byte()]));
  const splits = new Map(signedHashes().map((hash) => [hash, reader.byte()]));
  return { scale, layers, triggers, classes, splits, weights: readWeights(reader, offset) };
}

let model: TaggerModel | undefined;

/** The tagger that comes with the package, unpacked at first use. */
export function taggerModel(): TaggerModel {
  model ??= readTagger(packedTagger);
  return model;
}
