// The increase that a table prints beside its baseline and its target.
import type { Increment } from "ipr-plan";
import { describe, expect, test } from "vitest";
import { type Facts, from, indicatorOf, planWith, to, within } from "../aims/small-plan.js";
import { issuesIn, type Said, saidBy } from "./said-by.js";

const increment = (value: string): Increment => ({
  comparator: "attain",
  value,
  reference: from("0").reference,
});
const planOf = (value: string, facts: Facts) =>
  planWith([indicatorOf({ unit: "件", measure: "annual", increment: increment(value), ...facts })]);
const at = "/indicators/0/increment/value";

describe("a printed increase is the target less the baseline", () => {
  test.each<[string, string, Facts, readonly Said[]]>([
    ["exactly, where the target is a level", "4.9", { baseline: from("5"), targets: [to("9.9")] }, []],
    ["and not nearly", "5", { baseline: from("5"), targets: [to("9.9")] }, [[at, "4.9", "5"]]],
    [
      "exactly, where it is an increase itself",
      "5",
      { baseline: from("5"), targets: [to("4.9", { basis: "increase" })] },
      [[at, "4.9", "5"]],
    ],
    [
      "as exact as a multiple is printed: 1.85 to 1.95 times 6.3 are 5.355 to 5.985 more",
      "5.70",
      { baseline: from("6.3"), targets: [to("1.9", { basis: "multiple" })] },
      [],
    ],
    [
      "and no further",
      "6.00",
      { baseline: from("6.3"), targets: [to("1.9", { basis: "multiple" })] },
      [[at, "5.67", "6.00"]],
    ],
    [
      "of an interval it is between those of its ends",
      "9",
      { baseline: from("7.1"), targets: [within("10", "12")] },
      [[at, "2.9—4.9", "9"]],
    ],
    [
      "a mean of years has none",
      "1",
      { baseline: from("5"), targets: [to("8", { basis: "period-average" })] },
      [],
    ],
    [
      "nor do targets that have no level",
      "1",
      { baseline: from("5"), targets: [to("3", { basis: "percentage-points" })] },
      [],
    ],
  ])("%s", (_, value, facts, found) => {
    expect(saidBy("increment-disagrees", planOf(value, facts))).toStrictEqual(found);
  });
});

describe("an increase that disagrees is told with what was taken off", () => {
  const words = (value: string, facts: Facts) =>
    issuesIn(planOf(value, facts)).find(({ code }) => code === "increment-disagrees")?.message;

  test("the baseline", () => {
    expect(words("9", { baseline: from("7.1"), targets: [within("10", "12")] })).toStrictEqual({
      "zh-Hans": "指标：增加值印作 9，而目标 10—12 减基期 7.1 得 2.9—4.9；请核对原文",
      en: "指标: the increase is given as 9, but the target 10—12 less the baseline 7.1 is 2.9—4.9; check the document",
    });
  });

  test("nothing, of an amount to add to a running total", () => {
    const total: Facts = {
      measure: "cumulative",
      baseline: from("402", { over: { start: "2016", end: "2020" } }),
      targets: [to("98", { basis: "increase" })],
    };
    expect(words("50", total)).toStrictEqual({
      "zh-Hans": "指标：增加值印作 50，而目标 98 得 98；请核对原文",
      en: "指标: the increase is given as 50, but the target 98 is 98; check the document",
    });
  });
});
