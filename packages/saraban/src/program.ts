import { Command, Option } from "commander";
import { askCommand } from "./commands/ask.js";
import { checkCommand } from "./commands/check.js";
import { evalCommand } from "./commands/eval.js";
import { explainCommand } from "./commands/explain.js";
import { exportCommand } from "./commands/export.js";
import { extractCommand } from "./commands/extract.js";
import { graphCommand } from "./commands/graph.js";
import { loadCommand } from "./commands/load.js";
import { mcpCommand } from "./commands/mcp.js";
import { summaryCommand } from "./commands/summary.js";
import { unloadCommand } from "./commands/unload.js";
import { viewCommand } from "./commands/view.js";
import examples from "./data/help.json" with { type: "json" };
import { type Language, languages } from "./language/language-of.js";
import { speak } from "./language/speak.js";
import { version } from "./version.js";

const help = `
Exit codes:
  0    everything was done
  1    the command line is not understood
  2    some inputs failed (each is named); all others are done
  3    nothing could be read, or nothing matched
  4    the output could not be written (a full disk, no such folder, no server)
  5    \`saraban check\` found what texts do not agree on
  130  interrupted; what was done by then is written
  141  the reader of the output closed the pipe

Examples:
  saraban extract letter.txt news/ > extractions.jsonl
  saraban graph extractions.jsonl --out graph.json
  saraban view graph.json --out graph.html
  saraban explain graph.json "${examples.ministry}"
  saraban ask graph.json neighbours "${examples.ministry}"
  saraban check graph.json
  saraban export graph.json --format turtle > graph.ttl`;

const commands = [
  extractCommand,
  graphCommand,
  explainCommand,
  askCommand,
  checkCommand,
  summaryCommand,
  viewCommand,
  exportCommand,
  loadCommand,
  unloadCommand,
  mcpCommand,
  evalCommand,
] as const;

/** The `saraban` command with all its parts, in a language. */
export function program(language: Language = "en"): Command {
  const saraban = new Command("saraban")
    .description(
      "Thai government documents into a knowledge graph of people, agencies, meetings, policies and documents.",
    )
    .version(version())
    .addOption(
      new Option("--lang <language>", "the language of help and messages")
        .choices([...languages])
        .env("SARABAN_LANG"),
    )
    .showHelpAfterError("(run with --help for the commands and examples)")
    .addHelpText("after", help);
  for (const command of commands) saraban.addCommand(command().copyInheritedSettings(saraban));
  speak(saraban, language);
  return saraban;
}
