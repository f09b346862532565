import fc from "fast-check";
import {
  assess,
  evaluateFinal,
  evaluateFinalPlan,
  type Observations,
  type Plan,
  planReport,
  type Report,
  type ReportKind,
  type ReportOptions,
  type ReportSection,
  type ReportSentence,
  series,
  toMarkdown,
} from "ipr-plan";
import * as shipped from "ipr-plan/plans";
import { Marked, type Token } from "marked";
import { describe, expect, test } from "vitest";
import { deepFreeze } from "../deep-freeze.js";
import { nasty, nastyTexts, seen } from "./nasty.js";

const { national2025, national2025Observations, guangxi2025, guangxi2025Observations } = shipped;
const { bazhong2025, city2025, gansu2035, national2030, outline2030 } = shipped;

const marked = new Marked({ gfm: true });
const observations = deepFreeze(national2025Observations);
const languages = ["zh-Hans", "en"] as const;

const allSections = (sections: readonly ReportSection[]): readonly ReportSection[] =>
  sections.flatMap((one) => [one, ...allSections(one.sections)]);

/** Every sentence of a report, those of leads and notes among them; without its annexes where told. */
function sentencesOf({ sections }: Report, { annexes = true } = {}): readonly ReportSentence[] {
  const shown = allSections(sections.filter(({ annex }) => annexes || annex !== true));
  return shown.flatMap(({ blocks }) =>
    blocks.flatMap((block) => {
      if (block.kind === "paragraph") return [...(block.lead ? [block.lead] : []), ...block.sentences];
      if (block.kind === "list") return block.items.flat();
      return block.kind === "table" ? block.notes : [];
    }),
  );
}

const textsOf = (report: Report, language: "zh-Hans" | "en", code?: string): readonly string[] =>
  sentencesOf(report)
    .filter((one) => code === undefined || one.code === code)
    .map(({ text }) => text[language]);

const final = planReport(national2025, observations, { kind: "final" });
const midTerm = planReport(national2025, observations, { kind: "mid-term", asOf: "2023-12-31" });
const annual = planReport(national2025, observations, { kind: "annual", year: "2023" });

describe("an occasion has its own title and sections, whatever the date", () => {
  test.each<[string, Report, string, readonly string[]]>([
    ["final", final, "《》实施情况总结评估报告", ["summary", "indicators", "methods", "sources"]],
    ["mid-term", midTerm, "《》实施情况中期评估报告", ["summary", "indicators", "methods", "sources"]],
    ["annual", annual, "2023年《》监测报告", ["summary", "indicators", "methods", "sources"]],
  ])("%s", (_, report, title, codes) => {
    expect(report.title["zh-Hans"]).toBe(title.replace("《》", "《“十四五”国家知识产权保护和运用规划》"));
    expect(report.sections.map(({ code }) => code)).toEqual(codes);
  });

  test.each<[string, ReportOptions, RegExp]>([
    [
      "a final report before the plan's end says what else to do",
      { kind: "final", asOf: "2025-12-30" },
      /^Too early for a final report: expected a day from the plan's end, 2025-12-31, on, or kind "mid-term" or "annual"/,
    ],
    [
      "a mid-term report from the end on, too",
      { kind: "mid-term", asOf: "2025-12-31" },
      /^Too late for a mid-term report: expected asOf before the plan's end, 2025-12-31, or kind "final"/,
    ],
    [
      "a yearly report before a year is over",
      { kind: "annual", asOf: "2020-06-30" },
      /^Too early for a yearly report/,
    ],
    [
      "a year outside the plan",
      { kind: "annual", year: "2026" },
      /^Year of a report: expected a year of the plan/,
    ],
    ["a year of another occasion", { kind: "final", year: "2025" }, /^Year of a report: expected no year/],
    ["forecasts at the end", { kind: "final", forecasts: true }, /^Argument options\/forecasts/],
    [
      "cut-offs that are no shares",
      { kind: "final", cutOffs: { ofWay: 95, ofTarget: 0.9 } },
      /^Cut-offs: expected/,
    ],
    ["a target that is none", { kind: "mid-term", target: null as never }, /^Choice of target/],
    ["an unknown section", { kind: "final", sections: ["intro"] as never }, /^Argument options\/sections/],
    ["a cause of no indicator", { kind: "final", causes: { x: { "zh-Hans": "" } } }, /^Unknown indicator/],
  ])("%s", (_, options, message) => {
    expect(() => planReport(national2025 as Plan, observations, options)).toThrow(message);
  });

  test("without a day the final report is as of the plan's last day, the yearly one as of its year's", () => {
    expect(final.facts[1]?.text["zh-Hans"]).toBe("数据截止时间：2025年底");
    expect(annual.facts[1]?.text.en).toBe("Data as of 31 December 2023");
  });
});

describe("the final report of the national plan", () => {
  test("says of how many indicators the rate is, and what is left out", () => {
    const result = evaluateFinalPlan(national2025, observations);
    expect([result.monitored, result.reached]).toEqual([7, 6]);
    expect(textsOf(final, "zh-Hans", "rate")).toEqual([
      "截至2025年底，可监测的7项指标中，6项达到或好于2025年目标值，达标率85.7%。",
    ]);
    expect(textsOf(final, "en", "rate")).toEqual([
      "As of 31 December 2025, of the seven with a target and data, six have reached their 2025 targets (85.7%).",
    ]);
    expect(textsOf(final, "zh-Hans", "left-out")).toEqual(["未计入达标率的有1项：海外发明专利授权量。"]);
  });

  // The figures are those of national2025Observations, as published.
  test.each([
    ["high-value-patents-per-10k", "2024年达到14件，提前一年实现12件的目标，2025年超出目标4件。"],
    ["protection-satisfaction", "2023年达到82.04分，提前两年实现82分的目标，2025年超出目标0.81分。"],
    ["royalties", "2022年已达3872.5亿元，实现3500亿元的目标，2024年超出目标487.1亿元。"],
    ["pledge-financing", "2022年达到4868.8亿元，提前三年实现3200亿元的目标，2023年为目标值的2.7倍。"],
    ["first-instance-acceptance", "知识产权民事一审案件服判息诉率2023年为91.9%，高于85%的目标6.9个百分点。"],
  ])("%s: early only where the year before is known and was short", (id, words) => {
    const own = sentencesOf(final).filter(({ about, code }) => about[0] === id && code === "target-reached");
    expect(own.map(({ text }) => text["zh-Hans"])).toEqual([words]);
  });

  test("a verdict needs data of its time: what is short on older figures is left open", () => {
    expect(textsOf(final, "zh-Hans", "short-so-far")).toEqual([
      "版权产业增加值占GDP比重由2019年的7.39%提高到2024年的7.46%，提高0.07个百分点，与7.5%的目标相差0.04个百分点。",
    ]);
    expect(textsOf(final, "zh-Hans", "no-verdict-yet")).toEqual([
      "尚未取得2025年数据，暂不作完成与否的结论。",
    ]);
    const grades = ["copyright-share", "patent-intensive-share"] as const;
    expect(grades.map((id) => evaluateFinal(national2025, id, observations).grade)).toEqual([
      "short-so-far",
      "reached-so-far",
    ]);
  });

  test("amounts are printed in English as offices print them", () => {
    const text = textsOf(final, "en").join(" ");
    expect(text).toContain("from 218 billion yuan in 2020 to 854 billion yuan in 2023");
    expect(text).not.toMatch(/hundred million|items|\/10k/);
  });

  test.each(languages)("nothing of pace, of what is needed a year, or of what is foreseen (%s)", (locale) => {
    const banned =
      /时序进度|进度比|每年需|概率|预计|无法判断|指标完成率|时间已过|pace|probab|forecast|foreseen|elapsed/;
    expect(toMarkdown(final, { locale })).not.toMatch(banned);
  });

  test("a cause stands with what is short, and only there", () => {
    const causes = { "copyright-share": { "zh-Hans": "产业增速放缓", en: "slower growth" } };
    const report = planReport(national2025, observations, { kind: "final", causes });
    expect(textsOf(report, "zh-Hans", "cause")).toEqual(["主要原因：产业增速放缓。"]);
    expect(textsOf(final, "zh-Hans", "cause")).toEqual([]);
  });
});

describe("the mid-term report of the national plan", () => {
  test("has the verdicts best first, the laggards last, and what is missing of each", () => {
    const leads = allSections(midTerm.sections).flatMap(({ blocks }) =>
      blocks.flatMap((one) => (one.kind === "paragraph" && one.lead ? [one.lead.text["zh-Hans"]] : [])),
    );
    expect(leads).toEqual(["5项指标提前实现。", "1项指标快于预期。", "1项指标滞后。", "1项指标暂无数据。"]);
    expect(textsOf(midTerm, "zh-Hans", "overall")).toEqual(["《规划》实施进展总体符合预期。"]);
    expect(textsOf(midTerm, "zh-Hans", "elapsed-share")).toEqual(["规划期（2021—2025年）时间已过60%。"]);
    expect(textsOf(midTerm, "zh-Hans", "progress").at(-1)).toBe(
      "目标实现程度为45.5%，同期应为60.0%，距2025年7.5%的目标还差0.06个百分点。",
    );
  });

  // The evaluation published in March 2024: four of eight achieved early, two ahead of expectation, on the whole in line.
  test("as of what was known in March 2024 agrees with the official four achieved and two ahead", () => {
    const known = Object.fromEntries(
      Object.entries(national2025Observations).map(([id, one]) => {
        // These two are published more than a year late.
        const isLate = id === "patent-intensive-share" || id === "copyright-share";
        const last = isLate ? "2022" : "2023";
        return [id, { ...one, observations: one.observations.filter(({ period }) => period <= last) }];
      }),
    ) as Observations<(typeof national2025)["indicators"][number]["id"]>;
    const report = planReport(national2025, known, { kind: "mid-term", asOf: "2023-12-31" });
    expect(textsOf(report, "zh-Hans", "verdict-counts")).toEqual([
      "截至2023年底，可监测的7项指标中，4项提前实现，2项快于预期，1项滞后。",
    ]);
    expect(textsOf(report, "zh-Hans", "overall")).toEqual(["《规划》实施进展总体符合预期。"]);
  });

  test("says nothing of the whole where fewer than half can be watched", () => {
    const report = planReport(guangxi2025, guangxi2025Observations, { kind: "mid-term", asOf: "2023-06-30" });
    expect(textsOf(report, "zh-Hans", "no-overall")).toHaveLength(1);
    expect(textsOf(report, "zh-Hans", "overall")).toEqual([]);
  });
});

test("the yearly report has the change, the year's step and what is left", () => {
  const own = sentencesOf(annual).filter(
    ({ about }) => about.length === 1 && about[0] === "high-value-patents-per-10k",
  );
  expect(own.map(({ text }) => text["zh-Hans"])).toEqual([
    "每万人口高价值发明专利拥有量2023年为11.8件，比上年提高2.4件、增长25.5%。",
    "年度目标为9.72件，完成121.4%；距2025年12件的目标还差0.2件。",
  ]);
  const steps = { "high-value-patents-per-10k": { 2023: "12" } };
  const given = planReport(national2025, observations, { kind: "annual", year: "2023", steps });
  expect(textsOf(given, "zh-Hans", "missed-names")[0]).toContain("每万人口高价值发明专利拥有量");
});

const cases: readonly (readonly [Plan, Observations])[] = [
  [national2025, national2025Observations],
  [guangxi2025, guangxi2025Observations],
  [national2030, shipped.national2030Observations],
  [city2025, {}],
  [bazhong2025, {}],
  [gansu2035, {}],
  [outline2030, {}],
  [national2025, {}],
];
const reports = cases.flatMap(([plan, observed]) =>
  (["annual", "mid-term", "final"] as const).map((kind: ReportKind): readonly [string, Report] => {
    const middle = String(Number(plan.period.start) + 2);
    const when = { annual: { year: middle }, "mid-term": { asOf: middle }, final: {} }[kind];
    return [`${plan.id} ${kind}`, planReport(deepFreeze(plan), deepFreeze(observed), { kind, ...when })];
  }),
);

describe.each(reports)("%s", (_, report) => {
  test("has no broken sentence, no empty list, and each sentence a code", () => {
    for (const { code, text } of sentencesOf(report)) {
      expect(code).toMatch(/^[a-z-]+$/);
      for (const language of languages) {
        expect(text[language]).not.toMatch(
          /undefined|null|NaN|Infinity|\[object|。。|；。|，。|：。|、。|；；|，，| {2}|\.\.|: \.|; \./,
        );
        if (code !== "source") expect(text[language]).toMatch(/[。.！？!?]$/);
      }
      expect(text.en).toMatch(/^[^a-z]/);
    }
    for (const { blocks, sections } of allSections(report.sections)) {
      expect(blocks.length + sections.length).toBeGreaterThan(0);
      for (const block of blocks) {
        if (block.kind === "paragraph") expect(block.sentences.length).toBeGreaterThan(0);
        if (block.kind === "list") expect(block.items.length).toBeGreaterThan(0);
        if (block.kind === "table") expect(block.table.rows.length).toBeGreaterThan(0);
      }
    }
  });

  test("is plain data, and can be written in every language", () => {
    expect(JSON.parse(JSON.stringify(report))).toStrictEqual(report);
    for (const locale of ["zh-Hans", "zh-Hant", "en"] as const) {
      const text = toMarkdown(report, { locale });
      expect(text).toMatch(/^# .+\n/);
      expect([...kindsOf(text).keys()]).not.toContain("html");
    }
  });
});

test("each number in the text of the final report is one of its tables, of the grades or of the counts", () => {
  const [indicators] = final.sections.filter(({ code }) => code === "indicators");
  const cells = (indicators?.blocks ?? []).flatMap((block) =>
    block.kind === "table" ? block.table.rows.flatMap((row) => Object.values(row)) : [],
  );
  const { evaluations, counts, monitored, reached } = evaluateFinalPlan(national2025, observations);
  const known = new Set<string>([
    ...cells.flatMap((cell) =>
      typeof cell === "number" ? [String(cell), (cell * 100).toFixed(1)] : [String(cell)],
    ),
    ...cells.map((cell) => String(cell).replace("-", "")),
    ...evaluations.flatMap(({ difference, course, shareOfTarget, target }) => [
      difference?.value.replace("-", "") ?? "",
      course.change?.replace("-", "") ?? "",
      shareOfTarget?.toFixed(1) ?? "",
      target?.year ?? "",
      course.from?.period ?? "",
      ...course.years.map(({ period }) => period),
      // A year that fell back is told in per cent of the year before.
      ...course.years.flatMap(({ value }, index) => {
        const before = Number(course.years[index - 1]?.value ?? value);
        return [(Math.abs(Number(value) / before - 1) * 100).toFixed(1)];
      }),
    ]),
    ...Object.values(counts).map(String),
    String(monitored),
    String(reached),
    String(evaluations.length),
    ((reached / monitored) * 100).toFixed(1),
  ]);
  const told = sentencesOf(final, { annexes: false }).flatMap(
    ({ text }) => text["zh-Hans"].match(/\d+(?:\.\d+)?/g) ?? [],
  );
  expect(told.length).toBeGreaterThan(50);
  expect(told.filter((number) => !known.has(number))).toEqual([]);
});

test("the mid-term table holds what assess says", () => {
  const [indicators] = midTerm.sections.filter(({ code }) => code === "indicators");
  const rows = (indicators?.blocks ?? []).flatMap((block) =>
    block.kind === "table" ? block.table.rows : [],
  );
  const expected = national2025.indicators.map(({ id }) => {
    const { completion, gap } = assess(national2025, id, observations, {
      asOf: "2023-12-31",
      target: "next",
    });
    return [completion, gap?.value ?? null];
  });
  expect(rows.map((row) => [row["completion"], row["gap"]])).toEqual(expected);
});

test("the order of the indicators changes no sentence about one of them", () => {
  const ofOne = (plan: Plan, kind: ReportKind): readonly string[] =>
    sentencesOf(
      planReport(plan, observations as Observations, {
        kind,
        ...(kind === "mid-term" && { asOf: "2023" }),
        ...(kind === "annual" && { year: "2024" }),
      }),
    )
      .filter(({ about }) => about.length === 1)
      .map(({ text }) => text["zh-Hans"])
      .toSorted();
  fc.assert(
    fc.property(
      fc.shuffledSubarray([...national2025.indicators], { minLength: 8 }),
      fc.constantFrom<ReportKind>("annual", "mid-term", "final"),
      (indicators, kind) => {
        expect(ofOne({ ...(national2025 as Plan), indicators }, kind)).toEqual(ofOne(national2025, kind));
      },
    ),
    { numRuns: 12 },
  );
});

describe("what can be chosen", () => {
  test("sections, indicators, years, order and grouping", () => {
    const report = planReport(national2025, observations, {
      kind: "final",
      sections: ["indicators"],
      indicators: ["royalties", "copyright-share"],
      columns: ["2023"],
      order: "verdict",
    });
    expect(report.sections.map(({ code }) => code)).toEqual(["indicators"]);
    const [table] = report.sections[0]?.blocks ?? [];
    if (table?.kind !== "table") throw new Error("no table");
    expect(table.table.columns.map(({ name }) => name)).toContain("year2023");
    expect(table.table.columns.map(({ name }) => name)).not.toContain("year2022");
    expect(table.table.rows.map((row) => row["indicator"])).toEqual(["royalties", "copyright-share"]);
  });

  test("the promises of the text stand apart unless all are asked for", () => {
    const apart = planReport(bazhong2025, {}, { kind: "final" });
    const population = (report: Report): string | undefined => textsOf(report, "zh-Hans", "population")[0];
    expect(population(apart)).toBe("《规划》主要指标表列有16项指标。");
    expect(allSections(apart.sections).map(({ code }) => code)).toContain("text-promises");
    const all = planReport(bazhong2025, {}, { kind: "final", indicators: "all" });
    expect(population(all)).toBe("本报告评价《规划》的18项指标。");
    expect(allSections(all.sections).map(({ code }) => code)).not.toContain("text-promises");
  });

  test("own text, charts, actions, other methods and an outlook come where they are given", () => {
    const chart = {
      title: { "zh-Hans": "图", en: "Chart" },
      alt: { "zh-Hans": "图", en: "Chart" },
      svg: { "zh-Hans": "<svg/>" },
    };
    const report = planReport(
      city2025,
      {},
      {
        kind: "mid-term",
        asOf: "2023",
        text: { advice: [{ "zh-Hans": "加大培育力度" }], problems: [{ "zh-Hans": "基础薄弱。" }] },
        charts: { summary: [chart] },
        actions: [{ action: "organisation", status: "completed", on: "2023-12-31" }],
        methods: ["eurostat"],
        forecasts: true,
      },
    );
    expect(report.sections.map(({ code }) => code)).toEqual([
      "summary",
      "indicators",
      "actions",
      "problems",
      "advice",
      "outlook",
      "methods",
      "sources",
    ]);
    expect(textsOf(report, "zh-Hans", "own-text")).toEqual(["基础薄弱。", "加大培育力度。"]);
    expect(textsOf(report, "zh-Hans", "actions").at(-1)).toBe("3项保障措施中，1项已完成，2项未报告进展。");
    expect(report.sections[0]?.blocks.map(({ kind }) => kind)).toEqual(["paragraph", "chart"]);
  });
});

/** The kinds of all tokens in a Markdown text. */
function kindsOf(markdown: string): Map<string, number> {
  const kinds = new Map<string, number>();
  marked.walkTokens(marked.lexer(markdown), ({ type }: Token) => {
    kinds.set(type, (kinds.get(type) ?? 0) + 1);
  });
  return kinds;
}

describe("texts of a plan", () => {
  test("break no report, whatever they are", () => {
    const sound = kindsOf(hostile("x", "x"));
    fc.assert(
      fc.property(fc.oneof(nasty, fc.constantFrom(...nastyTexts)), (text) => {
        fc.pre(seen(text) !== "");
        const kinds = kindsOf(hostile(text, "x"));
        // Escapes split a text in several tokens; nothing else may come or go.
        for (const map of [sound, kinds]) for (const kind of ["text", "escape"]) map.delete(kind);
        expect(kinds).toEqual(sound);
      }),
      { numRuns: 60 },
    );
  });

  test("take no built-in property for an observation", () => {
    const indicators = national2025.indicators.slice(0, 1).map((one) => ({ ...one, id: "constructor" }));
    const plan: Plan = { ...national2025, indicators };
    expect(textsOf(planReport(plan, {}, { kind: "final" }), "zh-Hans", "no-data")).toHaveLength(1);
  });

  test("link a web address and nothing else", () => {
    expect(hostile("x", "https://example.org/a?b=1&c=(2)")).toContain("<https://example.org/a?b=1&c=(2)>");
    for (const url of [
      "javascript:alert(1)",
      "https://a.b/><script>",
      "https://a.b/ x",
      "data:text/html,x",
    ]) {
      const kinds = kindsOf(hostile("x", url));
      expect([kinds.get("link"), kinds.get("html")]).toEqual([undefined, undefined]);
    }
  });
});

function hostile(text: string, url: string): string {
  const reference = { document: text, locator: text, raw: text, url };
  const words = { "zh-Hans": text, en: text };
  const plan: Plan = {
    id: "hostile",
    title: words,
    jurisdiction: { level: "city" },
    issuer: words,
    documentNumber: text,
    period: { start: "2021", end: "2025" },
    indicators: [
      {
        id: "a",
        name: words,
        category: words,
        unit: "件",
        measure: "point-in-time",
        regionRule: "sum",
        direction: "increase",
        baseline: { year: "2020", value: "1", reference },
        targets: [{ year: "2025", basis: "level", comparator: "less-than", value: "9", reference }],
        origin: "table",
        references: [reference],
      },
      {
        id: "b",
        name: words,
        unit: text,
        measure: "annual",
        regionRule: "sum",
        direction: "increase",
        targets: [],
        origin: "text",
        references: [reference],
      },
    ],
    references: [reference],
  };
  const kind = { unit: "件", measure: "point-in-time", regionRule: "sum" } as const;
  const observed = {
    a: series(kind, {
      2021: { value: 2, status: "P", reference },
      2022: { value: 3, status: "P", reference },
    }),
  };
  return toMarkdown(planReport(plan, observed, { kind: "mid-term" }));
}
