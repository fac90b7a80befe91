import { describe, expect, test } from "vitest";
import data from "../src/data/cues.json" with { type: "json" };
import {
  agencyCategories,
  cueGroups,
  cues,
  documentCategories,
  heads,
  meetingCategories,
  policyCategories,
} from "../src/index.js";

describe("head words", () => {
  const categories = {
    agency: agencyCategories,
    document: documentCategories,
    meeting: meetingCategories,
    policy: policyCategories,
  } as const;

  test("each form once a kind, of that kind's categories", () => {
    const keys = heads.map((head) => `${head.kind} ${head.form}`);
    expect(new Set(keys).size).toBe(keys.length);
    expect(
      heads.filter((head) => !(categories[head.kind] as readonly string[]).includes(head.category)),
    ).toEqual([]);
  });

  test.each([
    ["agency", "คณะอนุกรรมการ", "subcommittee"],
    ["agency", "รพ.สต.", "hospital"],
    ["meeting", "ประชาพิจารณ์", "hearing"],
    ["policy", "พ.ร.บ.", "act"],
    ["policy", "ธรรมนูญสุขภาพ", "charter"],
    ["document", "บันทึกข้อความ", "memorandum"],
  ])("a %s begins with %s: %s", (kind, form, category) => {
    expect(heads.find((head) => head.kind === kind && head.form === form)?.category).toBe(category);
  });

  test("words that begin no name are no heads", () => {
    for (const form of ["นาย", "และ", "เรียน"]) expect(heads.map((head) => head.form)).not.toContain(form);
  });
});

describe("cue phrases", () => {
  test("the groups are those of the data, sorted", () => {
    expect(cueGroups).toEqual(Object.keys(data).sort());
  });

  test("every group has phrases, each once", () => {
    for (const group of cueGroups) {
      expect(cues[group].length).toBeGreaterThan(0);
      expect(new Set(cues[group]).size).toBe(cues[group].length);
    }
  });

  test("what refuses does not adopt, what acts for another is not a former post", () => {
    const adopting = new Set(cues.adopt);
    expect(cues.refuse.filter((phrase) => adopting.has(phrase))).toEqual([]);
    const former = new Set(cues.former);
    expect([...cues.acting, ...cues.elect].filter((phrase) => former.has(phrase))).toEqual([]);
  });

  test.each([
    ["chair", "เป็นประธาน"],
    ["acting", "รักษาราชการแทน"],
    ["onBehalfOf", "ปฏิบัติราชการแทน"],
    ["labelTo", "เรียน"],
    ["urgency", "ด่วนที่สุด"],
  ] as const)("%s holds %s", (group, phrase) => {
    expect(cues[group]).toContain(phrase);
  });
});
