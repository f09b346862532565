import {
  assessRegions,
  observe,
  outlookRegions,
  type RegionTableOptions,
  regionTable,
  tableSchema,
  toCsv,
  toHtml,
  toMarkdown,
  toTextTable,
} from "ipr-plan";
import { describe, expect, test } from "vitest";
import { from, indicatorOf, planWith, to } from "../aims/small-plan.js";
import { thrown } from "../value/thrown.js";

const plan = planWith([
  {
    ...indicatorOf({
      name: { "zh-Hans": "专利密度", en: "Patent density" },
      unit: "件/万人",
      regionRule: "ratio",
      baseline: from("10"),
      targets: [to("20")],
    }),
    id: "ratio" as const,
  },
  {
    ...indicatorOf({
      name: { "zh-Hans": "专利", en: "Patents" },
      unit: "件",
      baseline: from("100"),
      targets: [to("200")],
    }),
    id: "total" as const,
  },
]);
const figures = {
  南宁: observe(plan, {
    ratio: { 2020: 10, 2021: 12, 2022: 14, 2023: 16 },
    total: { 2020: 10, 2023: { value: 300, qualifier: "about" } },
  }),
  柳州: observe(plan, { ratio: { 2020: 10, 2021: 11, 2022: 11, 2023: 12 } }),
};
const found = assessRegions(plan, figures, { asOf: "2023" });
const outlooks = outlookRegions(plan, figures, { asOf: "2023" });
const table = (options: RegionTableOptions = {}) => regionTable(plan, found, options);

describe("the table of places", () => {
  test("has a row for each place and a column for each indicator, and says why a cell cannot be judged", () => {
    expect(toMarkdown(table(), { locale: "zh-Hans" })).toBe(
      [
        "| 地区 | 专利密度 | 专利 | 专利 原因 |",
        "| --- | --- | --- | --- |",
        "| 南宁 | 符合预期 | 无法判断 | 无目标值 |",
        "| 柳州 | 滞后 | 无法判断 | 无目标值 |",
      ].join("\n"),
    );
    expect(table().title["zh-Hans"]).toBe("规划：各地进展（截至 2023-12-31）");
  });

  test("of several things each has a column, with the unit of amounts and how they are given", () => {
    const shown = table({ show: ["value", "completion", "pace"] });
    expect(shown.columns.map(({ title }) => title.en)).toStrictEqual([
      "Place",
      "Patent density: latest (items/10k people)",
      "Patent density: completion",
      "Patent density: pace",
      "Patents: latest (items)",
      "Patents: completion",
      "Patents: pace",
      "Patents: reason",
    ]);
    expect(toMarkdown(shown, { locale: "zh-Hans" }).split("\n")[2]).toBe(
      "| 南宁 | 16 | 60.0% | 1.00 | 约 300 | – | – | 无目标值 |",
    );
  });

  test("what is ahead stands in the same table", () => {
    const { rows } = table({ show: ["probability", "expectedYear"], outlooks });
    expect(rows[0]?.["ratio.probability"]).toBe(outlooks.regions[0]?.outlooks[0]?.probability);
    expect(rows[1]?.["total.reason"]).toBe("no-target");
  });

  test("the number of verdicts stands behind them, where that is asked for", () => {
    const { rows, columns } = table({ counts: true });
    expect(columns.slice(-5).map(({ title }) => title["zh-Hans"])).toStrictEqual([
      "已实现项数",
      "快于预期项数",
      "符合预期项数",
      "滞后项数",
      "无法判断项数",
    ]);
    expect([rows[1]?.["behind"], rows[1]?.["not-assessable"]]).toStrictEqual([1, 1]);
  });

  test("places have the names of the tree, in the reader's language", () => {
    const tree = [{ id: "南宁", name: { "zh-Hans": "南宁市", en: "Nanning" } }];
    expect(toTextTable(table({ tree }), { locale: "en" })).toContain("Nanning");
  });

  test("every writer takes it, and what it is can be described", () => {
    for (const show of ["verdict", "value", "completion", "pace", "gap"] as const) {
      const one = table({ show, counts: true });
      for (const write of [toMarkdown, toHtml, toCsv, toTextTable])
        expect(write(one).length).toBeGreaterThan(50);
      expect(tableSchema(one).fields.length).toBe(one.columns.length);
      expect(JSON.parse(JSON.stringify(one))).toStrictEqual(one);
    }
  });

  test.each<[string, () => unknown, string]>([
    ["no verdicts", () => regionTable(plan, {} as never), "argument-invalid"],
    ["an unknown cell", () => table({ show: "size" as never }), "cells-unknown"],
    ["no cells", () => table({ show: [] }), "cells-unknown"],
    ["what is ahead without outlooks", () => table({ show: "probability" }), "argument-invalid"],
    ["outlooks that are none", () => table({ outlooks: {} as never }), "argument-invalid"],
    ["a misspelt option", () => table({ shows: "value" } as never), "option-unknown"],
    [
      "verdicts of another plan",
      () => regionTable(planWith([indicatorOf({})]), found as never),
      "indicator-unknown",
    ],
  ])("%s is refused", (_title, call, code) => {
    expect(thrown(call).code).toBe(code);
  });
});

test("why a verdict has no completion is no reason why nobody can say when a target will be met", () => {
  const ranked = planWith([
    {
      ...indicatorOf({
        unit: "位",
        regionRule: "none",
        direction: "decrease",
        baseline: from("8"),
        targets: [to("5", { comparator: "at-most" })],
      }),
      id: "standing" as const,
    },
  ]);
  const byRegion = { 南宁: observe(ranked, { standing: { 2020: 8, 2021: 8, 2022: 9, 2023: 9 } }) };
  const options = { asOf: "2023" } as const;
  const verdicts = assessRegions(ranked, byRegion, options);
  expect(verdicts.regions[0]?.assessments[0]?.reason).toBe("rank");
  const ahead = outlookRegions(ranked, byRegion, options);
  const [row] = regionTable(ranked, verdicts, {
    show: ["probability", "expectedYear"],
    outlooks: ahead,
  }).rows;
  expect(row?.["standing.probability"]).toBeGreaterThan(0);
  expect(row?.["standing.expectedYear"]).toBeNull();
  expect(row).not.toHaveProperty("standing.reason");
});
