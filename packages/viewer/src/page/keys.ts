import type { App } from "./app.js";
import type { GraphView } from "./graph-view.js";

const directions: Readonly<Record<string, readonly [number, number]>> = {
  ArrowRight: [1, 0],
  ArrowLeft: [-1, 0],
  ArrowDown: [0, 1],
  ArrowUp: [0, -1],
};

/** What keys do, wherever the focus is, but in fields where one types. */
export function listenForKeys(app: App, graph: GraphView, focusSearch: () => void): void {
  document.addEventListener("keydown", (event) => {
    const target = event.target as HTMLElement;
    if (event.ctrlKey || event.metaKey || event.altKey || target.matches("input,select,textarea")) return;
    const { view, steps } = app.state();
    const direction = directions[event.key];
    if (event.key === "/") focusSearch();
    else if (event.key === "1") app.go({ view: "graph" }, "step");
    else if (event.key === "2") app.go({ view: "table" }, "step");
    else if (event.key === "3") app.go({ view: "text" }, "step");
    else if (event.key === "Escape") app.go({ node: undefined, pair: undefined, steps: 0 }, "step");
    else if (view !== "graph") return;
    else if (event.key === "+" || event.key === "=") graph.zoom("in");
    else if (event.key === "-") graph.zoom("out");
    else if (event.key === "0") graph.zoom("whole");
    else if (event.key === "n") app.go({ steps: ((steps + 1) % 3) as 0 | 1 | 2 });
    else if (direction && target.closest(".panel,.filters") === null) graph.walk(direction);
    else return;
    event.preventDefault();
  });
}
