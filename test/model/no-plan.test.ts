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

const calls: readonly (readonly [string, (plan: Plan, observations: Observations) => unknown])[] = [
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

const ofPlansAlone: readonly (readonly [string, (plan: Plan) => unknown])[] = [
  ["alignWith", (plan) => alignWith(plan, national2025)],
  ["alignWith (its parent)", (plan) => alignWith(national2025, plan)],
  ["comparePlans", (plan) => comparePlans([national2025, plan])],
  ["observe", (plan) => observe(plan, {})],
  ["planFile", (plan) => planFile(plan)],
  ["planTable", (plan) => planTable(plan)],
  ["rollUpPlan", (plan) => rollUpPlan(plan, {})],
  ["validatePlan (a parent)", (plan) => validatePlan(national2025, { parents: [plan] })],
];

// What plain JavaScript passes by mistake, past the types.
const asPlan = (value: unknown): Plan => value as Plan;
const asObservations = (value: unknown): Observations => value as Observations;

describe("in place of a plan", () => {
  test.each([...calls, ...ofPlansAlone])("%s refuses a result of parsePlan, and says so", (_, call) => {
    expect(thrown(() => call(asPlan(parsePlan(national2025)), {}))).toStrictEqual({
      code: "plan-invalid",
      level: "error",
      path: "",
      expected: "a plan (of a result of parsePlan that is ok, its plan)",
      received: "a result of parsePlan",
      message: {
        "zh-Hans":
          "不是规划：应为规划（parsePlan 的结果为 ok 时，取其中的 plan），实为 a result of parsePlan",
        en: "Not a plan: expected a plan (of a result of parsePlan that is ok, its plan), received a result of parsePlan",
      },
    });
  });

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

describe("in place of observations", () => {
  test.each(calls)("%s refuses values that observe has not read", (_, call) => {
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
