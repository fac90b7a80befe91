import patterns from "../data/entity-patterns.json" with { type: "json" };
import { machine, OTHERWISE, type Pattern } from "./machine.js";
import { partsOfSpeech } from "./parts-of-speech.js";
import { type RawDocument, tokenSize } from "./raw-document.js";

/** Names that mean a part of speech or an entity in a pattern, unless "^" stands before them. */
const properties = [...partsOfSpeech().list.filter((tag) => tag !== "UNK"), ...Object.keys(patterns)];

const escapes: readonly Pattern[] = [
  { name: "", events: ["^"], property: { preserve: false } },
  { name: "^", events: ["^", "^"], property: { preserve: true } },
  ...properties.map((name) => ({ name, events: [name], property: { preserve: false } })),
  ...properties.map((name) => ({ name: `${name}&`, events: ["^", name], property: { preserve: true } })),
];
const patternMachine = machine(escapes, OTHERWISE.strings);

interface Settings {
  readonly rdd: RawDocument;
  readonly preserve: Readonly<Record<string, string>>;
  readonly matchValue: boolean;
  readonly usePOS: boolean;
}

const posShift = 20;
const posMask = 0x3f;

/** How patterns of `learnCustomEntities` are read, and what a token is to them: its literal, else its part of speech. */
export function customEntityModel(): object {
  return { machines: patternMachine, transformers: [eventOf] };
}

function eventOf(token: number | string, _cache: unknown, settings: Settings, index: number): string {
  // An entity found before stands for its tokens.
  if (typeof token === "string") return token;
  const { cache, tokens } = settings.rdd;
  const value = cache.value(tokens[index * tokenSize] as number);
  if (settings.preserve[value] !== undefined) return settings.preserve[value];
  const normal = cache.value(token);
  if (!settings.matchValue && settings.preserve[normal] !== undefined) return settings.preserve[normal];
  if (settings.usePOS)
    return cache.valueOf("pos", ((tokens[index * tokenSize + 2] as number) >>> posShift) & posMask);
  return settings.matchValue ? value : normal;
}
