import { describe, expect, test } from "vitest";
import { agencies, agencyCategories, commonUnits, provincialBodies } from "../src/index.js";

const byName = new Map(agencies.map((agency) => [agency.name, agency]));
const repeated = (list: readonly string[]) => list.filter((item, index) => list.indexOf(item) !== index);
const isDate = (text: string) => /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/.test(text);
const get = (name: string) => {
  const found = byName.get(name);
  if (found === undefined) throw new Error(`not in the register: ${name}`);
  return found;
};

describe("the register of bodies", () => {
  test("holds each body once", () => {
    expect(repeated(agencies.map((agency) => agency.name))).toEqual([]);
  });

  test("an alias names one body only, and none is another body's name", () => {
    const aliases = agencies.flatMap((agency) => agency.aliases ?? []);
    expect(repeated(aliases)).toEqual([]);
    expect(aliases.filter((alias) => byName.has(alias))).toEqual([]);
  });

  test("a form stands once within its entry", () => {
    for (const { name, aliases = [], abbreviations = [] } of agencies) {
      expect(repeated([name, ...aliases, ...abbreviations])).toEqual([]);
    }
  });

  test("an abbreviation is shorter than the name, of two letters or more, and no name in full", () => {
    for (const { name, abbreviations = [] } of agencies) {
      const odd = abbreviations.filter(
        (form) => form.length < 2 || form.length >= name.length || byName.has(form),
      );
      expect(odd).toEqual([]);
    }
  });

  test("a former name with an entry of its own is of a body that has ended", () => {
    const former = agencies.flatMap((agency) => agency.formerly ?? []).map((item) => byName.get(item.name));
    expect(former.filter((entry) => entry !== undefined && entry.until === undefined)).toEqual([]);
  });

  test("categories are of the list", () => {
    const all = new Set<string>(agencyCategories);
    const named = [...agencies, ...provincialBodies, ...commonUnits].map((entry) => entry.category);
    expect(named.filter((category) => !all.has(category))).toEqual([]);
  });

  test("parents exist, also those of provincial bodies, and go up without a circle", () => {
    const parents = [...agencies, ...provincialBodies].flatMap((entry) => entry.parent ?? []);
    expect(parents.filter((parent) => !byName.has(parent))).toEqual([]);
    for (const agency of agencies) {
      const seen = new Set<string>();
      for (let at = byName.get(agency.name); at?.parent !== undefined; at = byName.get(at.parent)) {
        expect(seen.has(at.name)).toBe(false);
        seen.add(at.name);
      }
    }
  });

  test("dates are ISO, common era, and end after they begin", () => {
    for (const { from, until, formerly = [] } of agencies) {
      const dates = [from, until, ...formerly.map((item) => item.until)].filter((date) => date !== undefined);
      expect(dates.filter((date) => !isDate(date) || date < "1782" || date > "2030")).toEqual([]);
      if (from !== undefined && until !== undefined) expect(from <= until).toBe(true);
    }
  });

  test("a letter code stands with one living body", () => {
    const living = agencies.filter((agency) => agency.code !== undefined && agency.until === undefined);
    expect(repeated(living.map((agency) => agency.code ?? ""))).toEqual([]);
    expect(living.filter((agency) => !/^[\u0E01-\u0E2E]{2,3}$/.test(agency.code ?? ""))).toEqual([]);
  });
});

describe("what is known", () => {
  test("twenty ministries stand today, each with its letter code", () => {
    const today = agencies.filter((agency) => agency.category === "ministry" && agency.until === undefined);
    expect(today).toHaveLength(20);
    expect(today.filter((ministry) => ministry.code === undefined)).toEqual([]);
    expect(get("กระทรวงมหาดไทย").code).toBe("มท");
  });

  test("departments and offices of the permanent secretary have their ministry", () => {
    expect(get("กรมการปกครอง").parent).toBe("กระทรวงมหาดไทย");
    expect(get("สำนักงานปลัดกระทรวงสาธารณสุข").parent).toBe("กระทรวงสาธารณสุข");
    expect(byName.has("กรมการปกครองส่วนท้องถิ่น")).toBe(false);
  });

  test("38 universities of one family and 9 of the other", () => {
    expect(agencies.filter((agency) => /^มหาวิทยาลัยราชภัฏ./.test(agency.name))).toHaveLength(38);
    expect(agencies.filter((agency) => /^มหาวิทยาลัยเทคโนโลยีราชมงคล./.test(agency.name))).toHaveLength(9);
  });

  test.each([
    ["สช.", ["สำนักงานคณะกรรมการสุขภาพแห่งชาติ", "สำนักงานคณะกรรมการส่งเสริมการศึกษาเอกชน"]],
    ["คสช.", ["คณะกรรมการสุขภาพแห่งชาติ", "คณะรักษาความสงบแห่งชาติ"]],
    ["ทช.", ["กรมทรัพยากรทางทะเลและชายฝั่ง", "กรมทางหลวงชนบท"]],
    ["ครม.", ["คณะรัฐมนตรี"]],
    ["ฮฮฮ.", []],
  ])("%s is short for %j", (short, names) => {
    const found = agencies.filter((agency) => agency.abbreviations?.includes(short));
    expect(found.map((agency) => agency.name).sort()).toEqual([...names].sort());
  });

  test("the area committees for people's health are thirteen", () => {
    const found = agencies.filter((agency) => agency.name.startsWith("คณะกรรมการเขตสุขภาพเพื่อประชาชน เขตพื้นที่"));
    expect(found).toHaveLength(13);
  });
});

test("a provincial body's name leaves room for the province, and stands once", () => {
  expect(repeated(provincialBodies.map((body) => body.name))).toEqual([]);
  expect(provincialBodies.map((body) => body.name)).toContain("สำนักงานสาธารณสุขจังหวัด");
  expect(provincialBodies.filter((body) => byName.has(body.name))).toEqual([]);
});

test("a unit of many bodies is not in the register of single ones", () => {
  expect(repeated(commonUnits.map((unit) => unit.name))).toEqual([]);
  expect(commonUnits.filter((unit) => byName.has(unit.name))).toEqual([]);
});
