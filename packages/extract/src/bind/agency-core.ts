import { agencies, heads, provincialBodies, words } from "@saraban/lexicon";
import { buildTrie, foldName, longestMatch } from "@saraban/thai";

const agencyHeads = heads.filter(({ kind }) => kind === "agency");
const byLength = (a: readonly [string, string], b: readonly [string, string]) => b[0].length - a[0].length;
/** Short words for a sort of body, with the long ones. */
const shortHeads = [
  ...agencyHeads.flatMap(({ form, long }) => (long ? [[foldName(form), foldName(long)] as const] : [])),
  ...provincialBodies.flatMap(({ name, abbreviations = [] }) =>
    abbreviations.map((form) => [foldName(form), foldName(name)] as const),
  ),
].sort(byLength);
const shortForms = buildTrie(shortHeads.map(([form]) => form));
/** Words for a sort of body after which an abbreviation may stand for the rest of the name. */
const wholeHeads = new Set(agencyHeads.flatMap(({ form, long }) => (long ? [] : [foldName(form)])));
const longestHead = Math.max(...[...wholeHeads].map((form) => form.length));
const spelledOut = Object.entries(words.agency.spelledOut)
  .map(([from, to]) => [foldName(from), foldName(to)] as const)
  .sort(byLength);
const tails = words.agency.publicTails.map(foldName).sort((a, b) => b.length - a.length);
const company = foldName(words.agency.company[0] ?? "");
const fillers = words.agency.fillers.map(foldName);
/** "The 41st" is also written "41". */
const ordinal = new RegExp(`(?:${words.agency.ordinal.join("|")})(?=\\d)`, "g");
const countryTails = words.agency.countryTails.map(foldName);

let known: ReadonlyMap<string, string> | undefined;
let bodiesByShort: ReadonlyMap<string, readonly string[]> | undefined;

/** Names and aliases of the register, folded, with the body's own name; one of two bodies is left out. */
function registered(): ReadonlyMap<string, string> {
  if (known) return known;
  const names = new Map<string, string>();
  const several = new Set<string>();
  for (const { name, aliases = [] } of agencies)
    for (const form of aliases.map(foldName)) {
      if (names.has(form) && names.get(form) !== foldName(name)) several.add(form);
      names.set(form, foldName(name));
    }
  for (const form of several) names.delete(form);
  for (const { name } of agencies) names.set(foldName(name), foldName(name));
  known = names;
  return names;
}

/** Names of the bodies that an abbreviation stands for in the register, folded. */
export function bodiesOfShort(form: string): readonly string[] {
  if (!bodiesByShort) {
    const found = new Map<string, string[]>();
    for (const { name, abbreviations = [] } of agencies)
      for (const short of abbreviations) {
        const key = foldName(short);
        found.set(key, [...(found.get(key) ?? []), foldName(name)]);
      }
    bodiesByShort = found;
  }
  return bodiesByShort.get(form) ?? [];
}

const noBound: ReadonlyMap<string, string> = new Map();

/**
 * What tells one body from another: its folded name, with the long word for its sort, the register's name for an alias, and
 * an abbreviation after the word for its sort ("the ministry SDHS") written out. `bound` holds the document's own
 * abbreviations, folded, with the folded names that they stand for.
 */
export function agencyCore(name: string, bound: ReadonlyMap<string, string> = noBound): string {
  const folded = foldName(name);
  const whole = registered().get(folded) ?? withoutCountry(writtenOut(spelled(plain(folded)), bound));
  return withoutCompany(withoutFillers(plain(spelled(whole))).replace(ordinal, ""));
}

/** The word for a company comes and goes. */
const withoutCompany = (folded: string) =>
  folded.startsWith(company) && folded.length > company.length + 1 ? folded.slice(company.length) : folded;

/** A word for a doing comes and goes. */
const withoutFillers = (folded: string) => fillers.reduce((rest, form) => rest.replaceAll(form, ""), folded);

/** Says whether the register knows a folded name. */
export const isRegistered = (folded: string): boolean => registered().has(folded);

function spelled(folded: string): string {
  const head = shortHeads[longestMatch(shortForms, folded, 0, folded.length - 1)];
  const whole = head ? head[1] + folded.slice(head[0].length) : folded;
  const other = spelledOut.find(([form]) => whole.startsWith(form) && whole.length > form.length);
  return other ? other[1] + whole.slice(other[0].length) : whole;
}

function plain(folded: string): string {
  const tail = tails.find((form) => folded.endsWith(form) && folded.length > form.length + 4);
  return tail ? plain(folded.slice(0, -tail.length)) : folded;
}

function withoutCountry(folded: string): string {
  const tail = countryTails.find((form) => folded.endsWith(form));
  const rest = tail ? folded.slice(0, -tail.length) : "";
  return tail && isRegistered(rest) && !isRegistered(folded) ? rest : folded;
}

/**
 * The name with what is short after the word for its sort written out: an abbreviation, or a sort of body that the name
 * goes on from ("the association of PAOs of Thailand"). The name as it is where nothing short stands there.
 */
function writtenOut(folded: string, bound: ReadonlyMap<string, string>): string {
  for (let length = Math.min(longestHead, folded.length - 1); length > 2; length--) {
    const head = folded.slice(0, length);
    if (!wholeHeads.has(head)) continue;
    const short = folded.slice(length).replace(/^\u0e2f/, "");
    const own = bound.get(short);
    const bodies = own ? [own] : bodiesOfShort(short);
    const [only, ...others] = bodies.filter((body) => body.startsWith(head));
    if (only && others.length === 0) return registered().get(only) ?? only;
    const [body] = bodies;
    if (body && bodies.length === 1) return head + body;
    const inner = shortHeads[longestMatch(shortForms, folded, length, folded.length - 1)];
    if (inner) return head + inner[1] + folded.slice(length + inner[0].length);
  }
  return registered().get(folded) ?? folded;
}
