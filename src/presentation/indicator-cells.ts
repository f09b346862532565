import { categoryText } from "../model/category.js";
import { commitments } from "../model/commitments.js";
import type { Commitment, Indicator } from "../model/indicator.js";
import { wordsIn } from "../value/closed-list.js";
import type { DecimalText } from "../value/decimal-text.js";
import type { LocalizedText } from "../value/localized-text.js";
import type { MeasureKind } from "../value/measure.js";
import { measureKinds } from "../value/measure-kinds.js";
import { ownCopy } from "../value/own-copy.js";
import type { PeriodText } from "../value/period.js";
import { type Qualifier, qualifiers } from "../value/qualifier.js";
import type { UnitText } from "../value/unit.js";
import { column } from "./column.js";
import type { TableColumn } from "./table.js";

/**
 * What every table says of an indicator.
 *
 * @category Tables
 * @example
 * const cells: IndicatorCells | undefined = planTable(national2025).rows[0];
 * cells?.baseline // => "6.3"
 */
export interface IndicatorCells {
  /** As printed; `null` for a promise that stands only in the text. */
  readonly number: number | null;
  /** The id of the indicator. */
  readonly indicator: string;
  /** The name as printed. */
  readonly name: LocalizedText;
  /** The group in the plan's table, both levels in one text; `null` where there is none. */
  readonly category: LocalizedText | null;
  /** What kind of number it is. */
  readonly measure: MeasureKind;
  /** Binding or expected; `null` where the document does not say. */
  readonly commitment: Commitment | null;
  /** Of baseline, target, observation and forecast. */
  readonly unit: UnitText | null;
  /** The value that the plan counts from; `null` where the document leaves it blank. */
  readonly baseline: DecimalText | null;
  /** The year of the baseline. */
  readonly baselineYear: PeriodText | null;
  /** How the baseline is given where it is not given exactly. */
  readonly baselineQualifier: Qualifier | null;
}

export const indicatorColumns = [
  column("number", "integer", ["序号", "No."], ["规划中的序号", "The number printed in the plan"]),
  column(
    "indicator",
    "text",
    ["指标标识", "Id"],
    ["指标在数据中的标识", "The id of the indicator in the data"],
  ),
  column("name", "text", ["指标", "Indicator"], ["指标名称", "The name of the indicator"]),
  column("category", "text", ["类别", "Category"], ["规划中的分类", "The group it stands in"]),
  column(
    "measure",
    "code",
    ["类型", "Measure"],
    [
      "累计为规划期初起的合计，时点为某日水平，年度为一年的数",
      "A running total since the plan's start, a level at a date, or an amount or share of one year",
    ],
    { words: measureKinds },
  ),
  column(
    "commitment",
    "code",
    ["属性", "Commitment"],
    [
      "预期性由市场主体实现，约束性由政府确保",
      "Hoped for and delivered by the market, or to be delivered by government",
    ],
    { words: commitments },
  ),
  column(
    "unit",
    "unit",
    ["单位", "Unit"],
    ["基期值、目标、最近值与预测值的单位", "Of baseline, target, latest value and forecast"],
  ),
  column(
    "baseline",
    "decimal",
    ["基期值", "Baseline"],
    [
      "规划所载；累计指标的目标实现程度不由此起算",
      "As the plan prints it; a running total does not start from it",
    ],
    { qualifier: "baselineQualifier" },
  ),
  column("baselineYear", "year", ["基期年", "Base year"], ["基期值所属年份", "The year of the baseline"]),
  column(
    "baselineQualifier",
    "code",
    ["基期值的写法", "Baseline is"],
    [
      "规划未写确数的基期值：约、超过、不足；空白为确数",
      "How a baseline is given that is not given exactly; blank where it is exact",
    ],
    { words: wordsIn(qualifiers) },
  ),
];

/** Some of these columns, in the order that they are named in. */
export function someIndicatorColumns<Name extends keyof IndicatorCells>(
  ...names: readonly Name[]
): readonly TableColumn<Name>[] {
  return names.flatMap((name) =>
    indicatorColumns.flatMap((one) => (one.name === name ? [{ ...one, name }] : [])),
  );
}

/** The cells of an indicator. */
export function indicatorCells(indicator: Indicator): IndicatorCells {
  const { id, number, name, category, measure, commitment, unit, baseline } = indicator;
  return {
    number: number ?? null,
    indicator: id,
    name: ownCopy(name),
    category: category === undefined ? null : ownCopy(categoryText(category)),
    measure,
    commitment: commitment ?? null,
    unit: unit ?? null,
    baseline: baseline?.value ?? null,
    baselineYear: baseline?.year ?? null,
    baselineQualifier: baseline?.qualifier ?? null,
  };
}
