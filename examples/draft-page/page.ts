import { readFileSync } from "node:fs";
import { type Draft, type DraftClaim, type Hole, planFromDraft } from "ipr-plan/import";
import { escapeHtml } from "../evaluation-page/markdown.js";
import { fieldId, type MarkedSource, markedSource } from "./source.js";
import { labelOf, valueText, word } from "./words.js";

type Language = "zh-Hans" | "en";

const style = readFileSync(new URL("page.css", import.meta.url), "utf8");
const script = readFileSync(new URL("in-browser.js", import.meta.url), "utf8");

/** A draft beside its document. Links lead from each field to its place and back, without the script too. */
export function draftPage(text: string, draft: Draft, locale: Language): string {
  const source = markedSource(text, draft, locale);
  const title = draft.plan.title?.["zh-Hans"] ?? word("draft", locale);
  const legend = (["printed", "inferred", "maybe", "left"] as const).map((kind) => {
    const name = `legend${kind.charAt(0).toUpperCase()}${kind.slice(1)}` as "legendPrinted";
    return `<li><span class="mark ${kind}">${word(name, locale)}</span></li>`;
  });
  return `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'">
<title>${escapeHtml(title)}</title>
<style>
${style}</style>
</head>
<body>
<header>
<h1>${escapeHtml(title)}</h1>
<ul aria-label="${word("legend", locale)}">${legend.join("")}</ul>
</header>
<main>
<section class="source" aria-labelledby="source">
<h2 id="source">${word("source", locale)}</h2>
<div class="text" lang="zh-Hans">${source.html}</div>
</section>
<section class="draft" aria-labelledby="draft">
<h2 id="draft">${word("draft", locale)}</h2>
${groupsOf(draft, source, locale).join("\n")}
<section class="answers">
<h3><label for="answers">${word("answers", locale)}</label></h3>
<p>${word("answersHint", locale)}</p>
<textarea id="answers" readonly rows="8">{}</textarea>
</section>
</section>
</main>
<script>
${script}</script>
</body>
</html>
`;
}

/** The plan, each indicator, and the actions, each with its fields and holes. */
function groupsOf(draft: Draft, source: MarkedSource, locale: Language): readonly string[] {
  const { indicators = [], actions = [] } = draft.plan;
  const codes = codesFor(draft);
  const group = (heading: string, prefix: string, isIn: (at: string) => boolean): string => {
    const inside = (one: { readonly at: string }) => isIn(one.at);
    const rows = [
      ...draft.claims
        .filter(inside)
        .map((claim) => ({ at: claim.at, row: claimRow(claim, prefix, source, locale) })),
      ...draft.holes.filter(inside).map((hole) => ({
        at: hole.at,
        row: holeRow(hole, prefix, source, locale, codes.get(hole.at) ?? []),
      })),
    ];
    const sorted = rows.toSorted((a, b) => rank(a.at) - rank(b.at));
    return rows.length === 0
      ? ""
      : `<section class="group">\n<h3>${escapeHtml(heading)}</h3>\n${sorted.map(({ row }) => row).join("\n")}\n</section>`;
  };
  const under = (prefix: string) => (at: string) => at.startsWith(prefix);
  const list = (name: string) => (at: string) => at.startsWith(`/${name}/`);
  return [
    group(word("plan", locale), "/", (at) => !list("indicators")(at) && !list("actions")(at)),
    ...indicators.map((one, index) => {
      const prefix = `/indicators/${index}/`;
      const heading = [one.number, one.name?.["zh-Hans"]].filter((part) => part !== undefined).join(" ");
      return group(heading, prefix, under(prefix));
    }),
    ...actions.map((_, index) => {
      const prefix = `/actions/${index}/`;
      return group(`${word("actions", locale)} ${index + 1}`, prefix, under(prefix));
    }),
  ];
}

/** Fields in the order in which people read them. */
const reading = ["id", "number", "category", "name", "title", "unit", "baseline", "targets", "commitment"];

function rank(at: string): number {
  const [, list, , third] = at.split("/");
  const field = list === "indicators" ? third : list;
  const place = reading.indexOf(field ?? "");
  return place === -1 ? reading.length : place;
}

function claimRow(claim: DraftClaim, prefix: string, { markOf }: MarkedSource, locale: Language): string {
  const { at, value, how, because } = claim;
  const field = at.slice(prefix.length);
  const mark = markOf.get(at);
  const why =
    because === undefined ? "" : `<small>${word("inferred", locale)}: ${escapeHtml(because[locale])}</small>`;
  const shown = escapeHtml(valueText(field, value, locale));
  const words = mark === undefined ? shown : `<a class="value ${how}" href="#m${mark}">${shown}</a>`;
  return `<div class="row" id="${escapeHtml(fieldId(at))}" data-mark="${mark === undefined ? "" : `m${mark}`}"><span class="label">${escapeHtml(labelOf(field, locale))}</span><span>${words}${why}</span></div>`;
}

/** The codes that a hole may be answered with, as the library itself tells them. */
function codesFor(draft: Draft): ReadonlyMap<string, readonly string[]> {
  const result = planFromDraft(draft);
  const issues = result.ok ? [] : result.issues;
  return new Map(
    issues.map(({ path, expected = "" }) => [
      path,
      expected.split(" | ").filter((one) => /^[a-z-]+$/.test(one)),
    ]),
  );
}

/** A hole as a question: its candidates first, each with its place, then what else may stand there. */
function holeRow(
  { at, candidates }: Hole,
  prefix: string,
  { markOf }: MarkedSource,
  locale: Language,
  codes: readonly string[],
): string {
  const field = at.slice(prefix.length);
  const id = escapeHtml(fieldId(at));
  const name = escapeHtml(at);
  const found = candidates.map(({ value }) => value).filter((value) => typeof value === "string");
  const values = [...new Set([...found, ...codes])];
  const options = values.map(
    (value) =>
      `<label><input type="radio" name="${name}" value="${escapeHtml(value)}"> ${escapeHtml(valueText(field, value, locale))}</label>`,
  );
  const otherWords = word(values.length === 0 ? "answer" : "other", locale);
  const other =
    codes.length > 0 ? "" : `<label>${otherWords} <input type="text" name="${name}" size="12"></label>`;
  const mark = markOf.get(at);
  const label = labelOf(field, locale);
  const legend = mark === undefined ? escapeHtml(label) : `<a href="#m${mark}">${escapeHtml(label)}</a>`;
  return `<fieldset class="row hole" id="${id}" data-mark="${mark === undefined ? "" : `m${mark}`}"><legend>${legend} <em>${word("open", locale)}</em></legend>
<div>${options.join("")}${other}</div></fieldset>`;
}
