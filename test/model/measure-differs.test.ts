import {
  accumulate,
  assess,
  assessPlan,
  type MeasureKind,
  type Observations,
  outlook,
  outlookPlan,
  type Plan,
  planReport,
  rollUpPlan,
  scenarioLine,
  series,
} from "ipr-plan";
import { describe, expect, test } from "vitest";
import { planOf, to } from "../aims/small-plan.js";
import { deepFreeze } from "../deep-freeze.js";
import { thrown } from "../value/thrown.js";

const yearly = deepFreeze(
  series({ unit: "件", measure: "annual", regionRule: "sum" }, { 2021: 80, 2022: 95, 2023: 90 }),
);
const total = planOf({ unit: "件", measure: "cumulative", targets: [to("402")] });

type Call = (plan: Plan<"it">, observations: Observations<"it">) => unknown;

describe("a series that measures another kind than its indicator", () => {
  test.each<[string, Call]>([
    ["assess", (plan, observations) => assess(plan, "it", observations)],
    ["assessPlan", assessPlan],
    ["outlook", (plan, observations) => outlook(plan, "it", observations)],
    ["outlookPlan", outlookPlan],
    ["planReport", (plan, observations) => planReport(plan, observations, { kind: "final" })],
    ["scenarioLine", (plan, observations) => scenarioLine(plan, "it", observations, "hold")],
  ])("%s: amounts given for a running total are refused, and said to be added up first", (_, call) => {
    expect(thrown(() => call(total, { it: yearly }))).toStrictEqual({
      code: "measure-differs",
      level: "error",
      path: "/it",
      expected: "cumulative",
      received: '"annual"',
      message: {
        "zh-Hans":
          '/it：序列的 "measure" 应与指标一致，为 "cumulative"，实为 "annual"；各期发生数请先累加（"accumulate"）',
        en: '/it: expected a series of the indicator\'s measure, "cumulative", received "annual"; amounts are added up first (accumulate)',
      },
    });
    expect(() => call(total, { it: accumulate(yearly) })).not.toThrow();
  });

  test.each<[MeasureKind, MeasureKind]>([
    ["cumulative", "point-in-time"],
    ["point-in-time", "annual"],
    ["annual", "cumulative"],
  ])("of %s, given by %s, is refused: nothing turns the one into the other", (measure, given) => {
    const plan = planOf({ unit: "件", measure });
    const issue = thrown(() => assess(plan, "it", { it: { ...yearly, measure: given } }));
    expect(issue).toMatchObject({ code: "measure-differs", expected: measure, received: `"${given}"` });
    expect(issue.message.en).not.toContain("accumulate");
  });

  test("of a region is named with the region", () => {
    const issue = thrown(() => rollUpPlan(total, { 南宁: { it: yearly } }));
    expect(issue).toMatchObject({ code: "measure-differs", path: "/南宁/it" });
  });
});
