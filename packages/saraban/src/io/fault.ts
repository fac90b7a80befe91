import type { ReadFaultCode } from "@saraban/readers";

/** What can be wrong with an input; stable, for programs to test. */
export type FaultCode =
  | ReadFaultCode
  | "missing-file"
  | "not-readable"
  | "empty-folder"
  | "empty-text"
  | "invalid-utf8"
  | "wrong-shape"
  | "failed-before"
  | "not-extracted"
  | "no-memory"
  | "wrong-gold"
  | "not-found"
  | "not-loaded";

/** An input that cannot be used: what is wrong, where, and what to do about it. Plain data; the rest goes on. */
export interface Fault {
  readonly code: FaultCode;
  /** The path as given, or `-` for standard input. */
  readonly where: string;
  /** Line of a JSON Lines input, from 1. */
  readonly line?: number;
  /** Identifier of the document, where it could be read. */
  readonly id?: string;
  readonly message: string;
  readonly remedy: string;
}

/** A result that is there or is a fault. */
export type Outcome<T> = { readonly value: T } | { readonly fault: Fault };

/** The place of a fault for people: `news.jsonl:12`. */
export const placeOf = ({ where, line }: Fault): string => {
  const name = where === "-" ? "standard input" : where;
  return line === undefined ? name : `${name}:${line}`;
};
