// Run by `npm run bench`.
import { measureGrowth } from "./growth.mjs";
import { trySlices } from "./slices.mjs";
import { measureSpeed } from "./speed.mjs";
import { readTexts } from "./texts.mjs";

const { name, texts } = readTexts();
console.log(
  `Measured on ${name}, Node ${process.versions.node}, ICU ${process.versions.icu}, one process, one core.\n`,
);
if (process.argv.includes("--slices")) {
  const count = Number(process.argv[process.argv.indexOf("--slices") + 1]);
  console.log(trySlices(texts, count).join("\n"));
} else {
  const { lines, ratio } = measureSpeed(texts);
  console.log(lines.join("\n"));
  console.log(
    `\nThe whole way runs at ${ratio.toFixed(2)}× the speed of Intl.Segmenter over the same text in the same run.\n`,
  );
  const sizes = process.argv.includes("--quick") ? [1, 10] : [1, 10, 100];
  console.log((await measureGrowth(texts, sizes)).join("\n"));
}
