/**
 * Falling powers of e in steps of `1 / scale`, down to e^-40, by multiplication alone: the same on every machine, which
 * `Math.exp` need not be.
 */
export function powersOf(scale: number): Float64Array {
  // e ^ (-1 / scale) by its series
  let step = 0;
  let term = 1;
  for (let k = 1; k < 24; k++) {
    step += term;
    term = (term * (-1 / scale)) / k;
  }
  const powers = new Float64Array(scale * 40 + 1);
  powers[0] = 1;
  for (let k = 1; k < powers.length; k++) powers[k] = (powers[k - 1] as number) * step;
  return powers;
}
