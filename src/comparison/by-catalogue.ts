import type { Issue } from "../issue.js";
import { checkPlan } from "../model/check-plan.js";
import type { Indicator } from "../model/indicator.js";
import type { Plan } from "../model/plan.js";

/** The indicator by which a plan carries a known one; an issue where it has others for the same. */
export interface Carried {
  readonly own: Indicator;
  readonly issues: readonly Issue[];
}

/** A plan's indicators by known indicator; of several for the same one, the first that has a target, and says so. */
export function byCatalogue(plan: Plan, path = ""): ReadonlyMap<string, Carried> {
  checkPlan(plan, path);
  const groups = new Map<string, { one: Indicator; at: number }[]>();
  for (const [at, one] of plan.indicators.entries()) {
    if (one.catalogue === undefined) continue;
    const group = groups.get(one.catalogue);
    if (group === undefined) groups.set(one.catalogue, [{ one, at }]);
    else group.push({ one, at });
  }
  const carried = new Map<string, Carried>();
  for (const [known, group] of groups) {
    const chosen = group.find(({ one }) => one.targets.length > 0) ?? group[0];
    if (chosen === undefined) continue;
    const ids = group.map(({ one }) => one.id);
    const issues = ids.length === 1 ? [] : [repeated(plan, chosen.one, chosen.at, known, ids)];
    carried.set(known, { own: chosen.one, issues });
  }
  return carried;
}

function repeated(plan: Plan, own: Indicator, at: number, known: string, ids: readonly string[]): Issue {
  const others = ids.length > 5 ? `${ids.slice(0, 5).join(", ")}, …` : ids.join(", ");
  return {
    code: "catalogue-repeated",
    level: "warning",
    path: `/indicators/${at}/catalogue`,
    expected: `one indicator for ${known}`,
    received: others,
    message: {
      "zh-Hans": `${plan.id}：有 ${ids.length} 个指标都对应 ${known}（${others}），此处用 ${own.id}`,
      en: `${plan.id}: ${ids.length} indicators stand for ${known} (${others}); ${own.id} is used here`,
    },
  };
}
