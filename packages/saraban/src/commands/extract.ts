import { Command } from "commander";
import { extractFrom } from "../io/extraction-of.js";
import type { Fault } from "../io/fault.js";
import { STDIN } from "../io/input.js";
import { openSink } from "../io/open-sink.js";
import { showsProgress } from "../io/progress.js";
import { readAll } from "../io/read-all.js";
import { abandon, codeFor, inSession, type Session } from "./session.js";

/** A fault as a line of output, in the place of the line it spoils. */
const faultLine = ({ id, line, code, message, remedy }: Fault): string =>
  JSON.stringify({ ...(id === undefined ? {} : { id }), line, error: { code, message, remedy } });

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
      const extracted = extractFrom(record);
      if ("value" in extracted) {
        done += 1;
        await sink.write(`${JSON.stringify(extracted.value)}\n`);
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
  new Command("extract")
    .summary("read documents; print one extraction a line (JSON Lines)")
    .description(
      "Reads Thai government documents and prints what each names and states, one JSON object a line.\n" +
        "Texts are UTF-8. A folder stands for its .txt, .text and .jsonl files, at any depth, in order of path.\n" +
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
    .action((inputs: string[], options: { out?: string }) =>
      inSession((session) => runExtract(inputs.length > 0 ? inputs : [STDIN], options.out, session)),
    );
