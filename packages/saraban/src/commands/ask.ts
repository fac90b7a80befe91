import type { Place } from "@saraban/graph";
import { withText } from "@saraban/graph";
import { edgeKinds, nodeKinds } from "@saraban/schema";
import { Command, InvalidArgumentError, Option } from "commander";
import { isAnswer } from "../ask/answer.js";
import { type AskOptions, questions } from "../ask/questions.js";
import examples from "../data/ask.json" with { type: "json" };
import { UsageError } from "../io/errors.js";
import { openSink } from "../io/open-sink.js";
import { readGraph } from "../io/read-graph.js";
import { sourceDocuments } from "../io/source-documents.js";
import { shown } from "../language/shown.js";
import { placeText } from "../report/place-text.js";
import { atLeastOne } from "./at-least-one.js";
import { codeFor, inSession, type Session } from "./session.js";

interface AskArguments extends AskOptions {
  readonly texts?: string;
  readonly limit: number;
  readonly json?: boolean;
}

const isPlace = (value: object): value is Place => "document" in value && "start" in value && "end" in value;

/** The data of an answer, every place in it with its line and characters where the text is at hand. */
const located = (data: unknown, locate: (place: Place) => object): string =>
  JSON.stringify(data, (_key, value: unknown) =>
    typeof value === "object" && value !== null && !("line" in value) && isPlace(value)
      ? { ...value, ...locate(value) }
      : value,
  );

async function runAsk(
  path: string,
  asked: string,
  words: readonly string[],
  options: AskArguments,
  { report }: Session,
): Promise<number> {
  const question = Object.hasOwn(questions, asked) ? questions[asked] : undefined;
  if (question === undefined)
    throw new UsageError(`there is no question "${asked}"; there are ${Object.keys(questions).join(", ")}`);
  const needed = question.takes.filter((word) => !word.endsWith("?")).length;
  if (words.length < needed || words.length > question.takes.length)
    throw new UsageError(
      `"${asked}" takes ${question.takes.map((word) => `<${word}>`).join(" ") || "no words"}`,
    );
  const read = await readGraph(path);
  if ("fault" in read) {
    report.fault(read.fault);
    return codeFor(0, 1);
  }
  const graph = read.value;
  const answer = question.answer(graph, words, options);
  if (!isAnswer(answer)) {
    report.fault({ code: "not-found", where: path, ...answer });
    return codeFor(0, 1);
  }
  const named = new Set(answer.lines.flatMap(({ evidence }) => evidence.map(({ document }) => document)));
  const folders = [...(options.texts === undefined ? [] : [options.texts]), "."];
  const { texts } = await sourceDocuments(graph, folders, {}, named);
  const sink = await openSink(undefined);
  if (options.json) await sink.write(`${located(answer.data, (place) => withText(place, texts))}\n`);
  else {
    const lines = answer.lines
      .slice(0, options.limit)
      .flatMap(({ text, evidence }) => [
        text,
        ...evidence.slice(0, options.limit).map((place) => `  ${placeText(place, texts)}`),
      ]);
    const more = answer.lines.length - options.limit;
    if (more > 0) lines.push(`and ${more} more`);
    await sink.write(lines.map((line) => `${shown(line)}\n`).join(""));
  }
  await sink.commit();
  if (answer.lines.length === 0) {
    const remedy = "The texts of this graph say nothing of it.";
    report.fault({ code: "not-found", where: path, message: "there is no answer", remedy });
  }
  return codeFor(answer.lines.length, answer.lines.length === 0 ? 1 : 0);
}

function day(value: string): string {
  if (!/^[0-9]{4}-[0-9]{2}-[0-9]{2}$/.test(value))
    throw new InvalidArgumentError("It must be a day of the common era, as 2021-03-17.");
  return value;
}

const list = Object.entries(questions)
  .map(([name, { takes, says }]) => {
    const words = takes.map((word) => (word.endsWith("?") ? `[${word.slice(0, -1)}]` : `<${word}>`));
    return `  ${[name, ...words].join(" ").padEnd(30)} ${says}`;
  })
  .join("\n");

/** `saraban ask`: a question to a graph, and its answer with the evidence. */
export const askCommand = (): Command =>
  new Command("ask")
    .summary("ask a graph a question")
    .description(
      "Answers a question from a graph, each line with where it is written: document, line and characters, and the\n" +
        `text itself where the document's file is still the same.\n\nQuestions:\n${list}`,
    )
    .argument("<graph>", "a file that `saraban graph` made")
    .argument("<question>", "one of those above")
    .argument("[words...]", "what it is about: a name, a key or a number")
    .option("--on <day>", "on this day, as 2021-03-17", day)
    .addOption(new Option("--edge <kinds...>", "only edges of these kinds").choices([...edgeKinds]))
    .addOption(new Option("--direction <way>", "only edges that lead in or out").choices(["in", "out"]))
    .option("--depth <edges>", "how many edges away at most", atLeastOne)
    .addOption(new Option("--kind <kind>", "only nodes of this kind").choices([...nodeKinds]))
    .addOption(new Option("--by <measure>", "how to measure").choices(["degree", "betweenness", "pagerank"]))
    .option("--who <name>", "only what is this body's or person's")
    .option("--texts <folder>", "where the documents' paths begin, if not here")
    .option("--limit <lines>", "the most lines of one list", atLeastOne, 20)
    .option("--json", "print the answer as JSON")
    .addHelpText(
      "after",
      `\nExamples:\n${examples.ask.map((line) => `  saraban ask graph.json ${line}`).join("\n")}`,
    )
    .action((path: string, asked: string, words: string[], options: AskArguments) =>
      inSession((session) => runAsk(path, asked, words, options, session)),
    );
