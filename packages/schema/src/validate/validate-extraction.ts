import { nodeKinds, relationKinds } from "../kinds.js";
import { ontology } from "../ontology.js";
import type { NodeKind } from "../types.js";
import { checkAliases } from "./check-aliases.js";
import { checkAttributes } from "./check-attributes.js";
import { checkEnds } from "./check-relation.js";
import { checkOrder, checkSpan } from "./check-span.js";
import { fields, list, oneOf, type Problem, type Report, report, show, text } from "./problem.js";

const certainties = ["stated", "inferred"] as const;
const severities = ["info", "warning", "error"] as const;
const ownEntity = "D0";

function checkDocument(to: Report, value: unknown): number | undefined {
  const document = fields(to, "document", value);
  if (document === undefined) return undefined;
  text(to, "document.id", document["id"]);
  const { length, hash } = document as { length?: unknown; hash?: unknown };
  if (typeof hash !== "string" || !/^[0-9a-f]{16}$/.test(hash)) {
    report(
      to,
      "document.hash",
      `${show(hash)} is no hash of a text`,
      "16 hexadecimal digits: FNV-1a 64 of its UTF-16 units",
    );
  }
  if (Number.isInteger(length) && (length as number) >= 0) return length as number;
  report(
    to,
    "document.length",
    `${show(length)} is no length`,
    "the number of UTF-16 units of the text as given",
  );
  return undefined;
}

function checkEntity(
  to: Report,
  path: string,
  value: unknown,
  length: number | undefined,
  ids: Map<string, NodeKind | undefined>,
) {
  const entity = fields(to, path, value);
  if (entity === undefined) return;
  const id = text(to, `${path}.id`, entity["id"]);
  if (id !== undefined && ids.has(id))
    report(to, `${path}.id`, `${show(id)} is there twice`, "give every entity an id of its own");
  const kind = oneOf(to, `${path}.kind`, entity["kind"], nodeKinds);
  if (id !== undefined) ids.set(id, kind);
  text(to, `${path}.name`, entity["name"]);
  checkAliases(to, `${path}.aliases`, entity["aliases"], entity["name"]);
  oneOf(to, `${path}.certainty`, entity["certainty"], certainties);
  const mentions = list(to, `${path}.mentions`, entity["mentions"]);
  if (mentions.length === 0 && id !== ownEntity)
    report(to, `${path}.mentions`, "nothing says where it is named", "only D0 may have none");
  const spans = mentions.map((mention, i) => {
    const at = `${path}.mentions[${i}]`;
    const span = checkSpan(to, at, mention, length);
    if (span !== undefined) text(to, `${at}.rule`, (mention as { rule?: unknown }).rule);
    return span;
  });
  checkOrder(to, `${path}.mentions`, spans);
  const attributes = fields(to, `${path}.attributes`, entity["attributes"]);
  if (attributes !== undefined && kind !== undefined) {
    checkAttributes(to, `${path}.attributes`, attributes, ontology.nodes[kind].attributes);
  }
}

function checkRelation(
  to: Report,
  path: string,
  value: unknown,
  length: number | undefined,
  ids: Map<string, NodeKind | undefined>,
) {
  const relation = fields(to, path, value);
  if (relation === undefined) return;
  const ends = [["from", relation["from"]] as const, ["to", relation["to"]] as const];
  const kind = checkEnds(to, path, relation["kind"], relationKinds, ends, ids);
  text(to, `${path}.rule`, relation["rule"]);
  oneOf(to, `${path}.certainty`, relation["certainty"], certainties);
  const evidence = list(to, `${path}.evidence`, relation["evidence"]);
  if (evidence.length === 0)
    report(to, `${path}.evidence`, "nothing says what it was read from", "give at least one clause");
  checkOrder(
    to,
    `${path}.evidence`,
    evidence.map((span, i) => checkSpan(to, `${path}.evidence[${i}]`, span, length)),
  );
  const attributes = fields(to, `${path}.attributes`, relation["attributes"]);
  if (attributes !== undefined && kind !== undefined) {
    checkAttributes(to, `${path}.attributes`, attributes, ontology.edges[kind].attributes);
  }
}

function checkDiagnostic(to: Report, path: string, value: unknown, length: number | undefined): void {
  const diagnostic = fields(to, path, value);
  if (diagnostic === undefined) return;
  oneOf(to, `${path}.severity`, diagnostic["severity"], severities);
  text(to, `${path}.code`, diagnostic["code"]);
  text(to, `${path}.message`, diagnostic["message"]);
  const { span } = diagnostic as { span?: { start?: unknown; end?: unknown } };
  // A diagnostic may point between two characters.
  if (span !== undefined && !(span?.start === span?.end)) checkSpan(to, `${path}.span`, span, length);
}

/**
 * Checks that a value is an `Extraction` as the ontology has it: kinds, attributes and their types, ids, ends of
 * relations, spans inside the text, order. Gives everything that is wrong, nothing where all is right; never throws.
 */
export function validateExtraction(value: unknown): Problem[] {
  const to: Report = { problems: [] };
  const extraction = fields(to, "", value);
  if (extraction === undefined) return to.problems;
  if (extraction["version"] !== 1)
    report(to, "version", `${show(extraction["version"])} is no version known here`, "version 1 is");
  const length = checkDocument(to, extraction["document"]);
  const ids = new Map<string, NodeKind | undefined>();
  for (const [i, entity] of list(to, "entities", extraction["entities"]).entries()) {
    checkEntity(to, `entities[${i}]`, entity, length, ids);
  }
  if (ids.get(ownEntity) !== "Document")
    report(to, "entities", `no Document is called ${ownEntity}`, "the text itself is D0");
  for (const [i, relation] of list(to, "relations", extraction["relations"]).entries()) {
    checkRelation(to, `relations[${i}]`, relation, length, ids);
  }
  for (const [i, diagnostic] of list(to, "diagnostics", extraction["diagnostics"]).entries()) {
    checkDiagnostic(to, `diagnostics[${i}]`, diagnostic, length);
  }
  return to.problems;
}
