import * as library from "ipr-plan";
import * as charts from "ipr-plan/charts";
import * as reading from "ipr-plan/import";
import * as plans from "ipr-plan/plans";
import * as sql from "ipr-plan/sql";
import { describe, expect, test } from "vitest";

const schemas = ["commentarySchema", "observationSchema", "planSchema"];
const shipped = Object.entries({ ...library, ...charts, ...reading, ...plans, ...sql }).filter(
  ([name, value]) => typeof value !== "function" && !schemas.includes(name),
);

describe("what the library ships as data", () => {
  test("has plans, formulas, methods and lists of codes", () => {
    const names = shipped.map(([name]) => name);
    expect(names).toEqual(
      expect.arrayContaining([
        "national2025",
        "patentsPer10k",
        "progressMethods",
        "issueCodes",
        "sqlReasons",
      ]),
    );
  });

  test.each(shipped)(
    "%s crosses to a worker, and to a component of the browser, as it is",
    (_name, value) => {
      expect(structuredClone(value)).toStrictEqual(value);
    },
  );
});
