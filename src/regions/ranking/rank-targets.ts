import { checkTargetChoice } from "../../aims/aim.js";
import { changePerYear } from "../../aims/change-per-year.js";
import { requiredChange } from "../../aims/required-change.js";
import { type Issue, show } from "../../issue.js";
import { checkPlan } from "../../model/check-plan.js";
import type { Indicator } from "../../model/indicator.js";
import { indicatorOf } from "../../model/observe.js";
import type { Plan } from "../../model/plan.js";
import { isRank } from "../../series/is-rank.js";
import { checkArgument } from "../../value/check-argument.js";
import { checkNeededOptions, type OptionNames } from "../../value/check-options.js";
import { isKeyOf, keysOf } from "../../value/closed-list.js";
import { type DecimalInput, decimal, decimalText } from "../../value/decimal.js";
import { minus } from "../../value/exact-sum.js";
import { type Missing, missing } from "../../value/missing.js";
import { refuse } from "../../value/refuse.js";
import { type AskedTarget, askedTarget, placeOfPlan } from "./asked-target.js";
import { explainTargets } from "./explain-ranking.js";
import { rankPlaces } from "./rank-places.js";
import type { RankedTarget, RankTargetsBy, RankTargetsOptions, TargetRanking } from "./target-ranking.js";
import { targetRankings } from "./target-rankings.js";

const optionNames: OptionNames<RankTargetsOptions> = { by: true, year: true, than: true };

/**
 * Ranks what the plans of several places ask for (各地目标排名): the target itself, the mean growth or the yearly change
 * that it asks from the base value, or its distance to the target of the plan above. Where less is better, the lowest
 * ranks first. A plan that does not say where it starts has no rank by growth, and the result says so.
 *
 * @param plans - One for each place.
 * @param id - The id of the indicator, the same in all plans.
 * @param options - What to rank by; of which year; the plan above.
 * @returns The places in the order of their ranks, those without one last, each with its reason: `no-target`, `no-baseline`, `no-rate`,
 * or `promise-unfit` with an issue where a plan counts the indicator in another measure or dimension.
 * @throws {@link UsageError} `Argument plans: …`, `Not a plan: …`, `Unknown indicator: …`, `Choice of target: …`, `Unknown option: …`,
 * `Unknown ranking: expected level | growth | yearly-change | distance, received …`, `No plan above to take the distance to: expected a plan above …`
 * @category Regions
 * @example
 * const id = "high-value-patents-per-10k";
 * const first = rankTargets(provinces2030, id, { by: "level" }).regions.slice(0, 2);
 * first.map(({ rank, place, score }) => [rank, place, score]) // => [[1, "北京市", "240"], [2, "上海市", "85"]]
 * const short = rankTargets(provinces2030, id, { by: "distance", than: national2030 });
 * short.regions.at(-1)?.score // => "-18.7"
 */
export function rankTargets<Id extends string>(
  plans: readonly Plan<Id>[],
  id: NoInfer<Id>,
  options: RankTargetsOptions,
): TargetRanking<Id> {
  checkNeededOptions(options, optionNames);
  const expected = { "zh-Hans": "规划的列表，每个规划只列一次", en: "a list of plans, each once" };
  checkArgument("plans", Array.isArray(plans), expected, plans);
  for (const [index, plan] of plans.entries()) checkPlan(plan, `/plans/${index}`);
  checkArgument("plans", new Set(plans.map((plan) => plan.id)).size === plans.length, expected, plans);
  const { by, year, than } = options;
  checkBy(by, than);
  if (year !== undefined) checkTargetChoice(year, "/year");
  const found = plans.map((plan) => ({ plan, indicator: plan.indicators.find((one) => one.id === id) }));
  const like = likeOf(found, id, than);
  const issues: Issue[] = [];
  const asked = found.map(({ plan, indicator }) => {
    const target = askedTarget(plan, indicator, like, year);
    if ("missing" in target && target.issue !== undefined) issues.push(target.issue);
    return { plan, target };
  });
  const above = than === undefined ? undefined : askedTarget(than, indicatorOf(than, id), like, year);
  const better = like.indicator.direction === "decrease" || isRank(like.indicator) ? "lower" : "higher";
  const scores = asked.map(
    ({ plan, target }) => [plan.id, scoreOf(by, target, above, like.indicator)] as const,
  );
  const byPlan = new Map(asked.map((one) => [one.plan.id, one]));
  const regions = rankPlaces(Object.fromEntries(scores), { better }).flatMap((one): RankedTarget[] => {
    const own = byPlan.get(one.place);
    return own === undefined
      ? []
      : [{ ...one, place: placeOfPlan(own.plan), ...rowOf(own.plan, by, own.target, one.score) }];
  });
  const { unit } = like.indicator;
  const facts = {
    indicator: id,
    by,
    ...(unit !== undefined && { unit }),
    better: better as TargetRanking["better"],
    ...(than &&
      above &&
      !("missing" in above) && {
        than: { plan: than.id, year: above.year, bound: above.bound, level: above.level },
      }),
    regions,
  };
  return { ...facts, because: explainTargets(facts), issues };
}

/** The indicator whose unit and kind the others have to have: that of the plan above, or of the first plan that has it. */
function likeOf<Id extends string>(
  found: readonly { readonly plan: Plan<Id>; readonly indicator: Indicator<Id> | undefined }[],
  id: Id,
  than: Plan | undefined,
): { readonly plan: Plan; readonly indicator: Indicator } {
  if (than !== undefined) return { plan: than, indicator: indicatorOf(than, id) };
  for (const { plan, indicator } of found) if (indicator !== undefined) return { plan, indicator };
  const [first] = found;
  if (first !== undefined) return { plan: first.plan, indicator: indicatorOf<Id>(first.plan, id) };
  throw refuse({
    code: "plans-none",
    path: "/plans",
    expected: ["至少一个规划", "at least one plan"],
    received: "an array of 0",
    words: ["没有规划", "No plans"],
  });
}

function scoreOf(
  by: RankTargetsBy,
  target: ReturnType<typeof askedTarget>,
  above: ReturnType<typeof askedTarget> | undefined,
  indicator: Indicator,
): DecimalInput | Missing {
  if ("missing" in target) return missing(target.missing.reason);
  if (by === "level") return target.level;
  if (by === "distance") {
    if (above === undefined || "missing" in above) return missing(above?.missing.reason ?? "no-parent");
    return minus(target.level, above.level);
  }
  const { start, level } = target;
  // A mean over the years, or what each year has to reach, is no level that a yearly change ends at.
  if (target.noWay !== undefined) return missing(target.noWay);
  if (start === undefined) return missing("no-baseline");
  const required = requiredChange(start.value, level, start.years, indicator);
  if (required === null)
    return missing(start.years > 0 ? "baseline-beyond-target" : "target-before-baseline");
  if (by === "growth") return required.rate ?? missing("no-rate");
  // Ranks are of exact numbers; what is printed of them is shorter.
  return decimal(minus(level, start.value)).div(start.years);
}

function rowOf(plan: Plan, by: RankTargetsBy, target: AskedTarget | Missing, score: string | null) {
  if ("missing" in target) return { plan: plan.id, level: null };
  const { year, bound, level, start } = target;
  return {
    plan: plan.id,
    year,
    bound,
    level,
    ...(start && { baseline: { year: start.year, value: decimalText(start.value) } }),
    ...(by === "yearly-change" &&
      score !== null &&
      start && {
        score: changePerYear(start.value, level, start.years),
      }),
  };
}

function checkBy(by: RankTargetsBy, than: Plan | undefined): void {
  if (!isKeyOf(targetRankings, by)) {
    throw refuse({
      code: "ranking-unknown",
      path: "/by",
      expected: keysOf(targetRankings).join(" | "),
      received: show(by),
      words: ["未知的排名依据", "Unknown ranking"],
    });
  }
  if (than !== undefined) checkPlan(than, "/than");
  else if (by === "distance") {
    throw refuse({
      code: "plan-above-missing",
      path: "/than",
      expected: ["上级规划", "a plan above"],
      received: "nothing",
      words: ["没有可比较的规划", "No plan above to take the distance to"],
    });
  }
}
