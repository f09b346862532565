import type { Indicator } from "../model/indicator.js";
import { overRegions } from "../series/aggregation.js";
import { knownValues } from "../series/known-values.js";
import type { Series } from "../series/series.js";
import { isPartOfWhole } from "../value/is-part-of-whole.js";
import { readUnit } from "../value/unit.js";
import type { Carried, CarriedBase } from "./carried.js";
import { type Fact, known, unknown } from "./fact.js";
import { growthFacts, periodBefore, type YearlyNumber } from "./growth-facts.js";
import { keptTotal } from "./kept-total.js";
import type { ParentFacts } from "./parent-facts.js";
import type { PeerFacts } from "./peer-facts.js";
import type { PlannedYears } from "./planned-years.js";
import type { ReadProposalTerms } from "./proposal-terms.js";
import type { NeedName, TargetFacts } from "./target-facts.js";
import type { TargetQuestion } from "./target-question.js";

export type AllFacts = { readonly [Name in NeedName]: Fact<TargetFacts[Name]> };

/** What is known for the methods, each fact once. */
export function factsOf(
  indicator: Indicator,
  carried: Carried,
  { year, baseYear }: PlannedYears,
  question: TargetQuestion,
  parent: ParentFacts,
  peers: PeerFacts,
  terms: ReadProposalTerms,
): AllFacts {
  const { direction, measure } = indicator;
  const { base } = carried;
  const period = Number(year) - Number(baseYear);
  return {
    ...(base === undefined
      ? withoutBase
      : withBase(indicator, carried, base, period, question, terms.slowing)),
    better: direction === "maintain" ? unknown("no-direction") : known(direction === "decrease" ? -1 : 1),
    whole: wholeOf(indicator),
    improvement: known(terms.improvement),
    effect: known(terms.effect),
    standardError:
      terms.standardError === undefined ? unknown("no-standard-error") : known(terms.standardError),
    ...parent.facts,
    bestQuarter: peers.fact,
    addsUp: overRegions(indicator) === "sum" ? known(true) : unknown("not-additive"),
    level: measure === "cumulative" ? unknown("not-a-level") : known(true),
  };
}

type FromBase = Pick<AllFacts, "base" | "change" | "growth" | "slowing" | "ratioScale" | "projection">;

const nothing = unknown("no-baseline");
const withoutBase: FromBase = {
  base: nothing,
  change: nothing,
  growth: nothing,
  slowing: nothing,
  ratioScale: nothing,
  projection: nothing,
};

/** What is known from the base value on; `period` is how many years the next period has. */
function withBase(
  indicator: Indicator,
  carried: Carried,
  base: CarriedBase,
  period: number,
  question: TargetQuestion,
  slowing: number | undefined,
): FromBase {
  const years = Number(question.year) + 1 - base.at;
  const start = { value: Number(keptTotal(base, years)), years, at: base.at };
  return {
    base: known(start),
    ...growthFacts(indicator, numbersOf(carried, base, period), start, slowing),
    projection: projectionOf(indicator, question),
  };
}

/** The numbers of the period before by year: levels, or of a total its yearly amounts. */
function numbersOf(
  { points, amounts }: Carried,
  { at, over }: CarriedBase,
  years: number,
): readonly YearlyNumber[] {
  if (amounts !== undefined) return amountsUntil(amounts, at, years);
  return over === undefined ? periodBefore(points, at, years) : [];
}

function amountsUntil(amounts: Series, baseAt: number, years: number): readonly YearlyNumber[] {
  return knownValues(amounts, { upTo: baseAt, after: baseAt - years }).values.map(({ at, observed }) => ({
    at,
    value: Number(observed.value),
  }));
}

/** The whole that a share is of; a survey's score is no share of people. */
function wholeOf({ unit, regionRule }: Indicator): Fact<number> {
  const read = readUnit(unit);
  return read !== undefined && isPartOfWhole(read) && regionRule !== "none"
    ? known(10 ** -read.power)
    : unknown("not-a-share");
}

/** What the outlook of this library says of the target year. */
function projectionOf({ direction }: Indicator, { ask }: TargetQuestion): Fact<TargetFacts["projection"]> {
  const { forecast } = ask();
  if ("missing" in forecast) return unknown(forecast.missing.reason);
  const point = forecast.points.at(-1);
  const [interval] = point?.intervals ?? [];
  if (point === undefined || interval === undefined) return unknown("out-of-range");
  const [even, { lower, upper }] = [point.mean, interval];
  const [safe, stretching] = direction === "decrease" ? [upper, lower] : [lower, upper];
  return known({ safe, even, stretching });
}
