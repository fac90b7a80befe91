import { foldName } from "../fold/fold-name.js";

const shape = /^([\u0E01-\u0E2E.]{1,12})?([0-9][0-9./-]{0,29})?\/(\u0E27)?\.?([0-9].{0,19})$/u;

/**
 * One way of writing a letter number: Arabic digits, one space after the letters and after the mark of a circular.
 * A number of another shape is only folded.
 */
export function letterNumber(number: string): string {
  const folded = foldName(number);
  const [, letters, unit, circular, running] = shape.exec(folded) ?? [];
  if (running === undefined) return folded;
  const office = [letters, unit].filter((part) => part !== undefined).join(" ");
  return `${office}/${circular === undefined ? "" : `${circular} `}${running}`;
}
