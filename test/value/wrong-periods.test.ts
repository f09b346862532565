import { type Calendar, parsePeriod } from "ipr-plan";
import { describe, expect, test } from "vitest";
import { refusalOf } from "./refusal-of.js";
import { thrown } from "./thrown.js";

describe("what is no period is refused with how one is written", () => {
  const march: Calendar = { yearEnds: "03-31" };
  const plain = "2025, 2025-S1, 2025-Q2, 2025-06, 2025-01/2025-09 or 2025-06-30";
  const fiscal = "2025, FY2025, 2024–25, 2025-S1, 2025-Q2, 2025-06, 2025-01/2025-03 or 2025-06-30";
  const hint =
    "; months lie in one fiscal year, and 2011-12 is December 2011 (2011–12 or 2011/12 is the year)";
  test.each<[text: unknown, calendar: Calendar, expected: string, received: string, more: string]>([
    ["spring", {}, plain, '"spring"', ""],
    [5, {}, plain, "5", ""],
    ["FY2024", {}, plain, '"FY2024"', "; a fiscal year needs its last day (yearEnds of the plan or series)"],
    ["spring", march, fiscal, '"spring"', hint],
  ])("%j in %j", (text, calendar, expected, received, more) => {
    const issue = thrown(() => parsePeriod(text as string, calendar));
    expect([issue.code, issue.path, issue.expected, issue.received]).toEqual([
      "period-invalid",
      "",
      expected,
      received,
    ]);
    expect(issue.message.en).toBe(`Not a period: expected ${expected}, received ${received}${more}`);
  });

  test("in Chinese, too", () => {
    expect(thrown(() => parsePeriod("spring")).message["zh-Hans"]).toBe(
      '不是时期：应为 2025、2025-S1、2025-Q2、2025-06、2025-01/2025-09（1—9月）或 2025-06-30 的写法，实为 "spring"',
    );
    expect(thrown(() => parsePeriod("spring", march)).message["zh-Hans"]).toBe(
      '不是时期：应为 2025、FY2025、2024–25、2025-S1、2025-Q2、2025-06、2025-01/2025-03 或 2025-06-30 的写法，实为 "spring"；起止月份在同一财年之内，2011-12 为 2011 年 12 月（财年写作 2011–12 或 2011/12）',
    );
  });

  test.each<[unknown, string]>([
    ["03-00", '"03-00"'],
    ["00-10", '"00-10"'],
    ["03-31 ", '"03-31 "'],
    ["03-311", '"03-311"'],
    ["103-31", '"103-31"'],
    [["03-31"], "an array of 1"],
    [Object("03-31"), "an object"],
    [331, "331"],
    [null, "null"],
  ])("a year ends on no such day as %j", (yearEnds, received) => {
    expect(refusalOf(() => parsePeriod("2024", { yearEnds } as Calendar))).toEqual([
      "year-end-invalid",
      "/yearEnds",
      'a month and a day such as "03-31"',
      received,
    ]);
  });
});
