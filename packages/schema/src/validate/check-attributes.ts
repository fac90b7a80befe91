import { isIsoDate, isTime } from "./iso.js";
import { type Fields, oneOf, type Report, report, show } from "./problem.js";

type Definition = { readonly type: string | readonly string[] };
export type Definitions = Readonly<Record<string, Definition>>;

/** Checks one attribute's value against its type in the ontology. */
function checkValue(to: Report, path: string, value: unknown, { type }: Definition): void {
  if (typeof type !== "string") {
    oneOf(to, path, value, type);
  } else if (typeof value !== "string" || value === "") {
    report(
      to,
      path,
      `expected a string that is not empty, found ${show(value)}`,
      "leave out what is not known",
    );
  } else if (type === "date" && !isIsoDate(value)) {
    report(
      to,
      path,
      `${show(value)} is no date of the common era in ISO 8601`,
      "write 2021, 2021-01 or 2021-01-31",
    );
  } else if (type === "time" && !isTime(value)) {
    report(to, path, `${show(value)} is no time of day`, "write 09:30");
  }
}

/** Checks that every attribute is one of the kind's, and of its type. `beside` are fields that are no attributes. */
export function checkAttributes(
  to: Report,
  path: string,
  given: Fields,
  definitions: Definitions,
  beside: readonly string[] = [],
): void {
  for (const [name, value] of Object.entries(given)) {
    if (beside.includes(name)) continue;
    const definition = Object.hasOwn(definitions, name) ? definitions[name] : undefined;
    if (definition !== undefined) checkValue(to, `${path}.${name}`, value, definition);
    else {
      const allowed = Object.keys(definitions);
      const remedy = allowed.length > 0 ? `use one of ${allowed.join(", ")}` : "this kind has no attributes";
      report(to, `${path}.${name}`, `the ontology has no such attribute here`, remedy);
    }
  }
}
