// node time-extract.mjs PIECE LENGTH…: how many milliseconds of processor time a text of that length takes, made of that
// piece; the first length is timed three times, warm, and the best is given. What else the machine does hardly counts.
import { extract } from "saraban";

const [piece, ...lengths] = process.argv.slice(2);
const textOf = (length) => piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
const timeOf = (length) => {
  const text = textOf(length);
  const since = process.cpuUsage();
  extract({ id: "text", text });
  const { user, system } = process.cpuUsage(since);
  return Math.round((user + system) / 1000);
};
const [first, ...others] = lengths.map(Number);
console.log(JSON.stringify([Math.min(timeOf(first), timeOf(first), timeOf(first)), ...others.map(timeOf)]));
