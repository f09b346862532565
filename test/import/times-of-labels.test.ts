import type { Plan } from "ipr-plan";
import { type ImportObservationsOptions, importObservations } from "ipr-plan/import";
import { describe, expect, test } from "vitest";
import { countedPlan } from "./counted-plan.js";
import { readRows } from "./read-rows.js";

const fiscal: Plan = { ...countedPlan, yearEnds: "03-31" };

/** What comes of a 7 of an indicator under a header: its period, or why there is none and which it may be. */
function under(
  header: string,
  name = "在册档案数",
  plan: Plan = countedPlan,
  options: ImportObservationsOptions = {},
  title: string[] = [],
): string {
  const rows = [...title.map((one) => [one]), ["指标", header], [name, 7]];
  const { observations, unread } = importObservations(plan, rows, options);
  const [one] = Object.values(observations).flatMap((series) => series?.observations ?? []);
  const [left] = unread.filter(({ raw }) => raw === "7");
  return one === undefined ? [left?.reason, ...(left?.candidates ?? [])].join(" ") : one.period;
}

describe("a level is of the time that its header names", () => {
  test.each([
    ["2023", "2023"],
    ["2023年", "2023"],
    ["2023 年", "2023"],
    ["2023年度", "2023"],
    ["1900年", "1900"],
    ["2099", "2099"],
    ["2023.0", "2023"],
    ["2023.06", "2023-06"],
    ["2023.6", "2023-06"],
    ["202306", "2023-06"],
    ["2023.10", "2023-10"],
    ["2023.12", "2023-12"],
    ["2023.2", "2023-02"],
    ["2023-06", "2023-06"],
    ["2023/6", "2023-06"],
    ["2023年6月", "2023-06"],
    ["2023年6月末", "2023-06"],
    ["2023年6月份", "2023-06"],
    ["截至2023年6月底", "2023-06"],
    ["截止2023年6月", "2023-06"],
    ["2023年12月31日", "2023-12-31"],
    ["2023年上半年", "2023-S1"],
    ["2023年下半年", "2023-S2"],
    ["2023年第二季度", "2023-Q2"],
    ["2023Q2", "2023-Q2"],
    ["2023年前三季度", "2023-09"],
    ["2023年1—9月", "2023-09"],
    ["2023年1至9月", "2023-09"],
    ["2012-12", "2012-12"],
    ["June 2023", "2023-06"],
    ["16年", "2016"],
    ["25年", "2025"],
    ["'25", "2025"],
    ["’16", "2016"],
    ["二零二三年", "2023"],
  ])("%s: %s", (header, period) => {
    expect(under(header)).toBe(period);
  });

  test.each([
    ["2023.1", "period-unclear 2023-01 2023-10"],
    ["2023.13", "header-unclear"],
    ["202313", "header-unclear"],
    ["20231", "header-unclear"],
    ["2023.00", "header-unclear"],
    ["1850.06", "header-unclear"],
    ["15年", "header-unclear"],
    ["26年", "header-unclear"],
    ["'26", "header-unclear"],
    ["2022-23", "period-unclear"],
    // A month, or two halves of years.
    ["2011-12", "period-unclear"],
    ["FY2023", "period-unclear"],
    ["2021—2023年", "period-unclear"],
    ["2023年2月30日", "period-unclear"],
    ["上半年", "year-absent"],
    ["1—9月", "year-absent"],
    ["6月末", "year-absent"],
    ["三季度", "year-absent"],
    ["年份不明", "header-unclear"],
    ["数值", "period-absent"],
  ])("%s: %s", (header, reason) => {
    expect(under(header)).toBe(reason);
  });
});

describe("an amount is of more than a day", () => {
  test.each([
    ["2023年末", "2023"],
    ["2023年12月31日", "2023"],
    ["2023年6月", "2023-06"],
    ["2023年1—9月", "2023-01/2023-09"],
    ["2023年6月30日", "period-unclear 2023-06-30"],
    ["2023年6月末", "period-unclear 2023-06"],
    ["截至2023年6月", "period-unclear 2023-06"],
  ])("%s: %s", (header, found) => {
    expect(under(header, "申请件数")).toBe(found);
  });

  test("a year that ends in March ends on its last day", () => {
    expect(under("2023-03-31", "申请件数", fiscal)).toBe("2023");
    expect(under("2023-12-31", "申请件数", fiscal)).toBe("period-unclear 2023-12-31");
  });
});

describe("halves and quarters in words are the calendar's, and not those of years that end in March", () => {
  test.each([
    ["2023", "2023"],
    ["FY2024", "2024"],
    ["2023-24", "2024"],
    ["2011-12", "2012"],
    ["2023年6月", "2023-06"],
    ["2023年第二季度", "period-unclear 2023-Q2"],
    ["2023年上半年", "period-unclear 2023-S1"],
  ])("%s: %s", (header, found) => {
    expect(under(header, "在册档案数", fiscal)).toBe(found);
  });
});

describe("the year of a part stands elsewhere", () => {
  test.each([
    ["2023年情况", "上半年", "2023-S1"],
    ["2023年情况", "1—9月", "2023-09"],
    ["2023年6月情况", "三季度", "2023-Q3"],
    ["2022年和2023年情况", "三季度", "year-absent"],
  ])("the title %s over %s: %s", (title, header, found) => {
    expect(under(header, "在册档案数", countedPlan, {}, [title])).toBe(found);
  });

  test("the option says it, where the table does not", () => {
    expect(under("上半年", "在册档案数", countedPlan, { year: "2024" })).toBe("2024-S1");
    expect(under("数值", "在册档案数", countedPlan, { year: "2024" })).toBe("2024");
    expect(under("上半年", "在册档案数", countedPlan, { year: "2024" }, ["2023年情况"])).toBe("2023-S1");
    expect(under("数值", "在册档案数", countedPlan, { year: "2024" }, ["2023年情况"])).toBe("2023");
    expect(under("6月末", "申请件数", countedPlan, { year: "2024" })).toBe("period-unclear 2024-06");
  });

  test.each([
    ["a year and a part", 2023, "上半年", "files 2023-S1=7"],
    ["a part and a year", "上半年", "2023年", "files 2023-S1=7"],
    ["a month and a part of its year", "2023年6月", "上半年", "files 2023-S1=7"],
    ["two parts", "上半年", "三季度", "7 period-twice"],
    ["a year, and a month of it", "2023年", "2023年6月", "files 2023-06=7"],
    ["a month, and its year", "2023年6月", "2023年", "files 2023-06=7"],
    ["the month of another year", "2022年", "2023年6月", "7 period-twice"],
    ["two months", "2023年5月", "2023年6月", "7 period-twice"],
    ["two years", "2022年", "2023年", "7 period-twice"],
    ["the same year twice", "2023年", "2023", "files 2023=7"],
    ["a time that is unclear", "2023.1", "2023年", "7 period-unclear"],
  ])("%s", (_title, beside, above, found) => {
    const rows = [
      ["地区", "时间", `${above}在册档案数`],
      ["兰州市", beside, 7],
    ];
    const { places, unread } = readRows(rows, { layout: "places-down" }, countedPlan);
    expect([...(places["兰州市"] ?? []), ...unread.filter((left) => left.startsWith("7"))]).toEqual([found]);
  });
});

describe("how much of the time of a table a column covers", () => {
  const amount = "申请件数";
  test.each([
    ["2023年1—9月情况", "当月", "2023-09"],
    ["2023年1—9月情况", "本月", "2023-09"],
    ["2023年1—9月情况", "本年累计", "2023-01/2023-09"],
    ["2023年9月情况", "本 年 累 计", "2023-01/2023-09"],
    ["2023年1月情况", "当年累计", "2023-01"],
    ["2023年1月情况", "当月", "2023-01"],
    ["2023年情况", "当年累计", "2023"],
    ["2023年情况", "当月", "period-unclear"],
    ["2023年三季度情况", "当月", "2023-09"],
    ["2023年三季度情况", "年初至今", "2023-01/2023-09"],
    ["情况", "当月", "period-absent"],
  ])("%s, %s: %s", (title, header, found) => {
    expect(under(header, amount, countedPlan, {}, [title])).toBe(found);
  });

  test("years that do not begin in January have no 年初", () => {
    expect(under("当年累计", amount, fiscal, {}, ["2023年9月情况"])).toBe("period-unclear 2023-09");
    expect(under("当月", amount, fiscal, {}, ["2023年9月情况"])).toBe("period-unclear 2023-09");
  });

  test.each("当月 本月 当月数 本月数 当月值 当月累计 月累计 本月完成 当月完成 本月实际".split(" "))(
    "%s is the last month",
    (header) => {
      expect(under(header, amount, countedPlan, {}, ["2023年1—9月情况"])).toBe("2023-09");
    },
  );

  test.each(
    "当年累计 本年累计 年累计 自年初累计 年初至今 年初至今累计 本年本月止累计 本月止累计 1-本月 1—本月 1-本月累计 1—本月累计".split(
      " ",
    ),
  )("%s is all since New Year", (header) => {
    expect(under(header, amount, countedPlan, {}, ["2023年9月情况"])).toBe("2023-01/2023-09");
  });

  test.each("总累计 历年累计 历史累计 累计总数".split(" "))("%s is no amount of a period", (header) => {
    expect(under(header, amount, countedPlan, {}, ["2023年9月情况"])).toBe("yearly-or-total");
    expect(under(header, "办结件数", countedPlan, {}, ["2023年9月情况"])).toBe("yearly-or-total");
    expect(under(header, "在册档案数", countedPlan, {}, ["2023年9月情况"])).toBe("2023-09");
  });
});
