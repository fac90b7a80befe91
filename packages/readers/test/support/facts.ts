import { extract } from "@saraban/extract";

const fold = (text: string): string =>
  text.replace(/[\s\u200B]+/g, "").replace(/[๐-๙]/g, (digit) => String(digit.charCodeAt(0) - 0x0e50));

/** Everything that is read in a text: its entities and relations, by names. */
function factsOf(text: string): ReadonlySet<string> {
  const { entities, relations } = extract({ id: "d", text });
  const name = new Map(
    entities.map(({ id, kind, name: of }) => [id, id === "D0" ? "D0" : `${kind} ${fold(of)}`]),
  );
  return new Set([
    ...entities.filter(({ id }) => id !== "D0").map(({ id }) => name.get(id) ?? ""),
    ...relations.map(({ from, kind, to, attributes }) => {
      const role = "role" in attributes && typeof attributes.role === "string" ? fold(attributes.role) : "";
      return `${name.get(from)} ${kind} ${name.get(to)} ${role}`;
    }),
  ]);
}

/** How many facts of a text are also read in another. */
export function survived(original: string, again: string): { readonly kept: number; readonly of: number } {
  const facts = factsOf(original);
  const found = factsOf(again);
  return { kept: [...facts].filter((fact) => found.has(fact)).length, of: facts.size };
}
