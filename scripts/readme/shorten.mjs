import { stripVTControlCharacters } from "node:util";

/** Lines of a list that are shown in a README. */
const SHOWN = 3;
const WIDTH = 150;

const cut = (line) => (line.length > WIDTH ? `${line.slice(0, WIDTH - 1)}…` : line);

/** The first lines of each list, and "…" for the rest. */
function shortenLists(lines) {
  const kept = [];
  let inList = 0;
  for (const line of lines) {
    inList = line.startsWith("  ") && !/^ {2} +\d+ {2}/.test(line) ? inList + 1 : 0;
    if (inList <= SHOWN) kept.push(cut(line));
    else if (inList === SHOWN + 1) kept.push("  …");
  }
  return kept;
}

/** What of a command's output a README shows. */
export function shorten(command, output) {
  const lines = stripVTControlCharacters(output)
    .split("\n")
    .map((line) => line.trimEnd());
  if (command === "npm start") {
    const from = lines.findIndex((line) => / documents gave /.test(line));
    return `${shortenLists(lines.slice(from)).join("\n").trimEnd()}\n`;
  }
  const from = lines.findIndex((line) => /Test Files/.test(line));
  return `…\n${lines
    .slice(from)
    .filter((line) => line !== "")
    .join("\n")
    .trimEnd()}\n`;
}
