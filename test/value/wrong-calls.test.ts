import {
  alignWith,
  averageAnnualGrowth,
  checkClaim,
  classifyPatent,
  comparePlans,
  countHighValuePatents,
  displayWidth,
  earlierValue,
  elapsedShare,
  escapeMarkdown,
  highValuePatentsPer10kFromRegister,
  matchIndicator,
  parsePlan,
  patentsPer10k,
  perCapitaVariants,
  planFile,
  planReport,
  planTable,
  populationSeries,
  selectColumns,
  tableSchema,
  toCsv,
  toMarkdown,
  toTextTable,
  UsageError,
} from "ipr-plan";
import { guangxi2025, national2025, national2025Observations } from "ipr-plan/plans";
import { describe, expect, test } from "vitest";
import { deepFreeze } from "../deep-freeze.js";
import { thrown } from "./thrown.js";

type Call = (...given: never[]) => unknown;

const table = selectColumns(planTable(national2025), ["name", "target"]);
const population = { value: "1756", unit: "万人", scope: "resident", asOf: "2020" };
const people = { value: "1756", unit: "万人", scope: "resident", on: "2020-12-31" };
const claim = {
  indicator: "high-value-patents-per-10k",
  kind: "multiple",
  comparator: "about",
  value: "2",
  since: "2020",
  reference: { document: "解读", locator: "例", raw: "倍增" },
};
const patent = { id: "a", filedOn: "2010-01-01", grantedOn: "2012-01-01" };
const on = "2025-12-31";

const calls: readonly (readonly [name: string, call: unknown, good: readonly unknown[]])[] = deepFreeze([
  ["averageAnnualGrowth", averageAnnualGrowth, ["100", "161.051", 5, { places: 2 }]],
  ["matchIndicator", matchIndicator, ["版权作品登记量", { atLeast: 0.9 }]],
  [
    "perCapitaVariants",
    perCapitaVariants,
    [patentsPer10k, { patents: "160000" }, [population], { places: 1 }],
  ],
  ["populationSeries", populationSeries, [[population]]],
  ["alignWith", alignWith, [guangxi2025, national2025]],
  ["checkClaim", checkClaim, [guangxi2025, claim]],
  ["comparePlans", comparePlans, [[guangxi2025, national2025]]],
  ["earlierValue", earlierValue, ["5", { kind: "multiple", value: "2" }]],
  ["parsePlan", parsePlan, [national2025]],
  ["planFile", planFile, [national2025]],
  ["elapsedShare", elapsedShare, [national2025, "2025", "2022"]],
  ["classifyPatent", classifyPatent, [patent, { on }]],
  ["countHighValuePatents", countHighValuePatents, [[patent], { on, distinctIds: true }]],
  [
    "highValuePatentsPer10kFromRegister",
    highValuePatentsPer10kFromRegister,
    [{ on, total: { atLeast: 1, atMost: 2 } }, people, { places: 1 }],
  ],
  ["displayWidth", displayWidth, ["指标"]],
  ["escapeMarkdown", escapeMarkdown, ["指标"]],
  ["planTable", planTable, [national2025]],
  ["selectColumns", selectColumns, [table, ["name"]]],
  ["tableSchema", tableSchema, [table, { header: "names" }]],
  ["toCsv", toCsv, [table, { header: "names" }]],
  ["toMarkdown", toMarkdown, [table, { locale: "en" }]],
  ["toTextTable", toTextTable, [table, { locale: "en", widths: { name: 10 }, gap: " " }]],
]);

const wrong = [null, {}, [], [null], [{}], "", "text", 7, Number.NaN, true, () => "x", Symbol("s"), 1n];

const outcome = (call: unknown, given: readonly unknown[]): unknown => {
  try {
    return (call as Call)(...(given as never[]));
  } catch (error) {
    return error;
  }
};

describe("a wrong call gives a result or an error that says what came", () => {
  test.each(calls)("%s", (name, call, good) => {
    expect(outcome(call, good)).not.toBeInstanceOf(Error);
    for (const place of good.keys()) {
      for (const value of [undefined, ...wrong]) {
        const result = outcome(call, good.with(place, value));
        if (result instanceof Error && !(result instanceof UsageError)) {
          throw new Error(`${name}, argument ${place}: ${result.stack}`);
        }
      }
    }
  });

  test.each<[string, unknown, readonly unknown[], string, string]>([
    [
      "a growth word of no kind",
      earlierValue,
      ["120", { kind: "growth", value: "20" }],
      "argument-invalid",
      "/growth/kind",
    ],
    [
      "a growth word of an object's own",
      earlierValue,
      ["1", { kind: "toString", value: "2" }],
      "argument-invalid",
      "/growth/kind",
    ],
    ["no growth word", earlierValue, ["120", null], "argument-invalid", "/growth"],
    ["a growth without a number", earlierValue, ["120", { kind: "multiple" }], "decimal-invalid", ""],
    ["no plan for a claim", checkClaim, [{}, undefined], "plan-invalid", ""],
    ["no claim", checkClaim, [guangxi2025, undefined], "argument-invalid", "/claim"],
    [
      "a claim of no kind",
      checkClaim,
      [guangxi2025, { ...claim, kind: "growth" }],
      "argument-invalid",
      "/claim/kind",
    ],
    [
      "a claim that binds in no way",
      checkClaim,
      [guangxi2025, { ...claim, comparator: "≈" }],
      "argument-invalid",
      "/claim/comparator",
    ],
    [
      "a claim of a range",
      checkClaim,
      [guangxi2025, { ...claim, comparator: "between" }],
      "argument-invalid",
      "/claim/comparator",
    ],
    ["a claim of no number", checkClaim, [guangxi2025, { ...claim, value: "twice" }], "decimal-invalid", ""],
    ["a claim since no year", checkClaim, [guangxi2025, { ...claim, since: 2020 }], "period-invalid", ""],
    [
      "a claim of nowhere",
      checkClaim,
      [guangxi2025, { ...claim, reference: {} }],
      "argument-invalid",
      "/claim/reference",
    ],
    ["no plan for elapsed time", elapsedShare, [{}, "2025", "2022"], "plan-invalid", ""],
    [
      "a plan without a period",
      elapsedShare,
      [{ ...national2025, period: undefined }, "2025", "2022"],
      "plan-invalid",
      "/period",
    ],
    ["no list of plans", comparePlans, [{}], "argument-invalid", "/plans"],
    [
      "no count of a register",
      highValuePatentsPer10kFromRegister,
      [{}, people],
      "argument-invalid",
      "/count",
    ],
    [
      "a count that ends before it begins",
      highValuePatentsPer10kFromRegister,
      [{ total: { atLeast: 2, atMost: 1 } }, people],
      "argument-invalid",
      "/count",
    ],
    [
      "a count on no day",
      highValuePatentsPer10kFromRegister,
      [{ on: "2025", total: { atLeast: 1, atMost: 1 } }, people],
      "argument-invalid",
      "/count/on",
    ],
    [
      "no population",
      highValuePatentsPer10kFromRegister,
      [{ total: { atLeast: 1, atMost: 1 } }, null],
      "argument-invalid",
      "/population",
    ],
    ["no list of populations", populationSeries, [population], "argument-invalid", "/populations"],
    [
      "a population of no scope",
      populationSeries,
      [[{ ...population, scope: "all" }]],
      "argument-invalid",
      "/populations/0/scope",
    ],
    ["no table", toCsv, [{}], "argument-invalid", "/table"],
    [
      "a table of rows that are none",
      toMarkdown,
      [{ ...table, rows: [[], null] }],
      "argument-invalid",
      "/table/rows/0",
    ],
    [
      "a row without a cell of a column",
      toCsv,
      [{ ...table, rows: [{ name: "a" }] }],
      "argument-invalid",
      "/table/rows/0/target",
    ],
    [
      "a cell that is no cell",
      toTextTable,
      [{ ...table, rows: [{ name: true, target: 1 }] }],
      "argument-invalid",
      "/table/rows/0/name",
    ],
    [
      "a column without a title",
      toCsv,
      [{ ...table, columns: [{ name: "a", type: "text" }] }],
      "argument-invalid",
      "/table/columns/0/title",
    ],
    [
      "a column of no type",
      toCsv,
      [{ ...table, columns: [{ name: "a", type: "money", title: { "zh-Hans": "甲" } }] }],
      "argument-invalid",
      "/table/columns/0/type",
    ],
    ["a header of another kind", toCsv, [table, { header: "codes" }], "argument-invalid", "/header"],
    ["a byte order mark of another kind", toCsv, [table, { bom: "yes" }], "argument-invalid", "/bom"],
    ["another language", toCsv, [table, { locale: "fr" }], "locale-unknown", "/locale"],
    ["another language", toMarkdown, [table, { locale: "zh" }], "locale-unknown", "/locale"],
    [
      "another occasion",
      planReport,
      [national2025, national2025Observations, { kind: "midterm" }],
      "argument-invalid",
      "/options/kind",
    ],
    ["a width of no column", toTextTable, [table, { widths: { nmae: 9 } }], "option-unknown", "/widths/nmae"],
    ["a width of nothing", toTextTable, [table, { widths: { name: 0 } }], "argument-invalid", "/widths/name"],
    ["names that are none", selectColumns, [table, "name"], "argument-invalid", "/names"],
    ["no text", displayWidth, [7], "argument-invalid", "/text"],
  ])("%s", (_, call, given, code, path) => {
    const issue = thrown(() => (call as Call)(...(given as never[])));
    expect([issue.code, issue.path]).toEqual([code, path]);
  });
});

describe("an option that a call does not know is an error", () => {
  test.each<[string, unknown, readonly unknown[], string | undefined]>([
    ["place", averageAnnualGrowth, ["1", "2", 1], "places"],
    ["atleast", matchIndicator, ["版权"], "atLeast"],
    ["placess", perCapitaVariants, [patentsPer10k, {}, []], "places"],
    ["juristiction", classifyPatent, [patent], "jurisdiction"],
    ["distinctId", countHighValuePatents, [[]], "distinctIds"],
    ["modes", highValuePatentsPer10kFromRegister, [{ total: { atLeast: 1, atMost: 1 } }, people], "mode"],
    ["headers", toCsv, [table], "header"],
    ["local", toMarkdown, [table], "locale"],
    ["widht", toTextTable, [table], "width"],
    ["bomb", tableSchema, [table], "bom"],
    ["delimiter", toCsv, [table], undefined],
    ["__proto__x", toMarkdown, [table], undefined],
  ])("%s", (name, call, given, meant) => {
    const options = { on, [name]: undefined };
    const { on: _, ...without } = options;
    const needsDay = call === classifyPatent || call === countHighValuePatents;
    const issue = thrown(() => (call as Call)(...([...given, needsDay ? options : without] as never[])));
    expect([issue.code, issue.path, issue.received]).toEqual(["option-unknown", `/${name}`, `"${name}"`]);
    if (meant === undefined) expect(issue.expected).toContain("locale");
    else expect(issue.expected).toBe(`"${meant}"`);
    expect(issue.message["zh-Hans"]).toMatch(/^未知的选项：应为 /);
  });

  test.each([null, 7, "en", [], true])("and options that are none, too: %j", (options) => {
    expect(thrown(() => toCsv(table, options as never)).code).toBe("options-invalid");
  });

  test("options may be left undefined", () => {
    expect(toCsv(table, undefined)).toBe(toCsv(table));
  });
});
