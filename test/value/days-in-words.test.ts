import { type Calendar, periodLabel } from "ipr-plan";
import { describe, expect, test } from "vitest";
import { calendarOf, startsYear } from "../../src/value/calendar.js";
import { dayWords } from "../../src/value/day-words.js";
import { isWholeYear } from "../../src/value/is-whole-year.js";
import { periodWords, writesYears, yearSpanWords, yearWords } from "../../src/value/period-label.js";
import { sameDayBefore } from "../../src/value/same-day-before.js";
import { isYearsLastDay, isYearText } from "../../src/value/year-text.js";

const plain: Calendar = {};
const december: Calendar = { yearEnds: "12-31" };
const march: Calendar = { yearEnds: "03-31" };
const spans: Calendar = { yearEnds: "03-31", yearStyle: "2023-24" };

describe("a day in a sentence is the end of its year or month where it is that", () => {
  test.each([
    ["2025-12-31", "2025年底", "31 December 2025"],
    ["2025-06-30", "2025年6月底", "30 June 2025"],
    ["2025-06-18", "2025年6月18日", "18 June 2025"],
    ["2025-12-30", "2025年12月30日", "30 December 2025"],
    ["2024-02-29", "2024年2月底", "29 February 2024"],
    ["2024-02-28", "2024年2月28日", "28 February 2024"],
    ["2025-02-28", "2025年2月底", "28 February 2025"],
    ["2025-01-05", "2025年1月5日", "5 January 2025"],
  ])("%s is %s, %s", (day, zh, en) => {
    expect(dayWords(day)).toStrictEqual({ "zh-Hans": zh, en });
  });
});

describe("a period in a sentence is as its office writes it, and a year has its word", () => {
  test.each<[period: string, calendar: Calendar, zh: string, en: string]>([
    ["2024", plain, "2024 年", "2024"],
    ["2024", december, "2024 年", "2024"],
    ["2024", march, "FY2024 财年", "FY2024"],
    ["2024", spans, "2023–24 财年", "2023–24"],
    ["2024-Q1", plain, "2024-Q1", "2024-Q1"],
    ["2024-Q1", march, "FY2024-Q1", "FY2024-Q1"],
    ["2024-06", march, "2024-06", "2024-06"],
    ["2024-06-30", plain, "2024-06-30", "2024-06-30"],
  ])("%s of %j is %s, %s", (period, calendar, zh, en) => {
    expect(periodWords(period, calendar)).toStrictEqual({ "zh-Hans": zh, en });
    expect(periodLabel(period, calendar)).toBe(en);
    if (period.length === 4) expect(yearWords(period, calendar)).toStrictEqual({ "zh-Hans": zh, en });
  });

  test.each<[calendar: Calendar, zh: string, en: string]>([
    [plain, "2021—2025 年", "2021–2025"],
    [march, "FY2021—FY2025 财年", "FY2021–FY2025"],
    [spans, "2020–21 至 2024–25 财年", "2020–21 to 2024–25"],
  ])("the years from 2021 to 2025 of %j are %s, %s", (calendar, zh, en) => {
    expect(yearSpanWords({ start: "2021", end: "2025" }, calendar)).toStrictEqual({ "zh-Hans": zh, en });
  });

  test.each<[calendar: Calendar, otherwise: boolean]>([
    [plain, false],
    [december, false],
    [{ yearStyle: "2023-24" }, false],
    [{ yearStyle: "FY2024" }, true],
    [march, true],
    [spans, true],
  ])("readers of %j see years otherwise than data name them: %s", (calendar, otherwise) => {
    expect(writesYears(calendar)).toBe(otherwise);
  });
});

describe("the same day a year before is the end of February for the end of February", () => {
  test.each([
    ["2025-12-31", "2024-12-31"],
    ["2024-03-31", "2023-03-31"],
    ["2024-02-29", "2023-02-28"],
    ["2025-02-28", "2024-02-29"],
    ["2024-02-28", "2023-02-28"],
    ["2023-02-28", "2022-02-28"],
    ["2025-02-27", "2024-02-27"],
    ["2025-02-01", "2024-02-01"],
    ["2000-01-28", "1999-01-28"],
  ])("%s: %s", (day, before) => {
    expect(sameDayBefore(day)).toBe(before);
  });
});

describe("the first day of a year starts it, and no other", () => {
  test.each<[day: string, calendar: Calendar, starts: boolean]>([
    ["2024-01-01", plain, true],
    ["2024-01-01", december, true],
    ["2024-01-02", plain, false],
    ["2024-04-01", march, true],
    ["2024-01-01", march, false],
    ["2024-04-06", { yearEnds: "04-05" }, true],
    ["2024-03-01", { yearEnds: "02-28" }, true],
  ])("%s of %j: %s", (day, calendar, starts) => {
    expect(startsYear(day, calendar)).toBe(starts);
  });
});

describe("a whole year is one however it is written", () => {
  test.each<[period: string, calendar: Calendar, whole: boolean]>([
    ["2025", plain, true],
    ["2025-01/2025-12", plain, true],
    ["2025-01/2025-11", plain, false],
    ["2025-02/2025-12", plain, false],
    ["2025", march, true],
    ["2024-04/2025-03", march, true],
    ["2024-05/2025-03", march, false],
    ["2025-12", plain, false],
    ["2025-12-31", plain, false],
  ])("%s of %j: %s", (period, calendar, whole) => {
    expect(isWholeYear(period, calendar)).toBe(whole);
  });
});

test("a calendar says of a series only when its years end, where that is told", () => {
  expect(calendarOf(spans)).toStrictEqual({ yearEnds: "03-31" });
  expect(calendarOf({ yearStyle: "FY2024" })).toStrictEqual({});
});

describe("a year is four digits, and its last day the 31st of December", () => {
  test.each<[unknown, boolean]>([
    ["2025", true],
    ["0000", true],
    ["9999", true],
    ["202", false],
    ["20255", false],
    ["/025", false],
    ["2/25", false],
    ["20 5", false],
    ["202:", false],
    [2025, false],
    [["2", "0", "2", "5"], false],
  ])("%j: %s", (value, isYear) => {
    expect(isYearText(value)).toBe(isYear);
  });

  test.each<[unknown, boolean]>([
    ["2025-12-31", true],
    ["0000-12-31", true],
    ["2025-12-30", false],
    ["2025-11-31", false],
    ["202a-12-31", false],
    ["12025-12-31", false],
    ["2025 -12-31", false],
    ["-12-312025", false],
    ["-12-31", false],
    [20251231, false],
    [undefined, false],
  ])("%j: %s", (text, isLast) => {
    expect(isYearsLastDay(text)).toBe(isLast);
  });
});
