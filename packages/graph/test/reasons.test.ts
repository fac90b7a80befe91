import {
  addExtraction,
  compareEntities,
  compareNodes,
  createStore,
  graphOf,
  type RegisterEntry,
  reasons,
  toGraph,
} from "@saraban/graph";
import type { Extraction } from "@saraban/schema";
import { describe, expect, it } from "vitest";
import { type Named, paper, type Said } from "./paper.js";

/** What is known of bodies: one that was called otherwise before, and two with one abbreviation. */
const register: readonly RegisterEntry[] = [
  {
    name: "กรมท่าตัวอย่าง",
    from: "2015-10-01",
    formerly: [{ name: "กรมการบินตัวอย่าง", until: "2015-09-30" }],
  },
  { name: "คณะกรรมการสุขภาพตัวอย่างแห่งชาติ", abbreviations: ["คสตช."] },
  { name: "คณะรักษาความสงบตัวอย่าง", abbreviations: ["คสตช."], from: "2014-05-22", until: "2019-07-16" },
];

/** One entity a text, called X. */
const one = (
  id: string,
  x: Named,
  others: Record<string, Named> = {},
  said: readonly Said[] = [],
  own = {},
) => paper(id, { X: x, ...others }, said, own);

/** The reason for which X of the first text and X of the second are one node; nothing where they are two. */
function joinedBy(...texts: readonly Extraction[]): string | undefined {
  const graph = toGraph(texts, { register });
  const [a, b] = texts.map(({ document }) => document.id);
  for (const node of graph.nodes()) {
    const { joins = [], mentions } = graph.getNodeAttributes(node);
    if (![a, b].every((id) => mentions.some((m) => m.document === id && m.start === 20))) continue;
    return joins.find((join) => [join.a, join.b].every(({ entity }) => entity === "X"))?.reason ?? "joined";
  }
  return undefined;
}

const ministry: Named = ["Agency", "กระทรวงตัวอย่าง"];

const cases: Record<string, { joins?: readonly Extraction[]; keeps: readonly Extraction[] }> = {
  "agency/same-name": {
    joins: [one("a", ["Agency", "กรม ทดสอบ"]), one("b", ["Agency", "กรมทดสอบ"])],
    keeps: [one("a", ["Agency", "กรมทดสอบ"]), one("b", ["Agency", "กระทรวงทดสอบ"])],
  },
  // A working group's text puts it in a committee that the other text means, too: it names that one and no other.
  "agency/same-name ": {
    joins: [
      one("a", ["Agency", "คณะอนุกรรมการติดตามผล"], { Y: ["Agency", "คณะกรรมการตัวอย่าง", {}, ["คตย."]] }, [
        ["X", "PART_OF", "Y"],
      ]),
      one("b", ["Agency", "คณะอนุกรรมการติดตามผล"], { Y: ["Agency", "คตย."] }),
    ],
    keeps: [
      one("a", ["Agency", "คณะอนุกรรมการติดตามผล"], { Y: ["Agency", "คณะกรรมการตัวอย่าง"] }, [
        ["X", "PART_OF", "Y"],
      ]),
      one("b", ["Agency", "คณะอนุกรรมการติดตามผล"], {
        Y: ["Agency", "คณะกรรมการตัวอย่าง"],
        Z: ["Agency", "คณะกรรมการน้ำ"],
      }),
    ],
  },
  "agency/same-name  ": {
    joins: [
      one("a", ["Agency", "คณะทำงานติดตามผล"], { Y: ["Agency", "กระทรวงตัวอย่าง"] }, [["X", "PART_OF", "Y"]]),
      one("b", ["Agency", "คณะทำงาน ติดตามผล"], { Y: ["Agency", "กระทรวงตัวอย่าง"] }, [["X", "PART_OF", "Y"]]),
    ],
    keeps: [
      one("a", ["Agency", "คณะทำงานติดตามผล"], { Y: ["Agency", "กระทรวงตัวอย่าง"] }, [["X", "PART_OF", "Y"]]),
      one("b", ["Agency", "คณะทำงานติดตามผล"], { Y: ["Agency", "กระทรวงน้ำ"] }, [["X", "PART_OF", "Y"]]),
    ],
  },
  "agency/same-name   ": {
    joins: [
      one("a", ["Agency", "กรมศุลกากร", { country: "VN" }]),
      one("b", ["Agency", "กรม ศุลกากร", { country: "VN" }]),
    ],
    keeps: [one("a", ["Agency", "กรมศุลกากร"]), one("b", ["Agency", "กรมศุลกากร", { country: "VN" }])],
  },
  "agency/same-name-misspelt": {
    joins: [one("a", ["Agency", "กระทรวงพาณิชย์"]), one("b", ["Agency", "กระทรวงพานิชย์"])],
    keeps: [
      one("a", ["Agency", "สำนักงานสาธารณสุขจังหวัดเลย"]),
      one("b", ["Agency", "สำนักงานสาธารณสุขจังหวัดลำปาง"]),
    ],
  },
  "agency/other-name": {
    joins: [
      one("a", ["Agency", "สมัชชาตัวอย่างแห่งชาติ"]),
      one("b", ["Agency", "กลุ่มสมัชชาตัวอย่าง", {}, ["สมัชชาตัวอย่างแห่งชาติ"]]),
    ],
    keeps: [
      one("a", ["Agency", "สมัชชาตัวอย่างแห่งชาติ"]),
      one("b", ["Agency", "กลุ่มหนึ่ง", {}, ["สมัชชาตัวอย่างแห่งชาติ"]]),
      one("c", ["Agency", "กลุ่มสอง", {}, ["สมัชชาตัวอย่างแห่งชาติ"]]),
    ],
  },
  "agency/registered-name": {
    joins: [one("a", ["Agency", "กรมการบินตัวอย่าง"]), one("b", ["Agency", "กรมท่าตัวอย่าง"])],
    keeps: [one("a", ["Agency", "กรมการบินตัวอย่าง"]), one("b", ["Agency", "คณะรักษาความสงบตัวอย่าง"])],
  },
  // After 2019 the abbreviation means the one that is left; in 2016 what else the text names decides, or nothing does.
  "agency/registered-abbreviation": {
    joins: [
      one("a", ["Agency", "คสตช."], {}, [], { date: "2021-02-01" }),
      one("b", ["Agency", "คณะกรรมการสุขภาพตัวอย่างแห่งชาติ"]),
    ],
    keeps: [
      one("a", ["Agency", "คสตช."], {}, [], { date: "2016-02-01" }),
      one("b", ["Agency", "คณะกรรมการสุขภาพตัวอย่างแห่งชาติ", {}, ["คสตช."]]),
    ],
  },
  "agency/registered-abbreviation ": {
    joins: [
      one("a", ["Agency", "คสตช."], { M: ["Meeting", "สมัชชาสุขภาพตัวอย่างแห่งชาติ ครั้งที่ 9"] }, [], {
        date: "2016-02-01",
      }),
      one("b", ["Agency", "คณะกรรมการสุขภาพตัวอย่างแห่งชาติ"]),
    ],
    keeps: [
      one("a", ["Agency", "คสตช."], {}, [], { date: "2021-02-01" }),
      one("b", ["Agency", "คณะรักษาความสงบตัวอย่าง"]),
    ],
  },
  "agency/similar-name-and-abbreviation": {
    joins: [
      one("a", ["Agency", "สำนักงานคณะกรรมการป้องกันยาเสพติด", {}, ["ป.ป.ส."]]),
      one("b", ["Agency", "สำนักงานป้องกันยาเสพติด", {}, ["ป.ป.ส."]]),
    ],
    keeps: [
      one("a", ["Agency", "สำนักงานคณะกรรมการป้องกันยาเสพติด", {}, ["ป.ป.ส."]]),
      one("b", ["Agency", "คณะกรรมการป้องกันยาเสพติด", {}, ["ป.ป.ส."]]),
    ],
  },
  "agency/near-name-and-abbreviation": {
    joins: [
      one("a", ["Agency", "คณะกรรมการนโยบายและบริหารข้าวแห่งชาติ", {}, ["นบข."]]),
      one("b", ["Agency", "คณะกรรมการนโยบายและบริหารจัดข้าวแห่งชาติ", {}, ["นบข."]]),
    ],
    keeps: [
      one("a", ["Agency", "กรมทางหลวงชนบท", {}, ["ทช."]]),
      one("b", ["Agency", "กรมทรัพยากรทางทะเลและชายฝั่ง", {}, ["ทช."]]),
    ],
  },
  "agency/abbreviation": {
    joins: [one("a", ["Agency", "สศช."]), one("b", ["Agency", "สำนักงานสภาตัวอย่าง", {}, ["สศช."]])],
    keeps: [
      one("a", ["Agency", "ทช."]),
      one("b", ["Agency", "กรมทางหลวงชนบท", {}, ["ทช."]]),
      one("c", ["Agency", "กรมทรัพยากรทางทะเลและชายฝั่ง", {}, ["ทช."]]),
    ],
  },
  "agency/abbreviation ": {
    joins: [
      one("a", ["Agency", "ทช."], { Y: ministry }),
      one("b", ["Agency", "กรมทางหลวงชนบท", {}, ["ทช."]], { Y: ministry }),
    ],
    keeps: [
      one("a", ["Agency", "ทช."], { Y: ministry }),
      one("b", ["Agency", "กรมทางหลวงชนบท", {}, ["ทช."]]),
    ],
  },
  "agency/abbreviation  ": {
    keeps: [
      one("a", ["Agency", "คสช."], {}, [], { date: "2022-01-01" }),
      one("b", ["Agency", "คณะรักษาตัวอย่าง", {}, ["คสช."]], {}, [], { date: "2015-01-01" }),
    ],
  },
  "agency/same-abbreviation": {
    joins: [one("a", ["Agency", "สศช."]), one("b", ["Agency", "สศช."])],
    keeps: [
      one("a", ["Agency", "ทช."]),
      one("b", ["Agency", "ทช."]),
      one("c", ["Agency", "กรมทางหลวงชนบท", {}, ["ทช."]]),
      one("d", ["Agency", "กรมทรัพยากรทางทะเลและชายฝั่ง", {}, ["ทช."]]),
    ],
  },
  "agency/head-and-abbreviation": {
    joins: [
      one("a", ["Agency", "สำนักงาน ป.ป.ส."]),
      one("b", ["Agency", "สำนักงานคณะกรรมการป้องกันยาเสพติด", {}, ["ป.ป.ส."]]),
    ],
    keeps: [
      one("a", ["Agency", "สำนักงาน ป.ป.ส."]),
      one("b", ["Agency", "คณะกรรมการป้องกันยาเสพติด", {}, ["ป.ป.ส."]]),
    ],
  },
  "agency/cut-short": {
    joins: [one("a", ["Agency", "กระทรวงเกษตรฯ"]), one("b", ["Agency", "กระทรวงเกษตรและสหกรณ์"])],
    keeps: [one("a", ["Agency", "คณะกรรมการนโยบายฯ"]), one("b", ["Agency", "คณะกรรมการนโยบายข้าวแห่งชาติ"])],
  },
  "agency/same-name-in-same-body": {
    joins: [
      one("a", ["Agency", "กลุ่มงานบริหารทั่วไป"], { Y: ministry }, [["X", "PART_OF", "Y"]]),
      one("b", ["Agency", "กลุ่มงานบริหารทั่วไป"], { Y: ministry }, [["X", "PART_OF", "Y"]]),
    ],
    keeps: [
      one("a", ["Agency", "กลุ่มงานบริหารทั่วไป"], { Y: ministry }, [["X", "PART_OF", "Y"]]),
      one("b", ["Agency", "กลุ่มงานบริหารทั่วไป"], { Y: ["Agency", "กรมทดสอบ"] }, [["X", "PART_OF", "Y"]]),
    ],
  },
  "person/same-full-name": {
    joins: [
      one("a", ["Person", "สมชาย ใจดี", { honorific: "ดร." }]),
      one("b", ["Person", "สมชาย  ใจดี", { honorific: "นาย" }]),
    ],
    keeps: [
      one("a", ["Person", "วิมล ใจดี", { honorific: "นาง" }]),
      one("b", ["Person", "วิมล ใจดี", { honorific: "นาย" }]),
    ],
  },
  "person/same-name-misspelt": {
    joins: [
      one("a", ["Person", "วิศิษฐ์ ใจดี"], { Y: ministry }, [["X", "HOLDS_POSITION", "Y"]]),
      one("b", ["Person", "วิศิษฏ์ ใจดี"], { Y: ministry }, [["X", "HOLDS_POSITION", "Y"]]),
    ],
    keeps: [one("a", ["Person", "วิศิษฐ์ ใจดี"]), one("b", ["Person", "วิศิษฏ์ ใจดี"])],
  },
  "person/near-name-and-post": {
    joins: [
      one("a", ["Person", "ดอน ปรมัตถ์วินัย"], { Y: ministry }, [["X", "HOLDS_POSITION", "Y"]]),
      one("b", ["Person", "ดอน ปรมัติถ์วินัย"], { Y: ministry }, [["X", "HOLDS_POSITION", "Y"]]),
    ],
    keeps: [
      one("a", ["Person", "อิทธิพล คุณปลื้ม"], { Y: ministry }, [["X", "HOLDS_POSITION", "Y"]]),
      one("b", ["Person", "อิทธิพล รุ่งก่อน"], { Y: ministry }, [["X", "HOLDS_POSITION", "Y"]]),
    ],
  },
  "person/given-name-and-post": {
    joins: [
      one("a", ["Person", "ภูมิธรรม"], { Y: ministry }, [["X", "HOLDS_POSITION", "Y"]]),
      one("b", ["Person", "ภูมิธรรม ใจงาม"], { Y: ministry }, [["X", "HOLDS_POSITION", "Y"]]),
    ],
    keeps: [
      one("a", ["Person", "ภูมิธรรม"], { Y: ministry }, [["X", "HOLDS_POSITION", "Y"]]),
      one("b", ["Person", "ภูมิธรรม ใจงาม"], { Y: ["Agency", "กรมทดสอบ"] }, [["X", "HOLDS_POSITION", "Y"]]),
    ],
  },
  "person/given-name-and-post-of-state": {
    joins: [
      one("a", ["Person", "อนุทิน"], { Y: ministry }, [
        ["X", "HOLDS_POSITION", "Y", { role: "รอง นรม. และรมว.มท." }],
      ]),
      one("b", ["Person", "อนุทิน ใจงาม"], { Y: ["Agency", "กรมทดสอบ"] }, [
        ["X", "HOLDS_POSITION", "Y", { role: "รองนายกรัฐมนตรีและรัฐมนตรี" }],
      ]),
    ],
    keeps: [
      one("a", ["Person", "อนุทิน"], { Y: ministry }, [
        ["X", "HOLDS_POSITION", "Y", { role: "รองนายกรัฐมนตรี" }],
      ]),
      one("b", ["Person", "อนุทิน ใจงาม"], { Y: ["Agency", "กรมทดสอบ"] }, [
        ["X", "HOLDS_POSITION", "Y", { role: "เลขานุการนายกรัฐมนตรี" }],
      ]),
    ],
  },
  "meeting/body-and-number": {
    joins: [
      one("a", ["Meeting", "การประชุม ครั้งที่ 2/2564", { number: "2/2564" }], { Y: ministry }, [
        ["X", "MEETING_OF", "Y"],
      ]),
      one("b", ["Meeting", "ประชุมใหญ่ ครั้งที่ ๒/๒๕๖๔"], { Y: ministry }, [["X", "MEETING_OF", "Y"]]),
    ],
    keeps: [
      one("a", ["Meeting", "การประชุมสามัญ ครั้งที่ 2/2564"], { Y: ministry }, [["X", "MEETING_OF", "Y"]]),
      one("b", ["Meeting", "การประชุมวิสามัญ ครั้งที่ 2/2564"], { Y: ministry }, [["X", "MEETING_OF", "Y"]]),
    ],
  },
  "meeting/name-and-number": {
    joins: [
      one("a", ["Meeting", "สมัชชาตัวอย่างแห่งชาติ ครั้งที่ 14 พ.ศ. 2564", { number: "14/2564" }]),
      one("b", ["Meeting", "งานสมัชชชาตัวอย่างแห่งชาติ ครั้งที่ 14", { date: "2021-12-15" }]),
    ],
    keeps: [
      one("a", ["Meeting", "สมัชชาตัวอย่างแห่งชาติ ครั้งที่ 14 พ.ศ. 2564", { number: "14/2564" }]),
      one("b", ["Meeting", "สมัชชาตัวอย่างแห่งชาติ ครั้งที่ 14", { date: "2011-12-15" }]),
    ],
  },
  "meeting/name-and-day": {
    joins: [
      one("a", ["Meeting", "การประชุมคณะรัฐมนตรีสัญจร", { date: "2023-02-21" }]),
      one("b", ["Meeting", "ประชุมคณะรัฐมนตรีสัญจร", { date: "2023-02-21" }]),
    ],
    keeps: [
      one("a", ["Meeting", "การประชุมคณะรัฐมนตรีสัญจร", { date: "2023-02-21" }]),
      one("b", ["Meeting", "ประชุมคณะรัฐมนตรีสัญจร", { date: "2023-02-28" }]),
    ],
  },
  "meeting/body-and-day": {
    joins: [
      one("a", ["Meeting", "การประชุมใหญ่", { date: "2023-02-21" }], { Y: ministry }, [
        ["X", "MEETING_OF", "Y"],
      ]),
      one("b", ["Meeting", "ที่ประชุม", { date: "2023-02-21" }], { Y: ministry }, [["X", "MEETING_OF", "Y"]]),
    ],
    keeps: [
      one("a", ["Meeting", "การประชุมใหญ่", { date: "2023-02" }], { Y: ministry }, [["X", "MEETING_OF", "Y"]]),
      one("b", ["Meeting", "ที่ประชุม", { date: "2023-02" }], { Y: ministry }, [["X", "MEETING_OF", "Y"]]),
    ],
  },
  "policy/same-title": {
    joins: [
      one("a", ["Policy", "พระราชบัญญัติตัวอย่าง พ.ศ. 2550"]),
      one("b", ["Policy", "พระราชบัญญัติตัวอย่าง พ.ศ. ๒๕๕๐"]),
    ],
    keeps: [one("a", ["Policy", "พระราชบัญญัติ"]), one("b", ["Policy", "พระราชบัญญัติ"])],
  },
  "policy/same-title-misspelt": {
    joins: [
      one("a", ["Policy", "พ.ร.บ.ควบคุมตัวอย่าง พ.ศ. 2551"]),
      one("b", ["Policy", "พระราชบัญญัติควบคุมตัวอย่าง พ.ศ. 2551"]),
    ],
    keeps: [
      one("a", ["Policy", "พ.ร.บ.ควบคุมตัวอย่าง พ.ศ. 2551"]),
      one("b", ["Policy", "ร่างพระราชบัญญัติควบคุมตัวอย่าง พ.ศ. 2551"]),
    ],
  },
  "policy/title-and-day": {
    joins: [
      one("a", ["Policy", "มติคณะรัฐมนตรี เมื่อวันที่ 18 มิ.ย. 2567", { date: "2024-06-18" }]),
      one("b", ["Policy", "มติ ครม. เมื่อวันที่ ๑๘ มิถุนายน ๒๕๖๗", { date: "2024-06-18" }]),
    ],
    keeps: [
      one("a", ["Policy", "มติคณะรัฐมนตรี เมื่อวันที่ 18 มิ.ย. 2567 เรื่อง ก", { date: "2024-06-18" }]),
      one("b", ["Policy", "มติคณะรัฐมนตรี เมื่อวันที่ ๑๘ มิถุนายน ๒๕๖๗ เรื่อง ข", { date: "2024-06-18" }]),
    ],
  },
  "policy/number-in-title": {
    joins: [
      one("a", ["Policy", "คำสั่งคณะกรรมการตัวอย่าง ที่ 1/2566 เรื่อง แต่งตั้ง"]),
      one("b", ["Policy", "คำสั่งคณะกรรมการตัวอย่าง ที่ ๑/๒๕๖๖"]),
    ],
    keeps: [
      one("a", ["Policy", "คำสั่งคณะกรรมการตัวอย่าง ที่ 1/2566"]),
      one("b", ["Policy", "คำสั่งคณะกรรมการตัวอย่าง ที่ 11/2566"]),
    ],
  },
  "policy/other-title": {
    joins: [
      one("a", ["Policy", "โครงการความปลอดภัยไทย"]),
      one("b", ["Policy", "โครงการอาชีวอนามัยของประเทศ", {}, ["โครงการความปลอดภัยไทย"]]),
    ],
    keeps: [
      one("a", ["Policy", "โครงการฯ"]),
      one("b", ["Policy", "โครงการอาชีวอนามัยของประเทศ", {}, ["โครงการฯ"]]),
    ],
  },
  "policy/title-without-brackets": {
    joins: [
      one("a", ["Policy", "แผนปฏิบัติการเร่งรัด (Quick win) ของหน่วยงาน"]),
      one("b", ["Policy", "แผนปฏิบัติการเร่งรัดของหน่วยงาน (Quick Win)"]),
    ],
    keeps: [
      one("a", ["Policy", "พระราชบัญญัติตัวอย่าง (ฉบับที่ 4)"]),
      one("b", ["Policy", "พระราชบัญญัติตัวอย่าง (ฉบับที่ 5)"]),
    ],
  },
  "policy/cut-short": {
    joins: [
      one("a", ["Policy", "แผนพัฒนาเศรษฐกิจฯ ฉบับที่ 13"]),
      one("b", ["Policy", "แผนพัฒนาเศรษฐกิจและสังคมแห่งชาติ ฉบับที่ 13"]),
    ],
    keeps: [
      one("a", ["Policy", "แผนพัฒนาเศรษฐกิจฯ ฉบับที่ 13"]),
      one("b", ["Policy", "แผนพัฒนาเศรษฐกิจและสังคมแห่งชาติ ฉบับที่ 12"]),
    ],
  },
  "policy/title-without-year": {
    joins: [
      one("a", ["Policy", "พระราชบัญญัติตัวอย่าง"], {}, [], { date: "2020-01-01" }),
      one("b", ["Policy", "พระราชบัญญัติตัวอย่าง พ.ศ. 2550"]),
    ],
    keeps: [
      one("a", ["Policy", "พระราชบัญญัติตัวอย่าง"], {}, [], { date: "2000-01-01" }),
      one("b", ["Policy", "พระราชบัญญัติตัวอย่าง พ.ศ. 2550"]),
    ],
  },
  "policy/number-and-sitting": {
    joins: [
      one(
        "a",
        ["Policy", "มติ 13.2 เรื่องหนึ่ง", { number: "13.2" }],
        { Y: ["Meeting", "สมัชชาตัวอย่าง ครั้งที่ 1/2563"] },
        [["Y", "ADOPTED", "X"]],
      ),
      one(
        "b",
        ["Policy", "ข้อเสนอเรื่องหนึ่ง", { number: "๑๓.๒" }],
        { Y: ["Meeting", "สมัชชาตัวอย่าง ครั้งที่ ๑/๒๕๖๓"] },
        [["Y", "ADOPTED", "X"]],
      ),
    ],
    keeps: [
      one(
        "a",
        ["Policy", "มติ 13.2 เรื่องหนึ่ง", { number: "13.2" }],
        { Y: ["Meeting", "สมัชชาตัวอย่าง ครั้งที่ 1/2563"] },
        [["Y", "ADOPTED", "X"]],
      ),
      one("b", ["Policy", "ข้อเสนอเรื่องหนึ่ง", { number: "13.2" }], { Y: ["Meeting", "สมัชชาอื่น ครั้งที่ 1/2563"] }, [
        ["Y", "ADOPTED", "X"],
      ]),
    ],
  },
  "document/same-letter-number": {
    joins: [
      one("a", ["Document", "หนังสือหนึ่ง", { number: "มท ๐๓๑๐.๓/ว ๑๒๖๙๖" }]),
      one("b", ["Document", "หนังสือสอง", { number: "มท0310.3/12696" }]),
    ],
    keeps: [
      one("a", ["Document", "หนังสือ", { number: "มท 0310.3/ว 12696", date: "2023-05-10" }]),
      one("b", ["Document", "หนังสือ", { number: "มท 0310.3/ว 12696", date: "2021-05-10" }]),
    ],
  },
};

describe.each(Object.entries(cases))("%s", (name, { joins, keeps }) => {
  it("is in the list", () => expect(reasons.map((reason) => reason.name)).toContain(name.trim()));
  if (joins) it("joins", () => expect(joinedBy(...joins)).toBe(name.trim()));
  it("keeps apart", () => expect(joinedBy(...keeps)).toBeUndefined());
});

it("has a case for every reason, but for those that only undo what decisions took apart", () => {
  const bySameWords = ["meeting/same-words", "document/same-words"];
  expect([...new Set(Object.keys(cases).map((name) => name.trim()))].sort()).toEqual(
    reasons
      .map(({ name }) => name)
      .filter((n) => !bySameWords.includes(n))
      .sort(),
  );
});

it("takes what a body was divided into for two, and neither for what was divided", () => {
  const divided: RegisterEntry[] = [
    { name: "กรมเดิมตัวอย่าง", until: "2015" },
    ...["กรมใหม่ตัวอย่าง", "สำนักงานใหม่ตัวอย่าง"].map((name) => ({
      name,
      formerly: [{ name: "กรมเดิมตัวอย่าง", until: "2015" }],
    })),
  ];
  const texts = divided.map(({ name }, i) => one(`t${i}`, ["Agency", name]));
  expect(toGraph(texts, { register: divided }).filterNodes((_k, { kind }) => kind === "Agency")).toHaveLength(
    3,
  );
});

describe("people of one name", () => {
  const holds = (id: string, date: string, role: string, body: string, honorific?: string) =>
    one(
      id,
      ["Person", "สมชาย ใจดี", honorific === undefined ? {} : { honorific }],
      { Y: ["Agency", body] },
      [["X", "HOLDS_POSITION", "Y", { role }]],
      { date },
    );
  const people = (...texts: readonly Extraction[]): string[] =>
    toGraph(texts).filterNodes((_key, { kind }) => kind === "Person");
  const mayor = holds("a", "2020-10-12", "นายกเทศมนตรีเมืองตัวอย่าง", "เทศบาลเมืองตัวอย่าง");

  it("are one who goes from post to post", () => {
    const texts = [
      holds("b", "2016-01-05", "รองอธิบดีกรมทดสอบ", "กรมทดสอบ", "นาย"),
      holds("c", "2018-01-05", "อธิบดีกรมทดสอบ", "กรมทดสอบ", "ดร."),
      mayor,
      one("d", ["Person", "สมชาย ใจดี", { honorific: "พล.อ." }], {}, [], { date: "2020-01-05" }),
      one("e", ["Person", "สมชาย ใจดี", { honorific: "พล.ท. ดร." }], {}, [], { date: "2017-01-05" }),
    ];
    expect(people(...texts)).toEqual(["person:สมชาย ใจดี"]);
  });

  it("are two where one is an official after the other was elected; who has no post could be either", () => {
    const official = holds("b", "2024-11-12", "ผู้อำนวยการกองทดสอบ", "กองทดสอบ");
    expect(people(mayor, official)).toEqual(["person:สมชาย ใจดี@a", "person:สมชาย ใจดี@b"]);
    const graph = toGraph([mayor, official, one("c", ["Person", "สมชาย ใจดี"])]);
    expect(graph.filterNodes((_key, { kind }) => kind === "Person")).toHaveLength(3);
    expect(graph.getAttribute("diagnostics").map(({ code }) => code)).toEqual([
      "identity/open",
      "identity/apart",
    ]);
    const compared = compareNodes(graph, "person:สมชาย ใจดี@a", "person:สมชาย ใจดี@b");
    expect([compared?.same, compared?.obstacle]).toEqual([false, "posts and ranks over time"]);
    const former = one(
      "d",
      ["Person", "สมชาย ใจดี"],
      { Y: ["Agency", "เทศบาลเมืองตัวอย่าง"] },
      [["X", "HOLDS_POSITION", "Y", { role: "นายกเทศมนตรีเมืองตัวอย่าง", status: "former" }]],
      { date: "2020-10-12" },
    );
    expect(people(former, official)).toEqual(["person:สมชาย ใจดี"]);
  });

  it("are two whose ranks are of two forces, or fall", () => {
    const officer = (id: string, honorific: string, date?: string) =>
      one(id, ["Person", "สมชาย ใจดี", { honorific }], {}, [], date === undefined ? {} : { date });
    expect(people(officer("a", "พล.ต.อ."), officer("b", "พล.ต."))).toHaveLength(2);
    expect(people(officer("a", "พล.ต.", "2015"), officer("b", "พันเอก", "2020"))).toHaveLength(2);
    expect(people(officer("a", "ว่าที่ ร.ต.", "2015"), officer("b", "ร.ต.", "2020"))).toHaveLength(1);
    expect(people(officer("a", "พล.ต."), officer("b", "พันเอก"))).toHaveLength(1);
  });
});

it("never joins two that one text tells apart", () => {
  const both = paper("a", { X: ["Agency", "สศช."], Y: ["Agency", "สำนักงานสภาตัวอย่าง", {}, ["สศช."]] });
  expect(toGraph([both]).filterNodes((_k, { kind }) => kind === "Agency")).toHaveLength(2);
});

it("says which letters have one number and two dates", () => {
  const graph = toGraph(cases["document/same-letter-number"]?.keeps ?? []);
  expect(graph.getAttribute("diagnostics").map(({ code, nodes }) => [code, nodes])).toEqual([
    ["identity/apart", ["document:มท 0310.3/ว 12696@a", "document:มท 0310.3/ว 12696@b"]],
  ]);
});

it("says what stays open, and between what", () => {
  const graph = toGraph(cases["agency/abbreviation"]?.keeps ?? []);
  const open = graph.getAttribute("diagnostics").find(({ code }) => code === "identity/open");
  expect(open?.nodes).toEqual(["agency:ทช.@a", "agency:กรมทรัพยากรทางทะเลและชายฝั่ง", "agency:กรมทางหลวงชนบท"]);
});

it("answers for two entities what every reason says", () => {
  const store = createStore();
  for (const text of cases["person/near-name-and-post"]?.keeps ?? []) addExtraction(store, text);
  const told = compareEntities(store, { document: "a", entity: "X" }, { document: "b", entity: "X" });
  expect(told?.same).toBe(false);
  const says = (name: string) => told?.verdicts.find(({ reason }) => reason === name)?.says;
  expect(says("person/near-name-and-post")).toBe("fails its test");
  expect(says("person/same-full-name")).toBe("does not apply");
  expect(
    compareEntities(store, { document: "a", entity: "X" }, { document: "b", entity: "nobody" }),
  ).toBeUndefined();
  expect(graphOf(store).filterNodes((_k, { kind }) => kind === "Person")).toHaveLength(2);
});
