import type { CheerioAPI } from "cheerio";
import type { FilePlace } from "../reading.js";

/** A node of the parsed page, as far as it is looked at. */
interface Node {
  readonly type: string;
  readonly name?: string;
  readonly data?: string;
  readonly parent?: Node | null;
  readonly children?: readonly Node[];
  readonly attribs?: Readonly<Record<string, string>>;
}

const blocks = new Set(
  (
    "address article aside blockquote body center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 " +
    "header hr html legend li main menu nav ol p pre section summary table tbody tfoot thead tr ul caption"
  ).split(" "),
);
/** Blocks with a blank line around them, as they are shown. */
const apart = new Set("p blockquote h1 h2 h3 h4 h5 h6 ul ol dl table pre figure hr".split(" "));
const silent = new Set(
  "script style noscript template svg math iframe object canvas audio video button select input textarea head nav".split(
    " ",
  ),
);

const isHidden = ({ attribs }: Node): boolean =>
  attribs?.["hidden"] !== undefined ||
  attribs?.["aria-hidden"] === "true" ||
  /display\s{0,4}:\s{0,4}none|visibility\s{0,4}:\s{0,4}hidden/i.test(attribs?.["style"] ?? "");

/** The path of an element from the root, as a CSS selector. */
function pathOf(node: Node): string {
  const parts: string[] = [];
  for (let one: Node | null | undefined = node; one?.name; one = one.parent) {
    const id = one.attribs?.["id"];
    if (id && /^[A-Za-z][\w-]{0,60}$/.test(id)) {
      parts.push(`#${id}`);
      break;
    }
    const same = (one.parent?.children ?? []).filter(({ name }) => name === one?.name);
    parts.push(same.length > 1 ? `${one.name}:nth-of-type(${same.indexOf(one) + 1})` : one.name);
  }
  return parts.reverse().join(" > ");
}

const keepsSpaces = (node: Node): boolean =>
  node.name === "pre" ||
  /white-space\s{0,4}:\s{0,4}(?:pre|break-spaces)/i.test(node.attribs?.["style"] ?? "");

/** The text of an element as it is read on the screen: a line a block, cells of a row with tabs between, spaces as shown. */
export function htmlText(root: Node): { readonly text: string; readonly places: readonly FilePlace[] } {
  let text = "";
  let blank = 0;
  const places: FilePlace[] = [];
  let block: Node = root;
  let begun = 0;

  const close = (): void => {
    if (text.length > begun) places.push({ start: begun, end: text.length, element: pathOf(block) });
    begun = text.length;
  };
  function breakLine(lines: number): void {
    if (text === "") return;
    blank = Math.max(blank, lines);
  }
  function say(words: string, within: Node): void {
    if (words === "") return;
    if (blank > 0) {
      const ended = /\n*$/.exec(text)?.[0].length ?? 0;
      text += "\n".repeat(Math.max(0, blank - ended));
      blank = 0;
      close();
    }
    if (text.length === begun) block = within;
    text += words;
  }
  function walk(node: Node, preserved: boolean, within: Node, inCell: boolean): void {
    if (node.type === "text") {
      const data = node.data ?? "";
      if (preserved) {
        if (data.trim() !== "" || blank === 0) {
          say(data.replace(/\r\n?/g, "\n"), within);
        }
        return;
      }
      const folded = data.replace(/[ \t\r\n\f]+/g, " ");
      const atStart = text === "" || blank > 0 || /[\s]$/.test(text);
      const words = atStart ? folded.replace(/^ /, "") : folded;
      if (words !== "") {
        say(words, within);
      }
      return;
    }
    const name = node.name ?? "";
    if (silent.has(name) || isHidden(node)) return;
    if (name === "br") {
      text = preserved ? text : text.replace(/ $/, "");
      say("\n", within);
      return;
    }
    const isCell = name === "td" || name === "th";
    const isFirstCell =
      isCell &&
      !(node.parent?.children ?? [])
        .slice(0, (node.parent?.children ?? []).indexOf(node))
        .some((one) => one.name === "td" || one.name === "th");
    if (isCell && !isFirstCell) say("\t", within);
    // A row is one line, whatever blocks its cells hold.
    const isBlock = blocks.has(name) && !inCell;
    if (inCell && blocks.has(name) && blank === 0 && /[^\s]$/.test(text)) say(" ", within);
    if (isBlock) {
      text = preserved ? text : text.replace(/ $/, "");
      breakLine(apart.has(name) ? 2 : 1);
    }
    const inside = isBlock || isCell ? node : within;
    const keeps = preserved || keepsSpaces(node);
    for (const child of node.children ?? []) walk(child, keeps, inside, inCell || isCell);
    if (isBlock) {
      text = keeps ? text : text.replace(/ $/, "");
      breakLine(apart.has(name) ? 2 : 1);
    }
  }
  walk(root, keepsSpaces(root), root, false);
  close();
  return { text: `${text.trimEnd()}\n`, places };
}

/** The element that holds what a page is about, where the page says so; else its body. */
export function mainPart($: CheerioAPI): Node {
  for (const selector of ["main", "[role=main]", "article"]) {
    const found = $(selector);
    if (found.length === 1 && found.text().trim().length > 200) return found.get(0) as unknown as Node;
  }
  return ($("body").get(0) ?? $.root().get(0)) as unknown as Node;
}
