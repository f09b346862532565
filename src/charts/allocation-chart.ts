import type { Allocation } from "../apportionment/allocate.js";
import type { Plan } from "../model/plan.js";
import type { TargetAllocation } from "../regions/split/target-allocation.js";
import { boundText } from "../value/bound-text.js";
import { calendarYears } from "../value/calendar.js";
import { checkOption } from "../value/check-option.js";
import { checkOptions, type OptionNames } from "../value/check-options.js";
import { decimal } from "../value/decimal.js";
import type { DecimalText } from "../value/decimal-text.js";
import type { Locale } from "../value/locales.js";
import { yearWords } from "../value/period-label.js";
import { shortDecimal } from "../value/short-decimal.js";
import type { UnitText } from "../value/unit.js";
import { unitLabel } from "../value/unit-label.js";
import { visibleText } from "../value/visible-text.js";
import type { AllocationChartRow } from "./allocation-chart-row.js";
import { allocationLayers } from "./allocation-layers.js";
import type { Chart } from "./chart.js";
import { type ChartOptions, chartOptionNames, type Look, lookOf } from "./chart-options.js";
import { checkAllocation } from "./check-allocation.js";
import { frame } from "./frame.js";
import { indicatorTitle, type NamedByPlan } from "./indicator-title.js";
import { chartLine, listHeight } from "./list-layers.js";
import { firstAndEqual, namesTogether } from "./names-together.js";
import { say } from "./say.js";

/**
 * What can be chosen about an allocation chart.
 *
 * @category Charts
 * @example
 * const options: AllocationChartOptions = { order: "largest-first", unit: "件", title: "PCT 申请量分解" };
 */
export interface AllocationChartOptions extends ChartOptions, NamedByPlan {
  /**
   * The order of the parts.
   * @defaultValue `"given"`
   */
  readonly order?: "given" | "largest-first";
  /** The unit of the parts; that of a target allocation is known. */
  readonly unit?: UnitText;
}

const allocationChartOptionNames: OptionNames<AllocationChartOptions> = {
  ...chartOptionNames,
  order: true,
  plan: true,
  unit: true,
};

/**
 * Draws a total or a target split over regions (分解图): a bar for each part, with its share, and of a ratio the region's
 * own ratio.
 *
 * @param allocation - From {@link allocate} or {@link allocateTarget}.
 * @param options - Language, size in pixels, title, order, unit.
 * @returns A Vega-Lite specification with its rows, as plain data.
 * @throws {@link UsageError} `Not an allocation: …`, `Chart option …: expected …, received …`
 * @category Charts
 * @example
 * const split = allocateTarget(guangxi2025, "pct-applications", { 南宁: 3, 柳州: 2 });
 * const chart = "parts" in split && allocationChart(split, { title: "PCT 申请量分解" });
 * chart && chart.data.values.map(({ name, text }) => [name, text])
 * // => [["南宁", "300 件 · 60%"], ["柳州", "200 件 · 40%"]]
 */
export function allocationChart<Region extends string>(
  allocation: Allocation<Region> | TargetAllocation<string, Region>,
  options: AllocationChartOptions = {},
): Chart<AllocationChartRow<Region>> {
  checkOptions(options, allocationChartOptionNames);
  const look = lookOf(options);
  const { locale } = look;
  const { order = "given" } = options;
  checkOption(
    "chart",
    "order",
    order === "given" || order === "largest-first",
    "given | largest-first",
    order,
  );
  const isUnit = options.unit === undefined || typeof options.unit === "string";
  checkOption("chart", "unit", isUnit, "a unit such as 件", options.unit);
  checkAllocation(allocation);
  const unit = options.unit ?? ("unit" in allocation ? allocation.unit : undefined);
  const label = unit === undefined ? "" : unitLabel(unit, locale);
  const rows = rowsOf(allocation, order, label, look);
  const what = say(locale, "目标分解", "目標分解", "Allocation");
  return frame({
    title:
      options.title ??
      ("target" in allocation ? indicatorTitle(allocation, options.plan, what, locale) : what),
    finding: findingOf(rows, locale),
    subtitles: [subtitle(allocation, options.plan, locale)],
    rows,
    layer: allocationLayers(rows, label, look),
    height: options.height ?? listHeight(rows.length, look),
    options,
  });
}

function rowsOf<Region extends string>(
  allocation: Allocation<Region> | TargetAllocation<string, Region>,
  order: "given" | "largest-first",
  unit: string,
  look: Look,
): readonly AllocationChartRow<Region>[] {
  const { locale } = look;
  const parts = Object.entries(allocation.parts) as [Region, DecimalText][];
  const total = parts.reduce((sum, [, value]) => sum.plus(value), decimal(0));
  const shown = order === "given" ? parts : parts.toSorted(([, a], [, b]) => decimal(b).cmp(a));
  const ratios = "ratios" in allocation ? allocation.ratios : undefined;
  const tied = new Set(allocation.ties.flatMap(({ among }) => among));
  return shown.map(([part, value], place) => {
    const share = total.isZero() ? null : decimal(value).div(total).toNumber();
    const ratio = ratios?.[part];
    const words = [
      `${value} ${unit}`.trim(),
      ...(share === null ? [] : [`${(share * 100).toFixed(0)}%`]),
      ...(ratio === undefined ? [] : [ratio]),
      ...(tied.has(part) ? [say(locale, "同分", "同分", "tied")] : []),
    ];
    return {
      ...chartLine(place, visibleText(part), words.join(" · "), look),
      part,
      value: Number(value),
      share,
      ...(ratio !== undefined && { ratio: Number(ratio) }),
      tied: tied.has(part),
    };
  });
}

function subtitle(allocation: Allocation | TargetAllocation, plan: Plan | undefined, locale: Locale): string {
  if (!("target" in allocation)) return "";
  const { target, ratios, rolledUp } = allocation;
  const unit = target.unit === undefined ? "" : ` ${unitLabel(target.unit, locale)}`;
  const bound = `${boundText(target.bound)}${unit}`;
  const sum = shortDecimal(rolledUp);
  const year = yearWords(target.year, plan ?? calendarYears);
  const back = ratios === undefined ? "" : say(locale, `，合计 ${sum}`, `，合計 ${sum}`, `, together ${sum}`);
  return say(
    locale,
    `${year["zh-Hans"]}目标 ${bound}${back}`,
    `${year["zh-Hans"]}目標 ${bound}${back}`,
    `target ${bound} in ${year.en}${back}`,
  );
}

/** Which part is the largest, in a sentence. */
function findingOf(rows: readonly AllocationChartRow[], locale: Locale): string {
  const firsts = firstAndEqual(
    rows.toSorted((a, b) => b.value - a.value),
    ({ value }) => value,
  );
  const [first] = firsts;
  if (first === undefined) return "";
  const name = namesTogether(
    firsts.map((one) => one.name),
    locale,
  );
  // Of several only what they have is the same; what is told of each besides need not be.
  const text = firsts.length === 1 ? first.text : first.text.split(" · ")[0];
  return say(locale, `${name}最多：${text}。`, `${name}最多：${text}。`, `The most: ${name}, ${text}.`);
}
