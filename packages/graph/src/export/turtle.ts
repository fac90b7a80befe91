import type { SarabanGraph } from "../graph-types.js";
import { canonicalJson } from "./canonical-json.js";
import type { GraphRows } from "./graph-rows.js";
import type { IriOptions } from "./iri.js";
import { type Json, prefixes, rdfThings, type Thing, type Value } from "./rdf-things.js";

const escapes: Readonly<Record<string, string>> = {
  "\\": "\\\\",
  '"': '\\"',
  "\n": "\\n",
  "\r": "\\r",
  "\t": "\\t",
};

const unwritable = /[^\u0020-\u007E\u0080-\u{10FFFF}]/gu;
const byNumber = (c: string): string => `\\u${c.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}`;

const literal = (text: string): string =>
  `"${text.replace(/[\\"\n\r\t]/g, (c) => escapes[c] ?? c).replace(unwritable, byNumber)}"`;

// Names of the ontology are written with its prefix, all others whole.
const named = (id: string): string => (/^s:[A-Z_]+$/i.test(id) ? id : `<${id}>`);

const isJson = (value: Value): value is Json => typeof value === "object" && value["@type"] === "@json";

/** What is said of things that stand within others is said after them. */
function written(value: Value, later: Thing[]): string {
  if (typeof value === "string") return literal(value);
  if (typeof value === "number") return String(value);
  if (isJson(value)) return `${literal(canonicalJson(value["@value"]))}^^rdf:JSON`;
  const id = value["@id"];
  if (id === undefined) return `[ ${said(value, later).join(" ; ")} ]`;
  if (Object.keys(value).length > 1) later.push(value);
  return named(id);
}

function said(thing: Thing, later: Thing[]): string[] {
  return Object.entries(thing).flatMap(([term, value]) => {
    if (term === "@id" || value === undefined) return [];
    if (term === "@type") return [`a ${(value as readonly string[]).join(", ")}`];
    const values = (Array.isArray(value) ? value : [value]) as readonly Value[];
    return [`${term} ${values.map((one) => written(one, later)).join(", ")}`];
  });
}

function subject(thing: Thing): string {
  const later: Thing[] = [];
  const own = `<${thing["@id"]}>\n  ${said(thing, later).join(" ;\n  ")} .\n`;
  return own + later.map((one) => `<${one["@id"]}> ${said(one, []).join(" ; ")} .\n`).join("");
}

/** The graph as RDF in Turtle, piece by piece; it says what `jsonLd` says, triple for triple. */
export function* turtle(
  graph: SarabanGraph | GraphRows,
  options: IriOptions = {},
): Generator<string, void, undefined> {
  yield Object.entries(prefixes)
    .map(([prefix, iri]) => `@prefix ${prefix}: <${iri}> .\n`)
    .join("");
  for (const thing of rdfThings(graph, options)) yield subject(thing);
}
