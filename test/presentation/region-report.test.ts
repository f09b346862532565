import {
  assessRegions,
  observe,
  type RegionReportOptions,
  type Report,
  reconcile,
  regionReport,
  toHtml,
  toMarkdown,
} from "ipr-plan";
import { toDocx } from "ipr-plan/docx";
import { toXlsx } from "ipr-plan/xlsx";
import mammoth from "mammoth";
import { readSheet } from "read-excel-file/node";
import { describe, expect, test } from "vitest";
import { from, indicatorOf, planWith, to } from "../aims/small-plan.js";
import { deepFreeze } from "../deep-freeze.js";
import { thrown } from "../value/thrown.js";
import { saidInReport, standInOrder, tablesOf } from "./said-in-report.js";

const plan = planWith([
  {
    ...indicatorOf({
      name: { "zh-Hans": "专利密度", en: "patent density" },
      unit: "件/万人",
      regionRule: "ratio",
      commitment: "binding",
      baseline: from("10"),
      targets: [to("20")],
    }),
    id: "density" as const,
  },
  {
    ...indicatorOf({
      name: { "zh-Hans": "专利", en: "patents" },
      unit: "件",
      baseline: from("100"),
      targets: [to("900")],
    }),
    id: "patents" as const,
  },
  {
    ...indicatorOf({
      name: { "zh-Hans": "审查周期", en: "pendency" },
      unit: "分",
      regionRule: "none",
      direction: "decrease",
      baseline: from("20"),
      targets: [to("10", { comparator: "at-most" })],
    }),
    id: "pendency" as const,
  },
]);
type Figures = Parameters<typeof observe<"density" | "patents" | "pendency">>[1];
const of = (values: Figures) => observe(plan, values);
const figures = deepFreeze({
  甲: of({
    density: { 2020: 10, 2023: 18 },
    patents: { 2022: 80, 2023: 90 },
    pendency: { 2020: 20, 2022: 16, 2023: 14 },
  }),
  乙: of({
    density: { 2020: 10, 2023: 11 },
    patents: { 2022: 85, 2023: 60 },
    pendency: { 2020: 20, 2022: 18, 2023: 19 },
  }),
  丙: of({ density: { 2020: 10, 2022: 21 }, patents: { 2022: 10, 2023: null } }),
});
const written = (options: RegionReportOptions<"density" | "patents" | "pendency"> = {}, byRegion = figures) =>
  regionReport(plan, byRegion, { asOf: "2023", ...options });
const sectionOf = ({ sections }: Report, code: string) => sections.find((one) => one.code === code);
const said = (report: Report, section: string, locale: "zh-Hans" | "en" = "zh-Hans"): string =>
  (sectionOf(report, section)?.blocks ?? [])
    .flatMap((block) => {
      if (block.kind === "paragraph") return [...(block.lead ? [block.lead] : []), ...block.sentences];
      return block.kind === "list" ? block.items.flat() : [];
    })
    .map(({ text }) => text[locale])
    .join("");

describe("regionReport", () => {
  test("has the sections of an office's report, the annexes last, and leaves out what nothing fills", () => {
    const codes = written().sections.map(({ code, annex }) => (annex ? `${code}*` : code));
    expect(codes).toEqual([
      "summary",
      "indicators",
      "places",
      "problems",
      "verdicts*",
      "values*",
      "rankings*",
      "methods*",
    ]);
    expect(written({ sections: ["advice"] }).sections).toEqual([]);
    const own = { "zh-Hans": "加强帮扶。", en: "Help them." };
    expect(said(written({ text: { advice: [own] } }), "advice", "en")).toBe("Help them.");
  });

  test("counts as assessRegions does", () => {
    const { total } = assessRegions(plan, figures, { asOf: "2023" });
    expect(total.counts).toEqual({ achieved: 1, ahead: 1, "on-track": 1, behind: 2, "not-assessable": 4 });
    expect(said(written(), "summary")).toBe(
      "本报告评价3个地区的3项指标，共9项次。截至2023年底，可评价的5项次中，1项次已实现，1项次快于预期，1项次符合预期，2项次滞后。有指标可评价的3个地区中，2个地区没有指标滞后，1个地区有指标滞后。另有4项次无法评价：无目标值3项次，无观测值1项次。",
    );
    expect(said(written(), "summary", "en")).toContain(
      "Of the five cases that can be judged, one was achieved, one is ahead, one is on track and two are behind, as of 31 December 2023.",
    );
  });

  test.each([
    ["agrees", 150, { 丙: 0 }, "2023年公布数为150件，与各地汇总数相符。"],
    ["differs", 152, { 丙: 0 }, "2023年公布数为152件，比各地汇总的150件多2件，不是舍入所致。"],
    ["lacks a place", 152, {}, "2023年公布数为152件；缺丙的数据，已有地区合计150件。"],
    ["is not published", undefined, { 丙: 0 }, "2023年各地汇总为150件。"],
  ])("a total that %s is said so", (_, whole, more, text) => {
    const added = Object.entries(more).map(([place, value]) => [place, of({ patents: { 2023: value } })]);
    const published = whole === undefined ? {} : { published: of({ patents: { 2023: whole, 2024: 999 } }) };
    const report = written(published, { ...figures, ...Object.fromEntries(added) });
    expect(said(report, "indicators")).toContain(text);
  });

  test("what does not agree is a problem in the words of reconcile, and nothing after the day is told", () => {
    const published = of({ patents: { 2022: 180, 2024: 999 } });
    const [issue] = reconcile(plan, of({ patents: { 2022: 180 } }), figures).issues;
    const report = written({ published });
    expect(said(report, "problems")).toContain(`数据不符。${issue?.message["zh-Hans"]}。`);
    expect(JSON.stringify(report)).not.toContain("999");
    const later = { ...figures, 甲: of({ patents: { 2022: 80, 2023: 90, 2024: 1234 } }) };
    expect(JSON.stringify(written({}, later))).not.toContain("1234");
  });

  test("numbers that differ are not rounded to one, in either language", () => {
    const money = planWith([
      { ...indicatorOf({ name: { "zh-Hans": "金额", en: "money" }, unit: "亿元" }), id: "money" as const },
    ]);
    const byRegion = {
      甲: observe(money, { money: { 2023: "100.01" } }),
      乙: observe(money, { money: { 2023: "100.02" } }),
    };
    const report = regionReport(money, byRegion, {
      published: observe(money, { money: { 2023: "200.1" } }),
    });
    expect(said(report, "indicators", "en")).toContain(
      "the published figure is 20.01 billion yuan, 7 million yuan more than the 20 billion yuan of the places",
    );
    expect(said(report, "indicators", "en")).toContain("乙 (10.002 billion yuan) and 甲 (10 billion yuan)");
  });

  test("names who is behind with what was reached and what is aimed at, and who is missing with the reason", () => {
    const places = said(written(), "places");
    expect(places).toContain(
      "滞后的是专利密度（2023年11件/万人，目标20件/万人）；审查周期（2023年19分，目标10分以内）。",
    );
    expect(places).toContain("无法评价的有专利，原因：无目标值。无法评价的有审查周期，原因：无观测值。");
    const problems = said(written(), "problems");
    expect(problems).toContain(
      "1个地区的2项指标共2项次滞后，其中约束性指标1项次。专利密度：乙。审查周期：乙。",
    );
    expect(problems).toContain("专利密度：没有2023年数据的有丙（无观测值）。专利：各地区均无目标值。");
    expect(problems).toContain("专利：没有2023年数据的有丙（未报告）。");
  });

  test("ranks what should fall from the lowest, and says whose growth is best and whose rank has changed", () => {
    const text = said(written({ since: "2022", indicators: ["patents", "pendency"] }), "indicators");
    expect(text).toContain(
      "2023年由高到低依次为甲（90件）、乙（60件）。没有2023年数据的有丙（未报告）。比上年增长最快的是甲（增长12.5%）。",
    );
    expect(text).toContain(
      "与2022年相比，位次前移最多的是甲（居第1位），前移1位；后移最多的是乙（居第2位），后移1位。",
    );
    expect(text).toContain("2023年由低到高依次为甲（14分）、乙（19分）。");
    expect(text).toContain("比上年下降最多的是甲（下降2分）。");
    expect(said(written({ since: "2023", asOf: "2023", indicators: ["patents"] }), "indicators")).toContain(
      "没有2023年以后的数据，不作位次比较。",
    );
  });

  const many = (count: number, value: (index: number) => number) =>
    Object.fromEntries(
      Array.from({ length: count }, (_, index) => [
        `县${index + 1}`,
        of({ density: { 2020: 10, 2023: value(index) } }),
      ]),
    );
  const density = { indicators: ["density"] } as const;

  test.each([
    [
      "three and three",
      (index: number) => 30 - index,
      "居前3位的是县1（30件/万人）、县2（29件/万人）、县3（28件/万人），居后3位的是县7（24件/万人）、县8（23件/万人）、县9（22件/万人）。",
    ],
    [
      "those that share a rank together",
      (index: number) => (index < 4 ? 30 : 20 - Math.floor(index / 8)),
      "居前列的是县1（30件/万人）、县2（30件/万人）、县3（30件/万人）、县4（30件/万人），居后列的是县5（20件/万人）、县6（20件/万人）、县7（20件/万人）、县8（20件/万人）、县9（19件/万人）。",
    ],
    ["all of them alike", () => 25, "2023年9个地区均为25件/万人。"],
  ])("of many places the first and the last are named: %s", (_, value, text) => {
    expect(said(regionReport(plan, many(9, value), density), "indicators")).toContain(text);
  });

  test.each([
    ["patents", [80, 60], [80, 40], "与上年相比，各地均下降，降幅最小的是甲（下降25%）。"],
    ["patents", [80, 80], [80, 40], "与上年相比，各地均未增长，甲与上年持平。"],
    ["pendency", [20, 21], [20, 25], "与上年相比，各地均上升，升幅最小的是甲（上升1分）。"],
    ["pendency", [20, 20], [20, 25], "与上年相比，各地均未下降，甲与上年持平。"],
  ] as const)("what is best of growth is told as it went: %s %j and %j", (id, first, second, text) => {
    const one = ([then, now]: readonly [number, number]) =>
      of({ [id]: { 2022: then, 2023: now } } as Figures);
    const report = regionReport(plan, { 甲: one(first), 乙: one(second) }, { indicators: [id] });
    expect(said(report, "indicators")).toContain(text);
  });

  test("growth within a year is that on the same part of the year before", () => {
    const half = (then: number, now: number) => of({ patents: { "2022-06": then, "2023-06": now } });
    const report = regionReport(plan, { 甲: half(80, 90), 乙: half(80, 100) }, { indicators: ["patents"] });
    expect(said(report, "indicators")).toContain(
      "2023年6月末由高到低依次为乙（100件）、甲（90件）。比上年同期增长最快的是乙（增长25%）。",
    );
    expect(said(report, "indicators", "en")).toContain(
      "On the same part of the year before, 乙 grew fastest (+25%).",
    );
  });

  test("very many places are told in groups, lists are cut, and the annex has all", () => {
    const report = regionReport(
      plan,
      many(60, (index) => (index % 2 === 0 ? 25 : 11)),
      density,
    );
    const ten = [2, 4, 6, 8, 10, 12, 14, 16, 18, 20].map((index) => `县${index}`).join("、");
    expect(said(report, "problems")).toContain(`专利密度：${ten}等30个地区。`);
    expect(said(report, "places")).toContain(
      `30个地区有1项指标滞后。${ten}等30个地区。各地区逐项情况见附件。`,
    );
    expect(said(report, "places", "en")).toContain("县20 and 20 more.");
    expect(tablesOf(report).map(({ rows }) => rows.length)).toEqual([60, 60, 60]);
    const sentences = sectionOf(report, "problems")?.blocks.flatMap((block) =>
      block.kind === "list" ? block.items.flat() : [],
    );
    expect(sentences?.[0]?.places?.length).toBe(30);
  });

  test("issues beyond the first stand in an annex", () => {
    const wrong = Object.fromEntries(
      Array.from({ length: 25 }, (_, index) => [`区${index}`, of({ density: { 2023: 1 } })]),
    );
    const report = regionReport(
      plan,
      { ...figures, ...wrong },
      { tree: [{ id: "甲" }, { id: "乙" }, { id: "丙" }] },
    );
    expect(said(report, "problems")).toContain("共25条，以下列前20条，其余见附件。");
    expect(said(report, "noticed").match(/不在所列地区之中/g)?.length).toBe(25);
    expect(said(report, "summary")).toContain("3个地区");
  });

  test("reports on places that stand beside each other: the whole and inner places are set aside, silent ones are named", () => {
    const tree = [
      { id: "省" },
      { id: "乙", parent: "省", name: { "zh-Hans": "乙市", en: "Yi" } },
      { id: "甲", parent: "省", name: { "zh-Hans": "甲市", en: "Jia" } },
      { id: "丁", parent: "省" },
      { id: "甲县", parent: "甲" },
    ];
    const byRegion = { 省: figures.甲, 甲: figures.甲, 乙: figures.乙, 甲县: figures.甲 };
    const report = written({ tree, of: "省", ...density }, byRegion as never);
    expect(tablesOf(report)[0]?.rows.map(({ place }) => place)).toEqual([tree[1]?.name, tree[2]?.name, "丁"]);
    expect(said(report, "places")).toContain("丁。1项指标无法评价。无法评价的有专利密度，原因：无观测值。");
    expect(said(report, "problems", "en")).toContain("甲县 lies in 甲");
    expect(toMarkdown(report, { locale: "en" })).toContain("| 1 | Jia | 18 |");
  });

  test("probabilities stand in an annex of their own, and only where they are asked for", () => {
    const years = { 2019: 9, 2020: 10, 2021: 12, 2022: 14, 2023: 16 };
    const report = regionReport(plan, { 甲: of({ density: years }) }, { outlooks: true, ...density });
    expect(said(report, "outlook")).toMatch(/^专利密度：能推算的地区1个，达标概率之和为0\.\d。$/);
    expect(sectionOf(report, "outlook")?.annex).toBe(true);
    expect(JSON.stringify(written())).not.toContain("概率");
  });

  test("says of nothing that nothing can be judged", () => {
    const report = regionReport(plan, {});
    expect(report.sections.map(({ code }) => code)).toEqual(["summary", "indicators"]);
    expect(said(report, "summary")).toContain("目前尚无可评价的指标。");
  });

  test.each([
    [{ sections: ["gaps"] }, "Argument options/sections: expected [summary | indicators | places"],
    [{ at: "2024" }, 'Periods out of order: expected at no later than asOf, received "2024", "2023"'],
    [
      { at: "2022", since: "2022" },
      'Periods out of order: expected since before at, received "2022", "2022"',
    ],
    [{ text: { gaps: [] } }, "Unknown option"],
    [{ word: true }, "Unknown option"],
    [{ outlooks: false }, "Argument options/outlooks: expected true, received false"],
    [{ indicators: ["others"] }, "Unknown indicator"],
  ])("refuses %o", (options, message) => {
    expect(thrown(() => written(options as never)).message.en).toContain(message);
  });

  describe("is written as every format has it", () => {
    const report = written({ since: "2022", published: of({ patents: { 2022: 180 } }) });
    const plain = (text: string): string => text.replaceAll(/\\/g, "").replaceAll(/[\s*|]+/g, " ");

    test.each(["zh-Hans", "en"] as const)("Markdown, HTML and Word say all of it in %s", async (locale) => {
      const texts = saidInReport(report, locale);
      const { value } = await mammoth.extractRawText({
        buffer: Buffer.from(await toDocx(report, { locale })),
      });
      expect(standInOrder(texts, value)).toBeUndefined();
      const html = toHtml(report, { locale })
        .replaceAll(/<style>.*?<\/style>|<[^>]*>/gs, "")
        .replaceAll("&#39;", "'");
      const ownWords = (text: string): string => text.replace(/[.。]$/, "");
      for (const text of texts) {
        expect(html).toContain(ownWords(text));
        expect(plain(toMarkdown(report, { locale }))).toContain(plain(ownWords(text)));
      }
    });

    test("Excel has a sheet for each table, with the places and their numbers", async () => {
      const bytes = Buffer.from(await toXlsx(report));
      const sheet = await readSheet(bytes, "各地区最近值");
      expect(sheet.at(1)?.slice(0, 2)).toEqual(["甲", 18]);
      expect((await readSheet(bytes, "专利排名")).at(1)).toEqual([1, "甲", 90, 0.125, 1, "无法判断", null]);
    });
  });
});

describe("places in words", () => {
  const rank = planWith([
    {
      ...indicatorOf({
        name: { "zh-Hans": "排名", en: "standing" },
        unit: "位",
        regionRule: "none",
        direction: "decrease",
        baseline: from("8"),
        targets: [to("5", { comparator: "at-most" })],
      }),
      id: "standing" as const,
    },
  ]);
  const ofRank = (values: Readonly<Record<string, readonly [number, number]>>) =>
    regionReport(
      rank,
      Object.fromEntries(
        Object.entries(values).map(([place, [then, now]]) => [
          place,
          observe(rank, { standing: { 2020: 8, 2022: then, 2023: now } }),
        ]),
      ),
      { asOf: "2023" },
    );

  test.each([
    ["moved up", { 甲: [6, 5], 乙: [9, 9] }, "比上年前移最多的是甲（前移1位）", "甲 moved up most (1 place)"],
    [
      "all moved down",
      { 甲: [5, 6], 乙: [9, 12] },
      "与上年相比，各地均后移，后移最少的是甲（后移1位）",
      "all places moved down, 甲 least (1 place)",
    ],
    [
      "stayed",
      { 甲: [5, 5], 乙: [9, 12] },
      "各地均未前移，甲与上年持平",
      "no place moved up; 甲 stayed as it was",
    ],
  ] as const)("a rank that %s is told as a place in a row", (_, values, zh, en) => {
    const report = ofRank(values);
    expect(said(report, "indicators")).toContain(zh);
    expect(said(report, "indicators")).toContain("由前到后依次为甲");
    expect(said(report, "indicators", "en")).toContain(en);
    expect(said(report, "indicators", "en")).toContain("from the best rank: 甲");
  });

  test("a target of a rank is that place or a better one", () => {
    expect(said(ofRank({ 甲: [9, 9], 乙: [5, 5] }), "places", "en")).toContain(
      "against the target of 5th or better",
    );
  });

  test("how many places are behind is told as all, none, or so many", () => {
    const told = (values: Readonly<Record<string, readonly [number, number]>>) => [
      said(ofRank(values), "summary"),
      said(ofRank(values), "summary", "en"),
    ];
    const [zh, en] = told({ 甲: [9, 9], 乙: [9, 10] });
    expect(zh).toContain("有指标可评价的2个地区均有指标滞后。");
    expect(en).toContain("each is behind with something.");
    expect(told({ 甲: [9, 9] })[0]).toContain("有指标可评价的1个地区有指标滞后。");
    expect(told({ 甲: [9, 9] })[1]).toContain("it is behind with something.");
    expect(told({ 甲: [5, 5] })[0]).toContain("均没有指标滞后。");
  });

  test("values that are not final are noted", () => {
    const byRegion = {
      ...figures,
      甲: of({
        patents: { 2022: 80, 2023: { value: 90, status: "P" } },
        density: { 2020: 10, 2023: { value: 18, status: "E" } },
      }),
    };
    const notes = tablesNotes(written({}, byRegion));
    expect(notes).toContain("甲的专利为初步统计数。");
    expect(notes).toContain("甲的专利密度为估计数。");
    expect(tablesNotes(written())).not.toContain("初步统计数");
  });

  test("the methods say how a rate of growth is measured where a place is judged by one", () => {
    const growth = to("10", { basis: "annual-growth" });
    const has = (options: RegionReportOptions<"density" | "patents" | "pendency">) =>
      said(written(options), "methods").includes("ln（");
    expect(has({})).toBe(false);
    expect(has({ targets: { 甲: { patents: growth } } })).toBe(true);
    const own = { ...plan, indicators: plan.indicators.map((one) => ({ ...one, targets: [growth] })) };
    expect(has({ plans: { 甲: own } })).toBe(true);
    expect(has({ plans: { 甲: own }, indicators: ["density"] })).toBe(true);
  });
});

function tablesNotes({ sections }: Report): string {
  const blocks = sections.flatMap((section) => section.blocks);
  return blocks
    .flatMap((block) => (block.kind === "table" ? block.notes : []))
    .map(({ text }) => text["zh-Hans"])
    .join("");
}
