/** One thing wrong with a value: where (`entities[2].attributes.date`), what, and what would put it right. */
export interface Problem {
  readonly path: string;
  readonly message: string;
  readonly remedy?: string;
}

/** Where a check writes what it finds. */
export interface Report {
  readonly problems: Problem[];
}

export type Fields = Readonly<Record<string, unknown>>;

export function report({ problems }: Report, path: string, message: string, remedy?: string): void {
  problems.push(remedy === undefined ? { path, message } : { path, message, remedy });
}

/** How a value is called in a message: strings in quotes, anything long cut short. */
export function show(value: unknown): string {
  if (value === undefined) return "nothing";
  if (value === null || typeof value === "number" || typeof value === "boolean") return String(value);
  if (Array.isArray(value)) return "a list";
  if (typeof value !== "string") return typeof value === "object" ? "an object" : `a ${typeof value}`;
  return JSON.stringify(value.length > 40 ? `${value.slice(0, 40)}…` : value);
}

/** The value as an object with fields; reports anything else. */
export function fields(to: Report, path: string, value: unknown): Fields | undefined {
  if (typeof value === "object" && value !== null && !Array.isArray(value)) return value as Fields;
  report(to, path, `expected an object, found ${show(value)}`);
  return undefined;
}

/** The value as a list; reports anything else, and gives an empty one. */
export function list(to: Report, path: string, value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  report(to, path, `expected a list, found ${show(value)}`);
  return [];
}

/** The value as a string that is not empty; reports anything else. */
export function text(to: Report, path: string, value: unknown): string | undefined {
  if (typeof value === "string" && value !== "") return value;
  report(to, path, `expected a string that is not empty, found ${show(value)}`);
  return undefined;
}

/** The value as one of a list of strings; reports anything else with the list. */
export function oneOf<const T extends string>(
  to: Report,
  path: string,
  value: unknown,
  allowed: readonly T[],
): T | undefined {
  if ((allowed as readonly unknown[]).includes(value)) return value as T;
  report(to, path, `${show(value)} is not allowed here`, `use one of ${allowed.join(", ")}`);
  return undefined;
}
