/** Three sums of 32 bits over the UTF-16 units of whatever is put in, one after the other. */
type Sums = [number, number, number];

function mix(sums: Sums, text: string): void {
  let [a, b, c] = sums;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    a = Math.imul(a ^ unit, 0x01000193);
    b = Math.imul(b + unit, 0x85ebca77) ^ (b >>> 15);
    c = Math.imul(c ^ (unit + i), 0xc2b2ae3d) ^ (c >>> 13);
  }
  sums[0] = a;
  sums[1] = b;
  sums[2] = c;
}

function put(sums: Sums, value: unknown): void {
  if (Array.isArray(value)) {
    mix(sums, "[");
    for (const part of value) put(sums, part);
    mix(sums, "]");
  } else if (typeof value === "object" && value !== null) {
    mix(sums, "{");
    for (const key of Object.keys(value).sort()) {
      const part = (value as Readonly<Record<string, unknown>>)[key];
      if (part === undefined) continue;
      mix(sums, `${key.length}:`);
      mix(sums, key);
      put(sums, part);
    }
    mix(sums, "}");
  } else {
    const text = String(value);
    mix(sums, `${typeof value === "string" ? "s" : "v"}${text.length}:`);
    mix(sums, text);
  }
}

/** Letters that tell one JSON value from another, whatever the order of its keys. */
export function digest(value: unknown): string {
  const sums: Sums = [0x811c9dc5, 0x9e3779b9, 0x85ebca6b];
  put(sums, value);
  return sums.map((part) => (part >>> 0).toString(36).padStart(7, "0")).join("");
}
