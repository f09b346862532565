import type { Baseline } from "../../model/baseline.js";
import type { Indicator } from "../../model/indicator.js";
import type { PrintedFact } from "../../model/printed-fact.js";
import { limitsOf } from "../../value/bound.js";
import { type Decimal, decimal } from "../../value/decimal.js";
import type { DecimalText } from "../../value/decimal-text.js";
import { periodWords } from "../../value/period-label.js";
import { convertIfAlike } from "../../value/quantity.js";
import { firstBy } from "../first-by.js";
import { called } from "../indicators-of.js";
import { printedPlaces } from "../printed-places.js";
import type { Rule } from "../rule.js";

export const factDiffersFromBaseline: Rule = {
  code: "fact-differs-from-baseline",
  level: "warning",
  finds: {
    "zh-Hans": "文中所印的现状值与表中同一指标同一年的基期值不同",
    en: "a figure in the text that is not the baseline of the indicator it is about, in the same year",
  },
  protects: { "zh-Hans": "两个起点，两种进度", en: "two starts, and so two readings of the progress" },
  seen: { "zh-Hans": "五份规划均无", en: "none of the five plans" },
  *check({ plan }) {
    const indicators = firstBy(plan.indicators, ({ id }) => id);
    for (const [index, fact] of (plan.facts ?? []).entries()) {
      const indicator = fact.indicator === undefined ? undefined : indicators.get(fact.indicator);
      const baseline = indicator?.baseline;
      if (indicator === undefined || baseline === undefined || !isSame(indicator, baseline, fact)) continue;
      const value = convertIfAlike(fact.value, fact.unit, indicator.unit);
      if (value === undefined || agrees(value, fact, baseline)) continue;
      const at = periodWords(fact.period, plan);
      yield {
        path: `/facts/${index}/value`,
        expected: `${baseline.value}${indicator.unit === undefined ? "" : ` ${indicator.unit}`}`,
        received: `${fact.value}${fact.unit === undefined ? "" : ` ${fact.unit}`}`,
        message: {
          "zh-Hans": `${called(indicator)}：${at["zh-Hans"]}的基期值为 ${baseline.value}（“${baseline.reference.raw}”），文中为 ${fact.value}（“${fact.reference.raw}”）`,
          en: `${called(indicator)}: its baseline of ${at.en} is ${baseline.value} (“${baseline.reference.raw}”), the text has ${fact.value} (“${fact.reference.raw}”)`,
        },
      };
    }
  },
};

/** Whether a figure is of what the baseline is of: the same number and not a part of it, of the same year or years. */
function isSame(indicator: Indicator, { year, over }: Baseline, fact: PrintedFact): boolean {
  const known = fact.catalogue !== undefined && fact.catalogue === indicator.catalogue;
  return (
    (known || fact.name["zh-Hans"] === indicator.name["zh-Hans"]) &&
    fact.measure === indicator.measure &&
    fact.period === year &&
    fact.over?.start === over?.start &&
    fact.over?.end === over?.end
  );
}

/** As exact as the numbers are printed; 突破 30 and 30 are no contradiction either. */
function agrees(value: string, fact: PrintedFact, { value: printed }: Baseline): boolean {
  const base = decimal(printed);
  const slack = halfPlace(decimal(value), fact.value).plus(halfPlace(base, printed));
  const { comparator } = fact;
  const { lower, upper } =
    comparator === "attain" ? { lower: value, upper: value } : limitsOf({ comparator, value }, "maintain");
  const tooLow = lower !== undefined && base.plus(slack).lt(lower);
  return !tooLow && (upper === undefined || base.minus(slack).lte(upper));
}

/** Half of the last place that a number was printed with, in the unit that it was brought to. */
function halfPlace(value: Decimal, printed: DecimalText): Decimal {
  const exact = decimal(printed);
  const scale = exact.isZero() ? decimal(1) : value.div(exact);
  return decimal("0.5")
    .div(decimal(10).pow(printedPlaces(printed)))
    .times(scale);
}
