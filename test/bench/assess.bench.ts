// 3,000 county plans of 20 indicators with five observations each, assessed under all methods: the cost per indicator
// and method, and how it grows with the number of plans.
import {
  assessPlan,
  type Observations,
  observe,
  type Plan,
  type ProgressMethodName,
  progressMethods,
} from "ipr-plan";
import { national2025 } from "ipr-plan/plans";
import { bench, describe } from "vitest";

const methods = Object.keys(progressMethods) as ProgressMethodName[];
const [template] = national2025.indicators;

function countyPlan(county: number): { plan: Plan; observations: Observations } {
  const indicators = Array.from({ length: template ? 20 : 0 }, (_, index) => ({
    ...(template as NonNullable<typeof template>),
    id: `indicator-${index}`,
  }));
  const plan: Plan = { ...national2025, id: `county-${county}`, indicators };
  const values = Object.fromEntries(
    indicators.map(({ id }, index) => {
      const start = 6.3 + ((county * 7 + index * 3) % 10) / 10;
      const byYear = [0, 1, 2, 3, 4].map((year) => [String(2020 + year), (start + year * 1.1).toFixed(2)]);
      return [id, Object.fromEntries(byYear)];
    }),
  );
  return { plan, observations: observe(plan, values) };
}

const plans = Array.from({ length: 3000 }, (_, county) => countyPlan(county));

describe("20 indicators a plan, five observations each, all five methods", () => {
  for (const count of [300, 3000]) {
    const some = plans.slice(0, count);
    bench(
      `${count} plans (${count * 20 * methods.length} assessments)`,
      () => {
        for (const { plan, observations } of some) {
          for (const method of methods) assessPlan(plan, observations, { method });
        }
      },
      { iterations: 1, time: 0, warmupIterations: 0, warmupTime: 0 },
    );
  }
});
