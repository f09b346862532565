import type { Plan } from "ipr-plan";
import { guangxi2025 } from "ipr-plan/plans";
import { describe, expect, test } from "vitest";
import { readRows } from "./read-rows.js";

const organisations = "知识产权专业服务机构";
const patents = "每万人口高价值发明专利拥有量";
const marks = "有效注册商标总量";

/** What comes of a number beside which a unit is printed. */
function beside(name: string, unit: string, value: string | number = 12, plan: Plan = guangxi2025): string {
  const { own, unread } = readRows(
    [
      ["指标", "单位", "2023年"],
      [name, unit, value],
    ],
    {},
    plan,
  );
  return [...own, ...unread].join("; ");
}

describe("an indicator without a unit is a number of things, of people or of points", () => {
  test.each(["家", "个", "件", "人", "分"])("%s says no more than the number", (unit) => {
    expect(beside(organisations, unit)).toBe("service-organisations 2023=12");
    expect(beside(organisations, "", `12${unit}`)).toBe("service-organisations 2023=12");
  });

  test.each([
    "%",
    "‰",
    "百分点",
    "倍",
    "位",
    "万家",
    "元",
    "亿元",
    "年",
    "岁",
    "公里",
    "家/万人",
    "件/家",
    "家、个",
  ])("%s says another number", (unit) => {
    expect(beside(organisations, unit)).toBe("12 unit-differs");
  });

  test("%, 亿元 and 万 behind the number say another as well", () => {
    expect(beside(organisations, "", "12%")).toBe("12% unit-differs");
    expect(beside(organisations, "", "12亿元")).toBe("12亿元 unit-differs");
    expect(beside(organisations, "", "12万家")).toBe("12万家 unit-differs");
  });

  test("a unit that nobody knows is told as one", () => {
    expect(beside(organisations, "箱")).toBe("12 unit-unknown");
    expect(beside(marks, "箱")).toBe("12 unit-unknown");
  });
});

describe("a number is converted from the unit printed for it", () => {
  test.each([
    [marks, "万件", "marks 2023=12"],
    [marks, "件", "marks 2023=0.0012"],
    [marks, "个", "marks 2023=0.0012"],
    [marks, "亿件", "marks 2023=120000"],
    [marks, "亿元、万件、%", "marks 2023=12"],
    [marks, "亿元，件", "marks 2023=0.0012"],
    [marks, "件、万件", "12 unit-differs"],
    [marks, "亿元、%", "12 unit-differs"],
    [marks, "亿元", "12 unit-differs"],
    [marks, "%", "12 unit-differs"],
    [marks, "件/万人", "12 unit-differs"],
    ["知识产权质押融资登记金额（累计）", "万元", "pledges 2023=0.0012"],
  ])("%s in %s: %s", (name, unit, found) => {
    expect(beside(name, unit)).toBe(found);
  });

  test("the unit in the cell goes before that of the column", () => {
    expect(beside(marks, "件", "12万件")).toBe("marks 2023=12");
    expect(beside(marks, "万件", "12%")).toBe("12% unit-differs");
  });

  test("每万人口 in a name is what stands below the stroke; without 每 nothing does", () => {
    expect(beside(patents, "件")).toBe("patents 2023=12");
    expect(beside(patents, "个")).toBe("patents 2023=12");
    expect(beside(patents, "件/万人")).toBe("patents 2023=12");
    expect(beside(patents, "件/百万人")).toBe("patents 2023=0.12");
    expect(beside(patents, "亿元")).toBe("12 unit-differs");
    const named = { "zh-Hans": "人口均高价值发明专利拥有量" };
    const plan = {
      ...guangxi2025,
      indicators: guangxi2025.indicators.map((one) =>
        one.id === "high-value-patents-per-10k" ? { ...one, name: named } : one,
      ),
    };
    expect(beside(named["zh-Hans"], "件", 12, plan)).toBe("12 unit-differs");
    expect(beside(named["zh-Hans"], "件/万人", 12, plan)).toBe("patents 2023=12");
  });

  test("the option is the unit of numbers for which none is printed, and of no others", () => {
    const rows = [
      ["指标", "2023年"],
      [marks, 12],
      ["地理标志总量（万件）", 1],
      [organisations, 7],
      [patents, 3],
      ["知识产权质押融资登记金额（累计）", 5],
    ];
    expect(readRows(rows, { unit: "件" })).toMatchObject({
      own: ["patents 2023=3", "marks 2023=0.0012", "gi 2023=10000", "service-organisations 2023=7"],
      unread: ["5 unit-differs"],
      issues: [],
    });
  });
});
