import { describe, expect, test } from "vitest";
import { countedPlan } from "./counted-plan.js";
import { readRows } from "./read-rows.js";

/** What comes of a 7 under a header, beside a label. */
function one(header: string, label = "申请件数（件）"): string {
  const { own, unread } = readRows(
    [
      ["指标", header],
      [label, 7],
    ],
    {},
    countedPlan,
  );
  return [...own, ...unread].join("; ");
}

const words: Readonly<Record<string, string>> = {
  growth:
    "同比 环比 增长 增速 增幅 增减 比上年 较上年 比上月 比去年 较去年 升降 涨跌 变化率 变动率 变动幅度 ±比 growth change increase yoy y-o-y year-on-year",
  progress: "完成率 完成进度 进度 完成比例 达成率 实现程度 progress completion achieved",
  target: "目标 预期值 计划 任务 规划值 规划数 预期 target goal plan planned",
  forecast: "区间上限 区间下限 forecast projected-level projection-level",
  share: "占比 比重 份额 构成 占全省 占总数 占申请量的比例 share proportion",
  rank: "位次 排名 名次 排位 rank",
  "previous-year": "上年 去年 上期 上季 上月 前一年 previous baseline",
};

describe.each(Object.entries(words))("%s", (reason, list) => {
  test.each(list.split(" "))("%s", (word) => {
    expect(one(`2023年${word}`)).toBe(`7 ${reason}`);
    expect(one(word)).toBe(`7 ${reason}`);
    expect(one(word.toUpperCase())).toBe(`7 ${reason}`);
  });
});

describe("words that are near", () => {
  test.each([
    "新增",
    "变化",
    "完成口径",
    "期望",
    "规划",
    "区间中限",
    "占用",
    "的比例",
    "位置",
    "前年",
    "排",
    "上半期",
  ])("%s is not understood", (word) => {
    expect(one(`2023年${word}`)).toBe("7 header-unclear");
  });

  test("预测 beside a year is a status, and without one a forecast", () => {
    expect(one("2023年预测")).toBe("requests 2023=7 F");
    expect(one("2023年预测口径")).toBe("7 header-unclear");
    expect(one("预测口径")).toBe("7 forecast");
  });

  test("English behind a year in Chinese says it again, unless it says more", () => {
    expect(one("2023年 Volume")).toBe("requests 2023=7");
    expect(one("2023年 Planet")).toBe("requests 2023=7");
    expect(one("2023年同比 Goal")).toBe("7 growth");
  });

  test("last year in English is of the year before", () => {
    expect(one("Last year")).toBe("7 previous-year");
  });
});

describe("of several words the first kind counts", () => {
  test.each([
    ["目标增长", "growth"],
    ["上年同比", "growth"],
    ["目标完成率", "progress"],
    ["预测目标", "target"],
    ["上年占比", "share"],
    ["上年排名", "rank"],
    ["目标上年", "target"],
  ])("%s: %s", (word, reason) => {
    expect(one(word)).toBe(`7 ${reason}`);
  });
});

describe("beside the numbers they say the same", () => {
  test.each([
    ["申请件数同比（%）", "growth"],
    ["申请件数目标值", "target"],
    ["申请件数排名", "rank"],
    ["申请件数（±%）", "growth"],
    ["申请件数（+-%）", "growth"],
  ])("%s: %s", (label, reason) => {
    expect(one("2023年", label)).toBe(`7 ${reason}`);
  });

  test("a name that has such a word is still a name", () => {
    const plan = {
      ...countedPlan,
      indicators: countedPlan.indicators.map((indicator) =>
        indicator.id === "requests" ? { ...indicator, name: { "zh-Hans": "任务申请增长件数" } } : indicator,
      ),
    };
    const rows = [
      ["指标", "2023年"],
      ["任务申请增长件数（件）", 7],
    ];
    expect(readRows(rows, {}, plan).own).toEqual(["requests 2023=7"]);
  });

  test("the column says it before the row", () => {
    expect(one("2023年排名", "申请件数同比（%）")).toBe("7 rank");
  });
});
