import { missingReasons, observationSchema, series } from "ipr-plan";
import { describe, expect, test } from "vitest";
import { deepFreeze } from "../deep-freeze.js";

const stock = deepFreeze({ unit: "万件", measure: "point-in-time", regionRule: "sum" } as const);
const reference = deepFreeze({ document: "国家知识产权局年度数据", locator: "2022", raw: "132.4" });

describe("an observation is a value with its status, or a gap with its reason", () => {
  test.each(["A", "P", "E", "F", "B"] as const)("status %s is kept beside the value", (status) => {
    const { observations } = series(stock, deepFreeze({ 2022: { value: "132.40", status, reference } }));
    expect(observations).toStrictEqual([{ period: "2022", value: "132.4", status, reference }]);
    expect(observationSchema.parse(observations[0])).toStrictEqual(observations[0]);
  });

  test("its schema takes a fiscal year to date", () => {
    const of = (period: string) => observationSchema.safeParse({ period, value: "1", status: "A" }).success;
    expect(["2023-04/2024-01", "2025-01/2025-09", "2024"].map(of)).toEqual([true, true, true]);
    expect(["2023-04/2024-04", "2024-02/2024-01", "2024-13", "FY2024"].map(of)).toEqual([
      false,
      false,
      false,
      false,
    ]);
  });

  test("a value without a status is actual", () => {
    expect(series(stock, { 2022: { value: 132.4 } }).observations).toStrictEqual([
      { period: "2022", value: "132.4", status: "A" },
    ]);
  });

  test.each(Object.keys(missingReasons) as (keyof typeof missingReasons)[])(
    "a gap keeps the reason %s and has no value",
    (reason) => {
      const { observations } = series(stock, deepFreeze({ 2022: { missing: reason, reference } }));
      expect(observations).toStrictEqual([{ period: "2022", status: "M", reason, reference }]);
      expect(observationSchema.parse(observations[0])).toStrictEqual(observations[0]);
    },
  );

  test("null is not reported, and never zero", () => {
    const { observations } = series(stock, { 2021: null, 2022: 0 });
    expect(observations).toStrictEqual([
      { period: "2021", status: "M", reason: "not-reported" },
      { period: "2022", value: "0", status: "A" },
    ]);
  });
});
