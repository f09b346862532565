// A plan of your own, from an empty file. Type it rather than copy it: at every place marked with ⌨ the editor offers
// what may stand there, and what does not fit is underlined.
//   npx tsx examples/your-own-plan.ts

import {
  assess,
  definePlan,
  localize,
  observe,
  outlook,
  outlookTable,
  type Reference,
  selectColumns,
  toTextTable,
  validatePlan,
} from "ipr-plan";

/** Every number carries the words that it was read from. */
const printed = (raw: string): Reference => ({
  document: "临江区知识产权“十四五”规划",
  locator: "主要指标表",
  raw,
});

const district = definePlan({
  id: "linjiang-2025",
  title: { "zh-Hans": "临江区知识产权“十四五”规划", en: "Linjiang District: 14th five-year plan" },
  jurisdiction: { level: "county" }, // ⌨ nation, province, city, county, park
  period: { start: "2021", end: "2025" },
  baseYear: "2020",
  indicators: [
    {
      id: "patents", // From here on "patents" is a word that the editor knows.
      name: { "zh-Hans": "有效发明专利拥有量", en: "Invention patents in force" },
      catalogue: "invention-patents",
      unit: "件", // ⌨ 件, 万件, 亿元, %, 件/万人 …
      measure: "point-in-time", // ⌨ cumulative 累计, point-in-time 时点, annual 年度
      regionRule: "sum", // ⌨ sum, ratio, weighted-mean, none
      direction: "increase",
      commitment: "expected", // ⌨ expected 预期性, binding 约束性
      origin: "table",
      baseline: { year: "2020", value: "3200", reference: printed("3200") },
      targets: [
        {
          year: "2025",
          basis: "level", // ⌨ level, annual-growth, percentage-points, increase …
          comparator: "at-least", // ⌨ at-least 以上, more-than 超过, attain 达到, about 左右, between …
          value: "5000",
          reference: printed("5000件以上"),
        },
      ],
      references: [printed("有效发明专利拥有量（件）")],
    },
    {
      id: "pledges",
      name: { "zh-Hans": "专利质押融资额", en: "Patent pledge financing" },
      unit: "亿元",
      measure: "cumulative", // A running total since the plan's start.
      regionRule: "sum",
      direction: "increase",
      commitment: "expected",
      origin: "table",
      targets: [
        { year: "2025", basis: "level", comparator: "attain", value: "10", reference: printed("[10]") },
      ],
      references: [printed("[专利质押融资额]（亿元）")],
    },
    {
      id: "satisfaction",
      name: { "zh-Hans": "知识产权保护社会满意度", en: "Satisfaction with protection" },
      catalogue: "protection-satisfaction",
      unit: "分",
      measure: "annual",
      regionRule: "weighted-mean",
      direction: "increase",
      commitment: "expected",
      origin: "table",
      baseline: { year: "2020", value: "80.5", reference: printed("80.5") },
      targets: [
        { year: "2025", basis: "level", comparator: "attain", value: "83", reference: printed("83") },
      ],
      references: [printed("知识产权保护社会满意度（分）")],
    },
  ],
  references: [printed("临江区知识产权“十四五”规划")],
});

const issues = validatePlan(district);
console.log(
  `validatePlan: ${issues.length === 0 ? "没有发现问题" : issues.map(({ code }) => code).join(", ")}`,
);

// ⌨ The ids of the plan's indicators; "patent" would not compile.
const observed = observe(district, {
  patents: { 2021: 3480, 2022: 3890, 2023: { value: 4350, status: "P" } },
  pledges: { 2021: "1.2", 2022: "2.9", 2023: "4.6" },
  satisfaction: { 2021: "81.2", 2022: null, 2023: "81.9" },
});

for (const { id, name } of district.indicators) {
  const { verdict, because } = assess(district, id, observed);
  console.log(`\n${localize(name, "zh-Hans")}：${verdict}`);
  for (const reason of because) console.log(`  ${localize(reason, "zh-Hans")}`);
}

console.log(
  `\n专利达标概率：${((outlook(district, "patents", observed).probability ?? 0) * 100).toFixed(0)}%\n`,
);

const columns = [
  "name",
  "target",
  "unit",
  "forecast",
  "lower",
  "upper",
  "probability",
  "expectedYear",
] as const;
console.log(toTextTable(selectColumns(outlookTable(district, observed, { level: 0.8 }), columns)));
