/** A value as JSON, a list item by item: the very text that `JSON.stringify` gives, never held at once. */
export function* jsonValue(value: unknown): Generator<string, void, undefined> {
  if (!Array.isArray(value)) {
    yield JSON.stringify(value);
    return;
  }
  let before = "[";
  for (const item of value) {
    yield `${before}${JSON.stringify(item)}`;
    before = ",";
  }
  yield before === "[" ? "[]" : "]";
}

/** An object as JSON, lists in it item by item: the very text that `JSON.stringify` gives, never held at once. */
export function* jsonPieces(object: Readonly<Record<string, unknown>>): Generator<string, void, undefined> {
  let separator = "{";
  for (const [name, value] of Object.entries(object)) {
    if (value === undefined) continue;
    yield `${separator}${JSON.stringify(name)}:`;
    separator = ",";
    yield* jsonValue(value);
  }
  yield separator === "{" ? "{}" : "}";
}
