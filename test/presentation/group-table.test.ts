import {
  assessmentTable,
  assessPlan,
  groupTable,
  type Indicator,
  observe,
  planReport,
  planTable,
  toMarkdown,
} from "ipr-plan";
import { describe, expect, test } from "vitest";
import { indicatorOf, planOf, to } from "../aims/small-plan.js";

const named = (id: string, facts: Partial<Indicator>): Indicator => ({
  ...indicatorOf({ targets: [to("10")], ...facts }),
  id,
  name: { "zh-Hans": id },
});
const [market, courts] = [
  { "zh-Hans": "市场监管局", en: "Market office" },
  { "zh-Hans": "法院", en: "Courts" },
];
const [creation, protection] = [{ "zh-Hans": "创造" }, { "zh-Hans": "保护" }];
const plan = {
  ...planOf({}),
  indicators: [
    named("a", { responsible: [market], category: [creation, { "zh-Hans": "专利" }] }),
    named("b", {}),
    named("c", { responsible: [courts, market], category: protection }),
    named("d", { responsible: [market], category: [creation, { "zh-Hans": "商标" }] }),
  ],
};
const observed = observe(plan, { a: { 2025: 10 }, c: { 2025: 3 }, d: { 2025: 12 } });

describe("a table in groups", () => {
  test.each([
    ["responsible", ["市场监管局 a", "市场监管局 c", "市场监管局 d", "法院 c", " b"]],
    ["category", ["创造 / 专利 a", "保护 c", "创造 / 商标 d", " b"]],
  ] as const)("by %s: in the plan's order, an indicator under each, what has no group last", (by, rows) => {
    for (const table of [planTable(plan), assessmentTable(plan, observed)]) {
      const grouped = groupTable(plan, table as ReturnType<typeof planTable>, by);
      expect(grouped.rows.map(({ group, indicator }) => `${group?.["zh-Hans"] ?? ""} ${indicator}`)).toEqual(
        rows,
      );
      expect(grouped.columns[0]?.name).toBe("group");
    }
  });

  test("changes neither the table nor the plan, and no cell but the group is added", () => {
    const table = planTable(plan);
    const [row] = groupTable(plan, table, "category").rows;
    const { group: _, ...cells } = row ?? {};
    expect(cells).toEqual(table.rows[0]);
    expect(table).toEqual(planTable(plan));
  });

  test("is written with the group first", () => {
    expect(toMarkdown(groupTable(plan, planTable(plan), "responsible"), { locale: "en" })).toContain(
      "| Market office | ",
    );
  });

  test("another grouping is a wrong call that says which there are", () => {
    expect(() => groupTable(plan, planTable(plan), "tier" as "category")).toThrow(
      'Argument by: expected category | responsible, received "tier"',
    );
  });
});

test("a report has its table of indicators in groups where asked for", () => {
  const plain = toMarkdown(planReport(plan, observed, { kind: "final", asOf: "2025" }));
  const grouped = toMarkdown(
    planReport(plan, observed, { kind: "final", asOf: "2025", groupBy: "responsible" }),
  );
  expect(plain).toContain("| 属性 | 责任单位 |".slice(5));
  expect(grouped).toMatch(/^\| 责任单位 \| /m);
  expect(grouped).toContain("| 法院 | ");
});

test("verdicts are counted by both levels of a category, and with each who answers for an indicator", () => {
  const { groups } = assessPlan(plan, observed);
  const counted = groups.map(({ by, key, counts }) => `${by} ${key}: ${counts.achieved} ${counts.behind}`);
  expect(counted).toEqual([
    "category 创造: 2 0",
    "category 保护: 0 1",
    "subcategory 创造 / 专利: 1 0",
    "subcategory 创造 / 商标: 1 0",
    "responsible 市场监管局: 2 1",
    "responsible 法院: 0 1",
  ]);
});
