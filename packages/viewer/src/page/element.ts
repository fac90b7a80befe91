export type Child = Node | string | undefined | readonly Child[];
type Listener = (event: Event) => void;
type Value = string | number | boolean | undefined | Listener;

function add(to: Element, child: Child): void {
  if (child === undefined) return;
  if (typeof child === "string") to.append(child);
  else if (child instanceof Node) to.append(child);
  else for (const one of child) add(to, one);
}

function set(to: Element, name: string, value: Value): void {
  if (value === undefined || value === false) return;
  if (typeof value === "function") to.addEventListener(name.slice(2), value);
  else to.setAttribute(name, value === true ? "" : String(value));
}

function make<E extends Element>(
  element: E,
  attributes: Readonly<Record<string, Value>>,
  children: readonly Child[],
): E {
  for (const [name, value] of Object.entries(attributes)) set(element, name, value);
  add(element, children);
  return element;
}

/** An HTML element. What documents say enters the page only here, as text, so that markup in it stays text. */
export const h = <K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Readonly<Record<string, Value>> = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[K] => make(document.createElement(tag), attributes, children);

/** An SVG element. */
export const s = <K extends keyof SVGElementTagNameMap>(
  tag: K,
  attributes: Readonly<Record<string, Value>> = {},
  ...children: readonly Child[]
): SVGElementTagNameMap[K] =>
  make(document.createElementNS("http://www.w3.org/2000/svg", tag), attributes, children);

/** Puts `children` in place of all that is there. */
export function fill(element: Element, ...children: readonly Child[]): void {
  element.replaceChildren();
  add(element, children);
}
