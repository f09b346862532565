import { show } from "../issue.js";
import type {
  ChangeDecomposition,
  PlaceInRatio,
  PlaceInTotal,
  WholeChange,
} from "../regions/decompose/change-decomposition.js";
import { checkOption } from "../value/check-option.js";
import { checkOptions, type OptionNames } from "../value/check-options.js";
import { type Decimal, decimal } from "../value/decimal.js";
import type { DecimalText } from "../value/decimal-text.js";
import { differenceUnit } from "../value/difference-unit.js";
import { isRecord } from "../value/is-record.js";
import { type Locale, localize } from "../value/localized-text.js";
import { refuse } from "../value/refuse.js";
import { shortDecimal } from "../value/short-decimal.js";
import { unitWords } from "../value/unit-label.js";
import { visibleText } from "../value/visible-text.js";
import type { Chart } from "./chart.js";
import { type ChartOptions, chartOptionNames, readChartOptions } from "./chart-options.js";
import type { ContributionChartRow } from "./contribution-chart-row.js";
import { contributionLayers } from "./contribution-layers.js";
import { frame } from "./frame.js";
import { chartLine, listHeight } from "./list-layers.js";

/**
 * What can be chosen about a contribution chart.
 *
 * @category Charts
 * @example
 * const options: ContributionChartOptions = { order: "largest-first", title: "PCT 申请量为何增加" };
 */
export interface ContributionChartOptions extends ChartOptions {
  /** `"given"`, the order of the places, unless told. */
  readonly order?: "given" | "largest-first";
}

const optionNames: OptionNames<ContributionChartOptions> = { ...chartOptionNames, order: true };

/**
 * Draws why a number changed (贡献瀑布图): the whole at the start, a bar for what each place adds or takes away, each from where the
 * one before ended, and the whole at the end.
 *
 * @param change - From {@link decomposeChange}; its whole must be known.
 * @param options - Language, size in pixels, title, order.
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
  checkOptions(options, optionNames);
  const { locale, width } = readChartOptions(options);
  const { order = "given" } = options;
  const isOrder = order === "given" || order === "largest-first";
  checkOption("chart", "order", isOrder, "given | largest-first", order);
  const whole = wholeOf(change);
  const rows = rowsOf(change, whole, order, { locale, width });
  const heading = localize({ "zh-Hans": "各地对变化的贡献", en: "What places add to the change" }, locale);
  const sentence = change.because[0];
  return frame({
    title: options.title ?? heading,
    subtitles: sentence === undefined ? [] : [localize(sentence, locale)],
    rows,
    layer: contributionLayers(rows, change.unit, locale),
    height: options.height ?? listHeight(rows.length),
    options,
  });
}

function rowsOf(
  change: ChangeDecomposition,
  whole: WholeChange,
  order: "given" | "largest-first",
  { locale, width }: { readonly locale: Locale; readonly width: number },
): readonly ContributionChartRow[] {
  const [unit, points] = [change.unit, change.unit && differenceUnit(change.unit)].map(
    (one) => unitWords(one)[locale === "en" ? 1 : 0],
  );
  const places: readonly (PlaceInTotal | PlaceInRatio)[] = change.places;
  const added = places.map((one) => ({ place: one.place, by: addedBy(one), share: shareOf(one) }));
  const shown = order === "given" ? added : added.toSorted((a, b) => b.by.cmp(a.by));
  const end = (kind: "start" | "end", place: number): ContributionChartRow => {
    const [period, value] = kind === "start" ? [change.from, whole.from] : [change.to, whole.to];
    const text = `${shortDecimal(value)}${unit}`;
    return { ...chartLine(place, period, text, width), kind, from: 0, to: Number(value), moves: "whole" };
  };
  let at: Decimal = decimal(whole.from);
  const bars = shown.map(({ place, by, share }, index): ContributionChartRow => {
    const from = at;
    at = at.plus(by);
    const words = [
      `${signed(by.toFixed())}${points}`,
      ...(share === null ? [] : [`${share.replace("-", "−")}%`]),
    ];
    return {
      ...chartLine(index + 1, visibleText(place), words.join(" · "), width),
      kind: "place",
      from: from.toNumber(),
      to: at.toNumber(),
      moves: by.isZero() ? "still" : by.gt(0) ? "up" : "down",
    };
  });
  return [end("start", 0), ...bars, end("end", bars.length + 1)];
}

function addedBy(one: PlaceInTotal | PlaceInRatio): Decimal {
  return decimal("change" in one ? one.change : (one.contribution ?? 0));
}

function shareOf(one: PlaceInTotal | PlaceInRatio): DecimalText | null {
  return "share" in one ? one.share : null;
}

function signed(value: DecimalText): string {
  const text = shortDecimal(value);
  return text.startsWith("-") ? `−${text.slice(1)}` : text === "0" ? text : `+${text}`;
}

function wholeOf(change: ChangeDecomposition): WholeChange {
  const whole: unknown = isRecord(change) && Array.isArray(change.places) ? change.whole : undefined;
  if (isRecord(whole) && "change" in whole) return whole as unknown as WholeChange;
  throw refuse({
    code: "change-invalid",
    path: "",
    expected: [
      "decomposeChange 得出、合计已知的结果",
      "the result of decomposeChange, with a whole that is known",
    ],
    received: isRecord(whole) ? "a whole that is missing" : show(change),
    words: ["不是合计已知的变化", "Not a change with a known whole"],
  });
}
