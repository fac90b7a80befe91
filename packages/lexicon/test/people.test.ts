import { describe, expect, test } from "vitest";
import { agencyCategories, honorificKinds, honorifics, notNames, postKinds, posts } from "../src/index.js";

const once = (forms: readonly string[]) => expect(new Set(forms).size).toBe(forms.length);

describe("honorifics", () => {
  const byForm = new Map(honorifics.map((honorific) => [honorific.form, honorific]));

  test("each spelling once, each of a listed kind, the long form not itself", () => {
    once(honorifics.map((honorific) => honorific.form));
    const kinds = new Set<string>(honorificKinds);
    expect(honorifics.filter((honorific) => !kinds.has(honorific.kind))).toEqual([]);
    expect(honorifics.filter((honorific) => honorific.long === honorific.form)).toEqual([]);
  });

  test.each([
    ["นางสาว", "civil", undefined],
    ["พล.ต.อ.", "police", "พลตำรวจเอก"],
    ["พล.อ.", "military", "พลเอก"],
    ["พ.ต.ท.หญิง", "police", "พันตำรวจโทหญิง"],
    ["ว่าที่ร.ต.", "military", undefined],
    ["ว่าที่ร้อยตรี", "military", undefined],
    ["ผศ.ดร.", "academic", undefined],
    ["นพ.", "medical", "นายแพทย์"],
    ["ม.ล.", "royal", "หม่อมหลวง"],
    ["พระครู", "monastic", undefined],
  ])("%s is %s", (form, kind, long) => {
    const found = byForm.get(form);
    expect(found?.kind).toBe(kind);
    if (long !== undefined) expect(found?.long).toBe(long);
  });

  test("a short form of several ranks does not claim one of them", () => {
    expect(byForm.get("ร.อ.")?.long).toBeUndefined();
    expect(byForm.get("น.อ.")?.long).toBeUndefined();
  });

  test("posts are no honorifics", () => {
    for (const post of ["กำนัน", "ผู้ใหญ่บ้าน", "นายอำเภอ", "นายทะเบียน"]) expect(byForm.has(post)).toBe(false);
  });
});

describe("words that look like an honorific and a name", () => {
  const forms = notNames.map((entry) => entry.form);
  const honorificForms = new Set(honorifics.map((honorific) => honorific.form));

  test("each once, each beginning with an honorific, none an honorific itself", () => {
    once(forms);
    const odd = notNames.filter(
      (entry) =>
        !entry.form.startsWith(entry.looksLike) ||
        !honorificForms.has(entry.looksLike) ||
        honorificForms.has(entry.form),
    );
    expect(odd).toEqual([]);
  });

  test.each(["นายทะเบียน", "นายกรัฐมนตรี", "คุณภาพ", "พระราชบัญญัติ", "นางพยาบาล"])("%s is one", (word) => {
    expect(forms).toContain(word);
  });

  test.each(["นายสมชาย", "นางสาวมาลี", "พระครูสุนทร"])("%s is none", (word) => {
    expect(forms).not.toContain(word);
  });
});

describe("posts", () => {
  const byForm = new Map(posts.map((post) => [post.form, post]));

  test("each form once, kinds and categories of the lists", () => {
    once(posts.map((post) => post.form));
    const kinds = new Set<string>(postKinds);
    const categories = new Set<string>(agencyCategories);
    const odd = posts.filter(
      (post) => !kinds.has(post.kind) || (post.category !== undefined && !categories.has(post.category)),
    );
    expect(odd).toEqual([]);
  });

  test("a post names its body or stands alone, never both", () => {
    expect(posts.filter((post) => (post.body === undefined) !== (post.standsAlone === true))).toEqual([]);
  });

  test("where the body begins inside the post, the post ends in the body's head; where it is elided, there is a head", () => {
    const odd = posts.filter(
      (post) =>
        (post.body === "inside" && !post.form.endsWith(post.bodyHead ?? "\0")) ||
        (post.body === "elided" && post.bodyHead === undefined),
    );
    expect(odd).toEqual([]);
  });

  test.each([
    ["ผู้ว่าราชการจังหวัด", "inside", "จังหวัด"],
    ["นายอำเภอ", "elided", "อำเภอ"],
    ["นายกเทศมนตรีนคร", "elided", "เทศบาลนคร"],
    ["นายแพทย์สาธารณสุขจังหวัด", "elided", "สำนักงานสาธารณสุขจังหวัด"],
    ["รมว.", "elided", "กระทรวง"],
    ["นายกรัฐมนตรี", undefined, undefined],
  ])("%s has its body %s, beginning %s", (form, body, head) => {
    expect(byForm.get(form)?.body).toBe(body);
    expect(byForm.get(form)?.bodyHead).toBe(head);
  });
});
