import type { EvidencePoint } from "../aims/evidence.js";
import type { Indicator } from "../model/indicator.js";
import { isRank } from "../series/is-rank.js";
import { isRateOfChange } from "../series/is-rate-of-change.js";
import { type Fact, known, unknown } from "./fact.js";
import type { TargetFacts } from "./target-facts.js";

/** What one year came to, of a running total its amount. */
export interface YearlyNumber {
  readonly at: number;
  readonly value: number;
}

type Growth = Pick<TargetFacts, "change" | "growth" | "slowing" | "ratioScale">;
type GrowthFacts = { readonly [Name in keyof Growth]: Fact<Growth[Name]> };

/** The levels of the period before, from where it started on. */
export function periodBefore(
  points: readonly EvidencePoint[],
  baseAt: number,
  years: number,
): readonly YearlyNumber[] {
  return points.flatMap(({ at, observed }) =>
    at >= baseAt - years && Number.isInteger(at) ? [{ at, value: Number(observed.value) }] : [],
  );
}

/** How an indicator grew in the period before, from its numbers by year, oldest first. */
export function growthFacts(
  indicator: Indicator,
  numbers: readonly YearlyNumber[],
  base: TargetFacts["base"] & Pick<YearlyNumber, "at">,
  slowing: number | undefined,
): GrowthFacts {
  const isTotal = indicator.measure === "cumulative";
  const ratioScale = !isRank(indicator) && !isRateOfChange(indicator) && base.value > 0;
  const [first, ...others] = numbers;
  const last = others.at(-1);
  const noRate = unknown("no-rate");
  const scale: Fact<true> = ratioScale ? known(true) : noRate;
  if (first === undefined || last === undefined) {
    const few = unknown("too-few-observations");
    return { change: few, growth: few, slowing: few, ratioScale: scale };
  }
  const span = last.at - first.at;
  const change = known({ perYear: (last.value - first.value) / span });
  if (!ratioScale || first.value <= 0 || last.value <= 0) {
    return { change, growth: noRate, slowing: noRate, ratioScale: scale };
  }
  const rate = (last.value / first.value) ** (1 / span) - 1;
  // A level goes on from the base value; a total starts again, and adds up amounts that go on from the last one, also
  // over the years before the base year's end whose amounts are not known.
  const leadsTo = (rateOf: (year: number) => number): number => {
    const before = base.at - last.at;
    let [one, sum] = [isTotal ? last.value : base.value, 0];
    for (let year = 1; year <= before + base.years; year++) {
      one *= 1 + rateOf(year);
      if (year > before) sum += one;
    }
    return isTotal ? sum : one;
  };
  return {
    change,
    growth: known({ rate, leadsTo }),
    slowing: slowingOf(numbers, slowing),
    ratioScale: scale,
  };
}

/** By what factor growth went on from year to year: the one given, or else from the first rate to the last. */
function slowingOf(
  numbers: readonly YearlyNumber[],
  given: number | undefined,
): Fact<TargetFacts["slowing"]> {
  const rates = numbers.flatMap(({ at, value }, index) => {
    const before = numbers[index - 1];
    if (before === undefined || before.value <= 0 || value <= 0) return [];
    return [(value / before.value) ** (1 / (at - before.at)) - 1];
  });
  const [first, last] = [rates[0], rates.at(-1)];
  if (first === undefined || last === undefined) return unknown("too-few-observations");
  if (given !== undefined) return known({ factor: given, from: last });
  if (rates.length < 2) return unknown("too-few-observations");
  const ratio = last / first;
  if (!(ratio > 0 && ratio < 1)) return unknown("no-slowdown");
  return known({ factor: ratio ** (1 / (rates.length - 1)), from: last });
}
