import type { Entity, Extraction } from "@saraban/schema";

/** Entities and relations of some kinds as a case file writes them, one a line. */
export function linesOf({ entities, relations }: Extraction, kinds: ReadonlySet<string>): string[] {
  const nameOf = (id: string) =>
    id === "D0" ? id : JSON.stringify((entities.find((e) => e.id === id) as Entity).name);
  const attributes = (all: object) =>
    Object.entries(all)
      .map(([key, value]) => ` ${key}=${JSON.stringify(value)}`)
      .join("");
  return [
    ...entities
      .filter((e) => kinds.has(e.kind))
      .map(
        (e) =>
          `${e.kind} ${nameOf(e.id)}${attributes(e.attributes)}${e.certainty === "inferred" ? " (inferred)" : ""}`,
      ),
    ...relations
      .filter((r) => kinds.has(r.kind))
      .map((r) => `${nameOf(r.from)} ${r.kind} ${nameOf(r.to)}${attributes(r.attributes)}`),
  ];
}
