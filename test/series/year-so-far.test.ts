import fc from "fast-check";
import { decimal, decimalText, type ObservedValue, series } from "ipr-plan";
import { describe, expect, test } from "vitest";
import { yearSoFar } from "../../src/series/year-so-far.js";
import { deepFreeze } from "../deep-freeze.js";

const valuesOf = (values: Parameters<typeof series>[1]): readonly ObservedValue[] =>
  series({ measure: "annual", regionRule: "sum" }, values).observations.filter(
    (one): one is ObservedValue => "value" in one,
  );
const read = (values: Parameters<typeof series>[1], year = 2025) =>
  yearSoFar(deepFreeze(valuesOf(values)), year);
const names = (values: readonly ObservedValue[] | undefined) => values?.map(({ period }) => period);
const months = Array.from({ length: 12 }, (_, index) => `2025-${String(index + 1).padStart(2, "0")}`);
const each = (periods: readonly string[], value: number) =>
  Object.fromEntries(periods.map((one) => [one, value]));

describe("a year is read from 1 January on, by parts of any length", () => {
  test.each<
    [string, Parameters<typeof series>[1], until: string, value: string, parts: string[], aside: string[]]
  >([
    ["the year itself", { 2025: 7 }, "2025-12-31", "7", ["2025"], []],
    ["months", each(months, 2), "2025-12-31", "24", months, []],
    ["months so far", each(months.slice(0, 7), 2), "2025-07-31", "14", months.slice(0, 7), []],
    [
      "quarters",
      each(["2025-Q1", "2025-Q2", "2025-Q3", "2025-Q4"], 3),
      "2025-12-31",
      "12",
      ["2025-Q1", "2025-Q2", "2025-Q3", "2025-Q4"],
      [],
    ],
    ["the year to date", { "2025-01/2025-09": 81 }, "2025-09-30", "81", ["2025-01/2025-09"], []],
    [
      "the latest year to date",
      { "2025-01/2025-03": 20, "2025-01/2025-06": 50, "2025-01/2025-09": 81 },
      "2025-09-30",
      "81",
      ["2025-01/2025-09"],
      ["2025-01/2025-03", "2025-01/2025-06"],
    ],
    [
      "the year to date and the months after it",
      { "2025-01/2025-09": 81, "2025-10": 9, "2025-11": 8 },
      "2025-11-30",
      "98",
      ["2025-01/2025-09", "2025-10", "2025-11"],
      [],
    ],
    [
      "half a year beside its quarters",
      { "2025-Q1": 20, "2025-Q2": 20, "2025-S1": 40, "2025-Q3": 5 },
      "2025-09-30",
      "45",
      ["2025-S1", "2025-Q3"],
      ["2025-Q1", "2025-Q2"],
    ],
    [
      "what reaches furthest, not what is longest",
      { "2025-01/2025-09": 75, "2025-S1": 50, "2025-S2": 60 },
      "2025-12-31",
      "110",
      ["2025-S1", "2025-S2"],
      ["2025-01/2025-09"],
    ],
    [
      "of two ways to come as far that of the longest part",
      { "2025-01/2025-09": 70, "2025-Q4": 30, "2025-S1": 45, "2025-S2": 55 },
      "2025-12-31",
      "100",
      ["2025-01/2025-09", "2025-Q4"],
      ["2025-S1", "2025-S2"],
    ],
    [
      "not what lies behind a gap",
      { "2025-Q1": 1, "2025-Q3": 2, "2025-12": 3 },
      "2025-03-31",
      "1",
      ["2025-Q1"],
      ["2025-Q3", "2025-12"],
    ],
    ["nor another year", { 2024: 50, "2025-S1": 2, "2026-S1": 3 }, "2025-06-30", "2", ["2025-S1"], []],
    [
      "days",
      { "2025-01-01": 1, "2025-01-02": 2, "2025-01-04": 3 },
      "2025-01-02",
      "3",
      ["2025-01-01", "2025-01-02"],
      ["2025-01-04"],
    ],
    [
      "a span of the whole year, which is the year",
      { "2025-01/2025-12": 9, 2025: 9 },
      "2025-12-31",
      "9",
      ["2025"],
      ["2025-01/2025-12"],
    ],
    [
      "amounts below zero",
      { "2025-S1": "-0.3", "2025-Q3": "0.1" },
      "2025-09-30",
      "-0.2",
      ["2025-S1", "2025-Q3"],
      [],
    ],
  ])("%s", (_, values, until, value, parts, aside) => {
    const found = read(values);
    expect(found).toMatchObject({ until, value, status: "A" });
    expect([names(found?.parts), names(found?.aside)]).toStrictEqual([parts, aside]);
  });

  test.each<[string, Parameters<typeof series>[1]]>([
    ["nothing", {}],
    ["another year only", { 2024: 1 }],
    ["nothing from January on", { "2025-02": 1, "2025-Q2": 3 }],
  ])("of %s there is nothing to say", (_, values) => {
    expect(read(values)).toBeUndefined();
  });

  test("the status is the weakest of what counts, and of that alone", () => {
    const found = read({
      "2025-Q1": { value: 1, status: "E" },
      "2025-S1": 2,
      "2025-Q3": { value: 1, status: "P" },
    });
    expect(found?.status).toBe("P");
  });
});

describe("shorter parts that do not add up to the longer one are named", () => {
  const disagreeing = (values: Parameters<typeof series>[1]) =>
    read(values)?.disagreeing.map(({ longer, parts, sum }) => [longer.period, names(parts), sum]);

  test.each<[string, Parameters<typeof series>[1], unknown[]]>([
    [
      "where they fill it",
      { "2025-S1": 40, "2025-Q1": 20, "2025-Q2": 25 },
      [["2025-S1", ["2025-Q1", "2025-Q2"], "45"]],
    ],
    ["not where they agree", { "2025-S1": 40, "2025-Q1": "19.5", "2025-Q2": "20.5" }, []],
    ["not where one is missing", { "2025-S1": 40, "2025-Q1": 39 }, []],
    [
      "but where one alone is more already",
      { "2025-S1": 40, "2025-Q1": 90 },
      [["2025-S1", ["2025-Q1"], "90"]],
    ],
    ["not where a loss may take it back", { "2025-S1": -40, "2025-Q1": 90 }, []],
    [
      "of the year by its longest parts",
      { 2025: 100, "2025-S1": 40, "2025-S2": 50, "2025-Q1": 20, "2025-Q2": 20 },
      [["2025", ["2025-S1", "2025-S2"], "90"]],
    ],
    [
      "of the year to date",
      { "2025-01/2025-09": 81, "2025-S1": 50, "2025-Q3": 30 },
      [["2025-01/2025-09", ["2025-S1", "2025-Q3"], "80"]],
    ],
  ])("%s", (_, values, expected) => {
    expect(disagreeing(values)).toStrictEqual(expected);
  });

  test("the longer one still counts", () => {
    expect(read({ "2025-S1": 40, "2025-Q1": 20, "2025-Q2": 25 })?.value).toBe("40");
  });
});

test("whatever the parts, those that count follow each other, reach as far as any can, and add up", () => {
  const spans = months.flatMap((from, first) =>
    months
      .slice(first)
      .map((to) => [`${from}/${to}`, first, first + months.slice(first).indexOf(to)] as const),
  );
  const amounts = fc.dictionary(
    fc.constantFrom(...spans.map(([name]) => name)),
    fc.integer({ min: -50, max: 50 }),
    { maxKeys: 12 },
  );
  fc.assert(
    fc.property(amounts, (values) => {
      const found = read({ ...values });
      const given = spans.filter(([name]) => Object.hasOwn(values, name));
      // The oracle: which months can be reached, asked again and again.
      const reached = new Set([0]);
      for (let round = 0; round < 12; round++) {
        for (const [, first, last] of given) if (reached.has(first)) reached.add(last + 1);
      }
      const furthest = [...reached].reduce((most, one) => Math.max(most, one), 0);
      expect(found === undefined ? 0 : Number(found.until.slice(5, 7))).toBe(furthest);
      if (found === undefined) return;
      let next = 0;
      let sum = decimal(0);
      for (const { period, value } of found.parts) {
        const [, first = -1, last = -1] = given.find(([name]) => name === period) ?? [];
        expect(first).toBe(next);
        next = last + 1;
        sum = sum.plus(value);
      }
      expect(found.value).toBe(decimalText(sum));
      expect(found.parts.length + found.aside.length).toBe(given.length);
    }),
  );
});
