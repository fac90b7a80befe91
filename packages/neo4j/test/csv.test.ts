import { toGraph } from "@saraban/graph";
import { adminArguments, adminFiles } from "@saraban/neo4j";
import { int } from "neo4j-driver";
import { describe, expect, it } from "vitest";
import { paper } from "../../graph/test/paper.js";
import { columnType, field } from "../src/bulk/csv-value.js";
import { dateOf, timeOf } from "../src/facts/dates.js";

describe("fields", () => {
  it("have the type of what they hold", () => {
    const values = [
      "x",
      int(1),
      [int(1)],
      ["x"],
      true,
      dateOf("2021")?.date,
      timeOf("09:30"),
      undefined,
      null,
      [],
    ];
    expect(values.map(columnType)).toEqual([
      ...["string", "long", "long[]", "string[]", "boolean", "date", "localtime"],
      ...[undefined, undefined, undefined],
    ]);
  });
  it("are quoted where they are text, so that nothing in them ends them", () => {
    expect(field('a,"b"\nc', ";")).toBe('"a,""b""\nc"');
    expect(field("", ";")).toBe('""');
    expect(field(undefined, ";")).toBe("");
    expect(field(["a", "b"], ";")).toBe('"a;b"');
    expect(field(int(12), ";")).toBe("12");
    expect(field(dateOf("2021-05-06")?.date, ";")).toBe("2021-05-06");
  });
});

describe("files", () => {
  const filesOf = (graph: ReturnType<typeof toGraph>) => {
    const { pieces, delimiter } = adminFiles(graph, { label: "Own" });
    const files: Record<string, string[]> = {};
    for (const { file, text } of pieces) files[file] = [...(files[file] ?? []), text];
    return { files, delimiter };
  };

  it("begin with their header, have as many fields in every row, and one file a type of list", () => {
    const said = (status?: string) =>
      ["P", "HOLDS_POSITION", "A", { role: "r", ...(status ? { status } : {}) }] as const;
    const { files, delimiter } = filesOf(
      toGraph([paper("a", { P: ["Person", "x y"], A: ["Agency", "z"] }, [said("acting"), said("former")])]),
    );
    expect(delimiter).toBe("\u001f");
    expect(Object.keys(files).sort()).toEqual([
      "edges-HOLDS_POSITION-1.csv",
      "edges-MENTIONS-1.csv",
      "edges-NAMES-1.csv",
      "nodes-Agency-1.csv",
      "nodes-Document-1.csv",
      "nodes-Person-1.csv",
      "texts-1.csv",
      "version-1.csv",
    ]);
    expect(files["edges-HOLDS_POSITION-1.csv"]?.[0]).toContain("status:string[]");
    for (const [header = "", ...rows] of Object.values(files))
      for (const row of rows) expect(row.split(",")).toHaveLength(header.split(",").length);
    expect(adminArguments(Object.keys(files), delimiter)).toContain("--relationships=./edges-NAMES-1.csv");
  });

  it("have a delimiter that no text holds, and refuse the list that they cannot say", () => {
    const { delimiter } = filesOf(toGraph([paper("a", { A: ["Agency", "one\u001ftwo"] })]));
    expect(delimiter).toBe("\u001e");
    const empty = toGraph([paper("a", { A: ["Agency", "x", {}, [" "]] })]);
    expect(() => filesOf(empty)).toThrow(expect.objectContaining({ code: "not-storable" }));
  });
});
