// What numbers in a unit can be, and what can be done with them.
import { describe, expect, test } from "vitest";
import { type Facts, from, indicatorOf, planWith, to } from "../aims/small-plan.js";
import { type Said, saidBy, toldOf } from "./said-by.js";

const planOf = (facts: Facts) => planWith([indicatorOf({ measure: "annual", ...facts })]);
const [target, base] = ["/indicators/0/targets/0/value", "/indicators/0/baseline/value"];
const rank: Facts = { unit: "位", regionRule: "none", direction: "decrease", baseline: from("5") };
const share: Facts = { unit: "%", regionRule: "ratio", baseline: from("40") };
const wholeRank = "a whole number, 1 or more 位";

describe("a number lies in the range of its unit", () => {
  test.each<[string, Facts, readonly Said[]]>([
    ["there is a third place", { ...rank, targets: [to("3")] }, []],
    ["but none between it and the fourth", { ...rank, targets: [to("3.5")] }, [[target, wholeRank, "3.5"]]],
    ["nor was there one", { ...rank, baseline: from("5.5"), targets: [to("3")] }, [[base, wholeRank, "5.5"]]],
    ["nor one before the first", { ...rank, targets: [to("0")] }, [[target, "1 or more 位", "0"]]],
    ["a share need not be whole", { ...share, targets: [to("43.5")] }, []],
    ["all is a share", { ...share, targets: [to("100", { comparator: "at-least" })] }, []],
    [
      "more than all is none",
      { ...share, targets: [to("100", { comparator: "more-than" })] },
      [[target, "0 to 100 %", "more than 100"]],
    ],
    [
      "less than nothing is none either",
      { ...share, direction: "decrease", targets: [to("0", { comparator: "less-than" })] },
      [[target, "0 to 100 %", "less than 0"]],
    ],
    [
      "at least more than all is told without a word for how it binds",
      { ...share, targets: [to("101", { comparator: "at-least" })] },
      [[target, "0 to 100 %", "101"]],
    ],
    [
      "a baseline beyond it makes no target beyond it possible",
      { ...share, baseline: from("120"), targets: [to("130")] },
      [
        [target, "0 to 100 %", "130"],
        [base, "0 to 100 %", "120"],
      ],
    ],
    [
      "but of what is added to it nothing more is said",
      { ...share, baseline: from("120"), targets: [to("10", { basis: "increase" })] },
      [[base, "0 to 100 %", "120"]],
    ],
    [
      "after a loss there may be a smaller one",
      { unit: "亿元", baseline: from("-10"), targets: [to("-5")] },
      [],
    ],
    [
      "after a profit there may not",
      { unit: "亿元", baseline: from("10"), direction: "decrease", targets: [to("-5")] },
      [[target, "0 or more 亿元", "-5"]],
    ],
  ])("%s", (_, facts, found) => {
    expect(saidBy("value-out-of-range", planOf(facts))).toStrictEqual(found);
  });
});

describe("numbers add up over places and over years, or they do not", () => {
  const places = "ratio | weighted-mean | none";
  const years = "point-in-time | annual";
  const [rule, measure] = ["/indicators/0/regionRule", "/indicators/0/measure"];
  test.each<[string, Facts, readonly Said[]]>([
    ["scores over places do not", { unit: "分", regionRule: "sum" }, [[rule, places, "sum"]]],
    [
      "scores over years do not",
      { unit: "分", regionRule: "none", measure: "cumulative" },
      [[measure, years, "cumulative"]],
    ],
    ["shares over places do not", { unit: "%", regionRule: "sum" }, [[rule, places, "sum"]]],
    ["numbers per head do not", { unit: "件/万人", regionRule: "sum" }, [[rule, places, "sum"]]],
    ["rates over places do", { unit: "件/年", regionRule: "sum", measure: "annual" }, []],
    [
      "rates over years do not",
      { unit: "件/年", regionRule: "sum", measure: "cumulative" },
      [[measure, years, "cumulative"]],
    ],
    ["points a year over places do not", { unit: "分/年", regionRule: "sum" }, [[rule, places, "sum"]]],
    ["items do", { unit: "件", regionRule: "sum", measure: "cumulative" }, []],
    ["money does", { unit: "亿元", regionRule: "sum", measure: "cumulative" }, []],
    ["what has no unit may", { regionRule: "sum", measure: "cumulative" }, []],
  ])("%s", (_, facts, found) => {
    expect(saidBy("share-added-up", planOf({ targets: [to("50")], ...facts }))).toStrictEqual(found);
  });

  test.each<[string, Facts, readonly string[]]>([
    ["neither summed", { regionRule: "sum" }, ["rank-unfit /indicators/0/regionRule"]],
    ["nor averaged", { regionRule: "weighted-mean" }, ["rank-unfit /indicators/0/regionRule"]],
    [
      "and are not to rise",
      { direction: "increase", targets: [to("8")] },
      ["rank-unfit /indicators/0/direction"],
    ],
    ["but may be kept", { direction: "maintain", targets: [to("5")] }, []],
  ])("ranks are %s", (_, facts, found) => {
    expect(toldOf(planOf({ ...rank, targets: [to("3")], ...facts }))).toStrictEqual(found);
  });

  test("and the rule of ranks over regions is none", () => {
    expect(saidBy("rank-unfit", planOf({ ...rank, regionRule: "sum", targets: [to("3")] }))).toStrictEqual([
      ["/indicators/0/regionRule", "none", "sum"],
    ]);
  });
});

describe("a baseline that is a total of years", () => {
  const over = (start: string, end: string, facts: Facts = {}) =>
    saidBy(
      "baseline-span-unfit",
      planOf({ unit: "件", baseline: from("402", { over: { start, end } }), targets: [to("500")], ...facts }),
    );

  test("is of the years up to its own", () => {
    const path = "/indicators/0/baseline/over/end";
    expect(over("2011", "2015")).toStrictEqual([[path, "2020", "2015"]]);
    expect(over("2015", "2015")).toStrictEqual([[path, "2020", "2015"]]);
    expect(over("2020", "2020")).toStrictEqual([]);
  });

  test("is that of one year for a yearly amount, and of any for a running total", () => {
    expect(over("2016", "2020")).toStrictEqual([
      ["/indicators/0/baseline/over", "the value of one year", "the total of 2016–2020"],
    ]);
    expect(over("2016", "2020", { measure: "cumulative" })).toStrictEqual([]);
  });
});
