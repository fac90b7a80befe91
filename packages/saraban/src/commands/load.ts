import { toGraph } from "@saraban/graph";
import { agencies } from "@saraban/lexicon";
import type { LoadOptions, LoadReport } from "@saraban/neo4j";
import type { Extraction } from "@saraban/schema";
import { Command } from "commander";
import { extractionOf } from "../io/extraction-of.js";
import { STDIN } from "../io/input.js";
import { openSink } from "../io/open-sink.js";
import { readAll } from "../io/read-all.js";
import { readGraph } from "../io/read-graph.js";
import { sourceTexts } from "../io/source-texts.js";
import { atLeastOne } from "./at-least-one.js";
import { dryRun } from "./load-dry-run.js";
import { openLoadProgress } from "./load-progress.js";
import { type ServerArguments, withServer, withServerOptions } from "./neo4j.js";
import { codeFor, inSession, type Session } from "./session.js";

interface LoadArguments extends ServerArguments {
  readonly batch?: number;
  readonly texts?: string;
  readonly remove?: readonly string[];
  readonly removeAll?: boolean;
  readonly settle: boolean;
  readonly settleOnly?: boolean;
  readonly schemaOnly?: boolean;
  readonly dryRun?: boolean;
}

const isGraph = (paths: readonly string[]): boolean => paths.length === 1 && /\.json$/i.test(paths[0] ?? "");

/** The extractions of all inputs; `visit` is told of each before it is given. */
async function* extractionsOf(
  paths: readonly string[],
  { interrupt, report }: Session,
  visit: (extraction: Extraction) => void,
): AsyncGenerator<Extraction> {
  for await (const record of readAll(paths, { interrupt, shown: false })) {
    const extraction = extractionOf(record);
    if ("fault" in extraction) report.fault(extraction.fault);
    else {
      visit(extraction.value);
      yield extraction.value;
    }
  }
}

/** Finds the text of the extraction that was seen last, where its file is still what it was made from. */
function textOfLast(folders: readonly string[] | undefined) {
  let last: Extraction | undefined;
  return {
    visit: (extraction: Extraction): void => {
      last = extraction;
    },
    texts: (id: string): string | undefined =>
      folders === undefined || last?.document.id !== id
        ? undefined
        : sourceTexts(toGraph([last]), folders)(id),
  };
}

async function work(
  paths: readonly string[],
  options: LoadArguments,
  session: Session,
): Promise<LoadReport | undefined> {
  const { interrupt, report } = session;
  const read = isGraph(paths) && !options.removeAll ? await readGraph(paths[0] ?? "") : undefined;
  if (read !== undefined && "fault" in read) {
    report.fault(read.fault);
    return undefined;
  }
  const progress = openLoadProgress();
  const { label, database, batch, settle } = options;
  const own: LoadOptions = {
    label,
    database,
    batch,
    register: agencies,
    onProgress: progress.show,
    isStopped: interrupt.asked,
  };
  return withServer(options, async (saraban, driver) => {
    try {
      if (options.schemaOnly) {
        await saraban.writeSchema(driver, own);
        report.say("saraban: the constraints and indexes are there");
        return undefined;
      }
      if (options.removeAll) return await saraban.removeAll(driver, own);
      if (options.remove !== undefined)
        return await saraban.remove(driver, options.remove, { ...own, settle });
      if (options.settleOnly) return await saraban.settle(driver, own);
      const folders = options.texts === undefined ? undefined : [options.texts, "."];
      if (read !== undefined)
        return await saraban.load(driver, read.value, {
          ...own,
          texts: folders && sourceTexts(read.value, folders),
        });
      const { visit, texts } = textOfLast(folders);
      const extractions = extractionsOf(paths, session, visit);
      return await saraban.loadExtractions(driver, extractions, { ...own, settle, texts });
    } finally {
      progress.stop();
    }
  });
}

async function runLoad(paths: readonly string[], options: LoadArguments, session: Session): Promise<number> {
  const { interrupt, report } = session;
  if (options.dryRun) return dryRun(paths, options, session);
  const done = await work(paths, options, session);
  if (done === undefined) return options.schemaOnly ? 0 : codeFor(0, report.faults());
  const { reportLines } = await import("@saraban/neo4j");
  const sink = await openSink(undefined);
  await sink.write(
    reportLines(done)
      .map((line) => `${line}\n`)
      .join(""),
  );
  await sink.commit();
  for (const { document, reason } of done.refused)
    report.fault({
      code: "not-loaded",
      where: document,
      message: options.remove ? `nothing was taken back: ${reason}` : `the document was left out: ${reason}`,
      remedy: "All others are done.",
    });
  if (interrupt.asked())
    report.say("saraban: interrupted; whole documents are in, and the same command goes on from there");
  else if (!done.settled)
    report.say("saraban: who is who was not found out; run `saraban load --settle-only` once all is in");
  return codeFor(done.documents, report.faults());
}

/** `saraban load`: a graph, or extractions, into Neo4j. */
export const loadCommand = (): Command =>
  withServerOptions(
    new Command("load")
      .summary("load a graph or documents into Neo4j")
      .description(
        "Loads into Neo4j a graph that `saraban graph` made (one .json file); or extractions (.jsonl), documents and\n" +
          "folders as they come, of which the set in the database is then the graph. Documents that are there\n" +
          "already are replaced; the same again changes nothing. Prints what was created, changed and removed.",
      )
      .argument("[inputs...]", "a graph, or extractions and documents; - or nothing for standard input"),
  )
    .option(
      "--batch <rows>",
      "the most rows in one transaction (if not given, 5000 of a graph, 1500 of documents)",
      atLeastOne,
    )
    .option("--texts <folder>", "where the documents' paths begin: their clauses are loaded as quotes")
    .option("--remove <documents...>", "take these documents back instead, by their ids")
    .option("--remove-all", "take the whole set out instead")
    .option("--no-settle", "leave open for now who is who across documents")
    .option("--settle-only", "find that out instead, for documents loaded before")
    .option("--schema-only", "only create constraints and indexes")
    .option("--dry-run", "only print the Cypher and the counts; needs no server")
    .addHelpText(
      "after",
      `
The password is read from --password-file or NEO4J_PASSWORD, never from the command line.

Examples:
  saraban load graph.json --uri bolt://localhost:7687 --password-file ~/.neo4j-password
  saraban extract news/ | saraban load
  saraban load --remove news/2564-03-01.txt
  saraban load --schema-only --dry-run > schema.cypher`,
    )
    .action((inputs: string[], options: LoadArguments) =>
      inSession((session) => runLoad(inputs.length > 0 ? inputs : [STDIN], options, session)),
    );
