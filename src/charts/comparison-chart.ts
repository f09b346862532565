import { show, UsageError } from "../issue.js";
import { type KnownIndicatorId, knownIndicators } from "../known/known-indicators.js";
import type { Plan } from "../model/plan.js";
import { checkOptions } from "../value/check-options.js";
import { localize } from "../value/localized-text.js";
import { nearest } from "../value/nearest.js";
import { unitLabel } from "../value/unit-label.js";
import type { Chart } from "./chart.js";
import { lookOf } from "./chart-options.js";
import type { ComparisonChartRow } from "./comparison-chart-row.js";
import { comparisonLayers } from "./comparison-layers.js";
import { comparisonRows } from "./comparison-rows.js";
import { frame } from "./frame.js";
import { listHeight } from "./list-layers.js";
import { type ListChartOptions, listChartOptionNames, shownLines } from "./list-options.js";
import { say } from "./say.js";

/**
 * Draws a known indicator over several plans (规划对照图): the way from each plan's baseline to its target, in one unit.
 * Every plan has its line. What cannot be compared is printed with the reason instead of being drawn.
 *
 * @param plans - The plans, from the top.
 * @param indicator - Id of a known indicator, see {@link knownIndicators}.
 * @param options - Language, size in pixels, title.
 * @returns A Vega-Lite specification with its rows, as plain data.
 * @throws {@link UsageError} `Unknown known indicator: expected …, received …`; `Chart option …: expected …, received …`
 * @category Charts
 * @example
 * const chart = comparisonChart([national2025, guangxi2025, city2025], "high-value-patents-per-10k", { locale: "en" });
 * chart.data.values.filter(({ kind }) => kind === "target").map(({ text }) => text)
 * // => ["6.3 (2020) → 12 (2025)", "1.42 (2020) → 2.5 (2025)", "not in this plan"]
 */
export function comparisonChart(
  plans: readonly Plan[],
  indicator: KnownIndicatorId,
  options: ListChartOptions = {},
): Chart<ComparisonChartRow> {
  checkOptions(options, listChartOptionNames);
  const look = lookOf(options);
  const { locale } = look;
  const { name, unit } = knownIndicator(indicator);
  const lines = comparisonRows(plans, indicator, look);
  const { shown, hidden } = shownLines(lines, (line) => line.some(isDrawn), options, locale);
  const rows = shown.flatMap((line, place) => line.map((row) => ({ ...row, place })));
  const judged = lines.filter((line) => line.some(isDrawn)).length;
  const count = lines.length;
  return frame({
    title: options.title ?? localize(name, locale),
    finding: say(
      locale,
      `${count} 个规划中，${judged} 个可以对照。`,
      `${count} 個規劃中，${judged} 個可以對照。`,
      `Of ${count} plans, ${judged} compare.`,
    ),
    subtitles: [
      say(locale, "各规划的基期值与目标值", "各規劃的基期值與目標值", "baseline and target by plan"),
      hidden,
    ],
    rows,
    layer: comparisonLayers(rows, unitLabel(unit, locale), look),
    height: options.height ?? listHeight(shown.length, look),
    options,
  });
}

function isDrawn({ comparable, value }: ComparisonChartRow): boolean {
  return comparable && value !== null;
}

function knownIndicator(indicator: KnownIndicatorId) {
  const known = knownIndicators.find(({ id }) => id === indicator);
  if (known !== undefined) return known;
  const ids = knownIndicators.map(({ id }) => id);
  const close = nearest(String(indicator), ids);
  const received = show(indicator);
  throw new UsageError({
    code: "known-indicator-unknown",
    expected: `the id of a known indicator: ${ids.join(", ")}`,
    received,
    message: {
      "zh-Hans": `目录中没有的指标：应为已知指标的标识${close ? `（是否为 "${close}"？）` : ""}，实为 ${received}`,
      en: `Unknown known indicator: expected the id of a known indicator${close ? ` (did you mean "${close}"?)` : ""}, received ${received}`,
    },
  });
}
