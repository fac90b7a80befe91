export const releases: Readonly<Record<string, { readonly java: number; readonly main: string }>>;
export function cacheFolder(): string;
export function findJava(atLeast: number): { readonly java: string; readonly version: number } | undefined;
export function missingFor(version: string): string | undefined;
export function jarsOf(version: string): Promise<string>;
