import { Decimal } from "decimal.js";
import fc from "fast-check";
import { decimal, decimalText, type ObservationInput, parsePeriod, type SeriesKind, series } from "ipr-plan";
import { describe, expect, test } from "vitest";
import { deepFreeze } from "../deep-freeze.js";
import { decimalTexts } from "../value/arbitrary.js";
import { thrown } from "../value/thrown.js";

const stock = deepFreeze({ unit: "万件", measure: "point-in-time", regionRule: "sum" } as const);

const periodsOf = (values: Record<string, ObservationInput>) =>
  series(stock, deepFreeze(values)).observations.map(({ period }) => period);

describe("a series holds what it was given", () => {
  test("kind and observations, in canonical decimal text", () => {
    // 国家知识产权局年度数据：高价值发明专利拥有量，2022 年 132.4 万件，2023 年 166.5 万件（facts/observations.csv）.
    const made = series(stock, deepFreeze({ 2022: 132.4, 2023: "166.50" }));
    expect(made).toStrictEqual({
      unit: "万件",
      measure: "point-in-time",
      regionRule: "sum",
      observations: [
        { period: "2022", value: "132.4", status: "A" },
        { period: "2023", value: "166.5", status: "A" },
      ],
    });
    expect(JSON.parse(JSON.stringify(made))).toStrictEqual(made);
    expect(structuredClone(made)).toStrictEqual(made);
  });

  test("no values make an empty series, and an absent unit stays absent", () => {
    const made = series(deepFreeze({ measure: "annual", regionRule: "none" }), {});
    expect(made).toStrictEqual({ measure: "annual", regionRule: "none", observations: [] });
    expect(made).not.toHaveProperty("unit");
  });

  test("only the kind is taken from a record that says more", () => {
    const indicator = { ...stock, id: "patents", observations: [1, 2, 3] };
    expect(series(indicator, {})).toStrictEqual({ ...stock, observations: [] });
  });

  test("every way of writing a number means the same", () => {
    const Coarse = Decimal.clone({ precision: 2 });
    const ways: ObservationInput[] = [
      "132.40",
      132.4,
      decimal("132.4"),
      new Coarse("132.4"),
      { value: "132.4" },
      { value: 132.4, status: "A" },
      { value: decimal("132.4"), unit: "万件" },
    ];
    for (const way of ways) {
      expect(series(stock, { 2022: way }).observations).toStrictEqual([
        { period: "2022", value: "132.4", status: "A" },
      ]);
    }
  });

  test("any decimal text keeps its value, and comes back from JSON as it was", () => {
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom("2021", "2022-S1", "2023-06"), decimalTexts), (values) => {
        // Without a unit a value may be anything, below zero too.
        const made = series({ measure: "point-in-time", regionRule: "sum" }, deepFreeze({ ...values }));
        expect(made.observations).toHaveLength(Object.keys(values).length);
        for (const one of made.observations) {
          expect("value" in one && one.value).toBe(decimalText(values[one.period] ?? "none"));
        }
        expect(JSON.parse(JSON.stringify(made))).toStrictEqual(made);
      }),
    );
  });
});

describe("observations stand oldest first, by the end of their period", () => {
  test.each<[written: string[], sorted: string[]]>([
    [
      ["2023", "2021", "2022"],
      ["2021", "2022", "2023"],
    ],
    [
      ["2023-Q2", "2022-Q4", "2023-Q1"],
      ["2022-Q4", "2023-Q1", "2023-Q2"],
    ],
    [
      ["2023-12-30", "2023", "2023-S1", "2022-12-31", "2023-06-29"],
      ["2022-12-31", "2023-06-29", "2023-S1", "2023-12-30", "2023"],
    ],
    [
      ["2024-02", "2024-02-28", "2024-01"],
      ["2024-01", "2024-02-28", "2024-02"],
    ],
    [
      ["2000", "0099", "0100-S1"],
      ["0099", "0100-S1", "2000"],
    ],
    // Of periods that end together the longest comes last: it is the one meant.
    [
      ["2023", "2023-S2", "2023-12-31", "2023-12", "2023-Q4"],
      ["2023-12-31", "2023-12", "2023-Q4", "2023-S2", "2023"],
    ],
    [
      ["2023-12", "2023", "2023-12-31", "2023-S2", "2023-Q4"],
      ["2023-12-31", "2023-12", "2023-Q4", "2023-S2", "2023"],
    ],
  ])("%j become %j", (written, sorted) => {
    expect(periodsOf(Object.fromEntries(written.map((period) => [period, 1])))).toStrictEqual(sorted);
  });

  test("whatever the order they were written in", () => {
    const all = ["2021", "2022-S1", "2022-Q3", "2022-10", "2022-11-30", "2023-03-01", "2024"];
    fc.assert(
      fc.property(fc.shuffledSubarray(all), (periods) => {
        const sorted = periodsOf(Object.fromEntries(periods.map((period) => [period, null])));
        const ends = sorted.map((period) => parsePeriod(period).end);
        expect(ends).toStrictEqual([...ends].sort());
        expect([...sorted].sort()).toStrictEqual([...periods].sort());
      }),
    );
  });

  test("periods that end on the same day are all kept", () => {
    const periods = ["2023", "2023-12", "2023-12-31", "2023-Q4", "2023-S2"];
    expect(periodsOf(Object.fromEntries(periods.map((period) => [period, 1]))).sort()).toStrictEqual(periods);
  });
});

describe("values in another unit are converted, exactly", () => {
  test.each([
    ["1324000", "件", "132.4"],
    ["1324000", "items", "132.4"],
    ["132.4", "萬件", "132.4"],
    ["0.01324", "亿件", "132.4"],
    ["132.4", "ten thousand patents", "132.4"],
  ])("%s %s is %s 万件", (value, unit, expected) => {
    const { observations } = series(stock, deepFreeze({ 2022: { value, unit, status: "P" } }));
    expect(observations).toStrictEqual([{ period: "2022", value: expected, status: "P" }]);
  });

  test("a value in another dimension is an error that names both", () => {
    const issue = thrown(() => series(stock, { 2021: 1, 2022: { value: 1, unit: "亿元" } }));
    expect(issue).toMatchObject({ code: "dimension-mismatch", path: "/2022" });
    expect(issue.message.en).toContain("亿元 (money) cannot become 万件 (count)");
  });

  test("a series without a unit converts nothing, and says why", () => {
    const kind: SeriesKind = { measure: "annual", regionRule: "sum" };
    const issue = thrown(() => series(kind, { 2022: { value: 1, unit: "件" } }));
    expect(issue).toMatchObject({ code: "unit-absent", path: "/2022", received: "a value in 件" });
    expect(issue.message.en).toContain("/2022: The series has no unit");
  });

  test("an unknown unit is an error, whether the series has one or not", () => {
    const unitless: SeriesKind = { measure: "annual", regionRule: "sum" };
    for (const kind of [stock, unitless]) {
      const issue = thrown(() => series(kind, { 2022: { value: 1, unit: "jian" } }));
      expect(issue).toMatchObject({ code: "unit-unknown", path: "/2022", received: '"jian"' });
    }
  });
});

describe("what is no observation throws, naming the path", () => {
  test.each<[title: string, period: string, input: unknown, code: string, received: string]>([
    ["a period outside the grammar", "2023-13", 1, "period-invalid", '"2023-13"'],
    ["a day that does not exist", "2023-02-29", 1, "period-invalid", '"2023-02-29"'],
    ["a hostile period", "__proto__", 1, "period-invalid", '"__proto__"'],
    ["a word", "2023", "many", "observation-invalid", '"many"'],
    ["no text", "2023", "", "observation-invalid", '""'],
    ["a number with its unit", "2023", "5 万件", "observation-invalid", '"5 万件"'],
    ["not a number", "2023", Number.NaN, "observation-invalid", "NaN"],
    ["an infinite number", "2023", Number.POSITIVE_INFINITY, "observation-invalid", "Infinity"],
    ["undefined", "2023", undefined, "observation-invalid", "undefined"],
    ["a boolean", "2023", false, "observation-invalid", "false"],
    ["an array", "2023", ["1"], "observation-invalid", "an array of 1"],
    ["a record of nothing", "2023", {}, "observation-invalid", "an object"],
    [
      "a record with a word for a value",
      "2023",
      { value: "many", status: "P" },
      "observation-invalid",
      "many",
    ],
    ["a record with null for a value", "2023", { value: null, status: "A" }, "observation-invalid", "null"],
    ["an unknown status", "2023", { value: "1", status: "X" }, "observation-invalid", "X"],
    ["a value with the status of a gap", "2023", { value: "1", status: "M" }, "observation-invalid", "M"],
    ["a hostile status", "2023", { value: "1", status: "toString" }, "observation-invalid", "toString"],
  ])("%s", (_, period, input, code, received) => {
    const values = JSON.parse('{"2021":1}');
    Object.defineProperty(values, period, { value: input, enumerable: true });
    const issue = thrown(() => series(stock, deepFreeze(values)));
    expect(issue).toMatchObject({ code, path: `/${period}` });
    expect(issue.received).toContain(received);
    expect(issue.message.en).toContain(`/${period}: `);
    expect(issue.message["zh-Hans"]).toContain(`/${period}：`);
    expect(issue.expected).toBeTruthy();
  });

  test("a value without a status is quoted without one", () => {
    const issue = thrown(() => series(stock, { 2023: { value: "many" } }));
    expect(issue.received).toBe('"many"');
  });

  test("an unknown unit of the series itself, even where it has no values", () => {
    expect(thrown(() => series({ ...stock, unit: "jian" }, {}))).toMatchObject({
      code: "unit-unknown",
      received: '"jian"',
    });
  });

  test("what the caller's own accessor throws comes out as it was", () => {
    const own = new RangeError("own");
    const values = {
      get 2023(): number {
        throw own;
      },
    };
    const record = {
      get value(): string {
        throw own;
      },
    };
    expect(() => series(stock, values)).toThrow(own);
    expect(() => series(stock, { 2023: record })).toThrow(own);
  });

  test("the path is a JSON Pointer: strokes and tildes in a period are escaped", () => {
    expect(thrown(() => series(stock, { "2023/06~": 1 })).path).toBe("/2023~106~0");
  });
});
