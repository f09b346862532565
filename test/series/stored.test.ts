// A series as it was stored: what may be wrong with it, each with its place and with what stands there.
import type { Indicator, Plan } from "ipr-plan";
import { describe, expect, test } from "vitest";
import { planOf } from "../aims/small-plan.js";
import { issuesOf, read, type Said, said } from "./told.js";

const kind = { unit: "件", measure: "point-in-time", regionRule: "sum" };
const stored = (changes: object) => ({ ...kind, observations: [], ...changes });
const of = (...observations: readonly unknown[]) => ({ ...kind, observations });
const at = (period: unknown, value: unknown, more: object = {}) => ({ period, value, status: "A", ...more });
const reference = { document: "年报", locator: "表 1", raw: "" };

const noList: Said = ["observations-invalid", "/observations", "a list of observations", "nothing"];
const noMeasure: Said = ["measure-differs", "/measure", "point-in-time", "undefined"];
const noRule: Said = ["region-rule-differs", "/regionRule", "sum", "undefined", { value: "sum" }];
const units = "[scale] base, optionally / [scale] base, such as 件, 万件, 亿元, % or 件/万人";
const yearEnds = (received: string): Said => ["year-ends-differ", "/yearEnds", "12-31", received];
const unlike: Said = ["dimension-mismatch", "/unit", "a unit of count, such as 件", "亿元, a unit of money"];
const noUnit = "plain numbers, as the document prints them: the series has no unit";

describe("a stored series is known by any of its fields, and must be of the kind of its indicator", () => {
  test.each<[string, object, readonly Said[], Plan<"it">?]>([
    ["observations alone", { observations: [] }, [noMeasure, noRule]],
    ["a measure alone", { measure: "point-in-time" }, [noRule, noList]],
    ["a region rule alone", { regionRule: "sum" }, [noMeasure, noList]],
    [
      "another measure",
      stored({ measure: "annual" }),
      [["measure-differs", "/measure", "point-in-time", '"annual"']],
    ],
    [
      "another region rule",
      stored({ regionRule: "none" }),
      [["region-rule-differs", "/regionRule", "sum", '"none"', { value: "sum" }]],
    ],
    ["another end of its years", stored({ yearEnds: "03-31" }), [yearEnds('"03-31"')]],
    ["a day that there is not", stored({ yearEnds: "02-30" }), [yearEnds('"02-30"')]],
    ["a number for a day", stored({ yearEnds: 5 }), [yearEnds("5")]],
    ["another dimension", stored({ unit: "亿元" }), [unlike]],
    ["a unit that is none", stored({ unit: "jian" }), [["unit-unknown", "/unit", units, '"jian"']]],
    ["a number for a unit", stored({ unit: 5 }), [["unit-unknown", "/unit", units, "5"]]],
    [
      "a unit where its indicator has none",
      of(),
      [["unit-absent", "/unit", noUnit, "a value in 件"]],
      planOf({}),
    ],
    ["no list", stored({ observations: {} }), [[...noList.slice(0, 3), "an object"] as unknown as Said]],
    ["nothing for a list", stored({ observations: undefined }), [noList]],
    [
      "a field that there is not",
      stored({ unti: "x" }),
      [["key-unknown", "/unti", "unit, measure, regionRule, yearEnds, observations", '"unti"']],
    ],
  ])("%s", (_, data, expected, plan) => {
    expect(said(data, plan)).toStrictEqual(expected);
  });

  test("a series that says nothing of its years has those that end in December", () => {
    const fiscal = { ...planOf({ unit: "件" }), yearEnds: "03-31" };
    const says: Said = ["year-ends-differ", "/yearEnds", "03-31", "12-31"];
    expect(said(stored({}), fiscal)).toStrictEqual([says]);
    expect(read(stored({ yearEnds: "12-31" }))).toStrictEqual(stored({}));
    expect(read(stored({ yearEnds: "03-31" }), fiscal)).toStrictEqual(stored({ yearEnds: "03-31" }));
  });

  test("amounts beside a running total are to be added up first, and nothing else is said so", () => {
    const sentences = (own: Indicator["measure"], measure: string) =>
      issuesOf(stored({ measure }), planOf({ unit: "件", measure: own })).map(({ message }) => message);
    expect(sentences("cumulative", "annual")).toStrictEqual([
      {
        "zh-Hans":
          '/it/measure：序列的 "measure" 应与指标一致，为 "cumulative"，实为 "annual"；各期发生数请先累加（"accumulate"）',
        en: `/it/measure: expected a series of the indicator's measure, "cumulative", received "annual"; amounts are added up first (accumulate)`,
      },
    ]);
    expect(sentences("cumulative", "point-in-time")).toStrictEqual([
      {
        "zh-Hans": '/it/measure：序列的 "measure" 应与指标一致，为 "cumulative"，实为 "point-in-time"',
        en: `/it/measure: expected a series of the indicator's measure, "cumulative", received "point-in-time"`,
      },
    ]);
    expect(sentences("point-in-time", "annual")[0]?.en).toMatch(/received "annual"$/);
  });
});

describe("a stored observation is read as it was given", () => {
  test.each<[string, object, unknown[]]>([
    ["a value", at("2023", "1.50"), [{ period: "2023", value: "1.5", status: "A" }]],
    ["a provisional one", at("2023", 2, { status: "P" }), [{ period: "2023", value: "2", status: "P" }]],
    [
      "with its reference and how it is given",
      at("2023", "1", { reference, qualifier: "about" }),
      [{ period: "2023", value: "1", status: "A", qualifier: "about", reference }],
    ],
    [
      "a gap",
      { period: "2023", status: "M", reason: "blank-cell" },
      [{ period: "2023", status: "M", reason: "blank-cell" }],
    ],
    [
      "a gap with its reference",
      { period: "2023", status: "M", reason: "blank-cell", reference },
      [{ period: "2023", status: "M", reason: "blank-cell", reference }],
    ],
  ])("%s", (_, one, observations) => {
    expect(read(of(one))).toStrictEqual({ ...kind, observations });
  });

  test("in the unit of its series, which is that of the indicator where it says none", () => {
    const values = (unit?: string) => read({ ...of(at("2023", "1")), unit })?.observations;
    expect(values("万件")).toStrictEqual([{ period: "2023", value: "10000", status: "A" }]);
    expect(values()).toStrictEqual([{ period: "2023", value: "1", status: "A" }]);
  });
});
