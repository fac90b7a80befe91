import type { SarabanGraph } from "@saraban/graph";
import { Command, Option } from "commander";
import { openSink } from "../io/open-sink.js";
import { type Viewed, viewed } from "../io/viewed.js";
import { otherNames } from "../report/other-names.js";
import { provenance } from "../report/provenance.js";
import { fileOptions, type ReadingOptions, withReadingOptions } from "./reading-options.js";
import { codeFor, inSession, type Session } from "./session.js";

type Format = "html" | "svg" | "png";

interface ViewOptions extends ReadingOptions {
  readonly out?: string;
  readonly format?: Format;
  readonly title?: string;
  readonly texts: string | boolean;
}

const lastPart = (path: string): string => path.replace(/[\\/]+$/, "").replace(/^.*[\\/]/, "");

/** `letter.txt` gives `letter.view.html`: a name that is no document's, so that none is written over. */
const defaultOut = (path: string, format: Format): string =>
  `${lastPart(path).replace(/\.[^.]{1,8}$/, "") || "graph"}.view.${format}`;

const formatOf = ({ format, out }: ViewOptions): Format =>
  format ?? (["svg", "png"] as const).find((ending) => out?.toLowerCase().endsWith(`.${ending}`)) ?? "html";

async function drawn(
  { graph, texts, document, single }: Viewed,
  title: string,
  format: Format,
  options: ViewOptions,
): Promise<string | Uint8Array> {
  // What draws is large, and every other command does without it.
  const { graphPage, graphSvg, svgToPng } = await import("@saraban/viewer");
  if (format === "html")
    return graphPage(graph, {
      title,
      view: single ? "text" : "graph",
      alsoCalled: otherNames(),
      ...(options.texts === false ? {} : { texts, ...provenance(document) }),
    });
  const svg = graphSvg(graph, { title });
  return format === "svg" ? svg : svgToPng(svg);
}

async function runView(paths: readonly string[], options: ViewOptions, session: Session): Promise<number> {
  const { report } = session;
  const files = await fileOptions(options, session);
  const folder = typeof options.texts === "string" ? options.texts : undefined;
  const found = await viewed(paths, folder, files, session);
  if (found === undefined) return codeFor(0, report.faults());
  const first = paths[0] ?? "graph";
  const format = formatOf(options);
  const title = options.title ?? lastPart(first);
  const sink = await openSink(options.out ?? defaultOut(first, format));
  try {
    await sink.write(await drawn(found, title, format, options));
    await sink.commit();
  } catch (error) {
    await sink.abandon();
    throw error;
  }
  report.say(`${sink.name}: ${sizeText(found.graph)}. Open it in a browser or viewer.`);
  return codeFor(1, report.faults());
}

const sizeText = (graph: SarabanGraph): string =>
  `${graph.order} nodes and ${graph.size} edges of ${graph.getAttribute("documents").length} documents`;

/** `saraban view`: a page to look at a graph or a document with. */
export const viewCommand = (): Command =>
  withReadingOptions(new Command("view"))
    .summary("make a page (or a picture) to look at")
    .description(
      "Makes of a graph, or of documents, one HTML file to open in a browser: the picture, filters, search, the\n" +
        "sentences that everything was read from. It needs no network and holds everything, the texts too. A single\n" +
        "document is shown as its text with every mention and fact marked.",
    )
    .argument("<inputs...>", "a graph that `saraban graph` made, or documents and folders")
    .option("-o, --out <file>", "write to this file (- for standard output), else NAME.view.html here")
    .addOption(
      new Option("--format <format>", "what to make, if the file's ending does not say").choices([
        "html",
        "svg",
        "png",
      ]),
    )
    .option("--title <title>", "what stands above the page")
    .option("--texts <folder>", "where the documents' paths begin, if not here")
    .option("--without-texts", "leave the texts out: places are given, words are not")
    .addHelpText(
      "after",
      `
Examples:
  saraban view graph.json --out graph.html
  saraban view letter.txt
  saraban view graph.json --out graph.png`,
    )
    .action((inputs: string[], options: ViewOptions & { withoutTexts?: boolean }) =>
      inSession((session) =>
        runView(
          inputs,
          { ...options, texts: options.withoutTexts ? false : (options.texts ?? true) },
          session,
        ),
      ),
    );
