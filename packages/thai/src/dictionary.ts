import { packedTrie } from "./trie.generated.js";

/** One label a character of the dictionary's alphabet; 0 is "not in the alphabet". Shared with scripts/build-trie.mjs. */
export const labelOf = (code: number): number => {
  if (code >= 0x0e01 && code <= 0x0e4e) return code - 0x0e00;
  return code === 0x2e ? 0x4f : 0;
};

/**
 * The word list as a minimal automaton in a double array. A slot is label (bits 0-6), cost class of the word that ends here
 * (bits 7-9, 0 where none ends) and base (bits 10-29). The child of a state by a label sits at base + label and bears that label;
 * bases are unique, so the label alone proves the parent. Slot 0 holds the base of the root.
 */
let slots: Int32Array | undefined;

/** The automaton, unpacked at first use (five characters of six bits a slot, lowest first). */
export const dictionary = (): Int32Array => {
  slots ??= unpack(packedTrie);
  return slots;
};

const unpack = (packed: string): Int32Array => {
  const size = packed.length / 5;
  const result = new Int32Array(size);
  for (let slot = 0, at = 0; slot < size; slot++, at += 5) {
    result[slot] =
      sextet(packed.charCodeAt(at)) |
      (sextet(packed.charCodeAt(at + 1)) << 6) |
      (sextet(packed.charCodeAt(at + 2)) << 12) |
      (sextet(packed.charCodeAt(at + 3)) << 18) |
      (sextet(packed.charCodeAt(at + 4)) << 24);
  }
  return result;
};

/** Six bits a character: U+0030 to U+0070 without the backslash, which would need an escape. */
const sextet = (code: number): number => (code > 0x5c ? code - 0x31 : code - 0x30);
