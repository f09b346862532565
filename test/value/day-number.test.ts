import { addYears } from "date-fns/addYears";
import fc from "fast-check";
import { parsePeriod, yearPosition } from "ipr-plan";
import { describe, expect, test } from "vitest";
import { dayNumber, isDay, olderThan, overBy, yearsAfter } from "../../src/value/day-number.js";
import { nextDay } from "../../src/value/period.js";

const two = (number: number): string => String(number).padStart(2, "0");
const months = Array.from({ length: 12 }, (_, index) => two(index + 1));
const dates = Array.from({ length: 31 }, (_, index) => two(index + 1));

const calendarHas = (text: string): boolean => {
  try {
    return parsePeriod(text).frequency === "day";
  } catch {
    return false;
  }
};

describe("the fast path agrees with the calendar", () => {
  test("on every day from 1900 to 2100, and on what is none", () => {
    for (let year = 1900; year <= 2100; year++) {
      const texts = months.flatMap((month) => dates.map((date) => `${year}-${month}-${date}`));
      const wrong = texts.filter((text) => isDay(text) !== calendarHas(text));
      expect(wrong).toEqual([]);
    }
  });

  test("and on the order of the days from 1900 to 2100, one after the other", () => {
    let days = 0;
    for (let day = "1900-01-01"; day < "2101-01-01"; day = nextDay(day)) {
      if (dayNumber(day) >= dayNumber(nextDay(day))) throw new Error(`${day} does not come before the next`);
      days += 1;
    }
    // 201 years, 49 of them leap years: 1900 and 2100 are none.
    expect(days).toBe(201 * 365 + 49);
    expect(yearPosition("2100") - yearPosition("1899")).toBe(201);
  });

  test("on the day some years later", () => {
    for (let day = "1996-01-01"; day < "2012-01-01"; day = nextDay(day)) {
      for (const years of [10, 15, 20, 100]) {
        const later = addYears(new Date(`${day}T12:00:00`), years);
        const text = `${later.getFullYear()}-${two(later.getMonth() + 1)}-${two(later.getDate())}`;
        if (yearsAfter(day, years) !== text) throw new Error(`${day} and ${years} years: not ${text}`);
      }
    }
  });
});

describe("what is no day has no number", () => {
  const day = "2024-02-19";

  test.each([0, 1, 2, 3, 5, 6, 8, 9])("where there is no digit at place %i", (at) => {
    for (const sign of ["/", ":", " ", "a", "-", "２"]) {
      const text = day.slice(0, at) + sign + day.slice(at + 1);
      expect([text, dayNumber(text), isDay(text)]).toEqual([text, 0, false]);
    }
  });

  test.each<[title: string, value: unknown]>([
    ["a day of the month 0", "2024-00-10"],
    ["a day of the month 13", "2024-13-10"],
    ["the day 0 of a month", "2024-02-00"],
    ["the 30th of February", "2024-02-30"],
    ["the 29th of February in a common year", "2025-02-29"],
    ["strokes between the parts", "2024/02/19"],
    ["a stroke before the month", "2024/02-19"],
    ["a stroke before the day", "2024-02/19"],
    ["a time behind it", "2024-02-19T"],
    ["a digit too few", "2024-02-1"],
    ["a number", 20240219],
    ["nothing", undefined],
  ])("%s", (_, value) => {
    expect([dayNumber(value), isDay(value)]).toEqual([0, false]);
  });

  test("and a day has its digits", () => {
    expect([day, "0000-01-01", "9999-12-31"].map(dayNumber)).toEqual([20240219, 101, 99991231]);
  });
});

describe("days as text", () => {
  const dayText = (time: number): string => new Date(time).toISOString().slice(0, 10);

  test("are read as a calendar reads them, from the year 0 to 9999", () => {
    fc.assert(
      fc.property(fc.nat(9999), fc.nat(13), fc.nat(32), (year, month, date) => {
        const text = `${String(year).padStart(4, "0")}-${two(month)}-${two(date)}`;
        const time = Date.parse(`${text}T00:00:00Z`);
        expect(isDay(text)).toBe(!Number.isNaN(time) && dayText(time) === text);
      }),
      { numRuns: 200 },
    );
    fc.assert(fc.property(fc.string({ unit: "binary", maxLength: 12 }), (text) => !isDay(text)));
  });

  test("thresholds agree with the anniversary around every end of February, leap or not, 2100 too", () => {
    const ends = ["01-01", "02-27", "02-28", "02-29", "03-01", "03-02", "12-31"];
    const daysOf = (year: number) => ends.map((date) => `${year}-${date}`).filter((text) => isDay(text));
    for (const year of [1999, 2000, 2001, 2003, 2004, 2024, 2028, 2096, 2099, 2100, 2101, 2104, 2110, 2120]) {
      for (const on of daysOf(year)) {
        for (const years of [10, 20]) {
          for (const one of daysOf(year - years)) {
            const [number, onNumber] = [dayNumber(one), dayNumber(on)];
            expect(number < olderThan(onNumber, years), `${one} ${on}`).toBe(yearsAfter(one, years) < on);
            expect(number <= overBy(onNumber, years), `${one} ${on}`).toBe(yearsAfter(one, years) <= on);
          }
        }
      }
    }
  });
});
