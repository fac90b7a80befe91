import { extract } from "@saraban/extract";
import { Command } from "commander";
import { documentOf } from "../io/document-of.js";
import type { Fault, Outcome } from "../io/fault.js";
import { STDIN } from "../io/input.js";
import { openSink } from "../io/open-sink.js";
import { showsProgress } from "../io/progress.js";
import { readAll } from "../io/read-all.js";
import type { InputRecord } from "../io/read-records.js";
import { abandon, codeFor, inSession, type Session } from "./session.js";

/** A fault as a line of output, in the place of the line it spoils. */
const faultLine = ({ id, line, code, message, remedy }: Fault): string =>
  JSON.stringify({ ...(id === undefined ? {} : { id }), line, error: { code, message, remedy } });

/** The line that answers a record. A rule that fails on one document must not lose the others. */
function answer(record: InputRecord): Outcome<string> {
  const document = documentOf(record);
  if ("fault" in document) return document;
  try {
    return { value: JSON.stringify(extract(document.value)) };
  } catch (error) {
    const where = record.kind === "fault" ? record.fault.where : record.where;
    const line = record.kind === "line" ? { line: record.line } : {};
    const message = `a rule failed on it: ${error instanceof Error ? error.message : String(error)}`;
    const remedy = "This is a fault of Saraban: please report it with the document.";
    return { fault: { code: "not-extracted", where, ...line, id: document.value.id, message, remedy } };
  }
}

async function runExtract(
  paths: readonly string[],
  out: string | undefined,
  session: Session,
): Promise<number> {
  const { interrupt, report } = session;
  const sink = await openSink(out);
  const shown = showsProgress(process.stderr, process.stdout, out !== undefined);
  let done = 0;
  try {
    for await (const record of readAll(paths, { interrupt, shown })) {
      const answered = answer(record);
      if ("value" in answered) {
        done += 1;
        await sink.write(`${answered.value}\n`);
        continue;
      }
      report.fault(answered.fault);
      if (answered.fault.line !== undefined) await sink.write(`${faultLine(answered.fault)}\n`);
    }
    if (interrupt.asked()) {
      report.say(`saraban: interrupted; ${done} documents were read and written`);
      await abandon(sink, report);
    } else await sink.commit();
  } catch (error) {
    await abandon(sink, report);
    throw error;
  }
  return codeFor(done, report.faults());
}

/** `saraban extract`: documents in, one extraction a line out. */
export const extractCommand = (): Command =>
  new Command("extract")
    .summary("read documents; print one extraction a line (JSON Lines)")
    .description(
      "Reads Thai government documents and prints what each names and states, one JSON object a line.\n" +
        "Texts are UTF-8. A folder stands for its .txt, .text and .jsonl files, at any depth, in order of path.\n" +
        'JSON Lines ({"id":…,"text":…}) are answered line for line, in order: a line that cannot be read is\n' +
        "answered by a line with an error.",
    )
    .argument("[inputs...]", "files and folders; - or nothing for standard input")
    .option("-o, --out <file>", "write to this file, which appears when it is whole")
    .addHelpText(
      "after",
      `
Examples:
  saraban extract letter.txt news/ > extractions.jsonl
  cat letter.txt | saraban extract
  zcat news.jsonl.gz | saraban extract --out extractions.jsonl`,
    )
    .action((inputs: string[], options: { out?: string }) =>
      inSession((session) => runExtract(inputs.length > 0 ? inputs : [STDIN], options.out, session)),
    );
