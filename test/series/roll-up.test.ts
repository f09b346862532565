import fc from "fast-check";
import {
  type MeasureKind,
  type ObservationInput,
  type RegionRule,
  type RollUpFrequency,
  rollUp,
  rollUpRegions,
  type Series,
  series,
} from "ipr-plan";
import { describe, expect, test } from "vitest";
import { deepFreeze } from "../deep-freeze.js";
import { thrown } from "../value/thrown.js";

const regionRules: readonly RegionRule[] = ["sum", "ratio", "weighted-mean", "none"];

type Values = Record<string, ObservationInput>;
// Without a unit, so that values may be below zero.
const make = (measure: MeasureKind, regionRule: RegionRule, values: Values): Series =>
  deepFreeze(series({ measure, regionRule }, values));
const flow = (values: Values): Series => make("annual", "sum", values);
const stock = (values: Values): Series => make("point-in-time", "sum", values);

const yearly = (observed: Series) => rollUp(observed, "year").observations;
const months = (year: number) =>
  Array.from({ length: 12 }, (_, index) => `${year}-${String(index + 1).padStart(2, "0")}`);
const evenly = (periods: readonly string[], value: ObservationInput) =>
  Object.fromEntries(periods.map((period) => [period, value]));

describe.each(["point-in-time", "cumulative"] as const)(
  "a %s series takes the value at the end",
  (measure) => {
    test.each(regionRules)("and adds nothing, whatever the region rule (%s)", (regionRule) => {
      const quarters = { "2023-Q1": 30, "2023-Q2": 55, "2023-Q3": 90, "2023-Q4": 100 };
      expect(yearly(make(measure, regionRule, quarters))).toStrictEqual([
        { period: "2023", value: "100", status: "A" },
      ]);
    });

    test.each<[wanted: RollUpFrequency, from: string, whole: string]>([
      ["year", "2023-S2", "2023"],
      ["year", "2023-Q4", "2023"],
      ["year", "2023-12", "2023"],
      ["year", "2023-12-31", "2023"],
      ["half", "2023-Q2", "2023-S1"],
      ["half", "2023-06", "2023-S1"],
      ["half", "2023-06-30", "2023-S1"],
      ["half", "2023-12", "2023-S2"],
      ["quarter", "2023-03", "2023-Q1"],
      ["quarter", "2023-06", "2023-Q2"],
      ["quarter", "2023-09-30", "2023-Q3"],
      ["quarter", "2023-12-31", "2023-Q4"],
      ["month", "2024-02-29", "2024-02"],
      ["month", "2023-02-28", "2023-02"],
      ["year", "0099-12", "0099"],
      ["quarter", "0004-06", "0004-Q2"],
    ])("of a %s from %s", (wanted, from, whole) => {
      expect(rollUp(make(measure, "sum", { [from]: "7.50" }), wanted).observations).toStrictEqual([
        { period: whole, value: "7.5", status: "A" },
      ]);
    });

    test("and keeps its status and its reference", () => {
      const reference = { document: "季报", locator: "第四季度", raw: "100" };
      const observed = make(measure, "sum", {
        "2023-Q3": 90,
        "2023-Q4": { value: 100, status: "P", reference },
      });
      expect(yearly(observed)).toStrictEqual([{ period: "2023", value: "100", status: "P", reference }]);
    });

    test.each([["2023-Q3"], ["2023-11"], ["2023-12-30"], ["2023-S1"]])(
      "and carries nothing forward: %s does not speak for the year's end",
      (period) => {
        expect(yearly(make(measure, "sum", { [period]: 90 }))).toStrictEqual([
          { period: "2023", status: "M", reason: "incomplete-period" },
        ]);
      },
    );

    test("an earlier gap does not matter", () => {
      expect(yearly(make(measure, "sum", { "2023-Q2": null, "2023-Q4": 100 }))).toStrictEqual([
        { period: "2023", value: "100", status: "A" },
      ]);
    });

    test("a gap at the end stays a gap, with its own reason", () => {
      expect(
        yearly(make(measure, "sum", { "2023-Q3": 90, "2023-Q4": { missing: "blank-cell" } })),
      ).toStrictEqual([{ period: "2023", status: "M", reason: "blank-cell" }]);
    });
  },
);

describe("an annual amount is the sum of its parts", () => {
  test.each<[title: string, values: Values, value: string]>([
    ["two halves", { "2023-S1": 40, "2023-S2": 60 }, "100"],
    ["four quarters", evenly(["2023-Q1", "2023-Q2", "2023-Q3", "2023-Q4"], "0.1"), "0.4"],
    ["twelve months", evenly(months(2023), 0.1), "1.2"],
    ["quarters and a half", { "2023-Q1": 1, "2023-Q2": 2, "2023-S2": 4 }, "7"],
    [
      "a half, a quarter and months",
      { "2024-S1": 8, "2024-Q3": 4, ...evenly(months(2024).slice(9), 1) },
      "15",
    ],
    ["amounts below zero", { "2023-S1": "-0.3", "2023-S2": "0.1" }, "-0.2"],
    ["zeros, which are values", { "2023-S1": 0, "2023-S2": 0 }, "0"],
    ["a half with a quarter inside", { "2023-Q1": 1, "2023-S1": 1, "2023-S2": 1 }, "2"],
    [
      "quarters with a month inside",
      { ...evenly(["2023-Q1", "2023-Q2", "2023-Q3", "2023-Q4"], 1), "2023-12": 1 },
      "4",
    ],
    ["months, and a quarter that some of them make up", { ...evenly(months(2023), 1), "2023-Q4": 3 }, "12"],
    [
      "halves beside quarters of one of them",
      { "2023-S1": 40, "2023-Q1": 20, "2023-Q2": 20, "2023-S2": 60 },
      "100",
    ],
    ["the year to date and the rest", { "2023-01/2023-09": 81, "2023-Q4": 19 }, "100"],
    [
      "a half that counts beside quarters that differ",
      { "2023-S1": 5, "2023-Q1": 1, "2023-Q2": 1, "2023-S2": 5 },
      "10",
    ],
    ["a half beside a gap for one of its quarters", { "2023-S1": 5, "2023-Q1": null, "2023-S2": 5 }, "10"],
    ["all months of it as one span", { "2023-01/2023-12": 7, "2023-Q1": 1 }, "7"],
  ])("of %s", (_, values, value) => {
    const [period = ""] = Object.keys(values)[0]?.split("-") ?? [];
    expect(yearly(flow(values))).toStrictEqual([{ period, value, status: "A" }]);
  });

  test.each<[title: string, values: Values]>([
    ["the first part is absent", { "2023-Q2": 1, "2023-Q3": 1, "2023-Q4": 1 }],
    ["a part in the middle is absent", { "2023-Q1": 1, "2023-Q2": 1, "2023-Q4": 1 }],
    ["the last part is absent", { "2023-Q1": 1, "2023-Q2": 1, "2023-Q3": 1 }],
    ["a half is absent", { "2023-S1": 1 }],
    ["one month is absent", evenly(months(2023).toSpliced(6, 1), 1)],
    ["a part is a gap", { "2023-S1": 1, "2023-S2": null }],
    ["every part is a gap", { "2023-S1": null, "2023-S2": null }],
    ["parts overlap where others are absent", { "2023-Q1": 1, "2023-S1": 1, "2023-Q3": 1 }],
    ["parts overlap by as much as is absent", { "2023-Q1": 1, "2023-S1": 1, "2023-Q4": 1 }],
    ["only days are known", { "2023-01-01": 1, "2023-12-31": 1 }],
  ])("%s: the year is incomplete, never a smaller or larger sum", (_, values) => {
    expect(yearly(flow(values))).toStrictEqual([
      { period: "2023", status: "M", reason: "incomplete-period" },
    ]);
  });

  test("each year stands for itself", () => {
    const observed = flow({ "2022-S2": 5, "2023-S1": 1, "2023-S2": 2, "2024-S1": 7 });
    expect(yearly(observed)).toStrictEqual([
      { period: "2022", status: "M", reason: "incomplete-period" },
      { period: "2023", value: "3", status: "A" },
      { period: "2024", status: "M", reason: "incomplete-period" },
    ]);
  });

  test("a longer period is never split into shorter ones", () => {
    expect(rollUp(flow({ 2023: 100, "2024-S1": 40 }), "quarter").observations).toStrictEqual([]);
  });

  test.each<[wanted: RollUpFrequency, values: Values, whole: string]>([
    ["half", { "2023-Q3": 1, "2023-Q4": 2 }, "2023-S2"],
    ["half", { "2023-Q1": 1, "2023-04": 0, "2023-05": 2, "2023-06": 0 }, "2023-S1"],
    ["quarter", { "2023-04": 1, "2023-05": 1, "2023-06": 1 }, "2023-Q2"],
    ["year", { "0099-S1": 1, "0099-S2": 2 }, "0099"],
  ])("of a %s, of %j", (wanted, values, whole) => {
    expect(rollUp(flow(values), wanted).observations).toStrictEqual([
      { period: whole, value: "3", status: "A" },
    ]);
  });
});

describe("the status of a sum is the weakest of its parts'", () => {
  test.each([
    ["A", "A", "A"],
    ["A", "P", "P"],
    ["P", "E", "E"],
    ["E", "F", "F"],
    ["F", "A", "F"],
    ["A", "B", "B"],
  ] as const)("%s and %s make %s", (first, second, weakest) => {
    const observed = flow({
      "2023-S1": { value: 1, status: first },
      "2023-S2": { value: 2, status: second },
    });
    expect(yearly(observed)).toStrictEqual([{ period: "2023", value: "3", status: weakest }]);
  });
});

describe("a share or score measured over parts of a year has no value for the year", () => {
  const parts = { "2023-S1": 80, "2023-S2": 82 };

  test("a ratio is recomputed from its parts, never added or averaged", () => {
    expect(yearly(make("annual", "ratio", parts))).toStrictEqual([
      { period: "2023", status: "M", reason: "ratio-needs-parts" },
    ]);
  });

  test("a score does not add up", () => {
    expect(yearly(make("annual", "weighted-mean", parts))).toStrictEqual([
      { period: "2023", status: "M", reason: "not-additive" },
    ]);
  });

  test.each(regionRules)("but what was measured over the whole year stands (%s)", (regionRule) => {
    // 国家知识产权局：知识产权保护社会满意度 2023 年 82.04 分（facts/observations.csv）.
    const observed = make("annual", regionRule, { ...parts, 2023: { value: "82.04", status: "P" } });
    expect(yearly(observed)).toStrictEqual([{ period: "2023", value: "82.04", status: "P" }]);
  });
});

describe("a value given for the whole period stands as given", () => {
  test("beside its parts", () => {
    expect(yearly(flow({ 2023: { value: 101, status: "B" }, "2023-S1": 40, "2023-S2": 60 }))).toStrictEqual([
      { period: "2023", value: "101", status: "B" },
    ]);
    expect(yearly(stock({ 2023: 101, "2023-Q1": 40 }))).toStrictEqual([
      { period: "2023", value: "101", status: "A" },
    ]);
  });

  test("and a reported gap without parts keeps its reason", () => {
    expect(yearly(flow({ 2022: { missing: "blank-cell" }, 2023: null }))).toStrictEqual([
      { period: "2022", status: "M", reason: "blank-cell" },
      { period: "2023", status: "M", reason: "not-reported" },
    ]);
  });

  test("so years of years are what they were", () => {
    // 每万人口高价值发明专利拥有量 6.3, 7.5, 9.4, as published by the national office.
    const national = make("point-in-time", "ratio", { 2020: "6.3", 2021: "7.5", 2022: "9.4" });
    expect(rollUp(national, "year")).toStrictEqual(national);
  });
});

describe("whatever the series", () => {
  const quarterly = fc.dictionary(
    fc.constantFrom("2022-Q3", "2022-Q4", "2023-Q1", "2023-Q2", "2023-Q3", "2023-Q4", "2023-S1", "2023-11"),
    fc.option(fc.integer({ min: -1000, max: 1000 })),
  );
  const kinds = fc.tuple(
    fc.constantFrom<MeasureKind>("cumulative", "point-in-time", "annual"),
    fc.constantFrom(...regionRules),
  );
  const observedSeries = fc.tuple(kinds, quarterly).map(([[measure, rule], { "2023-S1": half, ...values }]) =>
    // At one moment a level has one value, and that of the second quarter is there already.
    make(measure, rule, measure === "annual" && half !== undefined ? { ...values, "2023-S1": half } : values),
  );
  const frequencies = fc.constantFrom<RollUpFrequency>("year", "half", "quarter", "month");

  test("the kind stays, the order is oldest first, and JSON brings back the same", () => {
    fc.assert(
      fc.property(observedSeries, frequencies, (observed, frequency) => {
        const { observations, ...kind } = rollUp(observed, frequency);
        const { observations: _, ...kindBefore } = observed;
        expect(kind).toStrictEqual(kindBefore);
        const periods = observations.map(({ period }) => period);
        expect(periods).toStrictEqual([...new Set(periods)].sort());
        expect(JSON.parse(JSON.stringify(observations))).toStrictEqual(observations);
      }),
    );
  });

  test("rolling up once more changes nothing", () => {
    fc.assert(
      fc.property(observedSeries, frequencies, (observed, frequency) => {
        const once = deepFreeze(rollUp(observed, frequency));
        expect(rollUp(once, frequency)).toStrictEqual(once);
      }),
    );
  });

  test("of complete months, quarters are a step on the way to the year", () => {
    const values = fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 12, maxLength: 12 });
    fc.assert(
      fc.property(
        fc.constantFrom<MeasureKind>("cumulative", "point-in-time", "annual"),
        values,
        (measure, all) => {
          const observed = make(
            measure,
            "sum",
            Object.fromEntries(months(2024).map((month, index) => [month, all[index] ?? 0])),
          );
          const year = rollUp(observed, "year");
          expect(rollUp(rollUp(observed, "quarter"), "year")).toStrictEqual(year);
          expect(rollUp(rollUp(observed, "half"), "year")).toStrictEqual(year);
          const expected = measure === "annual" ? all.reduce((sum, value) => sum + value, 0) : all.at(-1);
          expect(year.observations).toStrictEqual([{ period: "2024", value: String(expected), status: "A" }]);
        },
      ),
    );
  });

  test("an empty series rolls up to an empty series", () => {
    for (const frequency of ["year", "half", "quarter", "month"] as const) {
      expect(rollUp(flow({}), frequency)).toStrictEqual(flow({}));
    }
  });

  test("a series without a unit has none afterwards", () => {
    const observed = series({ measure: "annual", regionRule: "sum" }, { "2023-S1": 1, "2023-S2": 2 });
    expect(rollUp(observed, "year")).not.toHaveProperty("unit");
  });
});

test.each(["day", "decade", "", "toString", "__proto__", undefined, 12])(
  "the frequency %j is a wrong call, which names the four there are",
  (frequency) => {
    const issue = thrown(() => rollUp(flow({ "2023-S1": 1 }), frequency as RollUpFrequency));
    expect(issue).toMatchObject({
      code: "frequency-unknown",
      path: "/frequency",
      expected: '"year", "half", "quarter" or "month"',
    });
    expect(issue.message.en).toContain(issue.received);
  },
);

describe("findings that became rules", () => {
  const stock = { unit: "件", measure: "point-in-time", regionRule: "sum" } as const;
  const flow = { unit: "件", measure: "annual", regionRule: "sum" } as const;
  const at = (period: string, value: string) => ({ period, value, status: "A" }) as const;

  test("of several values at a period's end that of the longest period counts, and a gap beside a value is none", () => {
    const value = (values: Record<string, number | null>) =>
      rollUp(series(stock, values), "year").observations;
    const two = [{ ...at("2023-12", "100"), status: "P" } as const, at("2023-Q4", "100")];
    const expected = [{ period: "2023", value: "100", status: "A" }];
    expect(value({ "2023-12": 100, "2023-Q4": null })).toEqual(expected);
    expect(value({ "2023-Q4": null, "2023-12": 100 })).toEqual(expected);
    expect(rollUp({ ...stock, observations: two }, "year").observations).toEqual(expected);
    const unlike = [at("2023-12", "99"), at("2023-Q4", "100")];
    expect(thrown(() => rollUp({ ...stock, observations: unlike }, "year")).code).toBe("period-twice");
  });

  test("a year not reported is the sum of its complete halves", () => {
    const yearly = rollUp(series(flow, { 2023: null, "2023-S1": 40, "2023-S2": 60 }), "year");
    expect(yearly.observations).toEqual([{ period: "2023", value: "100", status: "A" }]);
  });

  test("a complete run of days makes a month", () => {
    const days = Object.fromEntries(
      Array.from({ length: 29 }, (_, index) => [`2024-02-${String(index + 1).padStart(2, "0")}`, 1]),
    );
    expect(rollUp(series(flow, days), "month").observations).toEqual([
      { period: "2024-02", value: "29", status: "A" },
    ]);
  });

  test("a forecast part makes the whole a forecast, even beside a break", () => {
    const parts = { "2023-S1": { value: 1, status: "B" }, "2023-S2": { value: 1, status: "F" } } as const;
    expect(rollUp(series(flow, parts), "year").observations[0]?.status).toBe("F");
  });

  test("amounts add over time though not over regions; a score does neither", () => {
    const halves = { "2023-S1": 1, "2023-S2": 2 };
    const over = (unit: string) =>
      rollUp(series({ ...flow, unit, regionRule: "none" }, halves), "year").observations[0];
    expect(over("件")).toMatchObject({ value: "3" });
    expect(over("分")).toMatchObject({ reason: "not-additive" });
    expect(over("%")).toMatchObject({ reason: "not-additive" });
  });

  test("a series written by hand in any order rolls up as the sorted one", () => {
    const quarters = [at("2023-Q3", "3"), at("2023-Q1", "1"), at("2023-Q4", "4"), at("2023-Q2", "2")];
    expect(rollUp({ ...flow, observations: quarters }, "year").observations).toEqual([at("2023", "10")]);
    const atTheEnd = [at("2023-S2", "2"), at("2023-Q4", "2.0"), at("2023-12", "2.00")];
    for (const observations of [atTheEnd, atTheEnd.toReversed()]) {
      expect(rollUp({ ...stock, observations }, "year").observations).toEqual([at("2023", "2")]);
    }
  });

  test.each([
    ["an unknown measure", { ...stock, measure: "flow" }],
    ["an unknown region rule", { ...stock, regionRule: "average" }],
  ])("%s is a wrong call", (_case, kind) => {
    const issue = thrown(() => series(kind as typeof stock, {}));
    expect(issue.code).toBe("series-kind-invalid");
    expect(issue.message.en).toContain("Not a kind of series");
  });

  test("an unknown reason for a gap is a wrong call that quotes it", () => {
    const act = () => series(stock, { 2023: { missing: "bogus" as "no-target" } });
    expect(act).toThrow('received { missing: "bogus" }');
  });

  test("levels of two regions at the same day meet, whatever their periods are called; a negative weight throws", () => {
    const [one, other] = [series(stock, { 2023: 5 }), series(stock, { "2023-12": 6 })];
    expect(rollUpRegions({ one, other }).observations).toEqual([
      { period: "2023", value: "11", status: "A" },
    ]);
    const score = series({ unit: "分", measure: "annual", regionRule: "weighted-mean" }, { 2023: 80 });
    expect(() => rollUpRegions({ one: score }, { weights: { one: -1 } })).toThrow("A negative weight");
  });
});

test("a sum of more digits than a number may have is rounded once, at its end", () => {
  const long = `5${"0".repeat(58)}`;
  const kind = { unit: "件", measure: "annual", regionRule: "sum" } as const;
  // With 60 digits one decimal place is left: 0.44 and 0.41 make 0.85, but 0.4 and 0.41 make 0.81.
  const parts = series(kind, { "2023-S1": "0.44", "2023-Q3": long, "2023-Q4": "0.41" });
  expect(rollUp(parts, "year").observations).toStrictEqual([
    { period: "2023", value: `${long}.9`, status: "A" },
  ]);
});
