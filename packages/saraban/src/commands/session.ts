import { OutputError, UsageError } from "../io/errors.js";
import { exitCodes } from "../io/exit-codes.js";
import { type Interrupt, listenForInterrupt } from "../io/interrupt.js";
import { openReport, type Report } from "../io/report.js";
import type { Sink } from "../io/sink.js";
import { translated } from "../language/translated.js";

/** What a command works with while it runs. */
export interface Session {
  readonly interrupt: Interrupt;
  readonly report: Report;
}

/** Runs a command's work and turns how it ended into an exit code; the one place that does. */
export async function inSession(work: (session: Session) => Promise<number>): Promise<void> {
  const report = openReport();
  const interrupt = listenForInterrupt(() => process.stdin.destroy());
  try {
    const code = await work({ interrupt, report });
    report.end();
    process.exitCode = interrupt.asked() ? exitCodes.interrupted : code;
  } catch (error) {
    if (error instanceof UsageError) {
      report.say(`saraban: ${error.message}`);
      process.exitCode = exitCodes.usage;
      return;
    }
    if (!(error instanceof OutputError)) throw error;
    report.say(`saraban: ${translated(error.message)}. ${translated(error.remedy)}`.trimEnd());
    process.exitCode = error.reason === "pipe-closed" ? exitCodes.pipeClosed : exitCodes.outputFailed;
    // Nobody reads what standard input still brings.
    process.stdin.destroy();
  } finally {
    interrupt.end();
  }
}

/** The exit code of a run that wrote its output: fine, some inputs failed, or none could be read. */
export const codeFor = (done: number, failed: number): number =>
  failed === 0 ? exitCodes.fine : done === 0 ? exitCodes.nothingRead : exitCodes.someFailed;

/** Gives up a sink and says what is kept; the error itself is told by the session. */
export async function abandon(sink: Sink, report: Report): Promise<void> {
  const kept = await sink.abandon();
  if (kept) report.say(`saraban: the whole lines written by then are kept in ${kept}`);
}
