import {
  assess,
  assessmentTable,
  carryForward,
  type Indicator,
  observe,
  outlook,
  parseObservations,
  rollUp,
  rollUpRegions,
  selectColumns,
  series,
  toCsv,
  toMarkdown,
} from "ipr-plan";
import { outlookChart } from "ipr-plan/charts";
import { describe, expect, test } from "vitest";
import { type Facts, from, planOf, to } from "../aims/small-plan.js";

const facts: Facts = { unit: "件", baseline: from("100"), targets: [to("200", { comparator: "at-least" })] };
const plan = planOf(facts);
const about = { value: "150", qualifier: "about" } as const;

describe("an observation says where its number is not given exactly", () => {
  test("and keeps it where it is stored and read back", () => {
    const observed = observe(plan, {
      it: { 2022: about, 2023: { value: "1.8", unit: "百件", qualifier: "more-than" } },
    });
    expect(observed.it?.observations).toEqual([
      { period: "2022", value: "150", status: "A", qualifier: "about" },
      { period: "2023", value: "180", status: "A", qualifier: "more-than" },
    ]);
    expect(parseObservations(plan, JSON.parse(JSON.stringify(observed)))).toEqual({
      ok: true,
      observations: observed,
    });
  });

  test("and where a longer period, or the whole of one region, is that value", () => {
    const kind = { unit: "件", measure: "annual", regionRule: "sum" } as const;
    const stock = { ...kind, measure: "point-in-time" } as const;
    const whole = { period: "2023", value: "150", status: "A", qualifier: "about" };
    expect(rollUp(series(stock, { "2023-12": about }), "year").observations).toEqual([whole]);
    expect(rollUp(series(kind, { "2023-01/2023-12": about }), "year").observations).toEqual([whole]);
    expect(rollUpRegions({ 甲: series(kind, { 2023: about }) }).observations).toEqual([whole]);
  });

  test("and where a total is carried on", () => {
    const totals = series(
      { unit: "件", measure: "cumulative", regionRule: "sum" },
      { 2022: about, 2023: null },
    );
    expect(carryForward(totals).observations.at(-1)).toEqual({
      period: "2023",
      value: "150",
      status: "E",
      qualifier: "about",
    });
  });

  test("in sentences, in tables for readers, and under a chart; a program finds the number alone", () => {
    const observed = observe(plan, { it: { 2022: about } });
    const { because } = assess(plan, "it", observed);
    expect(because[1]).toEqual({
      "zh-Hans": "最近观测：2022 为 约 150 件",
      en: "latest observation: about 150 items in 2022",
    });
    const table = selectColumns(assessmentTable(plan, observed), ["baseline", "latest", "latestQualifier"]);
    expect(toMarkdown(table).split("\n")[2]).toBe("| 100 | 约 150 | 左右 |");
    expect(toMarkdown(table, { locale: "en" }).split("\n")[2]).toBe("| 100 | about 150 | about |");
    expect(toCsv(table, { header: "names" }).split("\r\n")[1]).toBe("100,150,about");
    const chart = outlookChart(plan, "it", observed, { locale: "en" });
    expect(JSON.stringify(chart)).toContain("about 150 in 2022");
  });

  test.each([
    ["超过 200 is more than 200", { comparator: "more-than" }, "200", "more-than", true],
    ["200 is not", { comparator: "more-than" }, "200", undefined, false],
    ["不足 200 is not at least 200", { comparator: "at-least" }, "200", "less-than", false],
    ["超过 199 may be less than 200", { comparator: "at-least" }, "199", "more-than", false],
    ["约 200 counts as 200", { comparator: "at-least" }, "200", "about", true],
  ] as const)("the verdict and the outlook agree with it: %s", (_, bound, value, qualifier, met) => {
    const own = planOf({ ...facts, targets: [to("200", bound)] });
    const observed = observe(own, { it: { 2025: { value, ...(qualifier && { qualifier }) } } });
    expect(assess(own, "it", observed)).toMatchObject({ met, verdict: met ? "achieved" : "behind" });
    expect(outlook(own, "it", observed).probability).toBe(met ? 1 : 0);
  });

  test.each([
    ["超过1万件", { value: { value: "1", qualifier: "more-than", unit: "万件" } }],
    ["约1000", { value: { value: "1000", qualifier: "about" } }],
    ["达到1000", { value: "1000" }],
    ["力争1000", undefined],
  ] as const)("%s is refused with what to write", (given, write) => {
    const read = parseObservations(plan, { it: { 2023: given } });
    expect(!read.ok && read.issues[0].write).toEqual(write || undefined);
  });

  test.each([
    [{ value: "5", qualifier: "≈" }, "/it/2023/qualifier", { value: "about" }],
    [{ value: "5", qualifier: "attain" }, "/it/2023/qualifier", undefined],
    [{ missing: "not-reported", qualifier: "about" }, "/it/2023/qualifier", undefined],
  ])("%j is none", (given, path, write) => {
    const read = parseObservations(plan, { it: { 2023: given } });
    expect(!read.ok && read.issues).toMatchObject([{ code: "observation-invalid", path }]);
    expect(!read.ok && read.issues[0].write).toEqual(write);
  });
});

test("so does a baseline, in every table", () => {
  const rough: Pick<Indicator, "baseline"> = { baseline: from("100", { qualifier: "about" }) };
  const table = assessmentTable(planOf({ ...facts, ...rough }), {});
  expect(toMarkdown(selectColumns(table, ["baseline"])).split("\n")[2]).toBe("| 约 100 |");
});
