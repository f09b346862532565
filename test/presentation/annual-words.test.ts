import { type Indicator, observe, planReport } from "ipr-plan";
import { describe, expect, test } from "vitest";
import { type Facts, from, planOf, to } from "../aims/small-plan.js";
import { saidInReport, tablesOf } from "./said-in-report.js";

type Values = NonNullable<Parameters<typeof observe<"it">>[1]["it"]>;

const said = (facts: Facts, values: Values, asOf = "2023-12-31") => {
  const plan = planOf({ unit: "件", ...facts });
  const report = planReport(plan, observe(plan, { it: values }), { kind: "annual", year: "2023", asOf });
  return (["zh-Hans", "en"] as const).map((locale) => saidInReport(report, locale).join(" "));
};

describe("several targets of one year", () => {
  const targets = [to("180", { comparator: "at-least" }), to("250", { comparator: "at-most" })];
  const both: Facts = { baseline: from("100"), targets };

  test("are told together, and no share of one of them says what became of both", () => {
    const [zh, en] = said(both, { 2023: 260 });
    expect(zh).toContain("1项指标未完成年度目标");
    expect(zh).toContain("年度目标为148件、250件以内，未实现。");
    expect(zh).not.toContain("完成175.7%");
    expect(en).toContain("The year's target of 148 and no more than 250 was not met.");
  });

  test("have no distance to a limit that is crossed", () => {
    const [zh, en] = said(both, { 2023: 260 });
    expect(zh).not.toContain("250件以内的目标还差");
    expect(en).not.toContain("short of the target of no more than 250");
  });
});

describe("what is still missing to the final target", () => {
  const yearly: Pick<Indicator, "measure"> & Facts = {
    measure: "annual",
    baseline: from("80"),
    targets: [to("100", { comparator: "at-least" })],
  };

  test("names the year that it is reckoned from while the year told is not over", () => {
    const [zh, en] = said(yearly, { 2021: 85, 2022: 90, "2023-S1": 40 }, "2023-06-30");
    expect(zh).toContain("按2022年数据，距2025年100件以上的目标还差10件。");
    expect(en).toContain("by the figure in 2022, still 10 short of the target of at least 100 for 2025");
  });

  test("stands beside the same part of the year before, and the heads of the table say so", () => {
    const plan = planOf({ unit: "件", ...yearly });
    const heads = (values: Values, asOf: string) => {
      const report = planReport(plan, observe(plan, { it: values }), { kind: "annual", year: "2023", asOf });
      return tablesOf(report)[0]?.columns.map(({ title }) => title["zh-Hans"]);
    };
    const half = heads({ 2022: 90, "2022-S1": 38, "2023-S1": 40 }, "2023-06-30");
    expect(half).toEqual(expect.arrayContaining(["上年同期", "比上年同期增减"]));
    const whole = heads({ 2022: 90, 2023: 95 }, "2023-12-31");
    expect(whole).toEqual(expect.arrayContaining(["上年", "比上年增减"]));
  });

  test("names none where it is that of the year told, however its end is written", () => {
    expect(said(yearly, { 2022: 90, 2023: 92 })[0]).toMatch(/；距2025年100件以上的目标还差8件。/);
    const level: Facts = { ...yearly, measure: "point-in-time" };
    expect(said(level, { 2022: 90, "2023-12-31": 92 })[0]).toMatch(/；距2025年100件以上的目标还差8件。/);
  });
});

test("a yearly change in points is told with its measure word", () => {
  const yearly = to("0.5", { basis: "yearly-change", unit: "百分点" });
  const [zh] = said(
    { unit: "%", measure: "annual", regionRule: "ratio", baseline: from("40"), targets: [yearly] },
    { 2023: "41.5" },
  );
  expect(zh).toContain("目标值为基期值40每年增加0.5个百分点，共5年");
});

describe("the annex on methods", () => {
  const growth = to("10", { basis: "annual-growth" });
  const annexOf = (facts: Facts, kind: "mid-term" | "final") => {
    const plan = planOf({ unit: "件", measure: "annual", ...facts });
    const values = { 2021: 105, 2022: 120, 2023: 133, 2025: 150 };
    const report = planReport(plan, observe(plan, { it: values }), {
      kind,
      ...(kind === "mid-term" && { asOf: "2023" }),
    });
    return saidInReport(report, "zh-Hans").join(" ");
  };

  test.each(["mid-term", "final"] as const)("says how a yearly rate of growth is measured: %s", (kind) => {
    const words = "目标实现程度＝ln（最近一期数据÷基期值）÷ln（目标值÷基期值）";
    expect(annexOf({ baseline: from("100"), targets: [growth] }, kind)).toContain(words);
    expect(annexOf({ baseline: from("100"), targets: [to("160")] }, kind)).not.toContain("ln");
  });
});
