// Why an indicator cannot carry a target, in both languages: the number, the unit and the measure are named.
import { targetLevel, validatePlan } from "ipr-plan";
import { describe, expect, test } from "vitest";
import { type Facts, from, indicatorOf, planOf, to, within } from "./small-plan.js";

const items: Facts = { unit: "件", baseline: from("5") };
const share: Facts = { unit: "%", regionRule: "ratio", baseline: from("5") };
const place: Facts = { unit: "位", regionRule: "none", direction: "decrease", baseline: from("3") };
const sum: Facts = { unit: "件", measure: "cumulative", baseline: from("3") };

describe("a target that its indicator cannot carry is explained by its basis, its unit and what would fit", () => {
  test.each<[string, Facts, string, string]>([
    [
      "a level in money, of items",
      { ...items, targets: [to("3", { unit: "亿元" })] },
      "目标单位 亿元 与指标单位 件 量纲不同",
      "the target is in 亿元, of another dimension than the indicator's 件",
    ],
    [
      "a level in 億元, of 萬件: units are named as they are read",
      { unit: "萬件", baseline: from("5"), targets: [to("3", { unit: "億元" })] },
      "目标单位 亿元 与指标单位 万件 量纲不同",
      "the target is in 亿元, of another dimension than the indicator's 万件",
    ],
    [
      "a level in 万件, of no unit",
      { targets: [to("3", { unit: "万件" })] },
      "指标没有单位（原文未印），不能由 万件 换算；请直接写出数值",
      "the indicator has no unit (its document prints none), so 万件 cannot be converted; write the plain number",
    ],
    [
      "a level in points, of a share",
      { ...share, targets: [to("3", { unit: "百分点" })] },
      '百分点是比率的变化，不是水平；若意为提高的百分点，请用 basis: "percentage-points"',
      '百分点 is what a share changes by, not a level; if percentage points are added, say basis: "percentage-points"',
    ],
    [
      "a multiple in %, of items",
      { ...items, targets: [to("3", { basis: "multiple", unit: "%" })] },
      "基期值的倍数没有单位，不用 %；请核对 basis 与 unit",
      "a multiple has no unit, so it cannot be in %; check basis and unit",
    ],
    [
      "a multiple in %, of no unit",
      { baseline: from("5"), targets: [to("3", { basis: "multiple", unit: "%" })] },
      "基期值的倍数没有单位，不用 %；请核对 basis 与 unit",
      "a multiple has no unit, so it cannot be in %; check basis and unit",
    ],
    [
      "a rate in items",
      { ...items, targets: [to("3", { basis: "relative-change", unit: "件" })] },
      "增长的百分比以 % 计，不用 件；请核对 basis 与 unit",
      "a change in % is in %, not in 件; check basis and unit",
    ],
    [
      "a multiple without a baseline",
      { unit: "件", targets: [to("3", { basis: "multiple" })] },
      "目标为基期值的倍数，而基期值空白，无法得出目标水平",
      "the target is a multiple, and the baseline is blank, so it leads to no level",
    ],
    [
      "yearly growth of a running total",
      { ...sum, targets: [to("3", { basis: "annual-growth" })] },
      "目标为年均增长率，只用于时点数、年度数，而此指标为累计数",
      "the target is yearly growth, which is of a level at a date or an annual amount, and the indicator is a running total",
    ],
    [
      "points of items",
      { ...items, targets: [to("3", { basis: "percentage-points" })] },
      '百分点只用于比率，而此指标以 件 计；若意为增加的量，请用 basis: "increase"',
      'percentage points are of a share, and the indicator is in 件; if an amount is added, say basis: "increase"',
    ],
    [
      "points of no unit",
      { baseline: from("3"), targets: [to("3", { basis: "percentage-points" })] },
      '百分点只用于比率，而此指标没有单位；若意为增加的量，请用 basis: "increase"',
      'percentage points are of a share, and the indicator has no unit; if an amount is added, say basis: "increase"',
    ],
    [
      "a multiple of a place",
      { ...place, targets: [to("3", { basis: "multiple" })] },
      "目标为基期值的倍数，而位次没有增长率、倍数和平均数；请写明第几位（level）或变动几位（increase）",
      "the target is a multiple, and ranks have no rate, multiple or average; state the place (level) or by how many places it changes (increase)",
    ],
    [
      "a multiple of nothing",
      { ...items, baseline: from("0"), targets: [to("3", { basis: "multiple" })] },
      "基期值为 0，由此增长的百分比或倍数没有意义；请写明目标水平或增加的量",
      "the baseline is 0, from which a rate or a multiple means nothing; state a level or an increase",
    ],
    [
      "fewer items than none",
      { ...items, targets: [to("-6", { basis: "increase" })] },
      "由基期值 5 得出的目标为 -1，件 不能小于 0",
      "from the baseline 5 the target leads to -1, and 件 cannot be less than 0",
    ],
    [
      "a fall by more than all",
      { ...items, targets: [to("-120", { basis: "relative-change" })] },
      "降幅超过 100%，或倍数为负，没有这样的水平",
      "a fall by more than 100 %, or a multiple below 0, leads to no level",
    ],
  ])("%s", (_, facts, zh, en) => {
    const said = validatePlan(planOf(facts)).filter(({ path }) => path.startsWith("/indicators/0/targets/"));
    expect(said.map(({ message }) => message)).toStrictEqual([
      { "zh-Hans": `指标：${zh}`, en: `指标: ${en}` },
    ]);
  });
});

describe("the level of a target whose unit or time is at the edge of what fits", () => {
  const levelOf = (facts: Facts, target: Parameters<typeof targetLevel>[1]) => {
    const level = targetLevel(indicatorOf(facts), target);
    return "bound" in level ? level.bound : level.missing.reason;
  };
  const own = { unit: "某某" as never };

  test("an increase counts in the year of the baseline, too: it is no change a year", () => {
    const base = from("3", { year: "2025" });
    expect(levelOf({ baseline: base }, to("4", { basis: "increase" }))).toStrictEqual({
      comparator: "attain",
      value: "7",
    });
    expect(levelOf({ baseline: base }, to("4", { basis: "yearly-change" }))).toBe("target-not-numeric");
  });

  test("a unit that nobody can read converts into none, and none into it", () => {
    expect(levelOf({ unit: "件" }, to("3", own))).toBe("target-not-numeric");
    expect(levelOf(own, to("3", { unit: "件" }))).toBe("target-not-numeric");
    expect(levelOf(own, to("3", own))).toBe("target-not-numeric");
    expect(levelOf(own, to("3", { unit: "百分点" }))).toBe("target-not-numeric");
  });

  test("of an indicator without unit a number in such a unit stays as it is", () => {
    expect(levelOf({}, to("3", own))).toStrictEqual({ comparator: "attain", value: "3" });
  });

  test("both ends of a range are looked at", () => {
    expect(levelOf(items, within("-6", "1", { basis: "increase" }))).toBe("target-impossible");
    expect(levelOf(items, within("-5", "1", { basis: "increase" }))).toStrictEqual({
      comparator: "between",
      lower: "0",
      upper: "6",
    });
  });
});
