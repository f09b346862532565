import type { Plan } from "ipr-plan";

const reference = { document: "规划", locator: "表", raw: "…" };

/** A small plan without fault; each rule is tried on it with one thing made wrong. */
export const soundPlan = {
  id: "sound",
  title: { "zh-Hans": "某市知识产权规划" },
  jurisdiction: { code: "450000", name: { "zh-Hans": "广西" }, level: "city" },
  period: { start: "2021", end: "2025" },
  baseYear: "2020",
  basedOn: [{ title: { "zh-Hans": "上位规划" }, plan: "parent" }],
  goals: [{ year: "2025", text: { "zh-Hans": "质量提升" }, indicators: ["invention-patents"] }],
  indicators: [
    {
      id: "invention-patents",
      number: 1,
      name: { "zh-Hans": "有效发明专利拥有量" },
      unit: "万件",
      measure: "point-in-time",
      regionRule: "sum",
      direction: "increase",
      commitment: "binding",
      tier: "national",
      catalogue: "invention-patents",
      baseline: { year: "2020", value: "1", reference },
      targets: [{ year: "2025", basis: "level", comparator: "attain", value: "3", reference }],
      increment: { comparator: "attain", value: "2", reference },
      statements: [{ year: "2025", basis: "level", comparator: "attain", value: "3", reference }],
      origin: "table",
      responsible: [{ "zh-Hans": "市知识产权局" }],
      dataSource: { "zh-Hans": "国家知识产权局" },
      references: [reference],
    },
    {
      id: "pct-applications",
      number: 2,
      name: { "zh-Hans": "PCT国际专利申请量" },
      unit: "件",
      measure: "cumulative",
      regionRule: "sum",
      direction: "increase",
      commitment: "expected",
      catalogue: "pct-applications",
      targets: [{ year: "2025", basis: "level", comparator: "at-least", value: "500", reference }],
      origin: "table",
      references: [reference],
    },
  ],
  actions: [
    {
      id: "task-1",
      kind: "task",
      title: { "zh-Hans": "提升质量" },
      responsible: [{ "zh-Hans": "市知识产权局" }],
      serves: ["invention-patents", "pct-applications"],
    },
    {
      id: "task-2",
      kind: "task",
      title: { "zh-Hans": "扩大合作" },
      responsible: [{ "zh-Hans": "市商务局" }],
    },
  ],
  facts: [
    {
      id: "stock",
      name: { "zh-Hans": "有效发明专利" },
      catalogue: "invention-patents",
      unit: "件",
      measure: "point-in-time",
      period: "2020",
      comparator: "attain",
      value: "25163",
      reference,
    },
    {
      id: "ratio",
      name: { "zh-Hans": "每万人口发明专利拥有量" },
      catalogue: "patents-per-10k",
      unit: "件/万人",
      measure: "point-in-time",
      period: "2020",
      comparator: "attain",
      // 25163 over the 50.13 million of the census of 2020.
      value: "5.02",
      reference,
    },
  ],
  references: [reference],
} as const satisfies Plan;

/** Its parent: the same stock, to be doubled. */
export const parentPlan = {
  ...soundPlan,
  id: "parent",
  basedOn: [],
  jurisdiction: { level: "nation" },
  indicators: [
    {
      ...soundPlan.indicators[0],
      baseline: { year: "2020", value: "200", reference },
      targets: [{ year: "2025", basis: "level", comparator: "attain", value: "400", reference }],
    },
  ],
} as const satisfies Plan;
