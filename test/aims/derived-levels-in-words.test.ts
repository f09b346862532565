// How a target's number and the indicator's own become a level, and in which words that is told.
import { type Indicator, type SingleTarget, targetLevel } from "ipr-plan";
import { describe, expect, test } from "vitest";
import { type Facts, from, indicatorOf, to, within } from "./small-plan.js";

type Stated = Indicator["targets"][number];

function said(facts: Facts, target: Stated) {
  const found = targetLevel(indicatorOf(facts), target);
  return "because" in found ? found.because.map(({ en }) => en) : found.missing.reason;
}

const over = (basis: SingleTarget["basis"], value: string, unit?: string): SingleTarget =>
  to(value, { basis, ...(unit !== undefined && { unit }) });

describe("it is told how a level came about", () => {
  const facts: Facts = { unit: "件", baseline: from("100") };
  test.each<[string, Facts, Stated, readonly string[]]>([
    ["a level is what it is", facts, to("120"), []],
    [
      "each year's level is asked of each",
      facts,
      over("every-year", "120"),
      ["asked of each year of the plan period"],
    ],
    [
      "an average is one",
      { ...facts, measure: "annual" },
      over("period-average", "120"),
      ["the average of the years of the plan period"],
    ],
    ["an increase of a total is the total", { ...facts, measure: "cumulative" }, over("increase", "20"), []],
    ["an increase", facts, over("increase", "20"), ["the baseline 100 increased by 20"]],
    [
      "in the indicator's own unit",
      facts,
      over("increase", "20", "件"),
      ["the baseline 100 increased by 20"],
    ],
    [
      "in the same unit by another name",
      { ...facts, unit: "项" },
      over("increase", "20", "项"),
      ["the baseline 100 increased by 20"],
    ],
    [
      "in another unit",
      facts,
      over("increase", "2", "万件"),
      ["the baseline 100 increased by 2 ten thousand items"],
    ],
    [
      "where the indicator has no unit",
      { baseline: from("100") },
      over("increase", "2", "件"),
      ["the baseline 100 increased by 2"],
    ],
    [
      "where the number has no unit",
      facts,
      over("yearly-change", "2"),
      ["the baseline 100 increased by 2 a year for 5 years"],
    ],
    ["a multiple", facts, over("multiple", "2"), ["2 times the baseline 100"]],
    ["between two multiples", facts, within("2", "3", { basis: "multiple" }), ["2—3 times the baseline 100"]],
    ["a growth", facts, over("relative-change", "20"), ["the baseline 100 grown by 20 %"]],
    ["a fall", facts, over("relative-change", "-20"), ["the baseline 100 fallen by 20 %"]],
    [
      "a yearly growth",
      facts,
      over("annual-growth", "10"),
      ["the baseline 100 grown by 10 % a year for 5 years, compounded"],
    ],
  ])("%s", (_, indicator, target, words) => {
    expect(said(indicator, target)).toStrictEqual(words);
  });

  test("a multiple in Chinese", () => {
    const found = targetLevel(indicatorOf(facts), within("2", "3", { basis: "multiple" }));
    expect("because" in found && found.because[0]?.["zh-Hans"]).toBe("基期值 100 的 2—3 倍");
  });
});

describe("a number in another unit is converted", () => {
  test.each<[string, Facts, Stated, string]>([
    ["from tens of thousands", { unit: "件" }, to("1.2", { unit: "万件" }), "12000"],
    ["to tens of thousands", { unit: "万件" }, to("12000", { unit: "件" }), "1.2"],
    ["not within one unit", { unit: "万件" }, to("1.2", { unit: "万件" }), "1.2"],
    ["not where the indicator has none", {}, to("1.2", { unit: "件" }), "1.2"],
    ["not where neither has one", {}, to("1.2"), "1.2"],
    ["an increase", { unit: "件", baseline: from("100") }, over("increase", "1.2", "万件"), "12100"],
    ["written as it should be", { unit: "件" }, to("012.50"), "12.5"],
  ])("%s", (_, facts, target, value) => {
    const found = targetLevel(indicatorOf(facts), target);
    expect("bound" in found && found.bound).toStrictEqual({ comparator: "attain", value });
  });

  test("beyond all numbers there is no level", () => {
    const long = `1${"0".repeat(398)}`;
    const facts: Facts = { unit: "件", baseline: from("100") };
    expect(said(facts, over("increase", long, "亿件"))).toBe("out-of-range");
  });
});
