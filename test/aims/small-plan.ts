import {
  type Baseline,
  definePlan,
  type Indicator,
  type Plan,
  type RangeTarget,
  type Reference,
  type SingleTarget,
} from "ipr-plan";
import { deepFreeze } from "../deep-freeze.js";

const reference: Reference = { document: "test", locator: "test", raw: "test" };

/** A baseline at the end of 2020, unless told otherwise. */
export function from(value: string, terms: Partial<Baseline> = {}): Baseline {
  return { year: "2020", value, reference, ...terms };
}

/** A level to attain by the end of 2025, unless told otherwise. */
export function to(value: string, terms: Partial<SingleTarget> = {}): SingleTarget {
  return { year: "2025", basis: "level", comparator: "attain", value, reference, ...terms };
}

/** A level between two ends by the end of 2025, unless told otherwise. */
export function within(lower: string, upper: string, terms: Partial<RangeTarget> = {}): RangeTarget {
  return { year: "2025", basis: "level", comparator: "between", lower, upper, reference, ...terms };
}

/** What a test says of its indicator; the rest is a rising level without unit. */
export type Facts = Partial<Omit<Indicator, "id">>;

/** An indicator called "it". */
export function indicatorOf(facts: Facts): Indicator<"it"> {
  return {
    id: "it",
    name: { "zh-Hans": "指标", en: "indicator" },
    measure: "point-in-time",
    regionRule: "sum",
    direction: "increase",
    origin: "table",
    targets: [],
    references: [reference],
    ...facts,
  };
}

/** What a test says of its plan. */
export type Terms = Partial<Pick<Plan, "period" | "baseYear">>;

/** A plan for 2021 to 2025 from the end of 2020, unless told otherwise. */
export function planWith<Id extends string>(
  indicators: readonly Indicator<Id>[],
  terms: Terms = {},
): Plan<Id> {
  return deepFreeze(
    definePlan({
      id: "small",
      title: { "zh-Hans": "规划" },
      jurisdiction: { level: "city" },
      period: { start: "2021", end: "2025" },
      baseYear: "2020",
      ...terms,
      indicators,
      references: [reference],
    }),
  );
}

/** A frozen plan of one indicator, "it". */
export function planOf(facts: Facts, terms?: Terms): Plan<"it"> {
  return planWith([indicatorOf(facts)], terms);
}
