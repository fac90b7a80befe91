/** What an entry of each data file may hold: the key, the type of its value, and whether it must stand. */
type Shape = Readonly<
  Record<string, "string" | "strings" | "number" | "true" | "flags" | "formers" | `${"string" | "strings"}!`>
>;

export const shapes: Readonly<Record<string, Shape>> = {
  agencies: {
    name: "string!",
    category: "string!",
    abbreviations: "strings",
    aliases: "strings",
    parent: "string",
    code: "string",
    from: "string",
    until: "string",
    formerly: "formers",
    source: "string!",
  },
  "common-units": { name: "string!", category: "string!", abbreviations: "strings", source: "string!" },
  heads: {
    form: "string!",
    kind: "string!",
    category: "string!",
    long: "string",
    weak: "true",
    source: "string!",
  },
  honorifics: {
    form: "string!",
    kind: "string!",
    long: "string",
    sex: "string",
    order: "number",
    weak: "true",
    source: "string!",
  },
  "not-names": { form: "string!", looksLike: "string!", whole: "true", source: "string!" },
  patterns: {
    name: "string!",
    pattern: "string!",
    flags: "flags",
    examples: "strings!",
    counterexamples: "strings!",
  },
  posts: {
    form: "string!",
    kind: "string!",
    category: "string",
    long: "string",
    body: "string",
    bodyHead: "string",
    standsAlone: "true",
    source: "string!",
  },
  "provincial-bodies": {
    name: "string!",
    category: "string!",
    abbreviations: "strings",
    parent: "string",
    source: "string!",
  },
  provinces: { name: "string!", region: "string!", code: "string!", aliases: "strings", source: "string!" },
  sources: { name: "string!", title: "string!" },
};

const holds = (value: unknown, type: string): boolean => {
  if (type === "true") return value === true;
  if (type === "flags") return typeof value === "string" && /^[gimsuy]*$/.test(value);
  if (type === "number") return Number.isInteger(value);
  if (type === "string") return typeof value === "string" && value !== "";
  if (!Array.isArray(value) || value.length === 0) return false;
  if (type === "strings") return value.every((item) => holds(item, "string"));
  return value.every(
    (item) =>
      Object.keys(item).every((key) => key === "name" || key === "until") &&
      holds(item.name, "string") &&
      (item.until === undefined || holds(item.until, "string")),
  );
};

/** What is wrong with the entry, one line each; empty where nothing is. */
export const faultsOf = (entry: Readonly<Record<string, unknown>>, shape: Shape): readonly string[] => [
  ...Object.keys(entry)
    .filter((key) => shape[key] === undefined)
    .map((key) => `${key}: not in the shape`),
  ...Object.entries(shape).flatMap(([key, type]) => {
    if (entry[key] === undefined) return type.endsWith("!") ? [`${key}: missing`] : [];
    return holds(entry[key], type.replace("!", "")) ? [] : [`${key}: not ${type}`];
  }),
];
