import type { z } from "zod";
import type { Library } from "./library.js";

/** What an answer is made of: plain data, with its quotes and the documents that they stand in. */
type Answer = Readonly<Record<string, unknown>> & { readonly documents: readonly unknown[] };

/** A question that cannot be answered: what is wrong, and what to ask instead. */
export interface ToolFault {
  readonly code: "not-found" | "ambiguous" | "wrong-arguments";
  readonly message: string;
  readonly remedy: string;
}

export type Answered = { readonly answer: Answer } | { readonly fault: ToolFault };

/** One question that an assistant may ask. */
export interface Tool {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly input: z.ZodObject;
  readonly run: (library: Library, given: unknown) => Promise<Answered>;
}

/** Ties what a question is asked with to its types. */
export const tool = <Shape extends z.ZodObject>(
  about: Pick<Tool, "name" | "title" | "description"> & {
    readonly input: Shape;
    readonly answer: (library: Library, given: z.output<Shape>) => Promise<Answered>;
  },
): Tool => ({
  name: about.name,
  title: about.title,
  description: about.description,
  input: about.input,
  async run(library, given) {
    const parsed = about.input.safeParse(given ?? {});
    if (parsed.success) return about.answer(library, parsed.data);
    const wrong = parsed.error.issues.map(
      ({ path, message }) => `${path.join(".") || "arguments"}: ${message}`,
    );
    return {
      fault: {
        code: "wrong-arguments",
        message: wrong.join("; "),
        remedy: `Ask "${about.name}" with ${Object.keys(about.input.shape).join(", ")}, as its input schema says.`,
      },
    };
  },
});
