import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { allMatches, buildTrie, longestMatch } from "../src/index.js";

describe("longestMatch", () => {
  const trie = buildTrie(["กรม", "กรมการปกครอง", "กรมการขนส่งทางบก", "กรม", "", "a"]);

  it.each([
    ["กรมการปกครองแจ้งว่า", 0, 1],
    ["กรมการแพทย์", 0, 0],
    ["กรมการขนส่งทางบก", 0, 2],
    ["ที่กรม", 3, 0],
    ["กร", 0, -1],
    ["", 0, -1],
    ["xa", 1, 5],
  ])("in %j at %i is entry %i", (text, at, id) => {
    expect(longestMatch(trie, text, at)).toBe(id);
  });

  it("gives the next shorter one under a lower limit", () => {
    expect(longestMatch(trie, "กรมการปกครอง", 0, 11)).toBe(0);
    expect(longestMatch(trie, "กรมการปกครอง", 0, 2)).toBe(-1);
  });

  it("agrees with trying every entry", () => {
    const word = fc
      .array(fc.constantFrom("ก", "ข", "a"), { maxLength: 6 })
      .map((letters) => letters.join(""));
    fc.assert(
      fc.property(fc.array(word, { maxLength: 40 }), word, word, (entries, before, after) => {
        const text = before + after;
        const at = before.length;
        let expected = -1;
        for (const [id, entry] of entries.entries()) {
          const longer = expected < 0 || entry.length > (entries[expected] as string).length;
          if (entry !== "" && longer && text.startsWith(entry, at)) expected = id;
        }
        expect(longestMatch(buildTrie(entries), text, at)).toBe(expected);
      }),
      { numRuns: 3000 },
    );
  });
});

describe("allMatches", () => {
  it("gives every entry at an offset, the shortest first", () => {
    const trie = buildTrie(["กรม", "กรมการ", "กรมการปกครอง", "ก", "การ"]);
    const found: number[] = [];
    expect(allMatches(trie, "ที่กรมการปกครอง", 3, found)).toBe(4);
    expect(found.slice(0, 4)).toEqual([3, 0, 1, 2]);
    expect(allMatches(trie, "ที่กรมการปกครอง", 2, found)).toBe(0);
  });

  it("agrees with asking for the longest, then the next shorter one", () => {
    const word = fc
      .array(fc.constantFrom("ก", "ข", "a", "\u3042"), { maxLength: 6 })
      .map((letters) => letters.join(""));
    fc.assert(
      fc.property(fc.array(word, { maxLength: 40 }), word, (entries, text) => {
        const trie = buildTrie(entries);
        const expected: number[] = [];
        for (let id = longestMatch(trie, text, 0); id >= 0; ) {
          expected.unshift(id);
          id = longestMatch(trie, text, 0, (trie.entries[id] as string).length - 1);
        }
        const found: number[] = [];
        const count = allMatches(trie, text, 0, found);
        expect(found.slice(0, count)).toEqual(expected);
      }),
      { numRuns: 1000 },
    );
  });
});
