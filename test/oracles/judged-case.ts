import { type Indicator, type Observations, type Plan, parseObservations } from "ipr-plan";
import { planWith } from "../planning/plan-with.js";
import { pick } from "../sql/random.js";
import type { RandomNumbers } from "./area.js";
import { numberFor, targetsFor } from "./made-targets.js";
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

/** Makes the targets of an indicator. */
export type MadeTargets = typeof targetsFor;

/** The day that years end on, `null` for calendar years. */
export type YearEnds = "03-31" | "09-30" | "02-29" | null;

/** A case of any kind of indicator and target, with a plan in calendar or fiscal years, unless it is told in which. */
export function judgedCase(
  random: RandomNumbers,
  targets: MadeTargets = targetsFor,
  yearsEnd?: YearEnds,
): JudgedCase {
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
    targets: targets(random, kind.unit, kind.measure, direction),
  };
  const { baseYear: _, ...rest } = planWith(indicator);
  const yearEnds =
    yearsEnd === undefined
      ? pick(random, [undefined, undefined, undefined, "03-31", "09-30", "02-29"])
      : (yearsEnd ?? undefined);
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
