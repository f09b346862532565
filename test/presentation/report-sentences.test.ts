import {
  type ActionStatus,
  type Indicator,
  observe,
  type Plan,
  planReport,
  type Report,
  type ReportOptions,
  type Target,
  toMarkdown,
} from "ipr-plan";
import * as shipped from "ipr-plan/plans";
import { describe, expect, test } from "vitest";

const { bazhong2025, guangxi2025, guangxi2025Observations, national2025, national2025Observations } = shipped;
const reference = { document: "规划", locator: "表", raw: "见表" };

/** A made-up indicator: an annual share that is to rise from 2020, unless told otherwise. */
function indicator(
  id: string,
  [zh, en]: readonly [zh: string, en: string],
  own: Partial<Indicator>,
  base: string | undefined,
  ...targets: readonly object[]
): Indicator {
  return {
    id,
    name: { "zh-Hans": zh, en },
    unit: "%",
    measure: "annual",
    regionRule: "ratio",
    direction: "increase",
    ...(base !== undefined && { baseline: { year: "2020", value: base, reference } }),
    targets: targets.map(
      (one) => ({ year: "2025", basis: "level", comparator: "attain", reference, ...one }) as Target,
    ),
    origin: "table",
    commitment: "expected",
    references: [reference],
    ...own,
  };
}

const share = indicator("share", ["结案率", "Share of cases closed on time"], {}, "80", { value: "90" });
const works = indicator("works", ["登记量", "Copyright works"], { unit: "件", regionRule: "sum" }, "100", {
  value: "200",
});
const errors = indicator(
  "errors",
  ["差错率", "Rate of errors"],
  { direction: "decrease", commitment: "binding" },
  "5",
  { comparator: "at-most", value: "3" },
);
const rank = indicator(
  "rank",
  ["全国位次", "Rank"],
  { unit: "位", regionRule: "none", direction: "decrease" },
  "10",
  { value: "7" },
);
const pledges = indicator(
  "pledges",
  ["质押额", "Pledges"],
  { unit: "亿元", measure: "cumulative", regionRule: "sum" },
  undefined,
  { value: "100" },
);
const mean = indicator("mean", ["申请量", "Applications"], { unit: "万件", regionRule: "sum" }, undefined, {
  basis: "period-average",
  value: "14",
});
const each = indicator(
  "each",
  ["示范企业", "Model companies"],
  { unit: "家", regionRule: "sum" },
  undefined,
  {
    basis: "every-year",
    value: "150",
  },
);
const output = indicator("output", ["产值", "Output"], { unit: "亿元", regionRule: "sum" }, "100", {
  basis: "annual-growth",
  value: "10",
});
const range = indicator(
  "range",
  ["集聚区", "Clusters"],
  { unit: "个", measure: "point-in-time", regionRule: "sum" },
  "0",
  { comparator: "between", lower: "1", upper: "2" },
);

function planOf(...indicators: readonly Indicator[]): Plan {
  return {
    id: "made-up",
    title: { "zh-Hans": "某市规划", en: "City plan" },
    jurisdiction: { level: "city" },
    period: { start: "2021", end: "2025" },
    baseYear: "2020",
    references: [reference],
    indicators,
  };
}

type Values = Readonly<Record<string, Readonly<Record<string, number>>>>;

const reportOf = (
  indicators: readonly Indicator[],
  values: Values,
  options: ReportOptions,
  own: Partial<Plan> = {},
): Report => {
  const plan = { ...planOf(...indicators), ...own };
  const ids = indicators.map(({ id }) => id);
  const known = Object.entries(values).filter(([id]) => ids.includes(id));
  return planReport(plan, observe(plan, Object.fromEntries(known)), options);
};

/** The texts of the sentences with a code, leads and notes among them. */
function said({ sections }: Report, code: string, language: "zh-Hans" | "en" = "zh-Hans"): readonly string[] {
  return sections
    .flatMap((one) => [one, ...one.sections])
    .flatMap(({ blocks }) => blocks)
    .flatMap((block) => {
      if (block.kind === "paragraph") return [...(block.lead ? [block.lead] : []), ...block.sentences];
      if (block.kind === "table") return block.notes;
      return block.kind === "list" ? block.items.flat() : [];
    })
    .filter((one) => one.code === code)
    .map(({ text }) => text[language]);
}

const tablesIn = ({ sections }: Report) =>
  sections
    .flatMap((one) => [one, ...one.sections])
    .flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === "table" ? [block.table] : [])));

describe("how many, and how firmly promised", () => {
  test("the indicators are called by their noun: 预期性指标, 约束性指标", () => {
    const one = reportOf([share], {}, { kind: "final" });
    expect(said(one, "population")).toEqual(["《规划》主要指标表列有1项指标，均为预期性指标。"]);
    const both = reportOf([share, errors], {}, { kind: "final" });
    expect(said(both, "population")).toEqual([
      "《规划》主要指标表列有2项指标，其中约束性指标1项、预期性指标1项。",
    ]);
  });

  test.each<[string, Values, string, string]>([
    [
      "all: no share of 100%",
      { share: { 2023: 90 }, works: { 2023: 300 } },
      "2023年，有年度目标和数据的2项指标全部完成年度目标。",
      "Both indicators with a target for 2023 and a figure of it met the target.",
    ],
    [
      "none: no 0项",
      { share: { 2023: 81 }, works: { 2023: 110 } },
      "2023年，有年度目标和数据的2项指标均未完成年度目标。",
      "None of the two indicators with a target for 2023 and a figure of it met the target.",
    ],
    [
      "some: with the share",
      { share: { 2023: 90 }, works: { 2023: 110 } },
      "2023年，有年度目标和数据的2项指标中，1项完成年度目标，占50.0%。",
      "One of two indicators with a target for 2023 and a figure of it met the target (50.0%).",
    ],
    [
      "one alone",
      { share: { 2023: 90 } },
      "2023年，有年度目标和数据的1项指标完成年度目标。",
      "The one indicator with a target for 2023 and a figure of it met the target.",
    ],
  ])("of a year that is over, %s", (_, values, zh, en) => {
    const report = reportOf([share, works], values, { kind: "annual", year: "2023" });
    expect([said(report, "rate")[0], said(report, "rate", "en")[0]]).toEqual([zh, en]);
  });

  test("of a year under way what is open is not counted as missed", () => {
    const values = { works: { "2023-S1": 60 }, pledges: { 2022: 20, "2023-S1": 25 } };
    const options: ReportOptions = { kind: "annual", year: "2023", asOf: "2023-06-30" };
    const report = reportOf([works, pledges], values, options);
    expect(said(report, "rate")).toEqual(["2023年，有年度目标和数据的2项指标均待年末评价。"]);
    expect(said(report, "open-names")).toEqual([]);
  });

  test("one indicator is told as one", () => {
    const early = reportOf([share], { share: { 2023: 88 } }, { kind: "mid-term", asOf: "2023" });
    expect(said(early, "verdict-counts")).toEqual(["截至2023年底，可监测的1项指标快于预期。"]);
    const ended = reportOf([share], { share: { 2023: 88 } }, { kind: "final" });
    expect(said(ended, "rate", "en")).toEqual([
      "As of 31 December 2025, the one indicator with a target and data has not reached its 2025 target.",
    ]);
    expect(said(ended, "rests-on")).toEqual([
      "该项尚未取得2025年数据，按最近一期数据判断，最终完成情况待确认。",
    ]);
  });

  test("verdicts are counted in whole clauses", () => {
    const values = { share: { 2023: 95 }, works: { 2023: 110 } };
    const report = reportOf([share, works], values, { kind: "mid-term", asOf: "2023" });
    expect(said(report, "verdict-counts", "en")).toEqual([
      "As of 31 December 2023, of the two with a target and data, one was achieved early and one is behind.",
    ]);
  });

  test.each<[string, Values, ReportOptions, string]>([
    ["missed at the end", { errors: { 2025: 4 }, share: { 2025: 81 } }, { kind: "final" }, "binding-not-met"],
    [
      "missed in a year",
      { errors: { 2023: 5 }, share: { 2023: 80 } },
      { kind: "annual", year: "2023" },
      "binding-missed",
    ],
    [
      "behind",
      { errors: { 2023: 5 }, share: { 2023: 80 } },
      { kind: "mid-term", asOf: "2023" },
      "binding-behind",
    ],
  ])("which of what is %s is binding is said", (_, values, options, code) => {
    expect(said(reportOf([errors, share], values, options), code)).toEqual(["其中约束性指标1项：差错率。"]);
    expect(said(reportOf([errors], values, options), code)).toEqual(["该项为约束性指标。"]);
    expect(said(reportOf([share], values, options), code)).toEqual([]);
  });

  test("a long list of what is left out stands once, with the reasons, on every occasion", () => {
    const annual = planReport(national2025, national2025Observations, { kind: "annual", year: "2025" });
    expect(said(annual, "left-out")).toEqual(["未计入上述比例的有6项，原因见后。"]);
    expect(said(annual, "left-out", "en")).toEqual([
      "Not counted, for the reasons given below: six indicators.",
    ]);
  });
});

describe("targets of a year", () => {
  test("that no document has are said to be drawn", () => {
    const values = { share: { 2023: 84 }, works: { 2023: 150 } };
    const report = reportOf([share, works], values, { kind: "annual", year: "2023" });
    expect(said(report, "drawn-steps")).toEqual([
      "《规划》未列年度目标，上述年度目标按基期值到目标值的路径推算。",
    ]);
    const steps = { works: { 2023: "150" } };
    const given = reportOf([share, works], values, { kind: "annual", year: "2023", steps });
    expect(said(given, "drawn-steps")).toEqual([
      "其中1项的年度目标《规划》未列，按基期值到目标值的路径推算。",
    ]);
    const last = reportOf([share], { share: { 2025: 90 } }, { kind: "annual", year: "2025" });
    expect(said(last, "drawn-steps")).toEqual([]);
  });

  test("of a rank is a place, in the text and in the table", () => {
    const report = reportOf([rank], { rank: { 2023: 8 } }, { kind: "annual", year: "2023" });
    expect(said(report, "step")[0]).toContain("年度目标为第8位，已实现");
    expect(tablesIn(report)[0]?.rows.map((row) => row["step"])).toEqual(["8"]);
  });

  test.each<[string, Indicator, number, string, string]>([
    [
      "a number over its target",
      works,
      170,
      "年度目标为160件，完成106.3%",
      "That is 106.3% of the year's target of 160",
    ],
    [
      "a share by points",
      share,
      85,
      "年度目标为86%，尚差1个百分点",
      "That is 1 percentage point short of the year's target of 86%",
    ],
    [
      "on the number without 100.0%",
      works,
      160,
      "年度目标为160件，已实现",
      "The year's target of 160 was met",
    ],
    ["within a range without a share", range, 2, "年度目标为1—2个", "target of 1 to 2"],
  ])("what came of it: %s", (_, one, value, zh, en) => {
    const year = one === range ? "2025" : "2023";
    const report = reportOf([one], { [one.id]: { [year]: value } }, { kind: "annual", year });
    expect(said(report, "step")[0]).toContain(zh);
    expect(said(report, "step", "en")[0]).toContain(en);
    expect(said(report, "step")[0]).not.toContain("100.0%");
  });

  test("what a total added in the year is told by its year, the total from the plan's first", () => {
    const values = { pledges: { 2021: 10, 2022: 30, 2023: 55 } };
    const report = reportOf([pledges], values, { kind: "annual", year: "2023" });
    expect(said(report, "year")).toEqual([
      "质押额2023年为25亿元，比上年增加5亿元、增长25.0%，2021年以来累计55亿元。",
    ]);
  });

  test("what a half-year brought is not called a level at its end", () => {
    const options: ReportOptions = { kind: "annual", year: "2023", asOf: "2023-06-30" };
    const report = reportOf([works], { works: { "2023-S1": 60 } }, options);
    expect(said(report, "year")[0]).toMatch(/^登记量2023年上半年为60件/);
    expect(said(report, "year", "en")[0]).toMatch(/^Copyright works came to 60 in the first half of 2023/);
  });
});

describe("sentences of one indicator", () => {
  test.each([
    ["Share of cases closed on time", "The share of cases"],
    ["Surveyed urban unemployment rate", "The surveyed urban unemployment rate"],
    ["PCT share", "The PCT share"],
    ["Copyright works", "Copyright works"],
    ["The share of cases", "The share of cases"],
    ["Cases closed, as a share of all", "Cases closed, as a share of all"],
    ["public satisfaction", "Public satisfaction"],
  ])("in English, a thing that can be counted has its article: %s", (name, start) => {
    const report = reportOf(
      [{ ...share, name: { "zh-Hans": "率", en: name } }],
      { share: { 2025: 81 } },
      {
        kind: "final",
      },
    );
    expect(said(report, "short", "en")[0]?.startsWith(`${start} `)).toBe(true);
  });

  test("after a year that fell back the result is held apart", () => {
    const values = { works: { 2022: 130, 2023: 120, 2025: 190 } };
    expect(said(reportOf([works], values, { kind: "final" }), "short")[0]).toContain(
      "其中2023年比上年下降7.7%；与200件的目标相差10件",
    );
  });

  test("an average of one year is that year's number, and differences have the digits of the average", () => {
    const one = reportOf([mean], { mean: { 2021: 12 } }, { kind: "mid-term", asOf: "2021" });
    expect(said(one, "average")[0]).toMatch(/^申请量2021年为12万件，/);
    const values = { mean: { 2021: 12, 2022: 13, 2023: 15 } };
    const ended = reportOf([mean], values, { kind: "final" });
    expect(said(ended, "short-so-far")).toEqual([
      "申请量2021年至2023年年均为13.33万件，与14万件的目标相差0.67万件。",
    ]);
    const watched = reportOf([mean], values, { kind: "mid-term", asOf: "2023" });
    expect(tablesIn(watched)[0]?.rows.map((row) => row["gap"])).toEqual(["0.67"]);
  });

  test("what every year has to reach is told of one year as of one", () => {
    const report = reportOf([each], { each: { 2021: 160 } }, { kind: "mid-term", asOf: "2021" });
    expect(said(report, "progress")).toEqual(["示范企业2021年为160家，达到每年150家的要求。"]);
  });

  test("a target that the table derives is explained under it", () => {
    const report = reportOf([output, mean, share], { output: { 2025: 170 } }, { kind: "final" });
    expect(said(report, "derived-target")).toEqual([
      "产值的目标值为基期值100年均增长10%，共5年（复利）。",
      "申请量的目标值为规划期各年的平均数。",
    ]);
    expect(said(report, "derived-target", "en")[0]).toBe(
      "The target is the baseline 100 grown by 10% a year for 5 years, compounded: Output.",
    );
  });
});

describe("how a number goes", () => {
  test("a number of things 增加, whatever is better; a level under a ceiling 上升", () => {
    const fewer = { ...works, direction: "decrease" as const };
    const down = reportOf([fewer], { works: { 2021: 90, 2023: 120 } }, { kind: "mid-term", asOf: "2023" });
    expect(JSON.stringify(down)).toContain("增加到2023年的120件");
    const between = [
      { ...range.targets[0], comparator: "at-least", value: "5" },
      { ...range.targets[0], comparator: "at-most", value: "9" },
    ];
    const floor = { ...share, targets: between as unknown as Indicator["targets"] };
    const up = reportOf([floor], { share: { 2025: 85 } }, { kind: "final" });
    expect(JSON.stringify(up)).toContain("提高到2025年的85%");
  });

  test("from a number that is not given exactly no change is told", () => {
    const plan = planOf(works);
    const values = { works: { 2022: { value: 120, qualifier: "more-than" as const }, 2023: { value: 160 } } };
    const report = planReport(plan, observe(plan, values), { kind: "annual", year: "2023" });
    expect(said(report, "year")).toEqual(["登记量2023年为160件。"]);
    expect(tablesIn(report)[0]?.rows[0]).toMatchObject({ before: "120", beforeQualifier: "more-than" });
    expect(tablesIn(report)[0]?.columns.map(({ name }) => name)).not.toContain("change");
  });
});

describe("groups", () => {
  const leadsOf = ({ sections }: Report): readonly string[] =>
    sections.flatMap(({ blocks }) =>
      blocks.flatMap((one) => (one.kind === "paragraph" && one.lead ? [one.lead.text["zh-Hans"]] : [])),
    );

  test("at the end what is missed for good comes last, and 确认 stands only beside what is to be confirmed", () => {
    const mixed = reportOf(
      [each, works, share, errors],
      { each: { 2021: 140 }, works: { 2024: 210 }, share: { 2025: 95 }, errors: { 2024: 4 } },
      { kind: "final", order: "verdict" },
    );
    expect(leadsOf(mixed)).toEqual([
      "1项指标以2025年数据确认超额完成。",
      "1项指标最近一期数据已达到或好于目标值。",
      "1项指标最近一期数据尚有差距。",
      "1项指标未完成。",
    ]);
    expect(tablesIn(mixed)[0]?.rows.map((row) => row["indicator"])).toEqual([
      "share",
      "works",
      "errors",
      "each",
    ]);
    // The target of every year was lost in 2021: no figure of 2025 decides.
    expect(said(mixed, "rests-on")[0]).toMatch(/^其中2项已有定论，2项尚未取得2025年数据/);
    const over = reportOf([works, share], { works: { 2025: 210 }, share: { 2025: 95 } }, { kind: "final" });
    expect(leadsOf(over)).toEqual(["2项指标超额完成。"]);
  });

  test("that no verdict is given is said once for a group", () => {
    const values = { works: { 2024: 150 }, share: { 2024: 81 } };
    const report = reportOf([works, share], values, { kind: "final" });
    expect(said(report, "no-verdict-yet")).toEqual(["上述指标尚未取得2025年数据，暂不作完成与否的结论。"]);
  });

  test("where nothing is known of any indicator, the names of the table are not repeated", () => {
    const none = planReport(bazhong2025, {}, { kind: "mid-term", asOf: "2023" });
    expect(said(none, "no-data")).toEqual([
      "各项指标均尚未取得规划期内数据，暂不评价。",
      "各项指标均尚未取得规划期内数据，暂不评价。",
    ]);
    const some = planReport(guangxi2025, guangxi2025Observations, { kind: "mid-term", asOf: "2023" });
    expect(said(some, "no-data")[0]).toMatch(/^尚未取得规划期内数据，暂不评价的有：/);
  });

  test("a lead before a section within is numbered as the section is", () => {
    const text = toMarkdown(planReport(bazhong2025, {}, { kind: "final" }), { locale: "zh-Hans" });
    expect(text).toContain("**（一）16项指标暂无数据**");
    expect(text).toContain("### （二）规划正文提出的其他目标");
  });
});

describe("tables, head and annexes", () => {
  test("the table of the other targets has a title of its own", () => {
    const titles = tablesIn(planReport(bazhong2025, {}, { kind: "final" })).map(({ title }) => title);
    expect(titles.map((one) => one["zh-Hans"])).toEqual(["主要指标实现情况", "其他目标实现情况"]);
  });

  test("what is in no group is not left blank under one", () => {
    const responsible = [{ "zh-Hans": "市局", en: "Office" }];
    const report = reportOf(
      [{ ...share, responsible }, works],
      {},
      { kind: "final", groupBy: "responsible" },
    );
    expect(
      tablesIn(report)[0]?.rows.map((row) => (row["group"] as { "zh-Hans": string })["zh-Hans"]),
    ).toEqual(["市局", "未列责任单位"]);
  });

  test("who issued the plan is not taken for who issued the report", () => {
    const report = planReport(shipped.national2030, {}, { kind: "final" });
    expect(report.facts.at(-1)?.text["zh-Hans"]).toBe("规划发布：国务院，国发〔2026〕30号");
    expect(report.facts.at(-1)?.text.en).toBe("Plan issued by: State Council, 国发〔2026〕30号");
  });

  test("a fiscal year is no 财年度 in the title", () => {
    const values = { share: { 2023: 85 } };
    const report = reportOf([share], values, { kind: "annual", year: "2023" }, { yearEnds: "03-31" });
    expect(report.title["zh-Hans"]).toBe("FY2023财年《某市规划》监测报告");
  });

  test("where all steps come from one source, the annex does not list the indicators", () => {
    const report = planReport(national2025, national2025Observations, { kind: "annual", year: "2025" });
    expect(said(report, "step-source")).toEqual(["年度目标为规划自身提出的当年目标。"]);
    expect(said(report, "step-source", "en")).toEqual(["The targets of the year are the plan's own."]);
  });

  test("the outlook has no blank column, no target whose day is over, and units as the main table has them", () => {
    const interim = {
      ...works,
      targets: [{ ...works.targets[0], year: "2023", value: "150" }, ...works.targets],
    };
    const values = { works: { 2021: 105, 2022: 115, 2023: 125 } };
    const report = reportOf([interim as Indicator], values, {
      kind: "mid-term",
      asOf: "2023",
      forecasts: true,
      sections: ["outlook"],
    });
    const [table] = tablesIn(report);
    expect(table?.rows.map((row) => row["targetYear"])).toEqual(["2025"]);
    expect(table?.columns.map(({ name }) => name)).not.toContain("number");
    expect(table?.rows[0]?.["unit"]).toEqual({ "zh-Hans": "件", en: "" });
  });

  test.each<[readonly ActionStatus["status"][], string, string]>([
    [["completed"], "1项任务已完成。", "The one task is completed."],
    [["under-way", "under-way"], "2项任务均正在推进。", "Both tasks are under way."],
    [
      ["completed", "not-started"],
      "2项任务中，1项已完成，1项尚未启动。",
      "Of the two tasks, one is completed and one has not started.",
    ],
  ])("actions that came equally far are told as one: %j", (statuses, zh, en) => {
    const ids = statuses.map((_, index) => `task-${index}`);
    const actions = ids.map((id) => ({ id, kind: "task" as const, title: { "zh-Hans": id } }));
    const reported = statuses.map((status, index) => ({
      action: ids[index] ?? "",
      status,
      on: "2023-12-31",
    }));
    const report = reportOf([share], {}, { kind: "mid-term", asOf: "2023", actions: reported }, { actions });
    expect([said(report, "actions")[0], said(report, "actions", "en")[0]]).toEqual([zh, en]);
  });
});
