import { Ajv2020 } from "ajv/dist/2020.js";
import { parsePlan, planJsonSchema } from "ipr-plan";
import { bazhong2025, city2025, gansu2035, guangxi2025, national2025 } from "ipr-plan/plans";
import { describe, expect, test } from "vitest";

// "One or more" is a tuple of one with more behind it, which Ajv's strictness about tuples does not know.
const validate = new Ajv2020({ strict: true, strictTuples: false, allErrors: true }).compile(
  planJsonSchema(),
);
const plans = [guangxi2025, national2025, city2025, gansu2035, bazhong2025];
const copy = () => JSON.parse(JSON.stringify(guangxi2025));

describe("the JSON Schema of a plan", () => {
  test.each(plans.map((plan) => [plan.id, plan] as const))("accepts %s", (_id, plan) => {
    expect(validate(JSON.parse(JSON.stringify(plan)))).toBe(true);
  });

  test.each<[string, (plan: ReturnType<typeof copy>) => void]>([
    ["a missing title", (plan) => delete plan.title],
    ["an unknown field", (plan) => Object.assign(plan, { titel: 1 })],
    ["a number for a decimal text", (plan) => Object.assign(plan.indicators[0].baseline, { value: 1.42 })],
    ["an unknown comparator", (plan) => Object.assign(plan.indicators[0].targets[0], { comparator: "≥" })],
    [
      "a target that is a number and an interval at once",
      (plan) => Object.assign(plan.indicators[0].targets[0], { lower: "1" }),
    ],
    [
      "a period outside the grammar",
      (plan) => Object.assign(plan.indicators[0].baseline, { year: "2020-13" }),
    ],
    ["an indicator without a reference", (plan) => Object.assign(plan.indicators[0], { references: [] })],
    ["a broken action deep in the tree", (plan) => Object.assign(plan.actions[0].children[0], { kind: "x" })],
    ["no object at all", () => undefined],
  ])("and parsePlan both refuse %s", (name, breakIt) => {
    const plan = name === "no object at all" ? [] : copy();
    breakIt(plan);
    expect(validate(plan)).toBe(false);
    expect(parsePlan(plan).ok).toBe(false);
  });
});
