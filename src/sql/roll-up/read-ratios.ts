import { pointer, show } from "../../issue.js";
import type { Indicator } from "../../model/indicator.js";
import { indicatorOf } from "../../model/observe.js";
import type { Plan } from "../../model/plan.js";
import { overRegions } from "../../series/aggregation.js";
import { checkOptions } from "../../value/check-options.js";
import { checkRecord } from "../../value/check-record.js";
import { refuse } from "../../value/refuse.js";
import type { RollUpSqlOptions } from "./roll-up-options.js";
import type { RatioIndicators } from "./whole-indicator.js";

type PartNames = { readonly numerator: string; readonly denominator: string };

/** The parts of ratios: indicators of the plan that add up over places. */
export function readRatios<Id extends string>(
  plan: Plan<Id>,
  asked: readonly Indicator<Id>[],
  given: RollUpSqlOptions<Id>["parts"] = {},
): ReadonlyMap<string, RatioIndicators> {
  checkRecord("parts", given);
  const found = new Map<string, RatioIndicators>();
  for (const id of Object.keys(given)) indicatorOf<Id>(plan, id as Id);
  for (const { id } of asked) {
    const own = Object.hasOwn(given, id) ? given[id] : undefined;
    if (own === undefined) continue;
    const path = pointer("/parts", id);
    checkOptions<PartNames>(own, { numerator: true, denominator: true }, path);
    const [numerator, denominator] = [
      indicatorOf<Id>(plan, own.numerator),
      indicatorOf<Id>(plan, own.denominator),
    ];
    for (const [name, part] of Object.entries({ numerator, denominator })) {
      if (overRegions(part) === "sum") continue;
      throw refuse({
        code: "sql-parts-invalid",
        path: pointer(path, name),
        expected: "an indicator that adds up over places",
        received: show(part.id),
        words: ["不是比率的分子分母", "Not parts of a ratio"],
      });
    }
    found.set(id, { numerator, denominator });
  }
  return found;
}
