import type { Issue, Message } from "../issue.js";
import type { Baseline } from "../model/baseline.js";
import type { Plan } from "../model/plan.js";
import { overTime } from "../series/aggregation.js";
import type { Known } from "../series/known.js";
import type { ObservedValue } from "../series/observation.js";
import type { Disagreement } from "../series/year-so-far.js";
import { decimal } from "../value/decimal.js";
import { type PeriodText, parsePeriod } from "../value/period.js";
import { periodLabel, yearWords } from "../value/period-label.js";
import { yearPosition } from "../value/year-position.js";
import { behindGap } from "./behind-gap.js";
import { planStart } from "./elapsed-share.js";
import type { Standing } from "./standing.js";

/** What is noticed while reading what is known: breaks, a restated baseline, totals that are none, parts that disagree. */
export function evidenceIssues({
  plan,
  indicator,
  evidence: { known },
}: Pick<Standing, "plan" | "indicator" | "evidence">): readonly Issue[] {
  const { values, breaks, left, disagreeing } = known;
  const { baseline, measure } = indicator;
  const isTotal = measure === "cumulative";
  const last = breaks.at(-1)?.observed;
  const since = isTotal ? planStart(plan) : baseline && yearPosition(baseline.year, plan);
  const issues: Issue[] = [];
  if (last !== undefined && (since === undefined || yearPosition(last.period, plan) > since)) {
    const counted = values.at(-1);
    const isAhead = counted !== undefined && yearPosition(last.period, plan) > counted.at;
    issues.push(isAhead ? breakAhead(plan, last, counted.observed) : breakCrossed(plan, last));
  }
  if (!isTotal && baseline !== undefined) {
    const restated = restatedBaseline(plan, baseline, values, left);
    if (restated !== undefined) issues.push(baselineDiffers(plan, baseline, restated));
  }
  if (isTotal) {
    const totals = values.map((one) => one.observed);
    const fallen = totals.find(({ value }, index) => decimal(value).lt(totals[index - 1]?.value ?? value));
    if (fallen !== undefined) issues.push(totalFell(plan, fallen));
    const before = left.findLast(({ why }) => why === "before-plan")?.observed;
    const [first] = totals;
    if (before !== undefined && first !== undefined && goesOn(before, first))
      issues.push(totalFromBefore(plan, before, first));
  }
  for (const one of disagreeing) issues.push(partsDisagree(plan, one));
  if (overTime(indicator) === "sum") issues.push(...behindGap(plan, partsBehindGap(plan, known)));
  return issues;
}

/** The value that was observed for the baseline's own year, where it is another one: to the digits that the plan prints. */
function restatedBaseline(
  plan: Plan,
  { year, value }: Baseline,
  values: Known["values"],
  left: Known["left"],
): ObservedValue | undefined {
  const at = yearPosition(year, plan);
  const differs = (observed: ObservedValue): boolean => {
    if (observed.value === value) return false;
    const printed = decimal(value);
    return !decimal(observed.value).toDecimalPlaces(printed.decimalPlaces()).eq(printed);
  };
  const seen = values.find((one) => one.at === at)?.observed;
  // What a break cut off was observed all the same.
  const before =
    seen ??
    left.find(({ why, observed }) => why === "before-break" && yearPosition(observed.period, plan) === at)
      ?.observed;
  return before !== undefined && differs(before) ? before : undefined;
}

/** Whether a total goes on from what had been reached before the plan, instead of starting from nothing. */
function goesOn(before: ObservedValue, first: ObservedValue): boolean {
  return decimal(before.value).gt(0) && decimal(first.value).gte(before.value);
}

function breakCrossed(plan: Plan, { period }: ObservedValue): Issue {
  const at = periodLabel(period, plan);
  return breakAt(period, {
    "zh-Hans": `${at} 起口径或普查有变（B），此前的数据与其后不可比，只用其后的数据；与基期值也不可直接比较`,
    en: `The series breaks at ${at} (a census, a changed definition): values before it do not compare and are left out; nor does the baseline compare with those after it`,
  });
}

/** A break in a year that is not over says nothing yet of what is known. */
function breakAhead(plan: Plan, { period }: ObservedValue, counted: ObservedValue): Issue {
  const [at, until] = [periodLabel(period, plan), periodLabel(counted.period, plan)];
  return breakAt(period, {
    "zh-Hans": `${at} 起口径或普查有变（B），此后的数据与其前不可比；该年尚无全年数据，仍按至 ${until} 的数据评估`,
    en: `The series breaks at ${at} (a census, a changed definition): what comes from there on does not compare with what was before. No whole year of it is known yet, so what is known up to ${until} counts`,
  });
}

function breakAt(period: PeriodText, message: Message): Issue {
  return {
    code: "break-crossed",
    level: "warning",
    path: `/${period}`,
    expected: "comparable values from the start on",
    received: `a break at ${period}`,
    message,
  };
}

/** Amounts after the last whole year that a missing one keeps from being added. */
function partsBehindGap(plan: Plan, { values, left, underWay }: Known): readonly ObservedValue[] {
  const after = values.at(-1)?.at ?? Number.NEGATIVE_INFINITY;
  return left.flatMap(({ why, observed }) => {
    if (why !== "part-of-year" || yearPosition(observed.period, plan) <= after) return [];
    const isInside = underWay !== undefined && parsePeriod(observed.period, plan).start <= underWay.until;
    return isInside || observed.status === "B" ? [] : [observed];
  });
}

function baselineDiffers(
  plan: Plan,
  { year, value }: Baseline,
  { period, value: seen }: ObservedValue,
): Issue {
  const { "zh-Hans": zhYear, en: enYear } = yearWords(year, plan);
  const at = periodLabel(period, plan);
  return {
    code: "baseline-differs",
    level: "warning",
    path: `/${period}`,
    expected: `the plan's baseline ${value} of ${year}`,
    received: `${seen} observed for ${period}`,
    message: {
      "zh-Hans": `规划的基期值为 ${value}（${zhYear}），观测值却为 ${seen}（${at}）：基期数据可能已修订，进展中含有修订的影响`,
      en: `The plan's baseline of ${enYear} is ${value}, but ${seen} was observed for ${at}: the base was revised, and part of the progress is the revision`,
    },
  };
}

function totalFell(plan: Plan, { period, value }: ObservedValue): Issue {
  const at = periodLabel(period, plan);
  return {
    code: "total-fell",
    level: "warning",
    path: `/${period}`,
    expected: "a running total, which does not fall",
    received: `${value} at ${period}`,
    message: {
      "zh-Hans": `累计指标应逐期报告自规划期初起的合计，${at} 的 ${value} 却低于上一期；若为当年数，请先累加（accumulate）`,
      en: `A running total reports all since the plan's start, but ${value} of ${at} is below the period before; yearly amounts are added up first (accumulate)`,
    },
  };
}

function totalFromBefore(plan: Plan, before: ObservedValue, first: ObservedValue): Issue {
  const [then, now] = [periodLabel(before.period, plan), periodLabel(first.period, plan)];
  return {
    code: "total-from-before-the-plan",
    level: "warning",
    path: `/${first.period}`,
    expected: "a running total that starts from nothing at the plan's start",
    received: `${before.value} at ${before.period}, ${first.value} at ${first.period}`,
    message: {
      "zh-Hans": `累计指标自规划期初从零起算，而 ${then} 已为 ${before.value}，${now} 的 ${first.value} 似含规划期以前的数；请只累计规划期内的数（accumulate 的 from）`,
      en: `A running total starts from nothing at the plan's start, but it stood at ${before.value} at ${then}, and ${first.value} of ${now} seems to include that; add up the plan's own years only (from, of accumulate)`,
    },
  };
}

function partsDisagree(plan: Plan, { longer, parts, sum }: Disagreement): Issue {
  const labels = parts.map(({ period }) => periodLabel(period, plan)).join(", ");
  const named = parts.map(({ period }) => period).join(", ");
  const at = periodLabel(longer.period, plan);
  return {
    code: "parts-disagree",
    level: "warning",
    path: `/${longer.period}`,
    expected: `the sum of ${named}: ${sum}`,
    received: `${longer.value} for ${longer.period}`,
    message: {
      "zh-Hans": `${at} 为 ${longer.value}，其各部分（${labels}）之和却为 ${sum}；采用前者`,
      en: `${at} is ${longer.value}, but its parts (${labels}) add up to ${sum}; the former counts`,
    },
  };
}
