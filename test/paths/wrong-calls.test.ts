import { observe, type PathOptions, type Scenario, scenarioLine, targetPath } from "ipr-plan";
import { describe, expect, test } from "vitest";
import { from, planOf, to } from "../aims/small-plan.js";
import { thrown } from "../value/thrown.js";

const plan = planOf({ baseline: from("6.3"), targets: [to("12")] });

describe("a wrong call of targetPath says which option, what was expected and what came", () => {
  test.each<[string, object, string, string, string, string]>([
    [
      "a load with more than its share",
      { shape: { load: 0.5, after: 1 } },
      "option-unknown",
      "/shape/after",
      "load",
      '"after"',
    ],
    [
      "effort with more than its weights",
      { shape: { effort: [1, 1, 1, 1, 1], efort: 1 } },
      "option-unknown",
      "/shape/efort",
      '"effort"',
      '"efort"',
    ],
    [
      "a load in text",
      { shape: { load: "0.5" } },
      "load-invalid",
      "/shape/load",
      "a share of the way at half of the time, above 0 and below 1",
      '"0.5"',
    ],
    [
      "effort that is no list",
      { shape: { effort: "12345" } },
      "effort-invalid",
      "/shape/effort",
      "5 numbers not below 0, one for each year after the first",
      '"12345"',
    ],
    [
      "a target that is no choice",
      { target: "soon" },
      "target-choice-invalid",
      "/target",
      '"next", "final" or a year such as "2025"',
      '"soon"',
    ],
    [
      "waypoints that are no object",
      { waypoints: null },
      "argument-invalid",
      "/waypoints",
      "an object with what it holds by name",
      "null",
    ],
  ])("%s", (_, options, code, path, expected, received) => {
    const call = () => targetPath(plan, "it", options as PathOptions);
    expect(thrown(call)).toMatchObject({ code, path, expected, received });
  });
});

describe("a wrong scenario is refused before anything is asked of the observations", () => {
  test.each<[string, object, string, string, string, string]>([
    [
      "a scenario that is told what it does not take",
      { name: "hold", change: 1 },
      "option-unknown",
      "/scenario/change",
      "name",
      '"change"',
    ],
    [
      "a rate for the way to the target",
      { name: "fixed-target", rate: "5%" },
      "option-unknown",
      "/scenario/rate",
      "name | by",
      '"rate"',
    ],
    [
      "an unknown way to the target",
      { name: "fixed-target", by: "amount" },
      "scenario-by-invalid",
      "/scenario/by",
      "change | rate",
      '"amount"',
    ],
    [
      "a change that is no number",
      { name: "constant-change", change: "much" },
      "change-invalid",
      "/scenario/change",
      "a number, the change of a year",
      '"much"',
    ],
    [
      "a rate without its unit",
      { name: "constant-rate", rate: "5" },
      "rate-invalid",
      "/scenario/rate",
      'a rate with its unit, above -100%, such as "8%" (write "5%")',
      '"5"',
    ],
  ])("%s", (_, scenario, code, path, expected, received) => {
    const call = () => scenarioLine(planOf({}), "it", {}, scenario as Scenario);
    expect(thrown(call)).toMatchObject({ code, path, expected, received });
  });

  test("the sentence about an unknown way to the target names both sides in both languages", () => {
    const scenario = { name: "fixed-target", by: "amount" } as never;
    expect(thrown(() => scenarioLine(plan, "it", {}, scenario)).message).toStrictEqual({
      "zh-Hans": '到达目标的方式无效：应为 change | rate，实为 "amount"',
      en: 'Invalid way to the target: expected change | rate, received "amount"',
    });
  });

  test.each<[Scenario, Scenario]>([
    [{ name: "hold" } as never, "hold"],
    [{ name: "fixed-target" }, "fixed-target"],
    [{ name: "fixed-target", by: "change" }, "fixed-target"],
  ])("%j is the same as %j", (terms, name) => {
    const observed = observe(plan, { it: { 2021: 7 } });
    const line = scenarioLine(plan, "it", observed, terms);
    expect(line).toHaveProperty("levels");
    expect(line).toStrictEqual(scenarioLine(plan, "it", observed, name));
  });
});
