// What a plan says of the figures printed in its text: beside the baselines of its table, and beside each other.
import type { Baseline, Plan, PrintedFact } from "ipr-plan";
import { describe, expect, test } from "vitest";
import { type Facts, from, indicatorOf, planWith, to } from "../aims/small-plan.js";
import { changed, type Json } from "./changed.js";
import { issuesIn, type Said, saidBy } from "./said-by.js";

const fact: PrintedFact = {
  id: "f",
  name: { "zh-Hans": "指标" },
  indicator: "it",
  unit: "件",
  measure: "point-in-time",
  period: "2020",
  comparator: "attain",
  value: "40",
  reference: { document: "d", locator: "l", raw: "四十件" },
};

/** A baseline of 40 items, and a figure beside it. */
function planOf(facts: Partial<PrintedFact>, indicator: Facts = {}): Plan {
  const plan = planWith([
    indicatorOf({ unit: "件", baseline: from("40"), targets: [to("53")], ...indicator }),
  ]);
  return { ...plan, facts: [{ ...fact, ...facts }] };
}

const without = (key: keyof PrintedFact | keyof Facts) => ({ [key]: undefined });
const cleared = (plan: Plan): Plan => JSON.parse(JSON.stringify(plan));

describe("a figure in the text beside the baseline of its indicator", () => {
  const at = "/facts/0/value";
  type Case = [title: string, facts: Partial<PrintedFact>, indicator: Facts, found: readonly Said[]];

  test.each<Case>([
    ["another number is told with its unit", { value: "30" }, {}, [[at, "40 件", "30 件"]]],
    ["another number without one", { value: "30", ...without("unit") }, without("unit"), [[at, "40", "30"]]],
    ["each in its own", { value: "30", unit: "万件" }, {}, [[at, "40 件", "30 万件"]]],
    ["a figure in another dimension does not compare", { value: "30", unit: "亿元" }, {}, []],
    ["nor one without a unit beside one with", { value: "30", ...without("unit") }, {}, []],
    ["nor where there is no baseline", { value: "30" }, without("baseline"), []],
    ["nor where the figure names no indicator", { value: "30", ...without("indicator") }, {}, []],
    ["less than 60 is true of 40", { value: "60", comparator: "less-than" }, {}, []],
    ["at most 40 is true of 40", { comparator: "at-most" }, {}, []],
    ["less than 20 is not", { value: "20", comparator: "less-than" }, {}, [[at, "40 件", "20 件"]]],
    ["at least 30 is true of 40", { value: "30", comparator: "at-least" }, {}, []],
    ["at least 50 is not", { value: "50", comparator: "at-least" }, {}, [[at, "40 件", "50 件"]]],
    ["about 41 is true of 40", { value: "41", comparator: "about" }, {}, []],
    ["about 60 is not", { value: "60", comparator: "about" }, {}, [[at, "40 件", "60 件"]]],
    ["about 20 is not either", { value: "20", comparator: "about" }, {}, [[at, "40 件", "20 件"]]],
    ["41 and 40 can be one number, rounded", { value: "41" }, {}, []],
    ["39.96 and 40.0 can, printed with one place", { value: "39.96" }, { baseline: from("40.0") }, []],
    ["but not with two", { value: "39.96" }, { baseline: from("40.00") }, [[at, "40.00 件", "39.96 件"]]],
    [
      "nor the other way round",
      { value: "40.00" },
      { baseline: from("39.96") },
      [[at, "39.96 件", "40.00 件"]],
    ],
    ["41.1 and 40 cannot", { value: "41.1" }, {}, [[at, "40 件", "41.1 件"]]],
  ])("%s", (_, facts, indicator, found) => {
    expect(saidBy("fact-differs-from-baseline", cleared(planOf(facts, indicator)))).toStrictEqual(found);
  });

  test.each<[string, PrintedFact["over"], readonly Said[]]>([
    ["of the same years", { start: "2016", end: "2020" }, [[at, "402 件", "40 件"]]],
    ["of fewer years", { start: "2018", end: "2020" }, []],
    ["of the years up to another one", { start: "2016", end: "2019" }, []],
    ["of no years", undefined, []],
  ])("a total is compared with one %s", (_, over, found) => {
    const baseline = from("402", { over: { start: "2016", end: "2020" } } as Partial<Baseline>);
    const plan = planOf(
      { measure: "cumulative", ...(over && { over }) },
      { measure: "cumulative", baseline },
    );
    expect(saidBy("fact-differs-from-baseline", plan)).toStrictEqual(found);
  });

  test("says both as they are printed", () => {
    const [issue] = issuesIn(planOf({ value: "30" })).filter(({ code }) => code.startsWith("fact-"));
    expect(issue?.message).toStrictEqual({
      "zh-Hans": "指标：2020 年的基期值为 40（“test”），文中为 30（“四十件”）",
      en: "指标: its baseline of 2020 is 40 (“test”), the text has 30 (“四十件”)",
    });
  });
});

describe("a number per 10,000 people beside the stock it is made from", () => {
  const wrong: Json = { "/facts/1/value": "5.12" };
  const found = (changes: Json) => saidBy("ratio-disagrees", changed({ ...wrong, ...changes }));

  test("is read where both are known indicators", () => {
    expect(found({})).toStrictEqual([["/facts/1/value", "5.02", "5.12"]]);
    expect(found({ "/facts/0/catalogue": undefined })).toStrictEqual([]);
    expect(found({ "/facts/1/catalogue": undefined })).toStrictEqual([]);
    expect(found({ "/facts/0/catalogue": undefined, "/facts/1/catalogue": undefined })).toStrictEqual([]);
  });

  test.each<[string, Json]>([
    ["the stock is in money", { "/facts/0/unit": "亿元" }],
    ["the ratio has no unit", { "/facts/1/unit": undefined }],
    ["the ratio is in %", { "/facts/1/unit": "%" }],
  ])("says nothing where %s", (_, changes) => {
    expect(found(changes)).toStrictEqual([]);
  });

  test("says nothing where the plan has no facts", () => {
    expect(saidBy("ratio-disagrees", changed({ "/facts": undefined }))).toStrictEqual([]);
  });
});
