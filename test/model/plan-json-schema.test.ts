import { Ajv2020 } from "ajv/dist/2020.js";
import { parsePlan, planFile, planJsonSchema } from "ipr-plan";
import { bazhong2025, city2025, gansu2035, guangxi2025, national2025 } from "ipr-plan/plans";
import { describe, expect, test } from "vitest";

const validate = new Ajv2020({ strict: true, allErrors: true }).compile(planJsonSchema());
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

describe("its definitions", () => {
  const { $defs, properties } = planJsonSchema() as {
    readonly $defs: Readonly<Record<string, object>>;
    readonly properties: Readonly<Record<string, object>>;
  };

  test("have the names of the types, none a number", () => {
    expect(Object.keys($defs)).toEqual(
      expect.arrayContaining([
        "Indicator",
        "Target",
        "SingleTarget",
        "RangeTarget",
        "Action",
        "Goal",
        "PrintedFact",
      ]),
    );
    expect(Object.keys($defs).filter((name) => !/^[A-Z][A-Za-z]+$/.test(name))).toEqual([]);
  });

  test("are referred to by name, and say what a field is for", () => {
    expect(properties["period"]).toStrictEqual({
      description: "The years that it is for, from the start of the first to the end of the last.",
      $ref: "#/$defs/YearSpan",
    });
    expect(properties["references"]).toMatchObject({
      type: "array",
      minItems: 1,
      items: { $ref: "#/$defs/Reference" },
    });
  });
});

test("a plan file may say where its JSON Schema is, and planFile writes that first", () => {
  const $schema = "./node_modules/ipr-plan/dist/plan.schema.json";
  const file = planFile({ ...national2025, $schema });
  expect(Object.keys(file).slice(0, 2)).toEqual(["$schema", "schemaVersion"]);
  expect(validate(JSON.parse(JSON.stringify(file)))).toBe(true);
  expect(parsePlan(file)).toStrictEqual({ ok: true, plan: file });
  expect(parsePlan({ ...file, $schema: 1 })).toMatchObject({ issues: [{ path: "/$schema" }] });
});
