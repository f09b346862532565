import fc from "fast-check";
import { type Calendar, type Frequency, parsePeriod, periodLabel, yearPosition } from "ipr-plan";
import { describe, expect, test } from "vitest";
import { thrown } from "./thrown.js";

const march: Calendar = { yearEnds: "03-31" };
const september: Calendar = { yearEnds: "09-30" };

const yearEnds = fc
  .date({ min: new Date("2000-01-01"), max: new Date("2000-12-31"), noInvalidDate: true })
  .map((day) => day.toISOString().slice(5, 10));
const calendars = fc.record<Calendar>(
  { yearEnds, yearStyle: fc.constantFrom("FY2024" as const, "2023-24" as const) },
  { requiredKeys: ["yearEnds"] },
);
const periods = fc
  .tuple(fc.integer({ min: 1, max: 9998 }), fc.constantFrom("", "-S1", "-S2", "-Q1", "-Q2", "-Q3", "-Q4"))
  .map(([year, part]) => String(year).padStart(4, "0") + part);
const next = (day: string): string => {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + 1);
  return date.toISOString().slice(0, 10);
};

describe("a fiscal year is named by the calendar year that it ends in, and its parts are counted from its first day", () => {
  test.each<[yearEnds: string, period: string, frequency: Frequency, start: string, end: string]>([
    ["03-31", "2024", "year", "2023-04-01", "2024-03-31"],
    ["03-31", "2024-S1", "half", "2023-04-01", "2023-09-30"],
    ["03-31", "2024-S2", "half", "2023-10-01", "2024-03-31"],
    ["03-31", "2024-Q1", "quarter", "2023-04-01", "2023-06-30"],
    ["03-31", "2024-Q3", "quarter", "2023-10-01", "2023-12-31"],
    ["03-31", "2024-Q4", "quarter", "2024-01-01", "2024-03-31"],
    ["09-30", "2010", "year", "2009-10-01", "2010-09-30"],
    ["09-30", "2010-Q1", "quarter", "2009-10-01", "2009-12-31"],
    ["09-30", "2010-Q2", "quarter", "2010-01-01", "2010-03-31"],
    ["06-30", "2022", "year", "2021-07-01", "2022-06-30"],
    ["06-30", "2022-Q3", "quarter", "2022-01-01", "2022-03-31"],
    ["02-29", "2023", "year", "2022-03-01", "2023-02-28"],
    ["02-29", "2024", "year", "2023-03-01", "2024-02-29"],
    ["02-28", "2024", "year", "2023-03-01", "2024-02-29"],
    ["02-28", "2025-Q1", "quarter", "2024-03-01", "2024-05-31"],
    ["02-29", "2024-Q3", "quarter", "2023-09-01", "2023-11-30"],
    ["11-30", "2024-Q1", "quarter", "2023-12-01", "2024-02-29"],
    ["04-05", "2024", "year", "2023-04-06", "2024-04-05"],
    ["04-05", "2024-Q3", "quarter", "2023-10-06", "2024-01-05"],
    ["12-31", "2024", "year", "2024-01-01", "2024-12-31"],
    ["12-31", "2024-S2", "half", "2024-07-01", "2024-12-31"],
    ["12-30", "2024", "year", "2023-12-31", "2024-12-30"],
  ])("where years end on %s, %s is a %s from %s to %s", (ends, period, frequency, start, end) => {
    const year = Number(period.slice(0, 4));
    expect(parsePeriod(period, { yearEnds: ends })).toStrictEqual({
      text: period,
      frequency,
      year,
      start,
      end,
    });
  });

  test.each<[yearEnds: string, period: string, year: number, end: string]>([
    ["03-31", "2023-06", 2024, "2023-06-30"],
    ["03-31", "2024-03", 2024, "2024-03-31"],
    ["03-31", "2024-04", 2025, "2024-04-30"],
    ["03-31", "2024-03-31", 2024, "2024-03-31"],
    ["03-31", "2024-04-01", 2025, "2024-04-01"],
    ["03-31", "2023-04/2023-12", 2024, "2023-12-31"],
    ["03-31", "2023-04/2024-03", 2024, "2024-03-31"],
    ["03-31", "2023-10/2024-02", 2024, "2024-02-29"],
    ["02-29", "2024-02", 2024, "2024-02-29"],
    ["02-29", "2023-02-28", 2023, "2023-02-28"],
    ["02-29", "2023-03-01", 2024, "2023-03-01"],
  ])(
    "months and days are the calendar's: where years end on %s, %s lies in %d and ends on %s",
    (ends, period, year, end) => {
      expect(parsePeriod(period, { yearEnds: ends })).toMatchObject({ text: period, year, end });
    },
  );

  test("years, halves and quarters follow each other without gap or overlap, whenever a year ends", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1000, max: 9000 }), yearEnds, (year, ends) => {
        const read = (part: string) => parsePeriod(`${year}${part}`, { yearEnds: ends });
        const whole = read("");
        const quarters = ["-Q1", "-Q2", "-Q3", "-Q4"].map(read);
        const halves = ["-S1", "-S2"].map(read);
        for (const parts of [quarters, halves]) {
          expect([parts[0]?.start, parts.at(-1)?.end]).toEqual([whole.start, whole.end]);
          for (const [index, { end }] of parts.slice(0, -1).entries())
            expect(parts[index + 1]?.start).toBe(next(end));
        }
        expect(halves[0]?.end).toBe(quarters[1]?.end);
        expect(parsePeriod(String(year + 1), { yearEnds: ends }).start).toBe(next(whole.end));
        expect(parsePeriod(whole.start, { yearEnds: ends }).year).toBe(year);
        expect(parsePeriod(whole.end, { yearEnds: ends }).year).toBe(year);
      }),
    );
  });
});

describe("a fiscal year is read as offices write it, and stored as the year that it ends in", () => {
  test.each<[written: string, stored: string]>([
    ["FY2024", "2024"],
    ["FY 2024", "2024"],
    ["2023-24", "2024"],
    ["2023–24", "2024"],
    ["2023—24", "2024"],
    ["2023/24", "2024"],
    ["2023–2024", "2024"],
    ["FY2023-24", "2024"],
    ["FY2024-Q1", "2024-Q1"],
    ["FY2024 Q1", "2024-Q1"],
    ["FY2024-S2", "2024-S2"],
    ["2023–24-Q1", "2024-Q1"],
    ["1999-00", "2000"],
    ["1999–2000", "2000"],
    // A hyphen and what can be a month is a month.
    ["2011-12", "2011-12"],
    ["2011–12", "2012"],
    ["2011/12", "2012"],
    ["FY2011-12", "2012"],
    ["2012-13", "2013"],
    ["2010-2011", "2011"],
    ["1199-1200", "1200"],
    ["2024-06-30", "2024-06-30"],
  ])("%s is %s", (written, stored) => {
    expect(parsePeriod(written, march).text).toBe(stored);
    expect(parsePeriod(written, march)).toEqual(parsePeriod(stored, march));
  });

  test.each([
    ["the second year is not the next one", "2023-25", march],
    ["nor is it here", "2023–23", march],
    ["nor here", "2023/2025", march],
    ["a century is not guessed", "FY24", march],
    ["a quarter stands behind a hyphen", "2024 Q1", march],
    ["there is no fifth quarter", "FY2024-Q5", march],
    ["there is no third half", "FY2024-S3", march],
    ["months of two fiscal years", "2024-03/2024-04", march],
    ["more than a year", "2023-04/2024-04", march],
    ["months that end before they start", "2023-12/2023-04", march],
    ["the year 0 starts before it", "0000", march],
    ["a day of the year 0", "0000-02-01", march],
    ["a day of the year 10000", "9999-12-31", march],
    ["a calendar year lies in no two of them", "2023–24", { yearEnds: "12-31" }],
    ["nor is it months across its end", "2023-10/2024-03", { yearEnds: "12-31" }],
  ])("but not where %s: %s", (_, written, calendar) => {
    const issue = thrown(() => parsePeriod(written, calendar));
    expect(issue).toMatchObject({ code: "period-invalid", received: JSON.stringify(written) });
    expect(issue.message.en).toContain("2011-12 is December 2011");
    expect(issue.message["zh-Hans"]).toContain("2011-12 为 2011 年 12 月");
  });

  test("where a year ends is not told of one that is not read, nor in a calendar whose years end on no day", () => {
    expect(thrown(() => yearPosition("0000", march)).code).toBe("period-invalid");
    expect(thrown(() => yearPosition("2024", { yearEnds: "13-01" })).code).toBe("year-end-invalid");
  });

  test.each(["FY2024", "2023-24", "2023–24", "2011/12", "FY2024-Q1"])(
    "nothing is guessed of when %s ends: the calendar has to say it",
    (written) => {
      const issue = thrown(() => parsePeriod(written));
      expect(issue.message.en).toMatch(
        /^Not a period: .*received ".*"; a fiscal year needs its last day \(yearEnds/,
      );
      expect(issue.message["zh-Hans"]).toContain("财年须写明最后一天");
    },
  );

  test.each(["2024-13", "spring", "2024-Q5", "2024-1"])(
    "of %s nothing is said of fiscal years",
    (written) => {
      expect(thrown(() => parsePeriod(written)).message.en).toMatch(/received ".*"$/);
    },
  );

  test.each(["03-32", "02-30", "13-01", "3-31", "03/31", "", "2024-03-31"])(
    "a year ends on a day that there is, not on %s",
    (ends) => {
      const issue = thrown(() => parsePeriod("2024", { yearEnds: ends }));
      expect(issue).toMatchObject({
        code: "year-end-invalid",
        path: "/yearEnds",
        received: JSON.stringify(ends),
      });
    },
  );
});

describe("on the axis of years fiscal years are whole, and their days are counted over their own days", () => {
  test.each<[period: string, calendar: Calendar, position: number]>([
    ["2024", march, 2025],
    ["2024-03-31", march, 2025],
    ["2024-Q4", march, 2025],
    ["2023-06-30", march, 2024 + 91 / 366],
    ["2024-Q1", march, 2024 + 91 / 366],
    ["2022-06-30", march, 2023 + 91 / 365],
    ["2009-12-31", september, 2010 + 92 / 365],
    ["2010-Q1", september, 2010 + 92 / 365],
    ["2009-10-01", september, 2010 + 1 / 365],
    ["2024-02-28", { yearEnds: "02-29" }, 2024 + 365 / 366],
    ["2023-02-28", { yearEnds: "02-29" }, 2024],
    ["2023-06-30", { yearEnds: "12-31" }, 2023 + 181 / 365],
  ])("%s of %o is at %d", (period, calendar, position) => {
    expect(yearPosition(period, calendar)).toBe(position);
  });

  test("where years end on 31 December, everything is as without a fiscal year", () => {
    const texts = fc.oneof(
      periods,
      fc.constantFrom("2023-06", "2024-02-29", "2023-01/2023-09", "2023-01/2023-12", "0000", "9999-12-31"),
    );
    fc.assert(
      fc.property(texts, (text) => {
        expect(parsePeriod(text, { yearEnds: "12-31" })).toStrictEqual(parsePeriod(text));
        expect(yearPosition(text, { yearEnds: "12-31" })).toBe(yearPosition(text));
      }),
    );
  });

  test("each day is as far from the one before as its year has days", () => {
    const days = fc
      .date({ min: new Date("1900-01-01"), max: new Date("2100-12-31"), noInvalidDate: true })
      .map((day) => day.toISOString().slice(0, 10));
    fc.assert(
      fc.property(days, yearEnds, (day, ends) => {
        const [here, there] = [day, next(day)].map((one) => yearPosition(one, { yearEnds: ends })) as [
          number,
          number,
        ];
        const { start, end } = parsePeriod(String(parsePeriod(next(day), { yearEnds: ends }).year), {
          yearEnds: ends,
        });
        const daysOfYear = (Date.parse(end) - Date.parse(start)) / 86_400_000 + 1;
        expect(1 / (there - here)).toBeCloseTo(daysOfYear, 3);
      }),
    );
  });
});

describe("a label is the office's own spelling", () => {
  test.each<[period: string, calendar: Calendar, label: string]>([
    ["2024", {}, "2024"],
    ["2024-Q1", {}, "2024-Q1"],
    ["2024", march, "FY2024"],
    ["2024-Q1", march, "FY2024-Q1"],
    ["2024", { ...march, yearStyle: "FY2024" }, "FY2024"],
    ["2024", { ...march, yearStyle: "2023-24" }, "2023–24"],
    ["2000", { ...march, yearStyle: "2023-24" }, "1999–00"],
    ["2024-S2", { ...march, yearStyle: "2023-24" }, "2023–24-S2"],
    ["2023-06", { ...march, yearStyle: "2023-24" }, "2023-06"],
    ["2023-06-30", march, "2023-06-30"],
    ["2023-04/2023-12", march, "2023-04/2023-12"],
    ["2024", { yearEnds: "12-31" }, "2024"],
    ["2024", { yearStyle: "FY2024" }, "FY2024"],
    ["2024", { yearStyle: "2023-24" }, "2024"],
    ["0001", { ...march, yearStyle: "2023-24" }, "0000–01"],
    // No fiscal year ends in 0000, so there is no spelling of it.
    ["0000", { ...march, yearStyle: "2023-24" }, "0000"],
    ["0000-S1", march, "0000-S1"],
    ["0000", { yearStyle: "FY2024" }, "FY0000"],
  ])("%s of %o is %s", (period, calendar, label) => {
    expect(periodLabel(period, calendar)).toBe(label);
  });

  test("that is read back as the same period", () => {
    fc.assert(
      fc.property(periods, calendars, (period, calendar) => {
        expect(parsePeriod(periodLabel(period, calendar), calendar)).toEqual(parsePeriod(period, calendar));
      }),
    );
  });
});
