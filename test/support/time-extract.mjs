// node time-extract.mjs PIECE LENGTH…: how many milliseconds a text of that length takes, made of that piece; the first
// length is timed three times, warm, and the best is given.
import { extract } from "saraban";

const [piece, ...lengths] = process.argv.slice(2);
const textOf = (length) => piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
const timeOf = (length) => {
  const since = performance.now();
  extract({ id: "text", text: textOf(length) });
  return Math.round(performance.now() - since);
};
const [first, ...others] = lengths.map(Number);
console.log(JSON.stringify([Math.min(timeOf(first), timeOf(first), timeOf(first)), ...others.map(timeOf)]));
