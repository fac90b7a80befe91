import { Command } from "commander";
import { extractFrom } from "../io/extraction-of.js";
import type { Fault } from "../io/fault.js";
import { STDIN } from "../io/input.js";
import { openSink } from "../io/open-sink.js";
import { showsProgress } from "../io/progress.js";
import { readAll } from "../io/read-all.js";
import type { InputRecord } from "../io/read-records.js";
import { fileOptions, type ReadingOptions, withReadingOptions } from "./reading-options.js";
import { abandon, codeFor, inSession, type Session } from "./session.js";

/** A fault as a line of output, in the place of the line it spoils. */
const faultLine = ({ id, line, code, message, remedy }: Fault): string =>
  JSON.stringify({ ...(id === undefined ? {} : { id }), line, error: { code, message, remedy } });

/** How a document was read that is no plain text, as a part of its line: form, mendings, and where each stretch lies in the file. */
function howRead(record: InputRecord): { readonly reading?: object } {
  if (record.kind !== "text" || !record.reading) return {};
  const { format, notes, repairs, places } = record.reading;
  return { reading: { format, notes, repairs, places } };
}

async function runExtract(
  paths: readonly string[],
  { out, ...reading }: ReadingOptions & { readonly out?: string },
  session: Session,
): Promise<number> {
  const { interrupt, report } = session;
  const files = await fileOptions(reading, session);
  const sink = await openSink(out);
  const shown = showsProgress(process.stderr, process.stdout, out !== undefined);
  let done = 0;
  try {
    for await (const record of readAll(paths, { interrupt, shown, ...files })) {
      const extracted = extractFrom(record);
      if ("value" in extracted) {
        done += 1;
        await sink.write(`${JSON.stringify({ ...extracted.value, ...howRead(record) })}\n`);
        continue;
      }
      report.fault(extracted.fault);
      if (extracted.fault.line !== undefined) await sink.write(`${faultLine(extracted.fault)}\n`);
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
  withReadingOptions(new Command("extract"))
    .summary("read documents; print one extraction a line (JSON Lines)")
    .description(
      "Reads Thai government documents and prints what each names and states, one JSON object a line.\n" +
        "Reads text (UTF-8, UTF-16, TIS-620), Markdown, HTML, Word (.docx), PDF, mail (.eml), tables (.csv, .json) and\n" +
        "archives (.zip, .gz) of these. A folder stands for all of them in it, at any depth, in order of path.\n" +
        'JSON Lines ({"id":…,"text":…}) are extracted line for line, in order: a line that cannot be read is\n' +
        "extracted by a line with an error.",
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
    .action((inputs: string[], options: ReadingOptions & { out?: string }) =>
      inSession((session) => runExtract(inputs.length > 0 ? inputs : [STDIN], options, session)),
    );
