import type { Place, SarabanGraph } from "@saraban/graph";
import type { Library } from "./library.js";

/** Quotes of one fact that an answer gives; of more, only the number. */
const QUOTES = 5;
/** Characters of one quote. */
const LENGTH = 600;

/** Where something was read, and what stands there where the text is at hand. Offsets are UTF-16, half-open. */
interface Quote extends Place {
  readonly line?: number;
  readonly quote?: string;
  /** The quote is only the beginning of what stands at the place. */
  readonly shortened?: true;
}

/** A document that an answer rests on. */
interface QuotedDocument {
  readonly id: string;
  readonly node?: string;
  readonly name?: string;
  readonly date?: string;
  readonly subject?: string;
  /** False where its text is not at hand, or is no longer what the graph was made from. */
  readonly textAtHand: boolean;
}

export interface Quoting {
  readonly quotes: (places: readonly Place[]) => {
    readonly quotes: readonly Quote[];
    readonly more?: number;
  };
  /** The documents of all quotes given so far, by id. */
  readonly documents: () => readonly QuotedDocument[];
}

function lineAt(text: string, at: number): number {
  let line = 1;
  for (let next = text.indexOf("\n"); next >= 0 && next < at; next = text.indexOf("\n", next + 1)) line += 1;
  return line;
}

const own = (graph: SarabanGraph) =>
  new Map(
    graph
      .filterNodes((_key, { kind, source }) => kind === "Document" && typeof source === "string")
      .map((node) => [String(graph.getNodeAttribute(node, "source")), node]),
  );

/** Gives places as quotes, and remembers their documents. `limit` is the most quotes of one fact. */
export async function quoting(
  { graph, textsOf }: Library,
  places: readonly Place[],
  limit = QUOTES,
): Promise<Quoting> {
  const texts = await textsOf(new Set(places.map(({ document }) => document)));
  const nodes = own(graph);
  const used = new Set<string>();
  const quoted = ({ document, start, end }: Place): Quote => {
    used.add(document);
    const text = texts(document);
    if (text === undefined || end > text.length) return { document, start, end };
    const quote = text.slice(start, Math.min(end, start + LENGTH));
    return {
      ...{ document, start, end, line: lineAt(text, start), quote },
      ...(end - start > LENGTH ? { shortened: true as const } : {}),
    };
  };
  const about = (id: string): QuotedDocument => {
    const node = nodes.get(id);
    if (node === undefined) return { id, textAtHand: texts(id) !== undefined };
    const { name, date, subject } = graph.getNodeAttributes(node);
    return {
      ...{ id, node, name },
      ...(typeof date === "string" ? { date } : {}),
      ...(typeof subject === "string" ? { subject } : {}),
      textAtHand: texts(id) !== undefined,
    };
  };
  return {
    quotes: (all) => ({
      quotes: all.slice(0, limit).map(quoted),
      ...(all.length > limit ? { more: all.length - limit } : {}),
    }),
    documents: () => [...used].sort().map(about),
  };
}
