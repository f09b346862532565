import { show } from "../issue.js";
import type { ChangeDecomposition, WholeChange } from "../regions/decompose/change-decomposition.js";
import { checkOption } from "../value/check-option.js";
import { checkOptions } from "../value/check-options.js";
import { checkShape } from "../value/check-shape.js";
import { isRecord } from "../value/is-record.js";
import type { Locale } from "../value/locales.js";
import { refuse } from "../value/refuse.js";
import { decimal, having, list, maybe, orNull, text } from "../value/shape.js";
import type { Chart } from "./chart.js";
import { lookOf } from "./chart-options.js";
import { type ContributionChartOptions, contributionChartOptionNames } from "./contribution-chart-options.js";
import type { ContributionChartRow } from "./contribution-chart-row.js";
import { contributionLayers } from "./contribution-layers.js";
import { contributionRows } from "./contribution-rows.js";
import { frame } from "./frame.js";
import { indicatorTitle } from "./indicator-title.js";
import { listHeight } from "./list-layers.js";
import { checkMost } from "./most-places.js";
import { namesTogether } from "./names-together.js";
import { say } from "./say.js";

const orders = ["given", "largest-first", "by-size"];

/**
 * Draws why a number changed (贡献瀑布图): the whole at the start, a bar for what each place adds or takes away, and the
 * whole at the end. Each bar begins where the one before it ended. With `most`, only the places that change most have
 * bars of their own, and the others have one together.
 *
 * @param change - From {@link decomposeChange}; its whole must be known.
 * @param options - Language, look, size in pixels, title, order, how many places.
 * @returns A Vega-Lite specification with its rows, as plain data.
 * @throws {@link UsageError} `Not a change with a known whole: …`, `Chart option …: expected …, received …`
 * @category Charts
 * @example
 * const of = (values: Record<string, number>) => observe(guangxi2025, { "pct-applications": values });
 * const byRegion = { 南宁: of({ 2022: 50, 2023: 65 }), 柳州: of({ 2022: 30, 2023: 25 }) };
 * const change = decomposeChange(guangxi2025, "pct-applications", byRegion, { from: "2022", to: "2023" });
 * const chart = "kind" in change && contributionChart(change);
 * chart && chart.data.values.map(({ name, text }) => [name, text])
 * // => [["2022", "80 件"], ["南宁", "+15 件 · 150%"], ["柳州", "−5 件 · −50%"], ["2023", "90 件"]]
 */
export function contributionChart(
  change: ChangeDecomposition,
  options: ContributionChartOptions = {},
): Chart<ContributionChartRow> {
  checkOptions(options, contributionChartOptionNames);
  const look = lookOf(options);
  const { locale } = look;
  const { order = "given", axis = "zero", hideEmpty = false } = options;
  checkOption("chart", "order", orders.includes(order), orders.join(" | "), order);
  checkOption("chart", "axis", axis === "zero" || axis === "changes", "zero | changes", axis);
  checkOption("chart", "hideEmpty", typeof hideEmpty === "boolean", "true | false", hideEmpty);
  checkMost(options.most);
  const whole = wholeOf(change);
  const rows = contributionRows(change, whole, options, look);
  const what = say(locale, "各地对变化的贡献", "各地對變化的貢獻", "What places add to the change");
  const finding = findingOf(rows, locale);
  return frame({
    title: options.title ?? indicatorTitle(change, options.plan, what, locale),
    finding,
    subtitles: [finding],
    rows,
    layer: contributionLayers(rows, change.unit, look, axis),
    height: options.height ?? listHeight(rows.length, look),
    options,
  });
}

/** From what to what the whole went, and which places moved it most, in a sentence. */
function findingOf(rows: readonly ContributionChartRow[], locale: Locale): string {
  const [start, end] = [rows[0], rows.at(-1)];
  const places = rows.filter(({ kind }) => kind === "place");
  const by = ({ from, to }: ContributionChartRow): number => to - from;
  const sorted = places.toSorted((a, b) => by(b) - by(a));
  const [up, down] = [sorted[0], sorted.at(-1)];
  const amountOf = (one: ContributionChartRow): string | undefined => one.text.split(" · ")[0];
  const told = (one: ContributionChartRow): string => {
    const alike = places.filter((other) => other.moves === one.moves && amountOf(other) === amountOf(one));
    const names = alike.map(({ name }) => name);
    return `${namesTogether(names, locale)} ${amountOf(one)}`;
  };
  const parts = [
    say(
      locale,
      `${start?.name} 为 ${start?.text}，${end?.name} 为 ${end?.text}`,
      `${start?.name} 爲 ${start?.text}，${end?.name} 爲 ${end?.text}`,
      `${start?.text} in ${start?.name}, ${end?.text} in ${end?.name}`,
    ),
    ...(up?.moves === "up"
      ? [say(locale, `拉高最多：${told(up)}`, `拉高最多：${told(up)}`, `up most by ${told(up)}`)]
      : []),
    ...(down?.moves === "down"
      ? [say(locale, `拉低最多：${told(down)}`, `拉低最多：${told(down)}`, `down most by ${told(down)}`)]
      : []),
  ];
  return parts.join(say(locale, "；", "；", "; "));
}

const expected = {
  "zh-Hans": "decomposeChange 得出、合计已知的结果",
  en: "the result of decomposeChange, with a whole that is known",
};
const known = having({
  unit: maybe(text),
  from: text,
  to: text,
  whole: having({ from: decimal, to: decimal }),
  places: list(
    having({
      place: text,
      change: maybe(decimal),
      contribution: maybe(orNull(decimal)),
      share: maybe(orNull(decimal)),
    }),
  ),
});

function wholeOf(change: ChangeDecomposition): WholeChange {
  const whole: unknown = isRecord(change) && Array.isArray(change.places) ? change.whole : undefined;
  if (isRecord(whole) && "change" in whole) {
    checkShape("change", known, expected, change);
    return whole as unknown as WholeChange;
  }
  throw refuse({
    code: "change-invalid",
    path: "",
    expected: [expected["zh-Hans"], expected.en],
    received: isRecord(whole) ? "a whole that is missing" : show(change),
    words: ["不是合计已知的变化", "Not a change with a known whole"],
  });
}
