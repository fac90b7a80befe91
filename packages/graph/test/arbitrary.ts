import {
  type Entity,
  type Extraction,
  ontology,
  type Relation,
  type RelationKind,
  relationKinds,
} from "@saraban/schema";
import fc from "fast-check";

// Few names, so that texts share them and the ways of joining are all walked.
const people = ["สมชาย ใจดี", "สมหญิง ใจงาม", "สมชาย", "มานะ ตัวอย่าง"];
const honorifics = ["นาย", "นาง", "ดร.", "พล.อ."];
const agencies = [
  "กระทรวงตัวอย่าง",
  "กรมทดสอบ",
  "คณะทำงาน",
  "ทส.",
  "กตย.",
  "กระทรวงตัวอย่างฯ",
  "คณะกรรมการทดสอบแห่งชาติ",
  "คณะอนุกรรมการติดตามผล",
  "กลุ่มงานบริหารทั่วไป",
];
const meetings = ["การประชุมคณะทำงาน ครั้งที่ 2/2564", "ประชุมคณะรัฐมนตรี", "สมัชชาตัวอย่าง ครั้งที่ 14"];
const policies = ["พระราชบัญญัติตัวอย่าง พ.ศ. 2550", "โครงการฯ", "พระราชบัญญัติ"];
const numbers = ["มท 0310.3/ว 12696", "มท ๐๓๑๐.๓/ ว๑๒๖๙๖", "สธ 0100/15"];
const dates = ["2021", "2021-03", "2021-03-05", "2022-01-01"];

const span = fc
  .tuple(fc.nat(90), fc.integer({ min: 1, max: 9 }))
  .map(([start, n]) => ({ start, end: start + n }));
const mentions = fc
  .array(span, { minLength: 1, maxLength: 3 })
  .map((spans) =>
    spans.sort((a, b) => a.start - b.start || a.end - b.end).map((s) => ({ ...s, rule: "test/mention" })),
  );
const certainty = fc.constantFrom("stated", "inferred");
const optional = (name: string, values: readonly string[]) =>
  fc
    .option(fc.constantFrom(...values), { nil: undefined })
    .map((v) => (v === undefined ? {} : { [name]: v }));

const described = (names: readonly string[], ...attributes: fc.Arbitrary<object>[]) =>
  fc.record({
    name: fc.constantFrom(...names),
    aliases: fc.uniqueArray(fc.constantFrom(...names), { maxLength: 2 }),
    mentions,
    certainty,
    attributes: fc.tuple(...attributes).map((parts) => Object.assign({}, ...parts)),
  });

const things: Record<string, fc.Arbitrary<object>> = {
  Person: described(people, optional("honorific", honorifics)),
  Agency: described(
    agencies,
    optional("category", ["ministry", "department"]),
    optional("country", ["LA", "VN"]),
  ),
  Meeting: described(meetings, optional("date", dates), optional("number", ["2/2564", "14"])),
  Policy: described(policies, optional("date", dates), optional("category", ["act"])),
  Document: described(
    ["เอกสารแนบ", "มท 0310.3/ว 12696"],
    optional("number", numbers),
    optional("date", dates),
  ),
};

const text = fc.record({
  own: described(["หนังสือ"], optional("number", numbers), optional("date", dates)),
  others: fc.array(
    fc
      .constantFrom(...Object.keys(things))
      .chain((kind) => (things[kind] as fc.Arbitrary<object>).map((thing) => ({ kind, ...thing }))),
    { maxLength: 6 },
  ),
  links: fc.array(
    fc.record({
      kind: fc.constantFrom(...relationKinds),
      from: fc.nat(),
      to: fc.nat(),
      evidence: span,
      certainty,
    }),
    { maxLength: 6 },
  ),
});

function relate(
  entities: readonly Entity[],
  kind: RelationKind,
  from: number,
  to: number,
  rest: object,
): Relation[] {
  const { from: starts, to: ends } = ontology.edges[kind];
  const start = entities.filter((e) => (starts as readonly string[]).includes(e.kind));
  const end = entities.filter((e) => (ends as readonly string[]).includes(e.kind));
  const a = start[from % start.length];
  const b = end[to % end.length];
  return a && b
    ? [{ from: a.id, to: b.id, kind, attributes: {}, rule: "test/relation", ...rest } as Relation]
    : [];
}

const extraction = (id: string): fc.Arbitrary<Extraction> =>
  text.map(({ own, others, links }) => {
    const entities = [
      { id: "D0", kind: "Document", ...own },
      ...others.map((o, i) => ({ id: `E${i}`, ...o })),
    ] as Entity[];
    return {
      version: 1,
      document: { id, length: 100, hash: "0".repeat(16) },
      entities,
      relations: links.flatMap(({ kind, from, to, evidence, certainty: c }) =>
        relate(entities, kind, from, to, { evidence: [evidence], certainty: c }),
      ),
      diagnostics: [],
    };
  });

/** Up to five extractions of made-up texts that share names; no id twice. */
export const extractions: fc.Arbitrary<Extraction[]> = fc
  .uniqueArray(fc.constantFrom("a", "b", "c", "d", "e"), { maxLength: 5 })
  .chain((ids) => fc.tuple(...ids.map(extraction)));

/** Any order of a list. */
export const shuffled = <T>(list: readonly T[]): fc.Arbitrary<T[]> =>
  fc.shuffledSubarray([...list], { minLength: list.length, maxLength: list.length });
