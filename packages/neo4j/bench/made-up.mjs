// Extractions of made-up letters, as many as are asked for, each the same in every run.

const entity = (id, kind, name, at, attributes = {}) => ({
  id,
  kind,
  name,
  aliases: [],
  mentions: [{ start: at, end: at + name.length, rule: "bench/mention" }],
  certainty: "stated",
  attributes,
});

const relation = (from, kind, to, at, attributes = {}) => ({
  from,
  kind,
  to,
  attributes,
  evidence: [{ start: at, end: at + 40 }],
  rule: "bench/relation",
  certainty: "stated",
});

const extraction = (id, entities, relations) => ({
  version: 1,
  document: { id, length: 10_000, hash: "0123456789abcdef" },
  entities,
  relations,
  diagnostics: [],
});

const date = (i) => `20${String(10 + (i % 15)).padStart(2, "0")}-${String(1 + (i % 12)).padStart(2, "0")}-15`;

/** A letter that names `width` people and bodies out of `people` and `bodies`, and states as many facts and two more. */
export function letter(i, { people, bodies, width }) {
  const number = `มท ${1000 + (i % 9000)}.${i}/${i}`;
  const entities = [entity("D0", "Document", number, 0, { number, date: date(i), category: "letter" })];
  const relations = [];
  for (let n = 0; n < width; n++) {
    const [p, a] = [(i * width + n) % people, (i * 7 + n * 13) % bodies];
    entities.push(
      entity(`P${n}`, "Person", `บุคคลที่${p} นามสกุลที่${p}`, 100 + 60 * n, {
        givenName: `บุคคลที่${p}`,
        familyName: `นามสกุลที่${p}`,
      }),
      entity(`A${n}`, "Agency", `สำนักงานตัวอย่างหมายเลข${a}ของจังหวัดสมมุติ`, 130 + 60 * n, { category: "office" }),
    );
    relations.push(
      relation(`P${n}`, "HOLDS_POSITION", `A${n}`, 100 + 60 * n, {
        role: `หัวหน้าส่วนที่ ${n}`,
        status: "current",
      }),
    );
    relations.push(relation("D0", "ADDRESSED_TO", `A${n}`, 130 + 60 * n, {}));
  }
  relations.push(
    relation("P0", "SIGNED", "D0", 60, { role: "ผู้อำนวยการ" }),
    relation("A0", "ISSUED", "D0", 10),
  );
  return extraction(`letters/${i}.txt`, entities, relations);
}

/** A letter that names the one ministry and states the one post. */
export const hubLetter = (i) =>
  extraction(
    `letters/${i}.txt`,
    [
      entity("D0", "Document", `มท 0310.${i}/${i}`, 0, { number: `มท 0310.${i}/${i}`, date: date(i) }),
      entity("P1", "Person", "สมชาย ใจดี", 50, { honorific: "นาย" }),
      entity("A1", "Agency", "กระทรวงตัวอย่าง", 80, { category: "ministry" }),
    ],
    [
      relation("P1", "HOLDS_POSITION", "A1", 50, { role: "รัฐมนตรีว่าการ", status: "current" }),
      relation("A1", "ISSUED", "D0", 10),
    ],
  );
