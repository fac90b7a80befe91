import { toGraph } from "@saraban/graph";
import { Command } from "commander";
import { type Evaluation, type Exam, evaluate } from "../eval/evaluate.js";
import { type GoldText, goldSlugs, readGoldText, slugsOfSet } from "../eval/read-exams.js";
import type { ScoredGraph } from "../eval/scored-graph.js";
import { extractFrom } from "../io/extraction-of.js";
import { openSink } from "../io/open-sink.js";
import { readGraphJson } from "../io/read-graph.js";
import { shown } from "../language/shown.js";
import { evaluationText } from "../report/evaluation-text.js";
import { codeFor, inSession, type Session } from "./session.js";

interface EvalOptions {
  readonly gold: string;
  readonly texts: string;
  readonly graph?: string;
  readonly set?: string;
  readonly only?: string;
  readonly json?: boolean;
  readonly errors: boolean;
}

/** The texts to measure, or undefined where the folder or the set cannot be read. */
async function readGoldTexts(options: EvalOptions, { report }: Session): Promise<readonly GoldText[]> {
  const slugs = await goldSlugs(options.gold);
  if (!slugs) {
    const where = options.gold;
    report.fault({
      code: "missing-file",
      where,
      message: "there is no such folder",
      remedy: "Check the path.",
    });
    return [];
  }
  const set = options.set === undefined ? undefined : await slugsOfSet(options.gold, options.set);
  if (set && "fault" in set) {
    report.fault(set.fault);
    return [];
  }
  const texts: GoldText[] = [];
  for (const slug of slugs) {
    if (set && !set.value.has(slug)) continue;
    if (options.only !== undefined && !slug.startsWith(options.only)) continue;
    const read = await readGoldText(options, slug, report.fault);
    if ("fault" in read) report.fault(read.fault);
    else texts.push(read.value);
  }
  return texts;
}

/** The graph of one text by itself. */
function graphOf({ path, text }: GoldText, { report }: Session): ScoredGraph {
  const extraction = extractFrom({ kind: "text", where: path, text });
  if ("fault" in extraction) report.fault(extraction.fault);
  return toGraph("fault" in extraction ? [] : [extraction.value]).export() as unknown as ScoredGraph;
}

async function runEval(options: EvalOptions, session: Session): Promise<number> {
  const texts = await readGoldTexts(options, session);
  let given: ScoredGraph | undefined;
  if (options.graph !== undefined) {
    const read = await readGraphJson(options.graph);
    if ("fault" in read) {
      session.report.fault(read.fault);
      return codeFor(0, session.report.faults());
    }
    given = read.value as unknown as ScoredGraph;
  }
  const exams = texts.map((one): Exam => ({ ...one, graph: given ?? graphOf(one, session) }));
  await print(evaluate(exams), texts, options);
  return codeFor(texts.length, session.report.faults());
}

async function print(
  evaluation: Evaluation,
  texts: readonly GoldText[],
  { json, errors }: EvalOptions,
): Promise<void> {
  const sink = await openSink(undefined);
  const byName = new Map(texts.map(({ slug, text }) => [slug, text]));
  const lines = json
    ? [JSON.stringify(errors ? evaluation : { ...evaluation, mistakes: undefined })]
    : evaluationText(evaluation, byName, errors).map(shown);
  await sink.write(lines.map((line) => `${line}\n`).join(""));
  await sink.commit();
}

/** `saraban eval`: measures what is read against annotations. */
export const evalCommand = (): Command =>
  new Command("eval")
    .summary("measure against annotations of your own")
    .description(
      "Measures what Saraban reads in texts against their annotations (GOLD/NAME.json for TEXTS/NAME.txt):\n" +
        "precision, recall and F1 of each kind, and every error with the text around it.\n" +
        "docs/annotating.md tells how annotations are written.",
    )
    .requiredOption("--gold <folder>", "annotations, NAME.json each")
    .requiredOption("--texts <folder>", "texts, NAME.txt each")
    .option("--graph <file>", "measure this graph instead of extracting anew")
    .option("--set <name>", "only the texts that GOLD/split.json lists under this name")
    .option("--only <prefix>", "only the texts whose name begins so")
    .option("--json", "print one JSON object")
    .option("--no-errors", "leave the list of errors out")
    .addHelpText(
      "after",
      `
Examples:
  saraban eval --gold gold --texts texts
  saraban eval --gold gold --texts texts --json --no-errors`,
    )
    .action((options: EvalOptions) => inSession((session) => runEval(options, session)));
