import {
  type Indicator,
  observe,
  type Plan,
  planReport,
  type Report,
  type Target,
  toMarkdown,
} from "ipr-plan";
import { describe, expect, test } from "vitest";

const reference = { document: "规划", locator: "表", raw: "见表" };

/** A made-up indicator: what is not told is an annual share that is to rise from 2020. */
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
    references: [reference],
    ...own,
  };
}

const plan: Plan = {
  id: "made-up",
  title: { "zh-Hans": "某市规划", en: "City plan" },
  jurisdiction: { level: "city" },
  period: { start: "2021", end: "2025" },
  baseYear: "2020",
  references: [reference],
  indicators: [
    indicator("kept", ["失业率", "Unemployment"], { direction: "maintain" }, "3.2", {
      comparator: "at-most",
      value: "4",
    }),
    indicator("over", ["用能", "Energy used"], { unit: "吨", regionRule: "none" }, "3.2", {
      comparator: "at-most",
      value: "4",
    }),
    indicator("worse", ["结案率", "Cases closed on time"], {}, "95", { comparator: "at-least", value: "85" }),
    indicator("flat", ["产业化率", "Share put to use"], {}, "40", { value: "45" }),
    indicator(
      "fall",
      ["审查周期", "Time taken"],
      { unit: "个月", regionRule: "none", direction: "decrease" },
      "20",
      { value: "16" },
    ),
    indicator("rank", ["全国位次", "Rank"], { unit: "位", regionRule: "none", direction: "decrease" }, "10", {
      value: "8",
    }),
    indicator(
      "total",
      ["质押额", "Pledges"],
      { unit: "亿元", measure: "cumulative", regionRule: "sum" },
      undefined,
      { value: "100" },
    ),
    indicator("mean", ["登记量", "Registrations"], { unit: "万件", regionRule: "sum" }, undefined, {
      basis: "period-average",
      value: "14",
    }),
    indicator("each", ["示范企业", "Model companies"], { unit: "家", regionRule: "sum" }, undefined, {
      basis: "every-year",
      value: "150",
    }),
    indicator("near", ["版权", "Copyright"], { unit: "件", regionRule: "sum" }, "1000", { value: "2000" }),
    indicator(
      "strive",
      ["人才", "Talent"],
      { unit: "人", measure: "point-in-time", regionRule: "sum" },
      "10",
      { value: "20" },
      { value: "25", strength: "strive" },
    ),
    indicator(
      "range",
      ["集聚区", "Clusters"],
      { unit: "个", measure: "point-in-time", regionRule: "sum" },
      undefined,
      { comparator: "between", lower: "1", upper: "2" },
    ),
    indicator("words", ["认知度", "Awareness"], {}, "50", {
      basis: "words",
      text: { "zh-Hans": "明显提高", en: "clearly higher" },
      comparator: undefined,
    }),
    indicator(
      "break",
      ["每万人口专利", "Patents per 10,000 people"],
      { unit: "件/万人", measure: "point-in-time" },
      "10",
      { value: "20" },
    ),
  ],
};
const observed = observe(plan, {
  kept: { 2023: 3.4, 2025: 3.5 },
  over: { 2023: 4.2, 2025: 4.3 },
  worse: { 2023: 92, 2025: 92 },
  flat: { 2023: 40, 2025: 40 },
  fall: { 2023: 17, 2024: 16, 2025: 15.5 },
  rank: { 2022: 9, 2023: 8, 2025: 7 },
  total: { 2023: 80, 2024: 120, 2025: 150 },
  mean: { 2021: 12, 2022: 13, 2023: 15, 2024: 15, 2025: 16 },
  each: { 2021: 160, 2022: 155, 2023: 140, 2024: 150, 2025: 170 },
  near: { 2023: 1800, 2025: 1960 },
  strive: { 2023: 18, 2025: 22 },
  range: { 2023: 1, 2025: 3 },
  words: { 2023: 55, 2025: 60 },
  break: { 2021: 12, 2023: { value: 13, status: "B" }, 2025: { value: 18, status: "P" } },
});

function toldOf(report: Report, id: string, language: "zh-Hans" | "en"): string {
  const paragraphs = report.sections.flatMap(({ blocks }) =>
    blocks.flatMap((one) => (one.kind === "paragraph" ? one.sentences : [])),
  );
  return paragraphs
    .filter(({ about, code }) => about.length === 1 && about[0] === id && !/names|left/.test(code))
    .map(({ text }) => text[language])
    .join(" ");
}

describe("each kind of target has its own words at the end", () => {
  const report = planReport(plan, observed, { kind: "final" });
  test.each([
    ["kept", "失业率由2020年的3.2%上升到2025年的3.5%，上升0.3个百分点，控制在4%以内。"],
    ["over", "用能由2020年的3.2吨上升到2025年的4.3吨，年均增长6.1%，比4吨的上限高0.3吨。"],
    ["worse", "结案率由2020年的95%下降到2025年的92%，下降3个百分点，但仍高于85%的目标7个百分点。"],
    ["flat", "产业化率2025年为40%，与2020年持平，与45%的目标相差5个百分点。"],
    [
      "fall",
      "审查周期由2020年的20个月缩短到2025年的15.5个月，缩短4.5个月。 2024年达到16个月，提前一年实现16个月的目标，2025年比目标短0.5个月。",
    ],
    [
      "rank",
      "全国位次由2020年的第10位升至2025年的第7位。 2023年达到第8位，提前两年实现第8位的目标，2025年比目标靠前1位。",
    ],
    [
      "total",
      "质押额自2021年起至2025年底累计150亿元。 2024年达到120亿元，提前一年实现100亿元的目标，2025年超出目标50亿元。",
    ],
    ["mean", "登记量2021年至2025年年均为14.2万件，超出14万件的目标0.2万件。"],
    ["each", "示范企业2025年为170家。 2023年为140家，未达到每年150家的目标。"],
    ["near", "版权由2020年的1000件增加到2025年的1960件，年均增长14.4%，与2000件的目标相差40件。"],
    [
      "strive",
      "人才由2020年的10人增加到2025年的22人，年均增长17.1%，超出20人的目标2人。 力争25人的目标尚未实现。",
    ],
    ["range", "集聚区2025年为3个。 2023年已达1个，实现1—2个的目标，2025年超出目标1个。"],
    [
      "words",
      "认知度由2020年的50%提高到2025年的60%，提高10个百分点。 2025年目标为“明显提高”，变动方向与目标一致。",
    ],
    ["break", "每万人口专利2025年为18件（初步统计数），与20件的目标相差2件。"],
  ])("%s", (id, words) => {
    expect(toldOf(report, id, "zh-Hans")).toBe(words);
  });

  test.each([
    ["kept", "it stayed within the limit of 4%"],
    ["over", "this is 0.3 tonnes above the limit of 4 tonnes"],
    ["worse", "that is still 7 percentage points above the target of 85%"],
    ["flat", "stood at 40% in 2025, the same as in 2020"],
    ["rank", "The rank moved up from 10th in 2020 to 7th in 2025."],
    ["total", "Pledges came to 15 billion yuan in total from the start of 2021 to the end of 2025."],
    ["mean", "Registrations averaged 142,000 a year from 2021 to 2025"],
    ["break", "stood at 18 (provisional) in 2025"],
  ])("%s, in English", (id, words) => {
    expect(toldOf(report, id, "en")).toContain(words);
  });

  test("a break and what is provisional are noted once under the table", () => {
    const notes = report.sections.flatMap(({ blocks }) =>
      blocks.flatMap((one) => (one.kind === "table" ? one.notes : [])),
    );
    expect(notes.filter(({ about }) => about[0] === "break").map(({ text }) => text["zh-Hans"])).toEqual([
      "每万人口专利2025年数据为初步统计数。",
      "每万人口专利统计口径自2023年起调整，前后数据不可比。",
    ]);
  });

  test("where the cut-off of nearly met is drawn is the caller's", () => {
    const gradeOf = (ofWay: number): unknown => {
      const own = planReport(plan, observed, { kind: "final", cutOffs: { ofWay, ofTarget: 0.99 } });
      const [table] = own.sections.flatMap(({ blocks }) =>
        blocks.flatMap((one) => (one.kind === "table" ? one.table : [])),
      );
      return table?.rows.find((row) => row["indicator"] === "near")?.["grade"];
    };
    expect([gradeOf(0.95), gradeOf(0.97)]).toEqual(["nearly-met", "not-met"]);
  });
});

describe("each kind of target has its own words at mid-term", () => {
  const report = planReport(plan, observed, { kind: "mid-term", asOf: "2023" });
  test.each([
    ["kept", "目前符合4%以内的目标要求。"],
    ["total", "目标实现程度为80.0%，同期应为60.0%，距2025年100亿元的目标还差20亿元。"],
    ["mean", "登记量2021年至2023年年均为13.33万件，规划期年均14万件的目标待期满评价。"],
    ["each", "示范企业2023年为140家，未达到每年150家的目标。"],
  ])("%s", (id, words) => {
    expect(toldOf(report, id, "zh-Hans")).toContain(words);
  });
});

describe("figures that are not final", () => {
  const figures = (first: string, second: string) =>
    planReport(
      { ...plan, indicators: plan.indicators.filter(({ id }) => id === "fall" || id === "total") },
      observe(plan, {
        fall: { 2025: { value: 15.5, status: first as "A" } },
        total: { 2025: { value: 150, status: second as "A" } },
      }),
      { kind: "final" },
    );
  const blocksOf = (report: Report) => report.sections.flatMap(({ blocks }) => blocks);
  const leads = (report: Report, language: "zh-Hans" | "en") =>
    blocksOf(report).flatMap((one) =>
      one.kind === "paragraph" && one.lead !== undefined ? [one.lead.text[language]] : [],
    );
  const notes = (report: Report) =>
    blocksOf(report).flatMap((one) =>
      one.kind === "table" ? one.notes.filter(({ code }) => code === "not-final") : [],
    );

  test.each([
    ["A", "A", "2项指标超额完成", "Exceeded"],
    [
      "A",
      "E",
      "2项指标按2025年数据超额完成（其中1项数据尚待核定）",
      "Exceeded, on data of 2025, one of them not yet final",
    ],
    ["P", "E", "2项指标按2025年数据超额完成（数据尚待核定）", "Exceeded, on data of 2025 not yet final"],
  ])("of status %s and %s confirm a result only where both are final", (first, second, zh, en) => {
    const report = figures(first, second);
    expect([leads(report, "zh-Hans"), leads(report, "en")]).toEqual([[`${zh}。`], [`${en}.`]]);
  });

  test("of one time and one status are one note", () => {
    expect(notes(figures("E", "E")).map(({ text, about }) => [text, about])).toEqual([
      [
        {
          "zh-Hans": "审查周期、质押额2025年数据均为估计数。",
          en: "Time taken; Pledges: the figures in 2025 are estimated.",
        },
        ["fall", "total"],
      ],
    ]);
    expect(notes(figures("P", "E"))).toHaveLength(2);
  });
});

test("the table of what only the text promises has the title of its section, and no lead runs into its number", () => {
  const apart: Plan = {
    ...plan,
    indicators: plan.indicators.map((one) => ({
      ...one,
      origin: one.id === "fall" || one.id === "near" ? "text" : "table",
    })),
  };
  const text = toMarkdown(planReport(apart, observed, { kind: "final" }));
  const titles = text.split("\n").filter((line) => /^\*\*[^（*]+\*\*$/.test(line));
  expect(titles.slice(0, 2)).toEqual(["**主要指标实现情况**", "**其他目标实现情况**"]);
  expect(text).toMatch(/\*\*1\\?\. 1项/);
  expect(text).not.toMatch(/\*\*\d\\?\.\d/);
});

test("a value inside an interval is beyond neither end of it", () => {
  const share = indicator("inside", ["占比", "Share"], {}, "40", {
    comparator: "between",
    lower: "45",
    upper: "50",
  });
  const own: Plan = { ...plan, indicators: [share] };
  const told = (values: Readonly<Record<string, number>>, language: "zh-Hans" | "en") =>
    toldOf(planReport(own, observe(own, { inside: values }), { kind: "final" }), "inside", language);
  const early = { 2021: 41, 2022: 43, 2023: 46, 2024: 47, 2025: 48 };
  expect(told(early, "zh-Hans")).toMatch(/2023年达到46%，提前两年实现45—50%的目标。$/);
  expect(told(early, "en")).toMatch(/two years ahead of schedule\.$/);
  expect(told({ 2024: 44, 2025: 48 }, "zh-Hans")).toMatch(/，实现45—50%的目标。$/);
  expect(told({ 2024: 44, 2025: 50 }, "zh-Hans")).toMatch(/，实现45—50%的目标。$/);
  expect(told({ 2024: 44, 2025: 51 }, "zh-Hans")).toContain("高于50%的目标1个百分点");
});
