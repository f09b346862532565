import {
  allocate,
  assessRegions,
  checkPlaceTree,
  childPlaces,
  classifyPatent,
  compareMethods,
  evaluate,
  explain,
  highValuePatentsPer10k,
  meetsBound,
  observe,
  type PatentRecord,
  type Places,
  rankRegions,
  scenarioLine,
  sensitivity,
  splitOverTime,
  targetPath,
  toTextTable,
  UsageError,
} from "ipr-plan";
import { importObservations } from "ipr-plan/import";
import { guangxi2025, national2025, national2025Observations } from "ipr-plan/plans";
import { describe, expect, test } from "vitest";
import { from, planOf, to } from "../aims/small-plan.js";
import { tableOf } from "../presentation/table-of.js";

const codeOf = (call: () => unknown): string => {
  try {
    return `no error, ${JSON.stringify(call())}`;
  } catch (error) {
    if (error instanceof UsageError) return error.issue.code;
    throw error;
  }
};

describe("what fuzzing found stays mended", () => {
  test.each([
    ["a bound", { comparator: "at-least", value: "many" }],
    ["the lower end of an interval", { comparator: "between", lower: "", upper: "2" }],
    ["the upper end of an interval", { comparator: "between", lower: "0", upper: "" }],
  ])("%s that is no number is refused by name, not by decimal.js", (_name, bound) => {
    expect(codeOf(() => meetsBound("1", bound as never))).toBe("decimal-invalid");
  });

  test("a comparator that does not exist is refused", () => {
    expect(codeOf(() => meetsBound("1", { comparator: "x", value: "1" } as never))).toBe(
      "comparator-unknown",
    );
  });

  test("a formula refuses a reason for a missing input that does not exist, evaluated or explained", () => {
    const inputs = { patents: { missing: "lost" }, population: "1" } as never;
    expect(codeOf(() => evaluate(highValuePatentsPer10k, inputs))).toBe("input-invalid");
    expect(codeOf(() => explain(highValuePatentsPer10k, inputs))).toBe("input-invalid");
  });

  test("an award that cannot become text is an issue of its record, not an error of the count", () => {
    const record = {
      id: "1",
      filedOn: "2012-02-29",
      awards: [Object.create(null)],
    } as unknown as PatentRecord;
    expect(classifyPatent(record, { on: "2025-12-31" }).issues.map(({ code }) => code)).toEqual([
      "award-invalid",
    ]);
  });

  test("a scenario line ends after a hundred years", () => {
    const id = "high-value-patents-per-10k";
    const until = (year: string) => () =>
      scenarioLine(national2025, id, national2025Observations, "constant-rate", { until: year });
    expect(codeOf(until("9999"))).toBe("line-too-long");
    expect(codeOf(until("2060"))).toMatch(/^no error/);
  });

  test("a path of powers ends after a hundred years, a straight one does not", () => {
    const plan = planOf({ baseline: from("1"), targets: [to("2", { year: "9999" })] });
    expect(codeOf(() => targetPath(plan, "it", { shape: "geometric" }))).toBe("path-too-long");
    expect(codeOf(() => targetPath(plan, "it"))).toMatch(/^no error/);
  });

  test("a split over time refuses numbers that floating arithmetic cannot hold", () => {
    const options = { method: "denton-cholette", criterion: "additive", places: 1 } as const;
    expect(codeOf(() => splitOverTime("1".padEnd(309, "0"), { "2021-Q1": "0" }, options))).toBe(
      "numbers-too-large",
    );
    expect(codeOf(() => allocate("1".padEnd(309, "0"), { a: 1 }))).toMatch(/^no error/);
  });

  test("a score beyond what a number holds is a reason, not an infinity that JSON turns into null", () => {
    const plan = planOf({ baseline: from("1"), targets: [to("2", { year: "9999" })] });
    const rows = compareMethods(plan, "it", observe(plan, { it: { 2021: "1.9" } }), { asOf: "2021-12-31" });
    expect(rows.find(({ method }) => method === "un-progress-chart")).toMatchObject({
      class: null,
      score: null,
      verdict: "not-assessable",
      reason: "out-of-range",
    });
    expect(JSON.parse(JSON.stringify(rows))).toEqual(rows);
  });

  test("a sensitivity leaves out a growth that is printed as a fall to nothing, and asks nobody for a rate", () => {
    const plan = planOf({ unit: "件", targets: [to("5")] });
    const factorsOf = (...values: readonly (string | number)[]): readonly string[] => {
      const byYear = Object.fromEntries(values.map((value, index) => [2020 + index, value]));
      return sensitivity(plan, "it", observe(plan, { it: byYear })).effects.map(({ factor }) => factor);
    };
    expect(factorsOf(4, 3, "0.0000001")).toContain("growth");
    expect(factorsOf(3, "0.0000001")).not.toContain("growth");
  });

  test("an entry that is no place is told of, and the other places are taken as if it were not there", () => {
    const places = [{ id: "广西" }, { id: "南宁", parent: "广西" }];
    const odd = [null, "柳州", ...places, {}] as unknown as Places;
    expect(checkPlaceTree(odd).map(({ code, path }) => [code, path])).toEqual([
      ["place-invalid", "/0"],
      ["place-invalid", "/1"],
      ["place-invalid", "/4"],
    ]);
    expect(childPlaces(odd, "广西")).toEqual(childPlaces(places, "广西"));
    const plan = planOf({ unit: "件", targets: [to("5")] });
    const byRegion = { 南宁: observe(plan, { it: { 2021: 3 } }) };
    const judged = assessRegions(plan, byRegion, { tree: odd });
    expect(judged.issues.map(({ code, path }) => [code, path])).toContainEqual(["place-invalid", "/tree/0"]);
    expect(judged.regions).toEqual(assessRegions(plan, byRegion, { tree: places }).regions);
    const ranked = [odd, places].map(
      (tree) => rankRegions(plan, "it", byRegion, { by: "value", tree, of: "广西" }).regions,
    );
    expect(ranked[0]).toEqual(ranked[1]);
  });

  test("a column whose width is no number is refused at once", () => {
    const table = tableOf([["x"]], [["long ".repeat(9)]]);
    expect(() => toTextTable(table, { widths: { 0: Number.NaN } })).toThrow(
      "Argument widths/0: expected a number of at least 1, received NaN",
    );
  });

  test("one huge cell does not make every row of a text table huge", () => {
    const rows = [["x".repeat(500_000)], ...Array.from({ length: 2000 }, () => ["y"])];
    expect(toTextTable(tableOf([["a"], ["b"]], rows)).length).toBeLessThan(3_000_000);
  });

  test.each(["列", "约", "超过", "大约", "第", "三", "至", "累计", "增长"])(
    "a number among headings is told whatever heading with %s stands before it",
    (words) => {
      const toldOf = (...headings: readonly string[]) => {
        const rows = [
          ["指标", "2023年", ...headings],
          ["有效注册商标总量", 40.21, ...headings.map(() => "")],
        ];
        return importObservations(guangxi2025, rows).unread.map(({ raw }) => raw);
      };
      const headings = ["7", "1", "2031", "45678"].map((figures) => words + figures);
      expect(toldOf(...headings)).toEqual(headings.flatMap((one) => toldOf(one)));
    },
  );

  test.each([
    [
      "beside the values of a table with two layouts",
      "40.21",
      [
        ["2023年1—9月", 2021, 1.41, 88],
        [40.21, 2022, 1.84, 97],
        [
          "有效注册商标总量（万件）",
          "年份",
          "每万人口高价值发明专利拥有量（件）",
          "PCT国际专利申请量（当年）",
        ],
      ],
    ],
    [
      "among the numbers of the rows",
      "12.34",
      [
        ["指标名称", "单位", "序号", "2022年", "2023年"],
        ["每万人口高价值发明专利拥有量", "件", 12.34, 1.84, 2.04],
        ["有效注册商标总量", "万件", 2, 40.21, 45.13],
      ],
    ],
  ])("a number %s is not lost", (_where, number, rows) => {
    const { unread } = importObservations(guangxi2025, rows);
    expect(unread.filter(({ raw }) => raw === number)).toMatchObject([{ reason: "remark" }]);
  });
});
