import { extract as read } from "@saraban/extract";
import { z } from "zod";
import { tool } from "../tool.js";

/** Longest text in UTF-16 units: some hundred pages, read in seconds. */
const LIMIT = 1_000_000;

export const extract = tool({
  name: "extract",
  title: "Read a text",
  description:
    "Reads a Thai government document that you give (it is not added to the graph): the people, agencies, meetings, policies and documents it names, and the facts it states, each with its words.",
  input: z.object({
    text: z.string().min(1).max(LIMIT).describe("The whole text of one document."),
    id: z.string().min(1).max(500).default("text").describe("What to call it."),
  }),
  async answer(_library, { text, id }) {
    const { entities, relations, diagnostics } = read({ id, text });
    const quoted = (start: number, end: number) => ({
      document: id,
      start,
      end,
      quote: text.slice(start, end),
    });
    const names = new Map(entities.map((entity) => [entity.id, entity.name]));
    const answer = {
      entities: entities.map(({ mentions, ...entity }) => ({
        ...entity,
        quotes: mentions.map(({ start, end, rule }) => ({ ...quoted(start, end), rule })),
      })),
      facts: relations.map(({ evidence, from, kind, to, ...relation }) => ({
        from: { entity: from, name: names.get(from) },
        kind,
        to: { entity: to, name: names.get(to) },
        ...relation,
        quotes: evidence.map(({ start, end }) => quoted(start, end)),
      })),
      diagnostics,
    };
    return { answer: { ...answer, documents: [{ id, textAtHand: true }] } };
  },
});
