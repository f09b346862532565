import { digits } from "../outlook/digits.js";
import { checkSensitivityResult } from "../outlook/sensitivity/check-sensitivity-result.js";
import type { Sensitivity } from "../outlook/sensitivity/result.js";
import { checkOptions } from "../value/check-options.js";
import { probabilityText } from "../value/faithful-text.js";
import { localize } from "../value/localized-text.js";
import { missingReasons } from "../value/missing.js";
import { yearWords } from "../value/period-label.js";
import { unitLabel } from "../value/unit-label.js";
import type { Chart } from "./chart.js";
import { type Look, lookOf } from "./chart-options.js";
import { frame } from "./frame.js";
import { listHeight } from "./list-layers.js";
import { type ListChartOptions, listChartOptionNames, shownLines } from "./list-options.js";
import { say } from "./say.js";
import type { SensitivityChartRow } from "./sensitivity-chart-row.js";
import { sensitivityLayers } from "./sensitivity-layers.js";
import { sensitivityRows } from "./sensitivity-rows.js";

/**
 * Draws what the outlook of an indicator depends on (敏感性分析图, a tornado chart): for each factor a bar from the lowest
 * to the highest value, the widest first, around the value as things are. A factor of which nothing can be said has
 * its reason instead.
 *
 * @param result - From {@link sensitivity}.
 * @param options - Language, look, size in pixels, title, whether to leave out what has no bar.
 * @returns A Vega-Lite specification with its rows, as plain data.
 * @throws {@link UsageError} `Argument result: expected the result of sensitivity, received …`, `Chart option …: expected …, received …`
 * @category Charts
 * @example
 * const result = sensitivity(national2025, "copyright-share", national2025Observations, { asOf: "2023-12-31" });
 * const chart = sensitivityChart(result, { locale: "en", hideEmpty: true });
 * chart.data.values.filter(({ end }) => end === "high").map(({ name }) => name)
 * // => ["yearly growth", "method of the forecast", "revision of the latest value"]
 */
export function sensitivityChart(
  result: Sensitivity,
  options: ListChartOptions = {},
): Chart<SensitivityChartRow> {
  checkOptions(options, listChartOptionNames);
  checkSensitivityResult(result);
  const look = lookOf(options);
  const { locale } = look;
  const lines = sensitivityRows(result, look);
  const { shown, hidden } = shownLines(lines, (line) => line.some(({ to }) => to !== null), options, locale);
  const rows = shown.flatMap((line, place) => line.map((row) => ({ ...row, place })));
  const what = say(locale, "敏感性分析", "敏感性分析", "what the forecast depends on");
  const name = localize(result.name, locale);
  const unit = result.unit === undefined ? "" : unitLabel(result.unit, locale);
  return frame({
    title: options.title ?? `${name}${say(locale, "：", "：", ": ")}${what}`,
    finding: findingOf(rows, look),
    subtitles: [factsOf(result, unit, look), hidden],
    rows,
    layer: sensitivityLayers(rows, result.value, unit, look),
    height: options.height ?? listHeight(shown.length, look),
    options,
  });
}

/** The forecast as things are, in one line below the title. */
function factsOf(result: Sensitivity, unit: string, { locale }: Look): string {
  const { value, probability, reason } = result;
  const year = yearWords(result.year, result);
  const chance = probability === null ? "" : probabilityText(probability);
  const zhUnit = unit === "" || unit === "%" ? unit : ` ${unit}`;
  const parts = [
    ...(value === null
      ? []
      : [
          say(
            locale,
            `${year["zh-Hans"]}预测值 ${digits(value)}${zhUnit}（竖线）`,
            `${year["zh-Hans"]}預測值 ${digits(value)}${zhUnit}（豎線）`,
            `forecast for ${year.en}: ${digits(value)}${zhUnit} (upright marks)`,
          ),
        ]),
    ...(chance === ""
      ? []
      : [
          say(
            locale,
            `达标概率 ${chance}`,
            `達標概率 ${chance}`,
            `probability of meeting the target ${chance}`,
          ),
        ]),
    ...(reason === undefined ? [] : [localize(missingReasons[reason], locale)]),
  ];
  return parts.join(say(locale, "，", "，", ", "));
}

/** What it depends on most, in a sentence. */
function findingOf([first]: readonly SensitivityChartRow[], { locale }: Look): string {
  if (first === undefined || first.to === null) return "";
  const { name, text } = first;
  return say(
    locale,
    `影响最大的是${name}：${text}。`,
    `影響最大的是${name}：${text}。`,
    `It depends most on ${name}: ${text}.`,
  );
}
