import { checkSensitivityResult } from "../outlook/sensitivity/check-sensitivity-result.js";
import { sensitivityFactors } from "../outlook/sensitivity/factors.js";
import type { Sensitivity, SensitivityFactor } from "../outlook/sensitivity/result.js";
import type { LocalizedText } from "../value/localized-text.js";
import { ownCopy } from "../value/own-copy.js";
import { yearWords } from "../value/period-label.js";
import type { UnitText } from "../value/unit.js";
import { column } from "./column.js";
import type { Table } from "./table.js";

/**
 * A row of {@link sensitivityTable}: what one factor does.
 *
 * @category Tables
 * @example
 * const result = sensitivity(national2025, "copyright-share", national2025Observations, { asOf: "2023-12-31" });
 * const row: SensitivityRow | undefined = sensitivityTable(result).rows[0];
 * row?.lowSetting // => { "zh-Hans": "0%", en: "0%" }
 */
export interface SensitivityRow {
  /** The code of the factor. */
  readonly factor: SensitivityFactor;
  /** The input of the formula that it is of. */
  readonly input: LocalizedText | null;
  /** How the factor is set where the value is lowest. */
  readonly lowSetting: LocalizedText;
  /** The mean of the forecast there. */
  readonly low: number;
  /** That the target is met there, from 0 to 1. */
  readonly lowProbability: number | null;
  /** How the factor is set where the value is highest. */
  readonly highSetting: LocalizedText;
  /** The mean of the forecast there. */
  readonly high: number;
  /** That the target is met there, from 0 to 1. */
  readonly highProbability: number | null;
  /** `high` less `low`. */
  readonly swing: number;
  /** The unit of the values. */
  readonly unit: UnitText | null;
}

const columns = [
  column("factor", "code", ["因素", "Factor"], ["逐项变动的因素", "What is set, one at a time"], {
    words: sensitivityFactors,
  }),
  column("input", "text", ["输入项", "Input"], ["公式的输入项", "The input of the formula that it is of"]),
  column(
    "lowSetting",
    "text",
    ["低端取值", "Set low"],
    ["得出最低值的取值", "How it is set where the value is lowest"],
  ),
  column(
    "low",
    "number",
    ["低端预测值", "Low"],
    ["目标年的预测均值", "The mean of the forecast for the target year"],
  ),
  column(
    "lowProbability",
    "share",
    ["低端达标概率", "Probability, low"],
    ["此时达到目标的概率", "That the target is met then"],
    { probability: true },
  ),
  column(
    "highSetting",
    "text",
    ["高端取值", "Set high"],
    ["得出最高值的取值", "How it is set where the value is highest"],
  ),
  column(
    "high",
    "number",
    ["高端预测值", "High"],
    ["目标年的预测均值", "The mean of the forecast for the target year"],
  ),
  column(
    "highProbability",
    "share",
    ["高端达标概率", "Probability, high"],
    ["此时达到目标的概率", "That the target is met then"],
    { probability: true },
  ),
  column("swing", "number", ["变幅", "Swing"], ["高端与低端之差", "High less low"]),
  column("unit", "unit", ["单位", "Unit"], ["预测值的单位", "Of the values"]),
];

/**
 * What the outlook of an indicator depends on, in a table (敏感性分析表), the largest swing first.
 *
 * @param result - From {@link sensitivity}.
 * @throws {@link UsageError} `Argument result: expected the result of sensitivity, received …`
 * @category Tables
 * @example
 * const result = sensitivity(national2025, "copyright-share", national2025Observations, { asOf: "2023-12-31" });
 * sensitivityTable(result).rows.map(({ factor }) => factor) // => ["growth", "method", "latest-value"]
 */
export function sensitivityTable(result: Sensitivity): Table<SensitivityRow> {
  checkSensitivityResult(result);
  const { name, effects, unit = null } = result;
  const year = yearWords(result.year, result);
  return {
    title: {
      "zh-Hans": `${name["zh-Hans"]}：${year["zh-Hans"]}预测的敏感性分析`,
      en: `${name.en ?? name["zh-Hans"]}: what the forecast for ${year.en} depends on`,
    },
    columns: ownCopy(columns),
    rows: effects.map(({ factor, input, low, high, swing }) => ({
      factor,
      input: ownCopy(input ?? null),
      lowSetting: ownCopy(low.setting),
      low: low.value,
      lowProbability: low.probability,
      highSetting: ownCopy(high.setting),
      high: high.value,
      highProbability: high.probability,
      swing,
      unit,
    })),
  };
}
