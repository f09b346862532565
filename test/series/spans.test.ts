import {
  accumulate,
  observationSchema,
  observe,
  planJsonSchema,
  rollUp,
  type SeriesKind,
  series,
  splitOverTime,
} from "ipr-plan";
import { guangxi2025 } from "ipr-plan/plans";
import { describe, expect, test } from "vitest";
import { thrown } from "../value/thrown.js";

const flow: SeriesKind = { unit: "件", measure: "annual", regionRule: "sum" };
const total: SeriesKind = { unit: "件", measure: "cumulative", regionRule: "sum" };
const level: SeriesKind = { unit: "件", measure: "point-in-time", regionRule: "sum" };
const at = (period: string, value: string) => ({ period, value, status: "A" });

describe("the year to date (1—9月累计)", () => {
  test("is a period of amounts and of running totals, of which the one meant stands last", () => {
    const values = { "2025-01/2025-09": 81, 2024: 97, "2025-Q3": 30, "2025-09": 9, "2025-S1": 51 };
    const periods = ["2024", "2025-S1", "2025-09", "2025-Q3", "2025-01/2025-09"];
    expect(series(flow, values).observations.map(({ period }) => period)).toStrictEqual(periods);
    expect(series(total, { "2025-01/2025-09": 178 }).observations).toStrictEqual([
      at("2025-01/2025-09", "178"),
    ]);
  });

  test("is read by observe and by the schemas, in JSON as elsewhere", () => {
    const observed = observe(guangxi2025, { "pct-applications": { "2025-01/2025-09": "81" } });
    const [one] = observed["pct-applications"]?.observations ?? [];
    expect(observationSchema.parse(one)).toStrictEqual(at("2025-01/2025-09", "81"));
    for (const period of ["2025-09/2025-01", "2024-10/2025-10"]) {
      expect(observationSchema.safeParse({ ...one, period }).success).toBe(false);
    }
    // The schema knows no plan: the months may be of one fiscal year, though of no calendar year.
    expect(observationSchema.safeParse({ ...one, period: "2024-10/2025-03" }).success).toBe(true);
    expect(JSON.stringify(planJsonSchema())).toContain("S([12])");
  });

  test.each(["2025-01/2025-09", "2025-03/2025-03"])("is none of a level: %s of one is refused", (span) => {
    const month = span.slice(-7);
    const issue = thrown(() => series(level, { [span]: 81 }));
    expect(issue).toMatchObject({ code: "level-over-span", path: `/${span.replace("/", "~1")}` });
    expect(issue.message.en).toContain(
      `expected the last month or day, such as ${month}, received "${span}"`,
    );
    expect(issue.message["zh-Hans"]).toContain(`如 ${month}`);
  });

  test("rolls up to what holds it, and is split into nothing shorter", () => {
    const observed = series(flow, { "2025-01/2025-03": 30, "2025-05/2025-05": 7, "2025-02/2025-05": 40 });
    expect(rollUp(observed, "quarter").observations).toStrictEqual([
      at("2025-Q1", "30"),
      { period: "2025-Q2", status: "M", reason: "incomplete-period" },
    ]);
    expect(rollUp(observed, "month").observations).toStrictEqual([at("2025-05", "7")]);
    expect(rollUp(series(flow, { "2025-01/2025-09": 81, "2025-Q4": 19 }), "year").observations).toStrictEqual(
      [at("2025", "100")],
    );
  });

  test("of a running total is the total at its end", () => {
    const totals = series(total, { "2025-01/2025-09": 178, "2025-01/2025-12": 197 });
    expect(rollUp(totals, "month").observations).toStrictEqual([at("2025-09", "178"), at("2025-12", "197")]);
    expect(rollUp(totals, "year").observations).toStrictEqual([at("2025", "197")]);
  });

  test("from January to December is the year", () => {
    const year = series(flow, { 2024: 10, "2025-01/2025-12": 20 });
    expect(rollUp(year, "year").observations).toStrictEqual([at("2024", "10"), at("2025", "20")]);
    expect(accumulate(year).observations.at(-1)).toStrictEqual(at("2025-01/2025-12", "30"));
  });

  test("is no pattern for a split: spans are of no one length", () => {
    for (const pattern of [{ "2025-01/2025-06": 1 }, { "2025-S1": 1, "2025-07/2025-12": 1 }]) {
      expect(thrown(() => splitOverTime(10, pattern)).code).toBe("pattern-with-gap");
    }
    const months = { "2025-01": 1, "2025-02": 1, "2025-03": 2 };
    expect(
      splitOverTime({ "2025-01/2025-02": 10, "2025-03": 4 }, months, { method: "pro-rata" }).parts,
    ).toStrictEqual({
      "2025-01": "5",
      "2025-02": "5",
      "2025-03": "4",
    });
  });
});
