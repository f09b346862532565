import { assess, definePlan, observe, outlook, planTable, validatePlan } from "ipr-plan";
import { outlookChart } from "ipr-plan/charts";

// en: Every number carries where it was read, as it is printed there.
// zh: 每个数都注明出处和原文。
const printed = (raw: string) => ({ document: "某区知识产权“十四五”规划", locator: "主要指标表", raw });

const district = definePlan({
  id: "district-2025",
  title: { "zh-Hans": "某区知识产权“十四五”规划", en: "A district's plan, 2021–2025" },
  jurisdiction: { level: "county" },
  period: { start: "2021", end: "2025" },
  baseYear: "2020",
  indicators: [
    {
      id: "patents",
      name: { "zh-Hans": "有效发明专利拥有量", en: "Invention patents in force" },
      catalogue: "invention-patents",
      unit: "件",
      measure: "point-in-time",
      regionRule: "sum",
      direction: "increase",
      origin: "table",
      baseline: { year: "2020", value: "3200", reference: printed("3200") },
      targets: [
        {
          year: "2025",
          basis: "level",
          comparator: "at-least",
          value: "5000",
          reference: printed("5000件以上"),
        },
      ],
      references: [printed("有效发明专利拥有量（件）")],
    },
  ],
  references: [printed("某区知识产权“十四五”规划")],
});
show(planTable(district));

const reported = observe(district, {
  patents: { 2021: 3480, 2022: 3890, 2023: { value: 4350, status: "P" } },
});
assess(district, "patents", reported).verdict; // => "on-track"
outlook(district, "patents", reported).expectedYear; // => "2025"
show(outlookChart(district, "patents", reported, { locale: "en" }));

validatePlan(district).filter(({ level }) => level === "error"); // => []
