import type { Message } from "../issue.js";
import type { Indicator } from "../model/indicator.js";
import type { Target } from "../model/target.js";
import { type Bound, mapBound } from "../value/bound.js";
import { type Decimal, decimal, decimalText } from "../value/decimal.js";
import type { DecimalText } from "../value/decimal-text.js";
import { type Missing, missing } from "../value/missing.js";
import { convert } from "../value/quantity.js";
import { readUnit, type UnitText } from "../value/unit.js";
import { type DerivedBasis, derivationWords } from "./derivation-words.js";

/**
 * A target as a level (or total) in the indicator's unit, with the words of how it was derived; or why it has none.
 *
 * @category Progress
 * @example
 * const level: TargetLevel = { bound: { comparator: "attain", value: "12" }, unit: "件/万人", because: [] };
 */
export type TargetLevel =
  | { readonly bound: Bound; readonly unit?: UnitText; readonly because: readonly Message[] }
  | Missing;

/**
 * Resolves what a target asks for to a level in the indicator's own unit, whatever its number is a number of (目标水平).
 * An increase of a cumulative indicator is the total itself: what an earlier period reached takes no part. Yearly growth
 * of one has no level, because a total over a period has no yearly rate.
 *
 * @param indicator - The indicator, for its unit, measure kind and baseline.
 * @param target - One of its targets or statements.
 * @returns The bound on the level, or a reason (`no-baseline`, `no-rate`, `target-not-numeric`).
 * @throws {@link UsageError} `Different dimensions: …` where the target's unit is not of the indicator's dimension.
 * @category Progress
 * @example
 * const trademarks = guangxi2025.indicators.find(({ id }) => id === "registered-trademarks");
 * const half: Target = {
 *   year: "2025", basis: "relative-change", comparator: "at-least", value: "50",
 *   reference: { document: "例", locator: "例", raw: "增长50%以上" },
 * };
 * const level = trademarks && targetLevel(trademarks, half);
 * level && "bound" in level && level.bound // => { comparator: "at-least", value: "44.37" }
 */
export function targetLevel(indicator: Indicator, target: Target): TargetLevel {
  const { unit, measure, baseline } = indicator;
  const read = (value: DecimalText) => toUnitOf(indicator, target, value);
  const given = mapBound(target, (value) => decimalText(read(value)));
  const withUnit = unit !== undefined && { unit };
  if (target.basis === "level" || (target.basis === "increase" && measure === "cumulative")) {
    return { bound: given, ...withUnit, because: [] };
  }
  if (target.basis === "period-average") return { bound: given, ...withUnit, because: [{ ...averageWords }] };
  if (baseline === undefined) return missing("no-baseline");
  if (target.basis === "annual-growth" && measure === "cumulative") return missing("no-rate");
  const years = Number(target.year) - Number(baseline.year);
  if (target.basis === "annual-growth" && !(Number.isInteger(years) && years > 0)) {
    return missing("target-not-numeric");
  }
  if (target.basis === "percentage-points" && readUnit(unit)?.dimension !== "share") {
    return missing("target-not-numeric");
  }
  const level = levels[target.basis];
  const base = decimal(baseline.value);
  const bound = mapBound(target, (value) =>
    decimalText(level(base, decimal(read(value)), years).toSignificantDigits(30)),
  );
  return {
    bound,
    ...withUnit,
    because: [derivationWords(target.basis, target, baseline.value, unit, years)],
  };
}

const averageWords: Message = {
  "zh-Hans": "为规划期各年的平均数",
  en: "the average of the years of the plan period",
};

const levels: Record<DerivedBasis, (base: Decimal, number: Decimal, years: number) => Decimal> = {
  increase: (base, number) => base.plus(number),
  "percentage-points": (base, number) => base.plus(number),
  "relative-change": (base, number) => base.times(number.div(100).plus(1)),
  multiple: (base, number) => base.times(number),
  "annual-growth": (base, number, years) => base.times(number.div(100).plus(1).pow(years)),
};

function toUnitOf(indicator: Indicator, target: Target, value: DecimalText): DecimalText {
  if (target.basis === "percentage-points") return convert({ value, unit: "百分点" }, indicator.unit ?? "%");
  const amount = ["level", "increase", "period-average"].includes(target.basis);
  if (!amount || target.unit === undefined || indicator.unit === undefined) return value;
  return convert({ value, unit: target.unit }, indicator.unit);
}
