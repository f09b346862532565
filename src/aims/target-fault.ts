import type { Indicator } from "../model/indicator.js";
import type { NumericTarget } from "../model/numeric-target.js";
import { isRank } from "../series/is-rank.js";
import { decimal } from "../value/decimal.js";
import type { MeasureKind } from "../value/measure.js";
import { readUnit, type UnitText } from "../value/unit.js";
import { basisWords } from "./basis-words.js";
import { yearsBetween } from "./derive-level.js";
import type { Fault } from "./fault.js";
import { rangeFaults } from "./range-faults.js";
import { changeOf, isMean, targetNeeds } from "./target-needs.js";
import { unitFault } from "./unit-fault.js";

/** Why an indicator cannot carry a target: the first of {@link faultsOf}; `undefined` where it can. */
export function faultOf(indicator: Indicator, target: NumericTarget): Fault | undefined {
  for (const check of checks) {
    const found = check(indicator, target);
    if (found !== undefined) return found;
  }
  return rangeFaults(indicator, target)[0];
}

/** All that does not go together between a target and the unit, measure kind and baseline of its indicator. */
export function faultsOf(indicator: Indicator, target: NumericTarget): readonly Fault[] {
  const found = checks.flatMap((check) => check(indicator, target) ?? []);
  // Where that leads is only asked of what can be calculated.
  return found.length > 0 ? found : rangeFaults(indicator, target);
}

type Check = (indicator: Indicator, target: NumericTarget) => Fault | undefined;

const checks: readonly Check[] = [
  unitFault,
  baselineFault,
  measureFault,
  shareFault,
  rankFault,
  rateFault,
  timeFault,
];

function baselineFault(indicator: Indicator, target: NumericTarget): Fault | undefined {
  if (indicator.baseline !== undefined || changeOf(indicator, target) === undefined) return undefined;
  return {
    kind: "no-baseline",
    reason: "no-baseline",
    field: "basis",
    expected: "a baseline, which the number changes",
    received: "nothing",
    message: {
      "zh-Hans": `目标为${basisWords[target.basis][0]}，而基期值空白，无法得出目标水平`,
      en: `the target is ${basisWords[target.basis][1]}, and the baseline is blank, so it leads to no level`,
    },
  };
}

const measures: Record<MeasureKind, readonly [zh: string, en: string]> = {
  cumulative: ["累计数", "a running total"],
  "point-in-time": ["时点数", "a level at a date"],
  annual: ["年度数", "an annual amount"],
};

function measureFault({ measure }: Indicator, { basis }: NumericTarget): Fault | undefined {
  const { measures: fit, number } = targetNeeds[basis];
  if (fit === undefined || fit.includes(measure)) return undefined;
  const expected = fit.map((one) => measures[one][1]).join(" or ");
  const [zh, en] = measures[measure];
  return {
    kind: "basis",
    // A total has no rate at all; an average over years is a number, but of something else.
    reason: number === "rate" ? "no-rate" : "target-not-numeric",
    field: "basis",
    expected,
    received: en,
    message: {
      "zh-Hans": `目标为${basisWords[basis][0]}，只用于${fit.map((one) => measures[one][0]).join("、")}，而此指标为${zh}`,
      en: `the target is ${basisWords[basis][1]}, which is of ${expected}, and the indicator is ${en}`,
    },
  };
}

function shareFault({ unit }: Indicator, { basis }: NumericTarget): Fault | undefined {
  if (targetNeeds[basis].number !== "points" || isShare(unit)) return undefined;
  return {
    kind: "basis",
    reason: "target-not-numeric",
    field: "basis",
    expected: "an indicator in %",
    received: unit ?? "no unit",
    message: {
      "zh-Hans": `百分点只用于比率，而此指标${unit === undefined ? "没有单位" : `以 ${unit} 计`}；若意为增加的量，请用 basis: "increase"`,
      en: `percentage points are of a share, and the indicator ${unit === undefined ? "has no unit" : `is in ${unit}`}; if an amount is added, say basis: "increase"`,
    },
  };
}

/** Items for each company are one count over another, and still no part of a whole. */
export function isShare(unit: UnitText | undefined): boolean {
  const read = readUnit(unit);
  return read?.dimension === "share" && !read.text.includes("/");
}

/** A rank says who is before whom and not by how much: there is no half of it, and no mean. */
function rankFault(indicator: Indicator, { basis }: NumericTarget): Fault | undefined {
  const isOfRanks = targetNeeds[basis].baseline !== "multiplied" && !isMean(basis);
  if (isOfRanks || !isRank(indicator)) return undefined;
  return {
    kind: "basis",
    reason: "target-not-numeric",
    field: "basis",
    expected: "a place, or by how many places it changes",
    received: basis,
    message: {
      "zh-Hans": `目标为${basisWords[basis][0]}，而位次没有增长率、倍数和平均数；请写明第几位（level）或变动几位（increase）`,
      en: `the target is ${basisWords[basis][1]}, and ranks have no rate, multiple or average; state the place (level) or by how many places it changes (increase)`,
    },
  };
}

function rateFault(indicator: Indicator, target: NumericTarget): Fault | undefined {
  const { baseline } = indicator;
  if (baseline === undefined || changeOf(indicator, target) !== "multiplied") return undefined;
  if (decimal(baseline.value).gt(0)) return undefined;
  return {
    kind: "rate",
    reason: "no-rate",
    field: "basis",
    expected: "a baseline above 0",
    received: baseline.value,
    message: {
      "zh-Hans": `基期值为 ${baseline.value}，由此增长的百分比或倍数没有意义；请写明目标水平或增加的量`,
      en: `the baseline is ${baseline.value}, from which a rate or a multiple means nothing; state a level or an increase`,
    },
  };
}

function timeFault(indicator: Indicator, target: NumericTarget): Fault | undefined {
  const isYearly = target.basis === "annual-growth" || target.basis === "yearly-change";
  if (!isYearly || indicator.baseline === undefined) return undefined;
  const years = yearsBetween(indicator, target);
  if (Number.isInteger(years) && years > 0) return undefined;
  return {
    kind: "time",
    reason: "target-not-numeric",
    field: "year",
    expected: `a year after ${indicator.baseline.year}`,
    received: target.year,
    message: {
      "zh-Hans": `自基期 ${indicator.baseline.year} 至目标年份 ${target.year} 之间没有年份可计`,
      en: `from the baseline of ${indicator.baseline.year} to ${target.year} there are no years to count`,
    },
  };
}
