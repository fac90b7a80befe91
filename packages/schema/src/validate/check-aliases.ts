import { list, type Report, report, text } from "./problem.js";

/** Checks other surface forms: strings in code-unit order, none twice, the name itself left out. */
export function checkAliases(to: Report, path: string, value: unknown, name: unknown): void {
  let before: string | undefined;
  for (const [i, given] of list(to, path, value).entries()) {
    const alias = text(to, `${path}[${i}]`, given);
    if (alias === undefined) continue;
    if (alias === name) report(to, `${path}[${i}]`, "repeats the name", "leave the name out");
    if (before !== undefined && alias <= before) {
      report(to, `${path}[${i}]`, "is out of order or there twice", "sort by code units, each once");
    }
    before = alias;
  }
}
