import { type Indicator, type Observations, type Plan, parseObservations, type Target } from "ipr-plan";
import { planWith } from "../planning/plan-with.js";
import { pick } from "../sql/random.js";
import type { RandomNumbers } from "./area.js";
import { observedPeriods } from "./observed-periods.js";

const reference = { document: "例", locator: "例", raw: "例" } as const;
const kinds = [
  { unit: "%", measure: "point-in-time", regionRule: "ratio" },
  { unit: "件/万人", measure: "point-in-time", regionRule: "ratio" },
  { unit: "件", measure: "point-in-time", regionRule: "sum" },
  { unit: "件", measure: "cumulative", regionRule: "sum" },
  { unit: "亿元", measure: "annual", regionRule: "sum" },
  { unit: "%", measure: "annual", regionRule: "ratio" },
  { unit: "位", measure: "point-in-time", regionRule: "none" },
  { unit: "分", measure: "annual", regionRule: "weighted-mean" },
] as const;

/** A plan of one indicator, its observations, and the same as plain data that another program reads. */
export interface JudgedCase {
  readonly plan: Plan<"one">;
  readonly observations: Observations<"one">;
  readonly told: Readonly<Record<string, unknown>>;
}

/** One of few numbers, so that values fall on targets, on baselines and on the thresholds between verdicts. */
export function numberFor(random: RandomNumbers, unit: string): string {
  if (unit === "位") return String(1 + random(9));
  const whole = unit === "件";
  switch (random(12)) {
    case 0:
      return "0";
    case 1:
      return whole ? "123456789012" : "99.99";
    case 2:
      return whole ? "1" : pick(random, ["0.0001", "0.000000000000000123"]);
    case 3:
      return unit === "亿元" ? pick(random, ["-3", "-0.25", "123456789.123456789"]) : "7";
    case 4:
    case 5:
      return `${random(40)}${whole ? "" : `.${random(1000)}`}`;
    default:
      return String(
        pick(random, [1, 2, 4, 5, 8, 9, 10, 11, 18, 20, 22, 36, 40, 44, 50, 60, 66, 80, 90, 100]),
      );
  }
}

/** A case of any kind of indicator and target, with a plan in calendar or fiscal years. */
export function judgedCase(random: RandomNumbers): JudgedCase {
  const kind = pick(random, kinds);
  const cumulative = kind.measure === "cumulative";
  const direction = pick(random, [
    "increase",
    "increase",
    "decrease",
    cumulative ? "increase" : "maintain",
  ] as const);
  const baseYear = pick(random, ["2020", "2020", "2020", undefined]);
  const baselineYear = pick(random, ["2020", "2020", "2020", "2020", "2019", "2021"]);
  const indicator: Partial<Indicator> = {
    ...kind,
    direction,
    ...(random(8) > 0 && {
      baseline: { year: baselineYear, value: numberFor(random, kind.unit), reference },
    }),
    targets: targetsFor(random, kind.unit, kind.measure, direction),
  };
  const { baseYear: _, ...rest } = planWith(indicator);
  const yearEnds = pick(random, [undefined, undefined, undefined, "03-31", "09-30", "02-29"]);
  const plan = {
    ...rest,
    ...(baseYear !== undefined && { baseYear }),
    ...(yearEnds !== undefined && { yearEnds }),
  };
  const own: Record<string, object> = {};
  for (const period of observedPeriods(random, kind.measure, yearEnds !== undefined)) {
    own[period] =
      random(12) === 0
        ? { missing: pick(random, ["not-reported", "blank-cell"]) }
        : {
            value: numberFor(random, kind.unit),
            status: pick(random, ["A", "A", "A", "A", "A", "P", "E", "F", random(3) === 0 ? "B" : "A"]),
          };
  }
  const observations = accepted(plan, own);
  const [one] = plan.indicators;
  const told = {
    start: plan.period.start,
    end: plan.period.end,
    baseYear: baseYear ?? null,
    yearEnds: yearEnds ?? null,
    indicator: one,
    observations: observations.one?.observations ?? [],
  };
  return { plan, observations, told: withoutReferences(told) };
}

function targetsFor(random: RandomNumbers, unit: string, measure: string, direction: string): Target[] {
  const year = () => pick(random, ["2025", "2025", "2025", "2023", "2022"]);
  const one = (at: string): Target => {
    const comparator = pick(random, [
      "at-least",
      "more-than",
      "attain",
      "attain",
      "about",
      "at-most",
      "less-than",
    ] as const);
    const terms = { year: at, comparator, reference };
    switch (random(20)) {
      case 0:
        return { year: at, basis: "words", text: { "zh-Hans": "明显提高" }, reference };
      case 1:
      case 2: {
        const [lower, upper] = [numberFor(random, unit), numberFor(random, unit)].sort(
          (a, b) => Number(a) - Number(b),
        );
        return {
          year: at,
          basis: "level",
          comparator: "between",
          lower: lower ?? "0",
          upper: upper ?? "0",
          reference,
        };
      }
      case 3:
        return { ...terms, basis: "increase", value: pick(random, ["3", "0.5", "-2", "10", "0"]) };
      case 4:
        return { ...terms, basis: "percentage-points", value: pick(random, ["2", "0.35", "-1.5"]) };
      case 5:
        return {
          ...terms,
          basis: "relative-change",
          value: pick(random, ["20", "-12.5", "100", "-100", "-120", "0"]),
        };
      case 6:
        return { ...terms, basis: "multiple", value: pick(random, ["2", "1.5", "0.5", "1"]) };
      case 7:
        return { ...terms, basis: "annual-growth", value: pick(random, ["8", "0.5", "-3", "12.345", "0"]) };
      case 8:
        return { ...terms, basis: "yearly-change", value: pick(random, ["0.5", "-1", "4"]) };
      case 9:
      case 10:
        return measure === "annual"
          ? {
              ...terms,
              basis: pick(random, ["period-average", "every-year"] as const),
              value: numberFor(random, unit),
            }
          : { ...terms, basis: "level", value: numberFor(random, unit) };
      default:
        return {
          ...terms,
          basis: "level",
          comparator: random(2) === 0 ? comparator : direction === "decrease" ? "at-most" : "at-least",
          value: numberFor(random, unit),
        };
    }
  };
  if (random(25) === 0) return [];
  const years = random(3) === 0 ? ["2025", pick(random, ["2022", "2023"])] : [year()];
  return years.map(one);
}

/** What the library takes of the observations: what the unit cannot have is left out. */
function accepted(plan: Plan<"one">, own: Record<string, object>): Observations<"one"> {
  const read = parseObservations(plan, { one: own });
  if (read.ok) return read.observations;
  const kept = { ...own };
  for (const { path } of read.issues) delete kept[(path.split("/")[2] ?? "").replaceAll("~1", "/")];
  return accepted(plan, kept);
}

/** Where a number was read is no part of what is worked out. */
function withoutReferences(told: unknown): Readonly<Record<string, unknown>> {
  return JSON.parse(
    JSON.stringify(told, (key, value: unknown) =>
      ["reference", "references", "name", "id", "origin"].includes(key) ? undefined : value,
    ),
  );
}
