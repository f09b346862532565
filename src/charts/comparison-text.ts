import type { ComparisonCell } from "../comparison/compare-plans.js";
import type { Plan } from "../model/plan.js";
import { boundText } from "../value/bound-text.js";
import type { Words } from "../value/closed-list.js";
import { type Locale, localize } from "../value/localized-text.js";
import { missingReasons } from "../value/missing.js";
import type { PeriodText } from "../value/period.js";
import { periodLabel } from "../value/period-label.js";
import { unitLabel } from "../value/unit-label.js";

/** What a plan says of an indicator: `6.3（2020）→ 12（2025）`, and why it is not drawn beside the others. */
export function comparisonText(
  plan: Plan,
  cell: ComparisonCell | null,
  stated: boolean,
  locale: Locale,
): string {
  if (cell === null)
    return localize({ "zh-Hans": "未列此指标", "zh-Hant": "未列此指標", en: "not in this plan" }, locale);
  const { baseline, target, unit, issues } = cell;
  const dated = (value: string, year: PeriodText): string => {
    const label = periodLabel(year, plan);
    return locale === "en" ? `${value} (${label})` : `${value}（${label}）`;
  };
  const from = baseline
    ? dated(baseline.value, baseline.year)
    : localize(missingReasons["no-baseline"], locale);
  const to = target
    ? dated(boundText(target.bound), target.year)
    : localize(missingReasons[stated ? "target-not-numeric" : "no-target"], locale);
  const why = issues.map(({ code }) => localize(unlike[code] ?? other, locale));
  const own = issues.some(({ code }) => code === "unit-unlike") && unit ? ` ${unitLabel(unit, locale)}` : "";
  return [`${from} → ${to}${own}`, ...why].join(" · ");
}

const other: Words = { "zh-Hans": "不可比", "zh-Hant": "不可比", en: "not comparable" };

const unlike: Readonly<Record<string, Words>> = {
  "unit-unlike": { "zh-Hans": "单位不同，不可比", "zh-Hant": "單位不同，不可比", en: "other unit" },
  "measure-unlike": { "zh-Hans": "口径不同，不可比", "zh-Hant": "口徑不同，不可比", en: "other measure" },
  "basis-unlike": { "zh-Hans": "为平均数，不可比", "zh-Hant": "爲平均數，不可比", en: "an average" },
};
