/** A report of the scorer as flat figures, rounded to four places: `entities.all.f1` and the like. */
export function figuresOf(report) {
  const flat = { documents: report.documents, "spans.bad": report.spans.bad };
  for (const part of ["entities", "relations"])
    for (const [kind, { precision, recall, f1 }] of Object.entries(report[part]))
      Object.assign(flat, {
        [`${part}.${kind}.precision`]: precision,
        [`${part}.${kind}.recall`]: recall,
        [`${part}.${kind}.f1`]: f1,
      });
  for (const [name, { accuracy }] of Object.entries(report.attributes)) flat[`attributes.${name}`] = accuracy;
  return Object.fromEntries(
    Object.entries(flat)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, value]) => [name, Math.round(value * 1e4) / 1e4]),
  );
}

const change = (now, then) => {
  if (then === undefined || Math.abs(now - then) < 5e-5) return "       ";
  return `${now > then ? "+" : "−"}${Math.abs(now - then).toFixed(4)}`;
};

function rows(figures, before, part) {
  const kinds = [
    ...new Set(
      Object.keys(figures)
        .filter((name) => name.startsWith(`${part}.`))
        .map((name) => name.split(".")[1]),
    ),
  ];
  const order = [...kinds.filter((kind) => kind !== "all"), "all"];
  return order.map((kind) => {
    const cells = ["precision", "recall", "f1"].map((measure) => {
      const name = `${part}.${kind}.${measure}`;
      return `${(figures[name] ?? 0).toFixed(4)} ${change(figures[name] ?? 0, before[name])}`;
    });
    return `  ${kind.padEnd(17)} ${cells.join("  ")}`;
  });
}

/** Figures as a table, each with its gain or loss against those before. */
export function tableOf(title, figures, before = {}) {
  const attributes = Object.keys(figures).filter((name) => name.startsWith("attributes."));
  return [
    `${title}: ${figures.documents} documents, ${figures["spans.bad"]} bad spans`,
    `${"  entities".padEnd(19)} ${["precision", "recall", "F1"].map((word) => word.padEnd(14)).join("  ")}`,
    ...rows(figures, before, "entities"),
    "  relations",
    ...rows(figures, before, "relations"),
    "  attributes of what was matched",
    ...attributes.map(
      (name) =>
        `  ${name.slice("attributes.".length).padEnd(22)} ${figures[name].toFixed(4)} ${change(figures[name], before[name])}`,
    ),
    "",
  ];
}
