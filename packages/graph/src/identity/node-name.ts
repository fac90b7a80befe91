import type { Identity } from "./identity.js";

const escapes: Readonly<Record<string, string>> = { "%": "%25", "@": "%40", "#": "%23" };

// A name with a mark that joins the parts of a key writes it by its number, so that no two names make one key.
const written = (name: string): string => name.replace(/[@#]|%(?=23|25|40)/g, (c) => escapes[c] ?? c);
const place = (scope: string): string => scope.replace(/#|%(?=23|25)/g, (c) => escapes[c] ?? c);

/** What a node is called by its words alone. */
export const wordsName = ({ label }: Identity): string => written(label);

/** What a node is called whose words mean it only in one place, or that shares them with others. */
export const scopedName = ({ label }: Identity, scope: string): string => `${written(label)}@${place(scope)}`;
