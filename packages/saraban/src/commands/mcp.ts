import type { SarabanGraph, Texts } from "@saraban/graph";
import type * as Mcp from "@saraban/mcp";
import { Command } from "commander";
import { UsageError } from "../io/errors.js";
import { readGraph } from "../io/read-graph.js";
import { sourceDocuments } from "../io/source-documents.js";
import { otherNames } from "../report/other-names.js";
import { version } from "../version.js";
import { codeFor, inSession, type Session } from "./session.js";

/** The server is a package of its own: who asks no assistant need not install what it needs. */
async function mcp(): Promise<typeof Mcp> {
  try {
    return await import("@saraban/mcp");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ERR_MODULE_NOT_FOUND") throw error;
    throw new UsageError("the server for assistants is not installed. Install it: npm install @saraban/mcp");
  }
}

/** Reads the texts of documents when they are first asked for, each once. */
function textsOf(graph: SarabanGraph, folders: readonly string[]) {
  const known = new Map<string, string | undefined>();
  return async (ids: Iterable<string>): Promise<Texts> => {
    const wanted = [...ids].filter((id) => !known.has(id));
    const { texts } = await sourceDocuments(graph, folders, {}, wanted);
    for (const id of wanted) known.set(id, texts(id));
    return (id) => known.get(id);
  };
}

async function runMcp(
  path: string,
  { texts }: { readonly texts?: string },
  session: Session,
): Promise<number> {
  const { report } = session;
  const { serveStdio } = await mcp();
  const read = await readGraph(path);
  if ("fault" in read) {
    report.fault(read.fault);
    return codeFor(0, 1);
  }
  const folders = [...(texts === undefined ? [] : [texts]), "."];
  report.say(`saraban: answering questions about ${path} on standard input and output`);
  const library = { graph: read.value, textsOf: textsOf(read.value, folders), alsoCalled: otherNames() };
  await serveStdio(library, version());
  return codeFor(1, 0);
}

/** `saraban mcp`: serves a graph to assistants. */
export const mcpCommand = (): Command =>
  new Command("mcp")
    .summary("answer an assistant's questions about a graph")
    .description(
      "Serves a graph to assistants over the Model Context Protocol, on standard input and output: search, node,\n" +
        "evidence, path, who held a post on a day, and reading a text. Every answer carries its documents, and the\n" +
        "words themselves where the documents' files are still the same. Needs @saraban/mcp.",
    )
    .argument("<graph>", "a file that `saraban graph` made")
    .option("--texts <folder>", "where the documents' paths begin, if not here")
    .addHelpText(
      "after",
      `
To add it to an assistant, give this as the command of a server:
  saraban mcp /path/to/graph.json --texts /path/to/documents`,
    )
    .action((path: string, options: { readonly texts?: string }) =>
      inSession((session) => runMcp(path, options, session)),
    );
