import type { Command, Help } from "commander";
import type { Language } from "./language-of.js";
import { translator } from "./translator.js";

/** Makes a command and all its parts give their help, and say what is wrong with a command line, in a language. */
export function speak(command: Command, language: Language): void {
  if (language === "en") return;
  const say = translator(language);
  const optionDescription: Help["optionDescription"] = function (this: Help, option) {
    const { description, defaultValue, argChoices } = option;
    const more = [
      ...(argChoices ? [argChoices.join(", ")] : []),
      ...(defaultValue === undefined || typeof defaultValue === "boolean"
        ? []
        : [`= ${String(defaultValue)}`]),
    ];
    return `${say(description)}${more.length > 0 ? ` (${more.join("; ")})` : ""}`;
  };
  command.configureHelp({
    styleTitle: say,
    optionDescription,
    commandDescription: (one) => say(one.description()),
    subcommandDescription: (one) => say(one.summary() || one.description()),
    argumentDescription: (argument) => say(argument.description),
  });
  command.configureOutput({
    writeOut: (text) => process.stdout.write(say(text)),
    writeErr: (text) => process.stderr.write(say(text)),
    outputError: (text, write) => write(say(text)),
  });
  for (const part of command.commands) speak(part, language);
}
