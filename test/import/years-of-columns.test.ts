import { importPlan } from "ipr-plan/import";
import { describe, expect, test } from "vitest";
import { holesIn, saidOf, tableOf } from "./said-of.js";

/** Where a row starts and what it aims at, in short: 2025=3 → 2030 level 5, and what is open. */
function way(text: string): string {
  const draft = importPlan(text);
  const [one] = draft.plan.indicators ?? [];
  if (one === undefined) return "no indicator";
  const base = one.baseline && `${one.baseline.year ?? "?"}=${one.baseline.value ?? "?"}`;
  const targets = (one.targets ?? []).map((each) => {
    const { year, basis, value, strength } = each as Record<string, string | undefined>;
    return [year ?? "?", basis === "level" ? undefined : basis, value ?? "?", strength]
      .filter(Boolean)
      .join(" ");
  });
  const open = holesIn(draft, "/indicators/0/").filter((hole) => /value\?|year\?/u.test(hole));
  const total = one.measure === "cumulative" ? ["total"] : [];
  return [...total, ...(base ? [base] : []), "→", targets.join(", "), ...open].join(" ");
}

const title = (plan: string) => `青川市知识产权${plan}规划`;
/** A row of numbers 1, 2, 3 … under some headings, in a plan. */
function under(plan: string, ...headings: readonly string[]): string {
  return below(plan, headings.join(" | "), headings.map((_, at) => String(at + 1)).join(" | "));
}
function below(plan: string, head: string, row: string): string {
  const rows = [`指标 | 单位 | ${head}`, `某事项 | 件 | ${row}`];
  return way([title(plan), ...rows.map((one) => one.replaceAll(" | ", "\t"))].join("\n"));
}

describe("a year before the plan is where it starts, a year of the plan is a target", () => {
  test.each<[plan: string, headings: readonly string[], said: string]>([
    ["“十五五”", ["2025年", "2030年"], "2025=1 → 2030 2"],
    ["“十五五”", ["2025", "2030"], "2025=1 → 2030 2"],
    ["“十五五”", ["2025年末", "2030年底"], "2025=1 → 2030 2"],
    ["“十五五”", ["2024年", "2025年", "2030年"], "2025=2 → 2030 3"],
    ["“十五五”", ["2025年", "2024年", "2030年"], "2025=1 → 2030 3"],
    ["“十五五”", ["2025年", "2026年", "2030年"], "2025=1 → 2026 2, 2030 3"],
    ["“十五五”", ["2025年", "2035年"], "2025=1 → 2035 2"],
    ["“十五五”", ["基期", "2030年"], "?=1 → 2030 2 baseline/year? not-printed"],
    ["“十五五”", ["2024年基数", "2025年", "2030年目标"], "2024=1 → 2030 3"],
    ["“十五五”", ["2025年目标", "2030年目标"], "→ 2030 2"],
    ["“十五五”", ["2025年预期", "2030年目标"], "2025=1 → 2030 2"],
    ["“十五五”", ["2025年", "2027年实际", "2030年目标"], "2025=1 → 2030 3"],
    ["“十五五”", ["2025年", "2027年完成", "2030年目标"], "2025=1 → 2030 3"],
    ["“十五五”", ["2025年", "2027年实现", "2030年目标"], "2025=1 → 2030 3"],
    ["“十五五”", ["2025年", "2027 actual", "2030 target"], "2025=1 → 2030 3"],
    ["“十五五”", ["2025年", "2027年现状", "2030年目标"], "2025=1 → 2030 3"],
    ["“十五五”", ["2026年现状", "2030年目标"], "2026=1 → 2030 2"],
    ["“十五五”", ["2026年基期", "2030年目标"], "2026=1 → 2030 2"],
    ["“十五五”", ["2025年", "2030年预计"], "2025=1 → 2030 2"],
    ["“十五五”", ["2025年", "2030年预计", "2030年目标"], "2025=1 → 2030 3"],
    ["“十五五”", ["2025年", "2028年预计", "2030年目标"], "2025=1 → 2028 2, 2030 3"],
    ["“十五五”", ["2025年预计", "2025年目标", "2030年目标"], "2025=1 → 2030 3"],
    ["（2022—2035年）", ["2022年", "2035年"], "2022=1 → 2035 2"],
    ["（2022—2035年）", ["2022年", "2030年", "2035年"], "→ 2022 1, 2030 2, 2035 3"],
    ["（2022—2035年）", ["2022年", "2030年"], "→ 2022 1, 2030 2"],
    ["（2022—2035年）", ["2023年", "2035年"], "→ 2023 1, 2035 2"],
    ["（2022—2035年）", ["2022年", "2034年"], "→ 2022 1, 2034 2"],
    ["（2022—2035年）", ["基期", "2022年", "2035年"], "?=1 → 2022 2, 2035 3 baseline/year? not-printed"],
    ["（2022—2035年）", ["2022年", "2035年", "目标"], "→ 2022 1, 2035 ? targets/1/value? ambiguous 2 3"],
    ["“十五五”", ["2025年", "2026、2028、2029年目标"], "2025=1 → 2029 2"],
    ["“十五五”", ["2025年", "2030年预计", "2030年完成率"], "2025=1 → 2030 2"],
    ["", ["2025年", "2030年"], "2025=1 → 2030 2"],
    ["", ["2030年", "2025年"], "2025=2 → 2030 1"],
    ["", ["2025年", "2030年目标"], "2025=1 → 2030 2"],
    ["", ["现状", "2030年"], "?=1 → 2030 2 baseline/year? not-printed"],
    ["", ["2023年基期", "2024年", "2025年", "2026年"], "2023=1 → 2024 2, 2025 3, 2026 4"],
    ["", ["2025年基期", "2024年", "2026年"], "2025=1 → 2026 3"],
    ["", ["2024年", "2025年基期", "2025年", "2026年"], "2025=2 → 2026 4"],
    ["", ["现状", "2024年", "2025年", "2026年"], "no indicator"],
    ["", ["2023年基期", "现状", "2024年", "2025年", "2026年"], "no indicator"],
    ["", ["2024年", "2025年", "2030年目标"], "2025=2 → 2030 3"],
    ["", ["2023年", "2024年", "2025年", "2030年目标"], "2025=3 → 2030 4"],
    ["", ["2030年目标", "2035年"], "→ 2030 1, 2035 2"],
    ["", ["2025年", "目标值"], "2025=1 → ? 2 targets/0/year? not-printed"],
    ["", ["现状", "2030年", "2035年"], "?=1 → 2030 2, 2035 3 baseline/year? not-printed"],
    ["", ["2030年"], "no indicator"],
    ["", ["2024年", "2025年", "2030年"], "no indicator"],
  ])("%s: %j", (plan, headings, said) => {
    expect(under(plan, ...headings)).toBe(said);
  });
});

describe("a target without a year of its own is due at the end of the plan", () => {
  test.each<[plan: string, headings: readonly string[], said: string]>([
    ["“十五五”", ["2025年", "目标值"], "2025=1 → 2030 2"],
    ["“十五五”", ["2025年", "2026—2029年目标"], "2025=1 → 2029 2"],
    ["“十五五”", ["2025年", "2029年", "年均增长（%）"], "2025=1 → 2029 2, 2029 annual-growth 3"],
    ["“十五五”", ["2025年", "2029年", "年均/累计"], "2025=1 → 2029 2, 2029 period-average 3"],
    [
      "“十五五”",
      ["2025年", "2028年", "2029年", "2027年", "年均增长（%）"],
      "2025=1 → 2028 2, 2029 3, 2027 4, 2029 annual-growth 5",
    ],
    ["", ["2025年", "目标值"], "2025=1 → ? 2 targets/0/year? not-printed"],
    ["“十五五”", ["2025年", "目标值", "累计目标"], "2025=1 → 2030 ? targets/0/value? ambiguous 2 3"],
  ])("%s: %j", (plan, headings, said) => {
    expect(under(plan, ...headings)).toBe(said);
  });

  test("the year beside the number decides", () => {
    expect(below("“十五五”", "2025年 | 2030年", "3（2024年） | 5（2029年）")).toBe("2024=3 → 2029 5");
  });

  test("the claim of a year that no heading prints says where it is from", () => {
    const said = saidOf(tableOf("指标 | 单位 | 2025年 | 目标值", "某事项 | 件 | 3 | 5"));
    expect(said).toContain(
      "targets/0/year = 2030 “十五五” (The heading prints no year: it is taken to be the last of the plan)",
    );
  });

  test("YR1 and YR2 are two years, which no calendar tells", () => {
    const text =
      "Results\n\nIndicator\tUnit\tBaseline\tYR1 target\tYR2 target\tEnd target\nPlaces\tnumber\t3\t4\t5\t7";
    expect(way(text)).toBe(
      "?=3 → ? 4, ? 5, ? 7 baseline/year? not-printed targets/0/year? unreadable YR1 target targets/1/year? unreadable YR2 target targets/2/year? unreadable End target",
    );
  });

  test("an office's year is named by the year in which it ends", () => {
    const said = saidOf("Results\n\nIndicator\tUnit\t2023–24 result\t2027-28 target\nPlaces\tnumber\t3\t5");
    expect(said.filter((line) => line.includes("year"))).toEqual([
      "baseline/year = 2024 “2023–24” (An office's year: it is named by the year in which it ends)",
      "targets/0/year = 2028 “2027-28” (An office's year: it is named by the year in which it ends)",
    ]);
  });
});

describe("of two targets of one year it is not said which is the plan's", () => {
  test.each<[head: string, row: string, said: string]>([
    ["2030年省目标 | 2030年市目标", "5 | 7", "→ 2030 ? targets/0/value? ambiguous 5 7"],
    ["省目标 | 市目标", "5 | 7", "→ 2030 ? targets/0/value? ambiguous 5 7"],
    ["2030年 | 市目标", "5 | 7", "→ 2030 ? targets/0/value? ambiguous 5 7"],
    ["2030年目标 | 2030年目标（草案）", "5 | 5", "→ 2030 5"],
    ["2030年目标 | 2030年目标（草案）", "5* | 5", "→ 2030 5"],
    ["2030年目标 | 2030年目标（草案）", "5 | ≥5", "→ 2030 ? targets/0/value? ambiguous 5 5"],
    ["2030年目标 | 2030年目标（草案）", "5 | 5万件", "→ 2030 ? targets/0/value? ambiguous 5 5"],
    ["2030年目标 | 2030年目标（草案）", "5 | —", "→ 2030 ? targets/0/value? ambiguous 5"],
    ["2030年目标 | 2030年目标（草案）", "— | 5", "→ 2030 ? targets/0/value? ambiguous 5"],
    ["2030年目标 | 2030年目标（草案）", "5/6 | 5/6", "→ 2030 ? targets/0/value? ambiguous 5 6 5 6"],
    ["2030年目标 | 2030年目标（草案）", "5—6 | 7", "→ 2030 ? targets/0/value? ambiguous 7"],
    ["2030年目标 | 2030年目标（草案）", "— | —", "→ "],
    ["2030年目标 | 2030年目标（草案）", "5 | 新增5", "→ 2030 5, 2030 increase 5"],
    ["2030年目标 | 2030年目标（草案） | 2030年目标（报批）", "5 | 5 | 5", "→ 2030 5"],
    [
      "2030年目标 | 2030年目标（草案） | 2030年目标（报批）",
      "5 | 6 | 5",
      "→ 2030 ? targets/0/value? ambiguous 5 6 5",
    ],
    [
      "2028年省目标 | 2028年市目标 | 2030年目标",
      "5 | 6 | 7",
      "→ 2028 ?, 2030 7 targets/0/value? ambiguous 5 6",
    ],
    ["2030年目标（件） | 2030年目标（万元）", "5 | 6", "→ 2030 5, 2030 6"],
    ["2030年目标 | 2030年力争目标", "5 | 6", "→ 2030 5, 2030 6 strive"],
    ["2030年目标 | 2030年奋斗目标", "5 | 6", "→ 2030 5, 2030 6 strive"],
    ["2030年目标 | 2030年累计目标", "5 | 6", "→ 2030 ? targets/0/value? ambiguous 5 6"],
    ["2030年目标 | 2030年累计目标", "5 | —", "→ 2030 5"],
    ["2030年目标 | 2030年累计目标", "— | 6", "total → 2030 6"],
    ["2030年目标 | 2026—2030年目标", "5 | 6", "→ 2030 ? targets/0/value? ambiguous 5 6"],
  ])("%s: %s", (head, row, said) => {
    expect(below("“十五五”", head, row)).toBe(said);
  });

  test("words beside a number stay a promise of their own", () => {
    expect(
      saidOf(tableOf("指标 | 单位 | 省目标 | 市目标", "某事项 | 件 | 5 | 明显提高")).filter((line) =>
        /targets\/\d\/(?:basis|text|value)/u.test(line),
      ),
    ).toEqual([
      "targets/0/basis = level “省目标” (The number is not sure; it is taken to be a level or total)",
      "targets/1/basis = words “明显提高”",
      "targets/1/text/zh-Hans = 明显提高",
      "targets/0/value? ambiguous 5",
    ]);
  });

  test("one cell under both is one target", () => {
    const text = `<h1>${title("“十五五”")}</h1><table><tr><td>指标</td><td colspan=2>2030年目标</td></tr><tr><td>某事项（件）</td><td colspan=2>5</td></tr></table>`;
    expect(way(text)).toBe("→ 2030 5");
  });
});

describe("of two numbers of the base year it is not said which is the plan's", () => {
  test.each<[head: string, row: string, said: string]>([
    ["2025年全国 | 2025年本市 | 2030年", "3 | 4 | 5", "2025=? → 2030 5 baseline/value? ambiguous 3 4"],
    ["2025年全国 | 2025年本市 | 2030年", "3 | 3 | 5", "2025=3 → 2030 5"],
    ["2025年全国 | 2025年本市 | 2030年", "3 | — | 5", "2025=? → 2030 5 baseline/value? ambiguous 3"],
    ["2025年全国 | 2025年本市 | 2030年", "— | — | 5", "→ 2030 5"],
    ["2024年全国 | 2025年本市 | 2030年", "3 | 4 | 5", "2025=4 → 2030 5"],
    ["2025年 | 2025年占比（%） | 2030年", "3 | 4 | 5", "2025=3 → 2030 5"],
    ["2025年 | 2025年基期 | 2030年", "3 | 4 | 5", "2025=4 → 2030 5"],
    ["2025年预计 | 2025年实际 | 2030年", "3 | 4 | 5", "2025=4 → 2030 5"],
    ["2025年实绩 | 2025年预计 | 2030年", "3 | 4 | 5", "2025=3 → 2030 5"],
    ["2025年完成 | 2025年预计 | 2030年", "3 | 4 | 5", "2025=3 → 2030 5"],
    ["2025年6月 | 2025年预计 | 2030年", "3 | 4 | 5", "2025=? → 2030 5 baseline/value? ambiguous 3 4"],
    [
      "现状 | 上年 | 2030年",
      "3 | 4 | 5",
      "?=? → 2030 5 baseline/value? ambiguous 3 4 baseline/year? not-printed",
    ],
  ])("%s: %s", (head, row, said) => {
    expect(below("“十五五”", head, row)).toBe(said);
  });

  test("two cells under one heading are one column", () => {
    const text = `<h1>${title("“十五五”")}</h1><table><tr><td>指标</td><td colspan=2>2025年</td><td colspan=2>2030年</td></tr><tr><td>某事项（件）</td><td>3</td><td></td><td></td><td>5</td></tr></table>`;
    expect(way(text)).toBe("2025=3 → 2030 5");
  });
});

describe("what a column says of the years before the plan is no target of it", () => {
  test.each<[headings: readonly string[], said: string]>([
    [["2025年", "2030年", "“十四五”年均增长"], "2025=1 → 2030 2"],
    [["2025年", "2030年", "“十五五”年均增长"], "2025=1 → 2030 2, 2030 annual-growth 3"],
    [["2025年", "2030年", "2021—2025年年均增长（%）"], "2025=1 → 2030 2"],
    [["2025年", "2030年", "2026—2030年年均增长（%）"], "2025=1 → 2030 2, 2030 annual-growth 3"],
    [["2025年", "2030年", "2025年年增长率（%）"], "2025=1 → 2030 2"],
    [["2025年", "2021—2025年目标", "2030年"], "2025=1 → 2030 3"],
    [["2025年", "“十四五”目标", "“十五五”目标"], "2025=1 → 2030 3"],
  ])("%j", (headings, said) => {
    expect(under("“十五五”", ...headings)).toBe(said);
  });

  test("nor is it what is added over it", () => {
    const increment = (heading: string) =>
      saidOf(tableOf(`指标 | 单位 | 2025年 | 2030年 | ${heading}`, "某事项 | 件 | 3 | 5 | 2")).filter(
        (line) => line.startsWith("increment/value"),
      );
    expect(
      ["“十四五”增量", "2021—2025年增量", "“十五五”增量", "较2025年增量"].map(
        (heading) => increment(heading).length,
      ),
    ).toEqual([0, 0, 1, 1]);
  });
});

describe("the column of totals over the years", () => {
  test.each<[head: string, name: string, unit: string, cell: string, said: string]>([
    ["五年累计", "某事项", "件", "9", "→ 2030 ? targets/0/value? ambiguous 9"],
    ["累计", "某事项", "件", "9", "→ 2030 ? targets/0/value? ambiguous 9"],
    ["5年累计值", "某事项降低", "%", "9", "total → 2030 9"],
    ["累计数", "新增某事项", "件", "9", "total → 2030 9"],
    ["〔累计〕", "某比例", "%", "9", "→ 2030 percentage-points 9"],
    ["五年累计", "某寿命", "岁", "1", "→ 2030 increase 1"],
    ["年均/累计", "某事项", "件", "9", "→ 2030 period-average 9"],
    ["累计/年均", "某事项增长", "%", "9", "→ 2030 annual-growth 9"],
    ["年均增速〔累计〕", "某事项", "亿元", "9", "→ 2030 annual-growth 9"],
    ["年均/累计", "某事项", "件", "〔9〕", "→ 2030 ? targets/0/value? ambiguous 9"],
    ["年均/累计", "某比例", "%", "〔9〕", "→ 2030 percentage-points 9"],
    ...[
      "降低",
      "下降",
      "降幅",
      "减少",
      "削减",
      "压减",
      "提高",
      "提升",
      "增长",
      "增加",
      "增幅",
      "新增",
      "净增",
      "累计",
      "累积",
      "改造",
      "建设",
      "完成",
    ].map((word): [string, string, string, string, string] => [
      "年均/累计",
      `某事项${word}`,
      "件",
      "〔9〕",
      "total → 2030 9",
    ]),
    ...["增长", "增速", "增长率", "增幅", "递增"].map((word): [string, string, string, string, string] => [
      "年均/累计",
      `某事项${word}`,
      "%",
      "9",
      "→ 2030 annual-growth 9",
    ]),
    ...["岁", "年", "分", "位"].map((unit): [string, string, string, string, string] => [
      "年均/累计",
      "某事项",
      unit,
      "〔9〕",
      "→ 2030 increase 9",
    ]),
  ])("%s of %s in %s: %s", (head, name, unit, cell, said) => {
    expect(
      way([title("“十五五”"), `指标\t单位\t2030年\t${head}`, `${name}\t${unit}\t—\t${cell}`].join("\n")),
    ).toBe(said);
  });

  test("the number says why it is what it is", () => {
    const fields = (name: string, unit: string, cell: string) =>
      saidOf(tableOf("指标 | 单位 | 2030年 | 年均/累计", `${name} | ${unit} | — | ${cell}`)).filter((line) =>
        /^targets\/0\/(?:basis|unit|value)/u.test(line),
      );
    const yearly = "(The heading says that it is of each year)";
    const added =
      "(The number is in brackets, and the yearly numbers do not add up: it is what is added over the years)";
    expect(fields("某事项", "件", "9")).toEqual([
      `targets/0/basis = period-average “年均/累计” ${yearly}`,
      "targets/0/value = 9",
    ]);
    expect(fields("某增长", "%", "9")).toEqual([
      `targets/0/basis = annual-growth “年均/累计” ${yearly}`,
      "targets/0/value = 9",
    ]);
    expect(fields("某寿命", "岁", "〔1〕")).toEqual([
      `targets/0/basis = increase “〔1〕” ${added}`,
      "targets/0/value = 1 “〔1〕”",
    ]);
    expect(fields("某比例", "%", "〔1〕")).toEqual([
      `targets/0/basis = percentage-points “〔1〕” ${added}`,
      "targets/0/unit = 百分点 “〔1〕” (What is added up of a share is percentage points)",
      "targets/0/value = 1 “〔1〕”",
    ]);
    expect(fields("某比例", "%", "〔1%〕")[1]).toBe("targets/0/value = 1 “〔1%〕”");
    expect(fields("某事项", "", "〔1〕")[1]).toBe("targets/0/value? ambiguous 1");
    expect(fields("某事项", "人年", "〔1〕")[1]).toBe("targets/0/value? ambiguous 1");
    expect(fields("某事项", "名次", "〔1〕")[0]).toBe(`targets/0/basis = increase “〔1〕” ${added}`);
  });

  test("beside a target brackets are what is added; a number without them is a total or that", () => {
    const text = (head: string, cell: string) =>
      saidOf(tableOf(`指标 | 单位 | 2025年 | 2030年 | ${head}`, `某事项 | 件 | 3 | 5 | ${cell}`)).filter(
        (line) => /^(?:increment\/value|targets\/1\/value)/u.test(line),
      );
    expect(text("年均/累计", "〔2〕")).toEqual(["increment/value = 2 “〔2〕”"]);
    expect(text("五年累计", "〔2〕")).toEqual(["increment/value = 2 “〔2〕”"]);
    expect(text("五年累计", "2")).toEqual(["targets/1/value? ambiguous 2"]);
  });
});
