import { stages, whole, yardstick } from "./stages.mjs";
import { dealTexts } from "./texts.mjs";

const ROUNDS = 9;
const CHARACTERS = 400_000;

const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
const millions = (speed) => `${(speed / 1e6).toFixed(2).padStart(7)}`;

function timeOf({ prepare = (texts) => texts, work }, texts) {
  const prepared = prepare(texts);
  const since = performance.now();
  work(prepared);
  return performance.now() - since;
}

/**
 * Characters a second of each stage, one process, one core. Every round has texts of its own, which winkNLP has not
 * seen; all contenders read them in turns, each round in another order, and each is held against the yardstick of its
 * own round.
 */
export function measureSpeed(texts) {
  const contenders = [yardstick, ...stages];
  const [warm, ...rounds] = dealTexts(texts, ROUNDS + 1, CHARACTERS);
  for (const contender of contenders) timeOf(contender, warm);
  const speeds = new Map(contenders.map((contender) => [contender, []]));
  for (const [round, hand] of rounds.entries()) {
    const characters = hand.reduce((sum, text) => sum + text.length, 0);
    const turn = contenders.map((_, i) => contenders[(i + round) % contenders.length]);
    for (const contender of turn) speeds.get(contender).push((characters / timeOf(contender, hand)) * 1000);
  }
  const ratioOf = (contender) =>
    median(speeds.get(contender).map((speed, i) => speed / speeds.get(yardstick)[i]));
  return {
    ratio: ratioOf(whole),
    lines: [
      `million characters a second; medians of ${ROUNDS} rounds of ${CHARACTERS / 1e6} million characters`,
      ...contenders.map(
        (contender) =>
          `  ${contender.name.padEnd(42)} ${millions(median(speeds.get(contender)))}   ${ratioOf(contender).toFixed(2).padStart(6)}×`,
      ),
    ],
  };
}
