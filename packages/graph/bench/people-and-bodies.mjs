import { readFileSync } from "node:fs";
import { urn } from "./urn.mjs";

const read = (path) => JSON.parse(readFileSync(new URL(path, import.meta.url), "utf8"));
export const names = read("names.json");
// The bodies named first, and so most often, are those of the register, ministries before all others.
const register = read("../../lexicon/src/data/agencies.json");

const two = (n) => String(n).padStart(2, "0");

/** All that is random in made-up texts. */
export function makers(random) {
  const pick = (list) => list[Math.floor(random() * list.length)];
  const topic = (n) =>
    `${pick(names.actions)}${pick(names.topics)}${names.words.and}${pick(names.actions)}${pick(names.topics)}${pick(names.areas)}${n % 97}`;
  const day = () =>
    `${2014 + Math.floor(random() * 11)}-${two(1 + Math.floor(random() * 12))}-${two(1 + Math.floor(random() * 28))}`;
  const bodies = register
    .map((body) => [random() + (body.category === "ministry" ? 0 : 1), body])
    .sort(([a], [b]) => a - b)
    .map(([, { name, abbreviations, category }]) => ({ name, abbreviation: abbreviations?.[0], category }));

  const body = urn(random, 40, 0.6, (n) => {
    const head = n % 3 === 0 ? names.words.group : names.words.committee;
    return bodies[n] ?? { name: `${head}${topic(n)}`, category: "committee" };
  });
  const given = urn(random, 3000, 0, (n) =>
    n < names.given.length
      ? names.given[n]
      : `${names.given[n % 40]}${names.family[1][Math.floor(n / 40) % 20]}${names.family[0][Math.floor(n / 800) % 20]}`,
  );
  const person = urn(random, 30, 0.75, (n) => ({
    given: given(),
    family: `${names.family.map(pick).join("")}${n > 4000 ? pick(names.family[0]) : ""}`,
    honorific: pick(names.honorifics),
    posts: [body(), ...(random() < 0.3 ? [body()] : [])].map((at) => ({ at, role: pick(names.roles) })),
  }));
  const meeting = urn(random, 30, 0.93, () => {
    const at = body();
    at.sittings = (at.sittings ?? 0) + 1;
    const number = `${1 + ((at.sittings - 1) % 12)}/${2557 + Math.floor(at.sittings / 12)}`;
    return { at, number, date: day() };
  });
  const policy = urn(random, 30, 0.93, (n) => ({
    name: `${n % 2 ? names.words.project : names.words.order}${topic(n)} ${names.words.year} ${2555 + (n % 15)}`,
  }));
  return { random, pick, day, body, person, meeting, policy };
}
