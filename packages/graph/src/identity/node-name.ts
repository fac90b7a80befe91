import type { Identity } from "./identity.js";

const escapes: Readonly<Record<string, string>> = { "%": "%25", "@": "%40", "#": "%23" };

// A name with a mark that joins the parts of a key writes it by its number, so that no two names make one key.
const written = (name: string): string => name.replace(/[@#]|%(?=23|25|40)/g, (c) => escapes[c] ?? c);
const placeIn = (place: string): string =>
  place.replace(/%(23|25)/g, (_whole, code: string) => (code === "23" ? "#" : "%"));
const place = (scope: string): string => scope.replace(/#|%(?=23|25)/g, (c) => escapes[c] ?? c);

/** What a node is called by its words alone. */
export const wordsName = ({ label }: Identity): string => written(label);

/** What a node is called whose words mean it only in one place, or that shares them with others. */
export const scopedName = ({ label }: Identity, scope: string): string => `${written(label)}@${place(scope)}`;

/** The two parts of a name that has a place: what it is called, and where; nothing of one that has none. */
export function partsOfName(name: string): { readonly words: string; readonly place: string } | undefined {
  const at = name.indexOf("@");
  return at < 0 ? undefined : { words: name.slice(0, at), place: placeIn(name.slice(at + 1)) };
}
