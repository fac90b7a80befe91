import type { GraphDiagnostic } from "@saraban/graph";
import { int } from "neo4j-driver";
import { digestOf } from "../facts/index-key.js";
import type { Properties } from "../facts/node-properties.js";
import { numberOf } from "../facts/plain.js";
import type { Names } from "../names.js";
import type { Run, Server } from "../server/server.js";
import { addCounts, type Counts, countChange } from "./counts.js";

const page = 2_000;

function propertiesOf(diagnostic: GraphDiagnostic, n: number): Properties {
  const { severity, code, message, nodes, documents, on, span, ...more } = diagnostic;
  // What the graph package adds must be kept, too.
  more satisfies Record<string, never>;
  const contradicts = on === undefined ? [] : [on];
  return {
    // Two alike are two.
    key: digestOf(JSON.stringify([severity, code, message, nodes, documents, span, n, ...contradicts])),
    severity,
    code,
    message,
    ...(nodes === undefined ? {} : { nodes }),
    ...(documents === undefined ? {} : { documents }),
    ...(on === undefined ? {} : { on }),
    ...(span === undefined ? {} : { start: int(span.start), end: int(span.end) }),
  };
}

/** A diagnostic as its properties say. */
export function diagnosticOf(properties: Properties): GraphDiagnostic {
  const { severity, code, message, nodes, documents, on, start, end } = properties as unknown as Omit<
    GraphDiagnostic,
    "span"
  > & {
    readonly start?: unknown;
    readonly end?: unknown;
  };
  return {
    severity,
    code,
    message,
    // In the order in which graphs have them, so that what is saved is the same to the byte.
    ...(start === undefined ? {} : { span: { start: numberOf(start), end: numberOf(end) } }),
    ...(nodes === undefined ? {} : { nodes }),
    ...(documents === undefined ? {} : { documents }),
    ...(on === undefined ? {} : { on }),
  };
}

/** The properties of diagnostics, by their keys. */
export function diagnosticRows(diagnostics: readonly GraphDiagnostic[]): Map<string, Properties> {
  const times = new Map<string, number>();
  const rows = new Map<string, Properties>();
  for (const diagnostic of diagnostics) {
    const text = JSON.stringify(diagnostic);
    const n = times.get(text) ?? 0;
    times.set(text, n + 1);
    const properties = propertiesOf(diagnostic, n);
    rows.set(String(properties["key"]), properties);
  }
  return rows;
}

/**
 * Makes the diagnostics of a set these. `all`: no others are left. `of these documents`: those that name only documents
 * which the graph does not have stay.
 */
export async function writeDiagnostics(
  server: Server,
  { diagnostic: label }: Names,
  diagnostics: readonly GraphDiagnostic[],
  scope: "all" | { readonly documents: ReadonlySet<string> },
  counts: Counts,
  after?: (run: Run) => Promise<void>,
): Promise<void> {
  const wanted = diagnosticRows(diagnostics);
  const { rows } = await server.read((run) =>
    run(`MATCH (d:${label}) RETURN d.key AS key, d.documents AS documents`),
  );
  const there = new Set(rows.map(({ key }) => String(key)));
  const isOurs = (documents: unknown): boolean =>
    scope === "all" ||
    !Array.isArray(documents) ||
    documents.length === 0 ||
    documents.some((id) => scope.documents.has(String(id)));
  const gone = rows.filter(({ key, documents }) => !wanted.has(String(key)) && isOurs(documents));
  const fresh = [...wanted].filter(([key]) => !there.has(key)).map(([, properties]) => properties);
  countChange(counts, "Diagnostic", "unchanged", wanted.size - fresh.length);
  for (let at = 0; at < Math.max(gone.length, fresh.length); at += page) {
    const made = await server.write(async (run) => {
      const own: Counts = {};
      const keys = gone.slice(at, at + page).map(({ key }) => key);
      await run(`UNWIND $keys AS key MATCH (d:${label} {key: key}) DETACH DELETE d`, { keys });
      const put = await run(`UNWIND $rows AS r MERGE (d:${label} {key: r.key}) ON CREATE SET d += r`, {
        rows: fresh.slice(at, at + page),
      });
      await after?.(run);
      countChange(own, "Diagnostic", "removed", keys.length);
      countChange(own, "Diagnostic", "created", put.made);
      return own;
    });
    addCounts(counts, made);
  }
}
