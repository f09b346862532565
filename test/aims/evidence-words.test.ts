// What is noticed in observations, in words: the periods and the numbers that it is about.
import { assess, type Issue, observe } from "ipr-plan";
import { describe, expect, test } from "vitest";
import { amounts, level, noticedIn, total, type Values } from "./noticed-in.js";
import { type Facts, planOf, to } from "./small-plan.js";

const broken = (at: string) => ({
  "zh-Hans": `${at} 起口径或普查有变（B），此前的数据与其后不可比，只用其后的数据；与基期值也不可直接比较`,
  en: `The series breaks at ${at} (a census, a changed definition): values before it do not compare and are left out; nor does the baseline compare with those after it`,
});

describe("what is noticed names the periods and the numbers", () => {
  test.each<[string, Facts, Values, string | undefined, string, Issue["message"]]>([
    [
      "one amount behind a missing one",
      amounts,
      { 2024: 90, "2025-01": 9, "2025-03": 50 },
      undefined,
      "part-behind-gap",
      {
        "zh-Hans": "2025-03 之前有缺，未计入当年累计",
        en: "Something is missing before 2025-03, so it is not counted in the year so far",
      },
    ],
    [
      "four amounts behind a missing one, from the first to the last",
      amounts,
      { 2024: 90, "2025-01": 9, "2025-03": 5, "2025-04": 6, "2025-05": 7, "2025-06": 8 },
      undefined,
      "part-behind-gap",
      {
        "zh-Hans": "2025-03 至 2025-06 之前有缺，未计入当年累计",
        en: "Something is missing before 2025-03 (and up to 2025-06), so it is not counted in the year so far",
      },
    ],
    [
      "a break in the latest value",
      level,
      { 2021: 3, 2022: { value: 9, status: "B" } },
      undefined,
      "break-crossed",
      broken("2022"),
    ],
    [
      "a break in a part of a year, before which no whole year is known",
      amounts,
      { "2021-Q1": { value: 20, status: "B" } },
      undefined,
      "break-crossed",
      broken("2021-Q1"),
    ],
    [
      "a break in the year under way, up to the last of several years",
      amounts,
      { 2022: 85, 2023: 88, 2024: 90, "2025-Q1": { value: 50, status: "B" } },
      undefined,
      "break-crossed",
      {
        "zh-Hans":
          "2025-Q1 起口径或普查有变（B），此后的数据与其前不可比；该年尚无全年数据，仍按至 2024 的数据评估",
        en: "The series breaks at 2025-Q1 (a census, a changed definition): what comes from there on does not compare with what was before. No whole year of it is known yet, so what is known up to 2024 counts",
      },
    ],
    [
      "another value in the year of the baseline",
      level,
      { 2020: "1.44", 2021: 2 },
      undefined,
      "baseline-differs",
      {
        "zh-Hans":
          "规划的基期值为 1.5（2020 年），观测值却为 1.44（2020）：基期数据可能已修订，进展中含有修订的影响",
        en: "The plan's baseline of 2020 is 1.5, but 1.44 was observed for 2020: the base was revised, and part of the progress is the revision",
      },
    ],
    [
      "a running total that fell",
      total,
      { 2021: 9, 2022: 4, 2023: 5 },
      undefined,
      "total-fell",
      {
        "zh-Hans":
          "累计指标应逐期报告自规划期初起的合计，2022 的 4 却低于上一期；若为当年数，请先累加（accumulate）",
        en: "A running total reports all since the plan's start, but 4 of 2022 is below the period before; yearly amounts are added up first (accumulate)",
      },
    ],
    [
      "a running total that goes on from before the plan",
      total,
      { 2019: 40, 2021: 45 },
      undefined,
      "total-from-before-the-plan",
      {
        "zh-Hans":
          "累计指标自规划期初从零起算，而 2019 已为 40，2021 的 45 似含规划期以前的数；请只累计规划期内的数（accumulate 的 from）",
        en: "A running total starts from nothing at the plan's start, but it stood at 40 at 2019, and 45 of 2021 seems to include that; add up the plan's own years only (from, of accumulate)",
      },
    ],
    [
      "parts that add up to another amount",
      amounts,
      { 2021: 10, "2021-S1": 4, "2021-S2": 5 },
      undefined,
      "parts-disagree",
      {
        "zh-Hans": "2021 为 10，其各部分（2021-S1, 2021-S2）之和却为 9；采用前者",
        en: "2021 is 10, but its parts (2021-S1, 2021-S2) add up to 9; the former counts",
      },
    ],
    [
      "that the target's year is over and not observed",
      { ...level, targets: [to("5", { year: "2023" })] },
      { 2022: 3 },
      "2024",
      "due-year-not-observed",
      {
        "zh-Hans":
          "截至 2024-12-31，目标年份 2023 已结束而尚无该年数据；以下按 2022 的数据评估，并非最终结果",
        en: "As of 2024-12-31 the target's year 2023 is over, but no value of it is known; this goes by 2022 and is not the result",
      },
    ],
  ])("%s", (_, facts, values, asOf, code, message) => {
    const found = noticedIn(facts, values, asOf).filter((one) => one.code === code);
    expect(found.map((one) => one.message)).toStrictEqual([message]);
  });
});

test("amounts behind a missing one are named as the office writes its years, from the first to the last", () => {
  const plan = { ...planOf(amounts), yearEnds: "03-31", yearStyle: "FY2024" } as const;
  const observed = observe(plan, { it: { 2024: 90, "2025-Q2": 9, "2025-Q3": 8 } });
  const found = assess(plan, "it", observed).issues.find(({ code }) => code === "part-behind-gap");
  expect(found?.message).toStrictEqual({
    "zh-Hans": "FY2025-Q2 至 FY2025-Q3 之前有缺，未计入当年累计",
    en: "Something is missing before FY2025-Q2 (and up to FY2025-Q3), so it is not counted in the year so far",
  });
});
