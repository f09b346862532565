import { definePlan, type Reference } from "ipr-plan";

const read = (raw: string): Reference => ({
  document: "USPTO Performance and Accountability Report, fiscal year 2010",
  locator: "Summary of Strategic Goal Results",
  raw,
});

/** Patents of the United States office for its fiscal year 2010, from October 2009 to September 2010. */
export const uspto2010 = definePlan({
  id: "uspto-fy2010",
  title: { "zh-Hans": "美国专利商标局 2010 财年绩效目标", en: "USPTO performance goals, FY 2010" },
  jurisdiction: { level: "nation" },
  period: { start: "2010", end: "2010" },
  yearEnds: "09-30",
  baseYear: "2009",
  indicators: [
    {
      id: "first-action",
      name: { "zh-Hans": "平均首次审查周期", en: "Average first action pendency" },
      measure: "annual",
      regionRule: "none",
      direction: "decrease",
      origin: "table",
      baseline: { year: "2009", value: "25.8", reference: read("25.8") },
      targets: [
        { year: "2010", basis: "level", comparator: "at-most", value: "25.4", reference: read("25.4") },
      ],
      references: [read("Average First Action Pendency 22.6 25.3 25.6 25.8 25.4 25.7")],
    },
    {
      id: "electronic",
      name: { "zh-Hans": "电子申请专利占比", en: "Patent applications filed electronically" },
      unit: "%",
      measure: "annual",
      regionRule: "ratio",
      direction: "increase",
      origin: "table",
      baseline: { year: "2009", value: "82.4", reference: read("82.4%") },
      targets: [
        { year: "2010", basis: "level", comparator: "at-least", value: "90", reference: read("90.0%") },
      ],
      references: [read("Patent Applications Filed Electronically 14.2% 49.3% 71.7% 82.4% 90.0% 89.5%")],
    },
  ],
  references: [read("Summary of Strategic Goal Results for FY 2006 - FY 2010")],
});

/** A plan in years from April to March, as British offices write them. */
export const april2026 = definePlan({
  id: "april-2026",
  title: { "zh-Hans": "规划", en: "Plan" },
  jurisdiction: { level: "nation" },
  period: { start: "2024", end: "2026" },
  yearEnds: "03-31",
  yearStyle: "2023-24",
  baseYear: "2023",
  indicators: [
    {
      id: "stock",
      name: { "zh-Hans": "有效专利", en: "Patents in force" },
      unit: "件",
      measure: "point-in-time",
      regionRule: "sum",
      direction: "increase",
      origin: "table",
      baseline: { year: "2023", value: "1000", reference: read("1000") },
      targets: [
        { year: "2024", basis: "level", comparator: "at-least", value: "1100", reference: read("1100") },
        { year: "2026", basis: "level", comparator: "at-least", value: "1300", reference: read("1300") },
      ],
      references: [read("stock")],
    },
    {
      id: "grants",
      name: { "zh-Hans": "授权量", en: "Grants" },
      unit: "件",
      measure: "annual",
      regionRule: "sum",
      direction: "increase",
      origin: "table",
      baseline: { year: "2023", value: "100", reference: read("100") },
      targets: [
        { year: "2026", basis: "level", comparator: "at-least", value: "160", reference: read("160") },
      ],
      references: [read("grants")],
    },
    {
      id: "served",
      name: { "zh-Hans": "服务企业", en: "Firms served" },
      unit: "家",
      measure: "cumulative",
      regionRule: "sum",
      direction: "increase",
      origin: "table",
      targets: [
        { year: "2026", basis: "level", comparator: "at-least", value: "300", reference: read("300") },
      ],
      references: [read("served")],
    },
  ],
  references: [read("plan")],
});
