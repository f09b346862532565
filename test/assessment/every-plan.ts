import { type Observations, observe, type Plan } from "ipr-plan";
import * as shipped from "ipr-plan/plans";

type Case = readonly [title: string, plan: Plan, observations: Observations];

/** Every shipped plan with what was published for it, and with made-up values on every indicator. */
export const everyPlan: readonly Case[] = Object.entries<unknown>(shipped).flatMap(([name, plan]): Case[] => {
  if (!isPlan(plan)) return [];
  return [
    [`${name}, as published`, plan, publishedFor(name)],
    [`${name}, with made-up values`, plan, madeUp(plan)],
  ];
});

function isPlan(value: unknown): value is Plan {
  return typeof value === "object" && value !== null && "indicators" in value;
}

function publishedFor(name: string): Observations {
  const exported: Readonly<Record<string, unknown>> = shipped;
  return (exported[`${name}Observations`] ?? {}) as Observations;
}

/** Rising, flat and falling values, with a gap, a part of a year, a provisional value and an estimate. */
function madeUp(plan: Plan): Observations {
  const values = plan.indicators.map(({ id, baseline, unit }, index) => {
    // A share and a score end at a hundred.
    const possible = (value: number): number =>
      unit === "%" || unit === "分" ? Math.min(value, 100) : value;
    return [
      id,
      {
        2020: baseline?.value ?? "0",
        2021: String(index),
        2022: String(index * 1.5),
        "2023-06": { value: possible(index * 4), status: "P" as const },
        2023: null,
        2024: { value: possible(index ** 2), status: "E" as const },
      },
    ];
  });
  return observe(plan, Object.fromEntries(values));
}
