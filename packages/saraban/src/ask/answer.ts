import type { Place } from "@saraban/graph";

/** One line of an answer, with where it is written. */
export interface AnswerLine {
  readonly text: string;
  readonly evidence: readonly Place[];
}

/** What a question is answered with: for people line by line, for programs as data. */
export interface Answer {
  readonly lines: readonly AnswerLine[];
  readonly data: unknown;
}

/** Why a question cannot be answered. */
export interface NoAnswer {
  readonly message: string;
  readonly remedy: string;
}

export const isAnswer = (one: Answer | NoAnswer): one is Answer => "lines" in one;
