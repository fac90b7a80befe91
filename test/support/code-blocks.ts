/** A fenced block of a Markdown file. */
export interface CodeBlock {
  /** Line of its fence, from 1. */
  readonly line: number;
  readonly language: string;
  readonly code: string;
  /** Why it is not run, where a comment above it says so. */
  readonly notRun?: string;
  /** The test that runs it, where a comment above it names one. */
  readonly runBy?: string;
  /** Whether it needs a Neo4j server, as a comment above it says. */
  readonly withServer: boolean;
}

/** The fenced blocks of a Markdown text, in order. */
export function codeBlocks(markdown: string): readonly CodeBlock[] {
  const blocks: CodeBlock[] = [];
  for (const match of markdown.matchAll(/^```([a-z]*)\n([\s\S]*?)^```$/gm)) {
    const before = markdown.slice(0, match.index);
    const reason = /<!-- not run: (.+) -->\n$/.exec(before)?.[1];
    const runBy = /<!-- run by (\S+)(?:: .+)? -->\n$/.exec(before)?.[1];
    blocks.push({
      line: before.split("\n").length,
      language: match[1] ?? "",
      code: match[2] ?? "",
      withServer: before.endsWith("<!-- with a Neo4j server -->\n"),
      ...(reason === undefined ? {} : { notRun: reason }),
      ...(runBy === undefined ? {} : { runBy }),
    });
  }
  return blocks;
}
