import type { SarabanGraph } from "@saraban/graph";
import { type EdgeKind, type NodeKind, nodeKinds } from "@saraban/schema";
import { int } from "neo4j-driver";
import { attributesOf } from "../facts/attributes.js";
import { checkGraph } from "../facts/check-graph.js";
import { factsOfGraph, nodeFactsIn } from "../facts/facts-of-graph.js";
import { digestOf } from "../facts/index-key.js";
import { nodeProperties, type Properties } from "../facts/node-properties.js";
import { recordProperties } from "../load/record-properties.js";
import { wantedRelationships } from "../load/wanted.js";
import { diagnosticRows } from "../load/write-diagnostics.js";
import { LoadError } from "../load-error.js";
import { NAMES, type Names, namesOf } from "../names.js";
import { formatVersion } from "../schema/prepare.js";
import { schemaStatements } from "../schema/schema-statements.js";
import { columnType, field, isUntellable } from "./csv-value.js";

/** A piece of one of the files of an import; pieces of one file come in order, among those of others. */
export interface FilePiece {
  readonly file: string;
  readonly text: string;
}

/** What an import with neo4j-admin is made of. */
export interface AdminFiles {
  readonly pieces: Iterable<FilePiece>;
  /** What stands between the parts of a list: a character that no text of the graph holds. */
  readonly delimiter: string;
}

/** A row of a file: `ids` are the columns that say which node it is, or from where to where it leads. */
interface Row {
  readonly file: string;
  readonly ids: Readonly<Record<string, string>>;
  readonly properties: Properties;
  readonly last: Readonly<Record<string, string>>;
}

const delimiters = ["\u001F", "\u001E", "\u001D", "\u001C", "\u241F", "\uE000", "\uE001", "\uE002"];

function delimiterFor(graph: SarabanGraph): string {
  const all = new Set(delimiters);
  const look = (value: unknown): void => {
    if (typeof value === "string") {
      for (const one of all) if (value.includes(one)) all.delete(one);
    } else if (value !== null && typeof value === "object")
      for (const part of Object.values(value)) look(part);
  };
  graph.forEachNode((key, attributes) => look([key, attributes]));
  graph.forEachEdge((key, attributes) => look([key, attributes]));
  look(graph.getAttributes());
  const [first] = all;
  if (first !== undefined) return first;
  throw new LoadError(
    "not-storable",
    "the graph's texts hold every character that could stand between the parts of a list",
    "Load it by `saraban load` instead.",
  );
}

function* rowsOf(graph: SarabanGraph, names: Names): Generator<Row> {
  const label = { ":LABEL": names.node };
  for (const { node: key, attributes } of graph.nodeEntries()) {
    const { key: id, ...properties } = nodeProperties(nodeFactsIn(key, attributes));
    const { kind } = attributes;
    const ids = { [`key:ID(${names.node})`]: String(id) };
    yield { file: `nodes-${kind}`, ids, properties, last: { ":LABEL": `${label[":LABEL"]}\n${kind}` } };
  }
  for (const facts of factsOfGraph(graph)) {
    const relationships = wantedRelationships(facts);
    const { key, ...properties } = recordProperties(facts, relationships);
    const ids = { [`key:ID(${names.text})`]: String(key) };
    yield { file: "texts", ids, properties, last: { ":LABEL": names.text } };
    for (const { type, from, to, properties: own } of relationships) {
      const start =
        from === undefined
          ? { [`:START_ID(${names.text})`]: String(key) }
          : { [`:START_ID(${names.node})`]: from };
      const ends = { ...start, [`:END_ID(${names.node})`]: to };
      yield { file: `edges-${type}`, ids: ends, properties: own, last: { ":TYPE": type } };
    }
  }
  for (const [id, { key: _, ...properties }] of diagnosticRows(graph.getAttribute("diagnostics")))
    yield {
      file: "diagnostics",
      ids: { [`key:ID(${names.diagnostic})`]: id },
      properties,
      last: { ":LABEL": names.diagnostic },
    };
  yield {
    file: "version",
    ids: { [`key:ID(${names.version})`]: "version" },
    properties: {
      version: int(formatVersion),
      holds: "graph",
      revision: int(0),
      settled: true,
      schema: digestOf(schemaStatements(names).join("\n")),
    },
    last: { ":LABEL": names.version },
  };
}

const ofNodes = {
  wholeKey: "string",
  name: "string",
  aliases: "string[]",
  certainty: "string",
  search: "string[]",
};
const ofNaming = { document: "string", count: "long", starts: "long[]", ends: "long[]", rules: "string[]" };
const ofStating = {
  document: "string",
  edge: "string",
  rule: "string",
  certainty: "string",
  starts: "long[]",
  ends: "long[]",
};

/** The columns that rows of a file usually have. */
function usualColumns(file: string): Readonly<Record<string, string>> {
  const [, sort, kind = ""] = /^(nodes|edges)-(.*)$/.exec(file) ?? [];
  if (sort === "nodes") return { ...ofNodes, ...nodeColumns(kind as NodeKind) };
  if (kind === "MENTIONS" || kind === NAMES)
    return {
      ...ofNaming,
      ...Object.fromEntries(nodeKinds.flatMap((one) => attributesOf(one).map(([name]) => [name, "string"]))),
    };
  if (sort !== "edges") return {};
  return {
    ...ofStating,
    ...Object.fromEntries(attributesOf(kind as EdgeKind).map(([name]) => [name, "string"])),
  };
}

/** A file whose columns are known: rows that fit are written to it. */
interface OpenFile {
  readonly name: string;
  readonly types: ReadonlyMap<string, string>;
}

const nodeColumns = (kind: NodeKind): Record<string, string> =>
  Object.assign(
    {},
    ...attributesOf(kind).map(([name, type]) =>
      type === "date"
        ? { [name]: "date", [`${name}Precision`]: "string", [`${name}Text`]: "string" }
        : type === "time"
          ? { [name]: "localtime", [`${name}Text`]: "string" }
          : { [name]: "string", ...(name === "number" ? { digits: "string" } : {}) },
    ),
  );

const typesOf = (properties: Properties): Map<string, string> => {
  const types = new Map<string, string>();
  for (const [name, value] of Object.entries(properties)) {
    const type = columnType(value);
    if (type !== undefined) types.set(name, type);
  }
  return types;
};

const fits = (row: ReadonlyMap<string, string>, { types }: OpenFile): boolean =>
  [...row].every(([name, type]) => types.get(name) === type);

const untellable = (ids: Readonly<Record<string, string>>): LoadError =>
  new LoadError(
    "not-storable",
    `a list of ${JSON.stringify(Object.values(ids))} holds one empty text and nothing else, which CSV cannot say`,
    "Load it by `saraban load` instead.",
  );

/**
 * A graph as CSV for `neo4j-admin database import full`, which fills an empty database at once: what it makes is what
 * `load` makes, byte for byte when unloaded. Every file begins with its header. Constraints and indexes are created
 * afterwards (`saraban load --schema-only`), as Community cannot during an import. Throws a `LoadError`.
 */
export function adminFiles(graph: SarabanGraph, { label }: { readonly label?: string } = {}): AdminFiles {
  const names = namesOf(label);
  checkGraph(graph);
  const delimiter = delimiterFor(graph);
  function* pieces(): Generator<FilePiece> {
    const open = new Map<string, OpenFile[]>();
    for (const { file, ids, properties, last } of rowsOf(graph, names)) {
      const types = typesOf(properties);
      if (Object.values(properties).some(isUntellable)) throw untellable(ids);
      const files = open.get(file) ?? [];
      open.set(file, files);
      // One property may be a text here and a list of texts there; each has a file of its own.
      let target = files.find((one) => fits(types, one));
      if (target === undefined) {
        const usual = Object.entries(usualColumns(file)).filter(
          ([name, type]) => (types.get(name) ?? type) === type,
        );
        target = { name: `${file}-${files.length + 1}.csv`, types: new Map([...usual, ...types]) };
        files.push(target);
        const header = [
          ...Object.keys(ids),
          ...[...target.types].map((column) => column.join(":")),
          ...Object.keys(last),
        ];
        yield { file: target.name, text: `${header.join(",")}\n` };
      }
      const cells = [
        ...Object.values(ids).map((id) => field(id, delimiter)),
        ...[...target.types.keys()].map((name) => field(properties[name], delimiter)),
        ...Object.values(last).map((one) => field(one.replaceAll("\n", delimiter), delimiter)),
      ];
      yield { file: target.name, text: `${cells.join(",")}\n` };
    }
  }
  return { pieces: pieces(), delimiter };
}

/**
 * The arguments of `neo4j-admin` that import these files (their names) into a database, from within their folder. Since 2026 it
 * takes no path without a folder.
 */
export function adminArguments(
  files: readonly string[],
  delimiter: string,
  database = "neo4j",
): readonly string[] {
  const code = delimiter.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0");
  return [
    ...["database", "import", "full", database],
    ...files.filter((file) => !file.startsWith("edges-")).map((file) => `--nodes=./${file}`),
    ...files.filter((file) => file.startsWith("edges-")).map((file) => `--relationships=./${file}`),
    ...[`--array-delimiter=U+${code}`, "--multiline-fields=true", "--overwrite-destination"],
  ];
}
