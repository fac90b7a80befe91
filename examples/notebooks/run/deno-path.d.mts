/** The folder in which cells run. */
export const notebooks: string;
/** The program of npm's deno, undefined where there is none for this system. */
export function denoPath(): string | undefined;
