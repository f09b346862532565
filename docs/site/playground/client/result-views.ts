import type { Shown, ShownChart, ShownTable, TreeNode } from "../posted.js";
import { filled, type PlaygroundWords } from "../words.js";
import { drawChart } from "./draw-chart.js";
import { element } from "./element.js";

/** The ways to look at a result, the first of them first. */
export function viewsOf(
  { label, tree, json, table, chart, report }: Shown,
  words: PlaygroundWords,
): readonly { readonly title: string; readonly draw: () => HTMLElement }[] {
  return [
    ...(report !== undefined ? [{ title: words.report, draw: () => reportView(report, words) }] : []),
    ...(chart !== undefined ? [{ title: words.chart, draw: () => chartView(chart, words) }] : []),
    ...(table !== undefined ? [{ title: words.table, draw: () => tableView(table, label, words) }] : []),
    { title: words.tree, draw: () => element("div", { class: "tree" }, treeView(tree, words, true)) },
    ...(json !== undefined && tree.kind === "branch"
      ? [{ title: words.json, draw: () => scrolling("pre", label || words.json, element("code", {}, json)) }]
      : []),
  ];
}

function treeView(node: TreeNode, words: PlaygroundWords, isOpen = false): HTMLElement {
  if (node.kind !== "branch") return element("code", { class: node.kind }, node.text);
  if (node.entries.length === 0) return element("code", { class: "word" }, node.name);
  const list = element("ul");
  const fill = (): void => {
    if (list.hasChildNodes()) return;
    for (const [name, one] of node.entries) {
      list.append(element("li", {}, element("span", { class: "key" }, name), " ", treeView(one, words)));
    }
    if (node.more > 0) list.append(element("li", {}, filled(words.more, { n: node.more })));
  };
  const details = element("details", {}, element("summary", {}, element("code", {}, node.name)), list);
  details.addEventListener("toggle", fill);
  if (isOpen) {
    details.open = true;
    fill();
  }
  return details;
}

function tableView(
  { caption, columns, rows, more }: ShownTable,
  label: string,
  words: PlaygroundWords,
): HTMLElement {
  const side = (at: number): Record<string, string> => (columns[at]?.isFigures ? { class: "figures" } : {});
  const heads = columns.map(({ title }, at) => element("th", { scope: "col", ...side(at) }, title));
  const lines = rows.map((row) => element("tr", {}, ...row.map((cell, at) => element("td", side(at), cell))));
  const table = element(
    "table",
    {},
    ...(caption === "" ? [] : [element("caption", {}, caption)]),
    element("thead", {}, element("tr", {}, ...heads)),
    element("tbody", {}, ...lines),
  );
  const rest = more > 0 ? [element("p", {}, filled(words.more, { n: more }))] : [];
  return scrolling("div", caption || label || words.table, table, ...rest);
}

function chartView({ spec, text }: ShownChart, words: PlaygroundWords): HTMLElement {
  const place = scrolling("div", words.chart, words.running);
  place.classList.add("chart");
  drawChart(spec, words.drawingStopped).then(
    // A picture, so that nothing in it can run.
    (svg) =>
      place.replaceChildren(
        element("img", { src: `data:image/svg+xml,${encodeURIComponent(svg)}`, alt: text ?? words.chart }),
      ),
    (error: Error) => place.replaceChildren(element("p", { class: "failed", role: "alert" }, error.message)),
  );
  return place;
}

function reportView(html: string, words: PlaygroundWords): HTMLElement {
  // No permission: neither scripts nor forms nor links out of the frame.
  return element("iframe", { sandbox: "", srcdoc: html, title: words.report });
}

/** What may be wider than the page scrolls within itself, by keyboard too. */
function scrolling(name: "div" | "pre", label: string, ...children: readonly (Node | string)[]): HTMLElement {
  return element(name, { class: "scroll", tabindex: "0", role: "region", "aria-label": label }, ...children);
}
