import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { extract, saveGraph, toGraph } from "saraban";
import { shared } from "./material.mjs";

/**
 * Extracts from annotated texts and scores the graph of them all with the shared scorer.
 * `views` are the scorer's own options, by name; the result has a report for each, and (where `errors` names a
 * view) the scorer's lines of errors.
 */
export function measure(annotated, views, { split, errors } = {}) {
  const folder = mkdtempSync(join(tmpdir(), "saraban-score-"));
  try {
    for (const part of ["gold", "text"]) mkdirSync(join(folder, part));
    if (split) writeFileSync(join(folder, "gold", "split.json"), JSON.stringify(split));
    for (const { slug, text, gold } of annotated) {
      writeFileSync(join(folder, "gold", `${slug}.json`), JSON.stringify(gold));
      writeFileSync(join(folder, "text", `${slug}.txt`), text);
    }
    const graph = toGraph(annotated.map(({ slug, text }) => extract({ id: `text/${slug}.txt`, text })));
    writeFileSync(join(folder, "graph.json"), saveGraph(graph));
    const score = (options) =>
      execFileSync(
        process.execPath,
        [
          join(shared, "score/score.mjs"),
          ...[
            "--graph",
            join(folder, "graph.json"),
            "--gold",
            join(folder, "gold"),
            "--texts",
            join(folder, "text"),
          ],
          ...options,
        ],
        { encoding: "utf8", maxBuffer: 1e9 },
      );
    const reports = Object.fromEntries(
      Object.entries(views).map(([name, options]) => [name, JSON.parse(score([...options, "--json"]))]),
    );
    const lines = errors
      ? score([...views[errors], "--errors", "all"])
          .split("\n")
          .filter((line) => line.startsWith("  "))
      : [];
    return { reports, lines };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
