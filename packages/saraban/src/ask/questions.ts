import {
  bodyHistory,
  central,
  citations,
  coAttendance,
  communities,
  components,
  findNodes,
  historyOf,
  holdersOf,
  neighbours,
  pathBetween,
  postsOf,
  responsible,
  type SarabanGraph,
  tenuresOf,
} from "@saraban/graph";
import { agencies } from "@saraban/lexicon";
import type { EdgeKind, NodeKind } from "@saraban/schema";
import type { Answer, AnswerLine, NoAnswer } from "./answer.js";
import { factLine, nameOf, nearLines, responsibilityLine, tenureLine } from "./lines.js";
import { nodeCalled, nodesCalled } from "./node-called.js";

/** What may be said beside a question. */
export interface AskOptions {
  readonly on?: string;
  readonly edge?: readonly EdgeKind[];
  readonly direction?: "in" | "out";
  readonly depth?: number;
  readonly kind?: NodeKind;
  readonly by?: "degree" | "betweenness" | "pagerank";
  readonly who?: string;
}

/** A question: how many words it takes, and how it is answered. */
export interface Question {
  readonly takes: readonly string[];
  readonly says: string;
  readonly answer: (graph: SarabanGraph, words: readonly string[], options: AskOptions) => Answer | NoAnswer;
}

type Of<T> = (graph: SarabanGraph, node: string, options: AskOptions) => T;

/** A question about one node that is named. */
const about =
  (kind: NodeKind | undefined, answer: Of<Answer>): Question["answer"] =>
  (graph, [name = ""], options) => {
    const node = nodeCalled(graph, name, kind);
    return typeof node === "string" ? answer(graph, node, options) : node;
  };

const edges = ({ edge }: AskOptions): { kinds?: readonly EdgeKind[] } =>
  edge === undefined ? {} : { kinds: edge };

const holder: Question["answer"] = (graph, [post = ""], { on }) => {
  const held = on === undefined ? tenuresOf(graph, post) : holdersOf(graph, post, on);
  return { lines: held.map((one) => tenureLine(graph, one)), data: held };
};

const posts = about("Person", (graph, person) => {
  const held = postsOf(graph, person);
  return { lines: held.map((one) => tenureLine(graph, one)), data: held };
});

function policy(graph: SarabanGraph, policies: readonly string[]): Answer {
  const told = policies.map((key) => ({ policy: key, events: historyOf(graph, key) }));
  const lines = told.flatMap(({ policy: key, events }): AnswerLine[] => [
    { text: `"${nameOf(graph, key)}"`, evidence: graph.getNodeAttribute(key, "mentions").slice(0, 1) },
    ...events.map(({ kind, by, date, dateIs, evidence }) => ({
      text: `${date ?? "no date"}${dateIs === "of a text" ? " (of a text)" : ""}  ${kind} by "${nameOf(graph, by)}"`,
      evidence,
    })),
  ]);
  return { lines, data: told };
}

const resolution: Question["answer"] = (graph, [number = ""]) => {
  const found = nodesCalled(graph, number, "Policy");
  return Array.isArray(found) ? policy(graph, found as readonly string[]) : (found as NoAnswer);
};

const near = about(undefined, (graph, node, options) => {
  const { direction, depth } = options;
  const found = neighbours(graph, node, {
    ...edges(options),
    ...(direction === undefined ? {} : { direction }),
    ...(depth === undefined ? {} : { depth }),
  });
  return { lines: nearLines(graph, found), data: found };
});

const path: Question["answer"] = (graph, [from = "", to = ""], options) => {
  const [a, b] = [nodeCalled(graph, from), nodeCalled(graph, to)];
  if (typeof a !== "string") return a;
  if (typeof b !== "string") return b;
  const steps = pathBetween(graph, a, b, edges(options));
  if (steps === undefined)
    return {
      message: `nothing leads from "${from}" to "${to}"`,
      remedy:
        options.edge === undefined
          ? "Ask with --edge MENTIONS for a text that names both, or for others."
          : "Ask without --edge, or for others.",
    };
  return { lines: steps.flatMap(({ facts }) => facts.map((fact) => factLine(graph, fact))), data: steps };
};

const cited = about("Document", (graph, letter) => {
  const found = citations(graph, letter);
  const head = (text: string): AnswerLine => ({ text, evidence: [] });
  const lines = [
    ...(found.cites.length > 0 ? [head("It cites"), ...nearLines(graph, found.cites)] : []),
    ...(found.citedBy.length > 0 ? [head("It is cited by"), ...nearLines(graph, found.citedBy)] : []),
  ];
  return { lines, data: found };
});

const together = about(undefined, (graph, node) => {
  const found = coAttendance(graph, node);
  const lines = found.flatMap(({ node: other, meetings }): AnswerLine[] => [
    { text: `"${nameOf(graph, other)}": ${meetings.length}`, evidence: [] },
    ...meetings.map(({ meeting, date, facts }) => ({
      text: `"${nameOf(graph, meeting)}"${date === undefined ? "" : ` ${date}`}`,
      evidence: facts.flatMap(({ evidence }) => evidence),
    })),
  ]);
  return { lines, data: found };
});

const responsibility: Question["answer"] = (graph, [text], { who }) => {
  const body = who === undefined ? undefined : nodeCalled(graph, who);
  if (body !== undefined && typeof body !== "string") return body;
  const query = {
    ...(text === undefined ? {} : { policy: text }),
    ...(body === undefined ? {} : { who: body }),
  };
  const found = responsible(graph, query);
  return { lines: found.map((one) => responsibilityLine(graph, one)), data: found };
};

const history = about("Agency", (graph, body) => {
  const found = bodyHistory(graph, body, agencies);
  const time = (from?: string, until?: string): string =>
    from === undefined && until === undefined ? "" : `  ${from ?? "…"} – ${until ?? "…"}`;
  const lines: AnswerLine[] = [
    ...found.names.map(({ name, from, until }) => ({
      text: `called "${name}"${time(from, until)}`,
      evidence: [],
    })),
    ...found.above.map(({ body: above, by, first, last, evidence }) => ({
      text: `part of "${nameOf(graph, above)}"${time(first, last)}  (${by})`,
      evidence,
    })),
  ];
  return { lines, data: found };
});

const most: Question["answer"] = (graph, _words, options) => {
  const { by, kind } = options;
  const chosen = {
    ...edges(options),
    ...(by === undefined ? {} : { by }),
    ...(kind === undefined ? {} : { kind }),
  };
  const found = central(graph, chosen);
  return {
    lines: found.map(({ node, score }) => ({ text: `${score}  "${nameOf(graph, node)}"`, evidence: [] })),
    data: found,
  };
};

const groups =
  (of: typeof components): Question["answer"] =>
  (graph, _words, options) => {
    const found = of(graph, edges(options));
    const lines = found.map((list) => ({
      text: `${list.length}: ${list.map((key) => `"${nameOf(graph, key)}"`).join(", ")}`,
      evidence: [],
    }));
    return { lines, data: found };
  };

const find: Question["answer"] = (graph, [text = ""], { kind }) => {
  const found = findNodes(graph, { text, ...(kind === undefined ? {} : { kind }) });
  const lines = found.map((key) => ({
    text: `${key}  "${nameOf(graph, key)}"`,
    evidence: graph.getNodeAttribute(key, "mentions").slice(0, 1),
  }));
  return { lines, data: found };
};

/** Every question that can be asked, by its word. */
export const questions: Readonly<Record<string, Question>> = {
  find: { takes: ["text"], says: "what has these letters in its name (--kind)", answer: find },
  holder: { takes: ["post"], says: "who held a post, on a day with --on", answer: holder },
  posts: { takes: ["person"], says: "what a person held", answer: posts },
  resolution: {
    takes: ["number or title"],
    says: "what became of a resolution or another policy",
    answer: resolution,
  },
  neighbours: { takes: ["name"], says: "what is near (--edge, --direction, --depth)", answer: near },
  path: { takes: ["name", "name"], says: "how two are linked (--edge)", answer: path },
  citations: { takes: ["letter"], says: "what a letter cites and what cites it", answer: cited },
  "co-attendance": { takes: ["name"], says: "who was at the same sittings", answer: together },
  responsible: { takes: ["text?"], says: "who is responsible for what (--who)", answer: responsibility },
  history: { takes: ["body"], says: "what a body was called and part of", answer: history },
  central: { takes: [], says: "who stands in the middle (--by, --kind, --edge)", answer: most },
  communities: { takes: [], says: "what belongs together (--edge)", answer: groups(communities) },
  components: { takes: [], says: "what hangs together (--edge)", answer: groups(components) },
};
