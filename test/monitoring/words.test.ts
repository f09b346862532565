import { monitorYear, type ObservationInput, observe } from "ipr-plan";
import { describe, expect, test } from "vitest";
import { type Facts, from, planOf, to } from "../aims/small-plan.js";

const because = (facts: Facts, values: Readonly<Record<string, ObservationInput>>) => {
  const plan = planOf(facts);
  return monitorYear(plan, observe(plan, { it: values }), { year: "2023" }).indicators[0]?.because ?? [];
};
const rise: Facts = { baseline: from("10"), targets: [to("20")], unit: "件" };

describe("the year of an indicator in words", () => {
  test.each<
    [string, Facts, Readonly<Record<string, ObservationInput>>, readonly string[], readonly string[]]
  >([
    [
      "nothing known",
      rise,
      {},
      ["2023 年目标（目标路径）：16 件", "没有本年数据：无观测值"],
      ["target for 2023 (step on the path): 16 items", "no value of the year: no observation"],
    ],
    [
      "a share that went down",
      { ...rise, unit: "%", measure: "annual", regionRule: "ratio" },
      { 2022: "12.5", 2023: "12.1" },
      [
        "2023 年目标（目标路径）：16%",
        "2023 为 12.1%",
        "比 2022 降低 0.4 个百分点",
        "完成年度目标 75.6%（本年完成÷本年目标）",
        "年度目标：未完成",
      ],
      [
        "target for 2023 (step on the path): 16%",
        "12.1% in 2023",
        "down 0.4 percentage points from 2022",
        "75.6% of the target of the year (actual ÷ target)",
        "target of the year: missed",
      ],
    ],
    [
      "just the number that the year's target leaves out",
      {
        ...rise,
        direction: "decrease",
        baseline: from("30"),
        targets: [to("20", { year: "2023", comparator: "less-than" })],
      },
      { 2022: 25, 2023: 20 },
      [
        "2023 年目标（规划目标）：<20 件",
        "2023 为 20 件",
        "比 2022 减少 5 件（20.0%）",
        "完成年度目标 100.0%（本年目标÷本年完成）",
        "20 件恰为目标数，而目标为低于 20 件，尚未达到",
        "年度目标：未完成",
      ],
      [
        "target for 2023 (target of the plan): <20 items",
        "20 items in 2023",
        "down 5 items (20.0%) from 2022",
        "100.0% of the target of the year (target ÷ actual)",
        "20 items is just the number of the target, which asks for less than 20 items",
        "target of the year: missed",
      ],
    ],
    [
      "a rank that got better",
      { ...rise, unit: "位", regionRule: "none", direction: "decrease", targets: [to("5")] },
      { 2022: 9, 2023: 7 },
      [
        "2023 年目标（目标路径）：7 位",
        "2023 为 7 位",
        "比 2022 前移 2 位",
        "不计完成年度目标的百分比：位次只看是否达到、是升是降，不按比例计",
        "年度目标：已完成",
      ],
      [
        "target for 2023 (step on the path): 7 places",
        "7 places in 2023",
        "up by 2 places from 2022",
        "no share of the target: a rank is reached or not, and moves up or down; no share of the way to it is covered",
        "target of the year: met",
      ],
    ],
    [
      "a running total",
      { measure: "cumulative", targets: [to("100")], unit: "件" },
      { 2021: 10, "2022-06": 14, 2022: 30, "2023-06": 34 },
      [
        "2023 年目标（目标路径）：60 件，其中当年 20 件",
        "2023-06 为 34 件，其中当年 4 件",
        "当年数与上年同期（2022-06）持平",
        "完成年度目标 56.7%（本年完成÷本年目标）；当年 20.0%",
        "年度目标：待年末评价",
      ],
      [
        "target for 2023 (step on the path): 60 items, of which 20 items in the year itself",
        "34 items in 2023-06, of which 4 items came in the year itself",
        "what the year added is unchanged from the same part of the year before, 2022-06",
        "56.7% of the target of the year (actual ÷ target); 20.0% of what the year was to add",
        "target of the year: open until the year ends",
      ],
    ],
    [
      "a number that is not given exactly",
      { targets: [], unit: "家" },
      { 2022: 1000, 2023: { value: 1200, qualifier: "more-than" } },
      ["2023 年没有目标：无目标值", "2023 为 超过 1200 家", "比 2022 增加 200 家（20.0%）"],
      [
        "no target for 2023: no target",
        "more than 1200 organisations in 2023",
        "up 200 organisations (20.0%) from 2022",
      ],
    ],
  ])("tells of %s", (_, facts, values, zh, en) => {
    const told = because(facts, values);
    expect(told.map((one) => one["zh-Hans"])).toEqual(zh);
    expect(told.map((one) => one.en)).toEqual(en);
  });
});
