/** Reads a string or template literal that begins at `at`; `${…}` of a template becomes `{}`. */
function literalAt(code: string, at: number): { readonly text: string; readonly end: number } {
  const mark = code[at];
  let text = "";
  let index = at + 1;
  while (index < code.length && code[index] !== mark) {
    if (code[index] === "\\") {
      const next = code[index + 1] ?? "";
      text += next === "n" ? "\n" : next === "t" ? "\t" : next;
      index += 2;
    } else if (mark === "`" && code.startsWith("${", index)) {
      text += "{}";
      index = endOfHole(code, index + 2);
    } else {
      text += code[index];
      index += 1;
    }
  }
  return { text, end: index + 1 };
}

/** The place behind the brace that closes a hole of a template. */
function endOfHole(code: string, from: number): number {
  let depth = 1;
  let index = from;
  while (index < code.length && depth > 0) {
    const sign = code[index] ?? "";
    if (/["'`]/.test(sign)) index = literalAt(code, index).end;
    else {
      depth += sign === "{" ? 1 : sign === "}" ? -1 : 0;
      index += 1;
    }
  }
  return index;
}

/** Every string and template literal of a program, those within holes too; comments, imports and patterns are passed over. */
export function literals(code: string): readonly string[] {
  const found: string[] = [];
  // Comments, patterns (after what no division can follow), and the beginning of a literal.
  const next =
    /\/\/.*|\/\*[\s\S]*?\*\/|(?<=[(=,:?!&|]\s*)\/(?![/*])(?:\\.|\[(?:\\.|[^\]])*\]|[^/\n])+\/[a-z]*|["'`]/g;
  for (let match = next.exec(code); match; match = next.exec(code)) {
    if (!/^["'`]$/.test(match[0])) continue;
    const { text, end } = literalAt(code, match.index);
    found.push(text);
    if (match[0] === "`") {
      const inner = [...code.slice(match.index, end).matchAll(/\$\{/g)];
      for (const hole of inner) {
        const from = match.index + hole.index + 2;
        found.push(...literals(code.slice(from, endOfHole(code, from) - 1)));
      }
    }
    next.lastIndex = end;
  }
  return [...new Set(found)];
}
