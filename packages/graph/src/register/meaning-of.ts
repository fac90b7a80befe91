import { foldName } from "../fold/fold-name.js";
import { firstDay, lastDay } from "../query/text-dates.js";
import type { Store } from "../store/store.js";
import type { StoredDocument } from "../store/stored-document.js";
import type { Register, RegisteredBody } from "./register.js";

/** True of a body that was there, under this name, on the day of a text; of a text without a day any may be meant. */
const wasThere = ({ entry: { from, until } }: RegisteredBody, date: string | undefined): boolean =>
  date === undefined ||
  ((from === undefined || lastDay(date) >= firstDay(from)) &&
    (until === undefined || firstDay(date) <= lastDay(until)));

const minimalCore = 8;

/** True where a text names a body, what it is part of, or something that its name is in. */
function isTold({ entry, core }: RegisteredBody, register: Register, names: readonly string[]): boolean {
  const above: string[] = [];
  for (let parent = entry.parent; parent !== undefined && above.length < 4; ) {
    above.push(foldName(parent));
    parent = register.byName.get(foldName(parent))?.entry.parent;
  }
  const own = [entry.name, ...(entry.aliases ?? [])].map(foldName);
  return names.some(
    (name) =>
      own.includes(name) || above.includes(name) || (core.length >= minimalCore && name.includes(core)),
  );
}

/**
 * The line of bodies that an abbreviation means in a text, by the register: of those that have it the one that was there
 * on the day of the text, or the one that the text tells of besides. `undecided` where more are left, nothing where the
 * register does not know it.
 */
export function meaningOf(
  store: Store,
  short: string,
  document: StoredDocument,
): number | "undecided" | undefined {
  const { register } = store;
  const known = register?.byAbbreviation.get(short);
  if (register === undefined || known === undefined) return undefined;
  const linesOf = (bodies: readonly RegisteredBody[]): number[] => [
    ...new Set(bodies.map(({ line }) => line)),
  ];
  const there = known.filter((body) => wasThere(body, document.date));
  const [only, ...more] = linesOf(there);
  if (more.length === 0) return only ?? "undecided";
  const names = document.entities.flatMap(({ name, aliases }) => [name, ...aliases].map(foldName));
  const told = linesOf(there.filter((body) => isTold(body, register, names)));
  return told.length === 1 && told[0] !== undefined ? told[0] : "undecided";
}
