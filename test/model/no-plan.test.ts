import {
  alignWith,
  assess,
  assessmentTable,
  assessPlan,
  compareMethods,
  comparePlans,
  type Observations,
  observe,
  outlook,
  outlookPlan,
  outlookTable,
  type Plan,
  parsePlan,
  planFile,
  planReport,
  planTable,
  rollUpPlan,
  validatePlan,
} from "ipr-plan";
import { progressChart } from "ipr-plan/charts";
import { national2025 } from "ipr-plan/plans";
import { describe, expect, test } from "vitest";
import { thrown } from "../value/thrown.js";

type Call = readonly [name: string, call: (plan: Plan, observations: Observations) => unknown, path?: string];

const calls: readonly Call[] = [
  ["assess", (plan, observations) => assess(plan, "copyright-share", observations)],
  ["assessPlan", (plan, observations) => assessPlan(plan, observations)],
  ["assessmentTable", (plan, observations) => assessmentTable(plan, observations)],
  ["compareMethods", (plan, observations) => compareMethods(plan, "copyright-share", observations)],
  ["outlook", (plan, observations) => outlook(plan, "copyright-share", observations)],
  ["outlookPlan", (plan, observations) => outlookPlan(plan, observations)],
  ["outlookTable", (plan, observations) => outlookTable(plan, observations)],
  ["planReport", (plan, observations) => planReport(plan, observations, { kind: "final" })],
  ["progressChart", (plan, observations) => progressChart(plan, observations)],
];

const ofPlansAlone: readonly Call[] = [
  ["alignWith", (plan) => alignWith(plan, national2025)],
  ["alignWith (its parent)", (plan) => alignWith(national2025, plan), "/parent"],
  ["comparePlans", (plan) => comparePlans([national2025, plan]), "/plans/1"],
  ["observe", (plan) => observe(plan, {})],
  ["planFile", (plan) => planFile(plan)],
  ["planTable", (plan) => planTable(plan)],
  ["rollUpPlan", (plan) => rollUpPlan(plan, {})],
  ["validatePlan (a parent)", (plan) => validatePlan(national2025, { parents: [plan] }), "/parents/0"],
];

const named = (list: readonly Call[]) => list.map(([name, call, path = ""]) => ({ name, call, path }));

// What plain JavaScript passes by mistake, past the types.
const asPlan = (value: unknown): Plan => value as Plan;
const asObservations = (value: unknown): Observations => value as Observations;

describe("in place of a plan", () => {
  test.each(named([...calls, ...ofPlansAlone]))(
    "$name refuses a result of parsePlan, and says so",
    ({ call, path }) => {
      expect(thrown(() => call(asPlan(parsePlan(national2025)), {}))).toStrictEqual({
        code: "plan-invalid",
        level: "error",
        path,
        expected: "a plan (of a result of parsePlan that is ok, its plan)",
        received: "a result of parsePlan",
        message: {
          "zh-Hans":
            "不是规划：应为规划（parsePlan 的结果为 ok 时，取其中的 plan），实为 a result of parsePlan",
          en: "Not a plan: expected a plan (of a result of parsePlan that is ok, its plan), received a result of parsePlan",
        },
      });
    },
  );

  test.each([
    [null, "null"],
    [undefined, "undefined"],
    ["{}", '"{}"'],
    [[national2025], "an array of 1"],
    [{ indicators: {} }, "an object"],
  ])("%j is refused", (value, received) => {
    expect(thrown(() => planTable(asPlan(value)))).toMatchObject({ code: "plan-invalid", received });
  });
});

describe("in a plan that was never parsed", () => {
  const [first] = national2025.indicators;
  const [target] = first?.targets ?? [];
  const of = (fields: object) => asPlan({ ...national2025, indicators: [{ ...first, ...fields }] });

  test.each<[string, Plan, path: string, expected: string, received: string, write?: object]>([
    [
      "a number in place of its text",
      of({ targets: [{ ...target, value: 12 }] }),
      "/indicators/0/targets/0/value",
      'decimal text, such as "1.42"',
      "12",
      { value: "12" },
    ],
    ["no list of targets", of({ targets: null }), "/indicators/0/targets", "a list", "null"],
    ["no targets", of({ targets: undefined }), "/indicators/0/targets", "a list", "nothing"],
    ["a baseline that is a number", of({ baseline: 5 }), "/indicators/0/baseline", "an object", "5"],
    [
      "a misspelt field",
      of({ direction: undefined, diretion: "increase" }),
      "/indicators/0/diretion",
      '"direction"',
      '"diretion"',
      { key: "direction" },
    ],
    [
      "a number in place of a year",
      asPlan({ ...national2025, baseYear: 2020 }),
      "/baseYear",
      'a year in four digits, such as "2025"',
      "2020",
      { value: "2020" },
    ],
  ])("%s is told with its place", (_title, plan, path, expected, received, write) => {
    for (const call of [
      () => assess(plan, "high-value-patents-per-10k", {}),
      () => planTable(plan),
      () => outlookPlan(plan, {}),
    ]) {
      const issue = thrown(call);
      expect(issue).toMatchObject({ code: "plan-invalid", path, expected, received });
      expect(issue.write).toEqual(write);
      expect(issue.message["zh-Hans"]).toContain(`${path} 应为`);
      expect(issue.message.en).toContain(`at ${path}, received ${received}`);
    }
  });

  test("a field of the caller's own is let alone", () => {
    const plan = of({ department: "科", remarks: null });
    expect(planTable(plan).rows).toHaveLength(1);
  });
});

describe("in place of observations", () => {
  test.each(named(calls))("$name refuses values that observe has not read", ({ call }) => {
    const values = asObservations({ "copyright-share": { 2022: 7.41 } });
    expect(thrown(() => call(national2025, values))).toStrictEqual({
      code: "observations-invalid",
      level: "error",
      path: "/copyright-share",
      expected: "observations as observe(plan, values) gives them",
      received: "an object",
      message: {
        "zh-Hans": "/copyright-share：应为 observe(plan, values) 给出的观测值，实为 an object",
        en: "/copyright-share: expected observations as observe(plan, values) gives them, received an object",
      },
    });
  });

  test.each([
    [null, "", "null"],
    [[], "", "an array of 0"],
    [{ "copyright-share": null }, "/copyright-share", "null"],
    [{ "copyright-share": 7.41 }, "/copyright-share", "7.41"],
  ])("%j is refused", (value, path, received) => {
    const act = () => assess(national2025, "copyright-share", asObservations(value));
    expect(thrown(act)).toMatchObject({ code: "observations-invalid", path, received });
  });
});
