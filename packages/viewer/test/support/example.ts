import { type SarabanGraph, toGraph } from "@saraban/graph";
import type { Entity, Extraction, Relation } from "@saraban/schema";

/** Two letters with invented people, a year apart; the second tries to be a script. */
export const texts: Readonly<Record<string, string>> = {
  "letters/one.txt":
    "ที่ มท 0310.3/ว 1234\nกระทรวงมหาดไทย\n5 มีนาคม 2564\nเรียน ผู้ว่าราชการจังหวัดน่าน\n\n(นายตัวอย่าง ใจดี)\nรองปลัดกระทรวงมหาดไทย\n",
  "letters/two.txt":
    "<script>document.title = 'broken'</script>\nสำนักงานคณะกรรมการสุขภาพแห่งชาติ (สช.)\nนายตัวอย่าง ใจดี ปลัดกระทรวงมหาดไทย เป็นประธานการประชุม</script><img src=x onerror=alert(1)>\nที่ประชุมเห็นชอบแผนน้ำสะอาด\n",
};

/** Spans of every place where `form` stands in a text. */
function spans(document: string, form: string): { start: number; end: number }[] {
  const text = texts[document] ?? "";
  const found = [];
  for (let at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + 1))
    found.push({ start: at, end: at + form.length });
  return found;
}

function entity(
  document: string,
  id: string,
  kind: Entity["kind"],
  name: string,
  attributes = {},
  aliases: readonly string[] = [],
): Entity {
  const forms = id === "D0" ? [] : [name, ...aliases];
  const mentions = forms.flatMap((form) =>
    spans(document, form).map((span) => ({ ...span, rule: "test/written" })),
  );
  return { id, kind, name, aliases, mentions, certainty: "stated", attributes } as Entity;
}

const relation = (
  document: string,
  from: string,
  kind: Relation["kind"],
  to: string,
  clause: string,
  attributes = {},
): Relation =>
  ({
    ...{ from, kind, to, attributes, rule: "test/stated", certainty: "stated" },
    evidence: spans(document, clause).slice(0, 1),
  }) as Relation;

const extraction = (
  id: string,
  hash: string,
  entities: readonly Entity[],
  relations: readonly Relation[],
): Extraction => ({
  ...{ version: 1, entities, relations, diagnostics: [] },
  document: { id, length: (texts[id] ?? "").length, hash },
});

const one = "letters/one.txt";
const two = "letters/two.txt";

export const exampleGraph = (): SarabanGraph =>
  toGraph([
    extraction(
      one,
      "0000000000000001",
      [
        entity(one, "D0", "Document", "มท 0310.3/ว 1234", {
          ...{ number: "มท 0310.3/ว 1234", date: "2021-03-05", source: one, subject: "การจัดทำแผน" },
        }),
        entity(one, "A1", "Agency", "กระทรวงมหาดไทย"),
        entity(one, "A2", "Agency", "จังหวัดน่าน"),
        entity(one, "P1", "Person", "ตัวอย่าง ใจดี", { honorific: "นาย" }),
      ],
      [
        relation(one, "P1", "SIGNED", "D0", "(นายตัวอย่าง ใจดี)\nรองปลัดกระทรวงมหาดไทย"),
        relation(one, "A1", "ISSUED", "D0", "กระทรวงมหาดไทย"),
        relation(one, "D0", "ADDRESSED_TO", "A2", "เรียน ผู้ว่าราชการจังหวัดน่าน"),
        relation(one, "P1", "HOLDS_POSITION", "A1", "รองปลัดกระทรวงมหาดไทย", {
          ...{ role: "รองปลัดกระทรวงมหาดไทย", status: "current" },
        }),
      ],
    ),
    extraction(
      two,
      "0000000000000002",
      [
        entity(two, "D0", "Document", two, { source: two, date: "2022-03" }),
        entity(two, "A1", "Agency", "กระทรวงมหาดไทย"),
        entity(two, "A2", "Agency", "สำนักงานคณะกรรมการสุขภาพแห่งชาติ", { abbreviation: "สช." }, ["สช."]),
        entity(two, "P1", "Person", "ตัวอย่าง ใจดี", { honorific: "นาย" }),
        entity(two, "M1", "Meeting", "การประชุม</script><img src=x onerror=alert(1)>"),
        entity(two, "L1", "Policy", "แผนน้ำสะอาด"),
      ],
      [
        relation(two, "P1", "CHAIRED", "M1", "นายตัวอย่าง ใจดี ปลัดกระทรวงมหาดไทย เป็นประธานการประชุม"),
        relation(two, "P1", "HOLDS_POSITION", "A1", "ปลัดกระทรวงมหาดไทย", { role: "ปลัดกระทรวงมหาดไทย" }),
        relation(two, "M1", "ADOPTED", "L1", "ที่ประชุมเห็นชอบแผนน้ำสะอาด"),
      ],
    ),
  ]);
