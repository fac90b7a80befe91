/** The languages that the command speaks. */
export const languages = ["en", "th"] as const;
export type Language = (typeof languages)[number];

/** Which language is asked for: `--lang th` or `--lang=th`, wherever it stands, else SARABAN_LANG; English otherwise. */
export function languageOf(
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): Language {
  const at = args.findIndex((arg) => arg === "--lang" || arg.startsWith("--lang="));
  const asked = at < 0 ? env["SARABAN_LANG"] : (args[at]?.split("=")[1] ?? args[at + 1]);
  return asked === "th" ? "th" : "en";
}
