import type { Issue } from "../issue.js";
import type { Indicator } from "../model/indicator.js";
import type { Plan } from "../model/plan.js";
import { digits } from "../outlook/digits.js";
import { possibleRange } from "../series/possible-range.js";
import { compare } from "../value/compare.js";
import { clash, type Pair } from "./clash.js";
import { partClashes } from "./part-clashes.js";
import type { IndicatorProposal } from "./plan-proposal.js";
import { wholesOf } from "./wholes.js";

/** What does not go together in proposed targets (测算结果的矛盾): within an indicator, and between a whole and its parts. */
export function clashesIn(
  plan: Plan,
  proposals: readonly IndicatorProposal[],
  spread: number,
): readonly Issue[] {
  const byId = new Map(plan.indicators.map((one) => [one.id, one]));
  return [
    ...proposals.flatMap((one) => {
      const indicator = byId.get(one.indicator);
      return indicator === undefined ? [] : ownClashes(plan, indicator, one, spread);
    }),
    ...wholesOf(plan, proposals).flatMap((one) => partClashes(plan, one)),
  ];
}

function ownClashes(
  plan: Plan,
  indicator: Indicator,
  { base, chosen, candidates, silent }: IndicatorProposal,
  spread: number,
): readonly Issue[] {
  if (base === null) return [];
  const found: Issue[] = [];
  const say = (code: Issue["code"], level: Issue["level"], facts: Pair, words: Pair): void => {
    found.push(clash(plan, indicator, code, level, facts, words));
  };
  if (chosen === null) {
    const reasons = silent.map(({ method, reason }) => `${method}: ${reason}`).join(", ");
    say(
      "no-candidate",
      "warning",
      ["a candidate of a preferred method", reasons || "none"],
      [
        "：优选的方法都测算不出目标，请在 prefer 中增加方法，或补充数据",
        "no preferred method proposes a target; name more of them in prefer, or enter more data",
      ],
    );
    return found;
  }
  const { printed, unrounded, limited, bestShare, bound } = chosen;
  if (limited) {
    say(
      "target-beyond-unit",
      "warning",
      ["what the unit can be", unrounded],
      [
        `测算值 ${unrounded} 超出可能的范围，已取界限 ${printed}`,
        `${unrounded} is more than the unit can be, and was cut to ${printed}`,
      ],
    );
  }
  const { lower, upper } = possibleRange(indicator);
  const end = indicator.direction === "decrease" ? lower : upper;
  const isAtEnd = end !== undefined && compare(bound.value, String(end)) === 0;
  if (isAtEnd && !limited && compare(base.value, bound.value) !== 0) {
    say(
      "target-at-limit",
      "note",
      [`short of ${end}`, bound.value],
      [
        `拟定的目标 ${printed} 已是可能的最好值，没有余地，选用前请斟酌`,
        `the target ${printed} is the best that there can be and leaves no room: consider it before it is taken`,
      ],
    );
  }
  // A total starts again: it has no level that it could fall below.
  const sign = indicator.direction === "decrease" ? -1 : 1;
  const worse = base.over === undefined && sign * compare(bound.value, base.value) < 0;
  if (worse && indicator.direction !== "maintain") {
    say(
      "target-below-base",
      "warning",
      [`no worse than ${base.value}`, bound.value],
      [
        `拟定的目标 ${printed} 差于现有水平 ${base.value}`,
        `the target ${printed} is worse than the present ${base.value}`,
      ],
    );
  }
  if (bestShare !== null && bestShare > 1) {
    const times = digits(bestShare, [1]);
    // The best year of a ceiling of a total is the one with the least.
    const isCeiling = base.over !== undefined && bound.comparator === "at-most";
    const asked: Pair = [
      `每年所需的变化是历史最好年份的 ${times} 倍`,
      `it asks each year ${times} times what the best year brought`,
    ];
    const allowed: Pair = [
      `历史最好年份的数量，是目标每年所容许的 ${times} 倍`,
      `the best year had ${times} times what it allows each year`,
    ];
    say(
      "effort-above-best",
      "warning",
      ["no more than the best year so far", times],
      isCeiling ? allowed : asked,
    );
  }
  const levels = candidates.filter(({ method }) => method !== "maintain").map((one) => Number(one.unrounded));
  const width = (Math.max(...levels) - Math.min(...levels)) / Math.abs(Number(base.value));
  if (width > spread) {
    const ends = [Math.min(...levels), Math.max(...levels)].map((one) => digits(one));
    say(
      "methods-disagree",
      "note",
      [`a spread of at most ${spread} of the base`, digits(width, [spread])],
      [
        `各方法测算值从 ${ends[0]} 到 ${ends[1]}，相差较大，选用前请比较`,
        `the methods propose from ${ends[0]} to ${ends[1]}; compare them before one is taken`,
      ],
    );
  }
  return found;
}
