// Validating beside what zod takes to parse the same plan, in one run; and how the cost grows with the indicators.
import { type Plan, planSchema, validatePlan } from "ipr-plan";
import { bazhong2025, guangxi2025, national2025 } from "ipr-plan/plans";
import { bench, describe } from "vitest";

describe.each<readonly [string, Plan]>([
  ["guangxi2025", guangxi2025],
  ["bazhong2025", bazhong2025],
])("%s", (_name, plan) => {
  bench("zod parses it", () => {
    planSchema.parse(plan);
  });
  bench("validatePlan", () => {
    validatePlan(plan, { parents: [national2025] });
  });
});

describe("validatePlan by number of indicators", () => {
  const [template] = guangxi2025.indicators;
  for (const count of [100, 1_000, 10_000]) {
    const indicators = Array.from({ length: template ? count : 0 }, (_, index) => ({
      ...(template as NonNullable<typeof template>),
      id: `indicator-${index}`,
      number: index + 1,
    }));
    const plan: Plan = { ...guangxi2025, indicators, actions: [], goals: [], facts: [] };
    bench(`${count} indicators`, () => {
      validatePlan(plan);
    });
  }
});
