import fc from "fast-check";
import { type Frequency, parsePeriod, yearPosition } from "ipr-plan";
import { describe, expect, test } from "vitest";
import { thrown } from "./thrown.js";

// The Gregorian calendar, written out once more, so that the tests do not ask the code they test.
const isLeap = (year: number) => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
const daysInMonth = (year: number, month: number) =>
  [31, isLeap(year) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
const text = (number: number, width: number) => String(number).padStart(width, "0");

const years = fc.integer({ min: 1, max: 9999 });
const days = fc
  .tuple(years, fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 31 }))
  .filter(([year, month, day]) => day <= daysInMonth(year, month))
  .map(([year, month, day]) => `${text(year, 4)}-${text(month, 2)}-${text(day, 2)}`);

describe("every form of the grammar gives its first and last day", () => {
  test.each<[period: string, frequency: Frequency, start: string, end: string]>([
    ["2025", "year", "2025-01-01", "2025-12-31"],
    ["2025-S1", "half", "2025-01-01", "2025-06-30"],
    ["2025-S2", "half", "2025-07-01", "2025-12-31"],
    ["2025-Q1", "quarter", "2025-01-01", "2025-03-31"],
    ["2025-Q2", "quarter", "2025-04-01", "2025-06-30"],
    ["2025-Q3", "quarter", "2025-07-01", "2025-09-30"],
    ["2025-Q4", "quarter", "2025-10-01", "2025-12-31"],
    ["2025-02", "month", "2025-02-01", "2025-02-28"],
    ["2024-02", "month", "2024-02-01", "2024-02-29"],
    ["2000-02", "month", "2000-02-01", "2000-02-29"],
    ["1900-02", "month", "1900-02-01", "1900-02-28"],
    ["2025-04", "month", "2025-04-01", "2025-04-30"],
    ["2025-12", "month", "2025-12-01", "2025-12-31"],
    ["2025-06-30", "day", "2025-06-30", "2025-06-30"],
    ["2024-02-29", "day", "2024-02-29", "2024-02-29"],
    ["2024-12-31", "day", "2024-12-31", "2024-12-31"],
    ["2025-01-01", "day", "2025-01-01", "2025-01-01"],
    ["0000-S1", "half", "0000-01-01", "0000-06-30"],
    ["0001", "year", "0001-01-01", "0001-12-31"],
    ["0004-02", "month", "0004-02-01", "0004-02-29"],
    ["0099-Q1", "quarter", "0099-01-01", "0099-03-31"],
    ["9999-S2", "half", "9999-07-01", "9999-12-31"],
    ["2025-01/2025-09", "span", "2025-01-01", "2025-09-30"],
    ["2024-02/2024-02", "span", "2024-02-01", "2024-02-29"],
    ["2025-04/2025-12", "span", "2025-04-01", "2025-12-31"],
  ])("%s is a %s from %s to %s", (period, frequency, start, end) => {
    const year = Number(period.slice(0, 4));
    const read = parsePeriod(period);
    expect(read).toStrictEqual({ text: period, frequency, year, start, end });
    expect(JSON.parse(JSON.stringify(read))).toStrictEqual(read);
  });

  test("every month of every year ends on its last day", () => {
    fc.assert(
      fc.property(years, fc.integer({ min: 1, max: 12 }), (year, month) => {
        const period = `${text(year, 4)}-${text(month, 2)}`;
        expect(parsePeriod(period).end).toBe(`${period}-${daysInMonth(year, month)}`);
      }),
    );
  });

  test("a day starts and ends on itself, in any year from 0001", () => {
    fc.assert(
      fc.property(days, (day) => {
        expect(parsePeriod(day)).toMatchObject({ text: day, frequency: "day", start: day, end: day });
      }),
    );
  });
});

describe("what is no period is a wrong call", () => {
  test.each<[title: string, input: unknown, received: string]>([
    ["no text", "", '""'],
    ["a year of two digits", "25", '"25"'],
    ["a year of five digits", "20250", '"20250"'],
    ["a signed year", "-2025", '"-2025"'],
    ["a third half", "2025-S3", '"2025-S3"'],
    ["a half zero", "2025-S0", '"2025-S0"'],
    ["a fifth quarter", "2025-Q5", '"2025-Q5"'],
    ["a quarter zero", "2025-Q0", '"2025-Q0"'],
    ["a month zero", "2025-00", '"2025-00"'],
    ["a thirteenth month", "2025-13", '"2025-13"'],
    ["a month of one digit", "2025-6", '"2025-6"'],
    ["a day zero", "2025-06-00", '"2025-06-00"'],
    ["a day of one digit", "2025-06-1", '"2025-06-1"'],
    ["30 February", "2024-02-30", '"2024-02-30"'],
    ["29 February of a common year", "2023-02-29", '"2023-02-29"'],
    ["29 February of a common century", "1900-02-29", '"1900-02-29"'],
    ["31 April", "2025-04-31", '"2025-04-31"'],
    ["31 November", "2025-11-31", '"2025-11-31"'],
    ["32 January", "2025-01-32", '"2025-01-32"'],
    ["a day of a quarter", "2025-Q1-01", '"2025-Q1-01"'],
    ["a week", "2025-W01", '"2025-W01"'],
    ["a span that ends before it starts", "2025-09/2025-01", '"2025-09/2025-01"'],
    ["a span over two years", "2024-10/2025-03", '"2024-10/2025-03"'],
    ["a span of years", "2021/2023", '"2021/2023"'],
    ["a span of days", "2025-01-01/2025-09-30", '"2025-01-01/2025-09-30"'],
    ["a span whose end is shortened", "2025-01/09", '"2025-01/09"'],
    ["a span without an end", "2025-01/", '"2025-01/"'],
    ["small letters", "2025-q1", '"2025-q1"'],
    ["a time of day", "2025-06-30T00:00:00Z", '"2025-06-30T00:00:00Z"'],
    ["a blank before", " 2025", '" 2025"'],
    ["a line end after", "2025\n", '"2025\\n"'],
    ["slashes", "2025/06/30", '"2025/06/30"'],
    ["Chinese words", "2025年", '"2025年"'],
    ["full-width digits", "２０２５", '"２０２５"'],
    ["a number", 2025, "2025"],
    ["a Date", new Date(0), "an object"],
    ["nothing", null, "null"],
    ["a hostile word", "__proto__", '"__proto__"'],
  ])("%s", (_, input, received) => {
    for (const read of [parsePeriod, yearPosition]) {
      const issue = thrown(() => read(input as string));
      expect(issue).toMatchObject({ code: "period-invalid", received });
      expect(issue.expected).toBe("2025, 2025-S1, 2025-Q2, 2025-06, 2025-01/2025-09 or 2025-06-30");
      expect(issue.message["zh-Hans"]).toContain(received === "an object" ? "对象" : received);
    }
  });

  test("a very long text is shortened in the message", () => {
    const issue = thrown(() => parsePeriod("2025-".repeat(1000)));
    expect(issue.received).toContain("(5000 characters)");
    expect(issue.message.en.length).toBeLessThan(250);
  });
});

describe("the position of a period on the axis of years", () => {
  test.each<[period: string, position: number]>([
    ["2022", 2023],
    ["2022-S2", 2023],
    ["2022-Q4", 2023],
    ["2022-12", 2023],
    ["2022-12-31", 2023],
    ["2023-S1", 2023 + 181 / 365],
    ["2023-06-30", 2023 + 181 / 365],
    ["2024-06", 2024 + 182 / 366],
    ["2024-02-29", 2024 + 60 / 366],
    ["2024-12-30", 2024 + 365 / 366],
    ["2023-01-01", 2023 + 1 / 365],
    ["0001", 2],
    ["0004-02-29", 4 + 60 / 366],
    ["0099-12-31", 100],
    ["9999", 10000],
    ["2023-01/2023-06", 2023 + 181 / 365],
    ["2023-01/2023-12", 2024],
  ])("%s ends at %d", (period, position) => {
    expect(yearPosition(period)).toBe(position);
  });

  test("the end of 2022 is exactly two years after the end of 2020-12-31, two fifths of the way to 2025", () => {
    const [base, now, target] = ["2020-12-31", "2022", "2025-12-31"].map((day) => yearPosition(day)) as [
      number,
      number,
      number,
    ];
    expect(now - base).toBe(2);
    expect((now - base) / (target - base)).toBe(2 / 5);
  });

  test("from year end to year end it counts whole years, leap years or not", () => {
    fc.assert(
      fc.property(years, years, (from, to) => {
        const [start, end] = [`${text(from, 4)}-12-31`, text(to, 4)];
        expect(yearPosition(end) - yearPosition(start)).toBe(to - from);
      }),
    );
  });

  test("a later day has a later position", () => {
    fc.assert(
      fc.property(days, days, (a, b) => {
        expect(Math.sign(yearPosition(a) - yearPosition(b))).toBe(a < b ? -1 : a > b ? 1 : 0);
      }),
    );
  });

  test("it is the days gone of the year over the days of that year", () => {
    fc.assert(
      fc.property(days, (day) => {
        const [year, month, date] = day.split("-").map(Number) as [number, number, number];
        const months = Array.from({ length: month - 1 }, (_, index) => daysInMonth(year, index + 1));
        const gone = months.reduce((sum, count) => sum + count, date);
        expect(yearPosition(day)).toBe(year + gone / (isLeap(year) ? 366 : 365));
      }),
    );
  });
});
