/** Marsaglia's xorshift: numbers from 0 to 1, the same on every machine. */
export function randomOf(seed) {
  let state = seed >>> 0 || 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 4294967296;
  };
}

/**
 * Who is named next: somebody new, whom `make` makes of a running number, or one named before. After n namings of K the
 * chance of somebody new is (theta + alpha K) / (theta + n); else it is who was named at an earlier place taken at random.
 */
export function urn(random, theta, alpha, make) {
  const earlier = [];
  const things = [];
  return () => {
    const isNew = random() < (theta + alpha * things.length) / (theta + earlier.length);
    const which = isNew
      ? things.push(make(things.length)) - 1
      : earlier[Math.floor(random() * earlier.length)];
    earlier.push(which);
    return things[which];
  };
}
