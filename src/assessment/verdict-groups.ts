import { categoryText, levelsOfCategory } from "../model/category.js";
import type { Indicator } from "../model/indicator.js";
import type { Plan } from "../model/plan.js";
import { keysOf } from "../value/closed-list.js";
import type { LocalizedText } from "../value/localized-text.js";
import type { Verdict } from "./verdict.js";
import { countVerdicts, type VerdictCounts } from "./verdict-counts.js";

/**
 * One group of a plan's indicators, such as a category, with its verdicts.
 *
 * @category Progress
 * @example
 * const group: VerdictGroup = { by: "commitment", key: "expected", ...assessPlan(national2025, {}).total };
 */
export interface VerdictGroup extends VerdictCounts {
  /** What the indicators have been grouped by. */
  readonly by: "category" | "subcategory" | "tier" | "commitment" | "responsible";
  /**
   * The category in simplified Chinese (of a category of two levels the wider one; as a subcategory both, 创造 / 专利), the tier, the
   * commitment, or one of those who answer for it: an indicator counts with each of them.
   */
  readonly key: string;
}

const keys: Readonly<Record<VerdictGroup["by"], (indicator: Indicator) => readonly string[]>> = {
  category: ({ category }) => (category ? levelsOfCategory(category).slice(0, 1).map(inChinese) : []),
  subcategory: ({ category }) =>
    category && levelsOfCategory(category).length > 1 ? [inChinese(categoryText(category))] : [],
  tier: ({ tier }) => (tier ? [tier] : []),
  commitment: ({ commitment }) => (commitment ? [commitment] : []),
  responsible: ({ responsible = [] }) => responsible.map(inChinese),
};

const inChinese = (text: LocalizedText): string => text["zh-Hans"];

/** The verdicts of a plan's indicators by what the plan says of them, each group in the plan's order. */
export function verdictGroups(plan: Plan, verdicts: readonly Verdict[]): readonly VerdictGroup[] {
  return keysOf(keys).flatMap((by) => {
    const members = new Map<string, Verdict[]>();
    for (const [index, indicator] of plan.indicators.entries()) {
      const verdict = verdicts[index];
      if (verdict === undefined) continue;
      for (const key of new Set(keys[by](indicator))) {
        const own = members.get(key);
        if (own === undefined) members.set(key, [verdict]);
        else own.push(verdict);
      }
    }
    return Array.from(members, ([key, own]) => ({ by, key, ...countVerdicts(own) }));
  });
}
