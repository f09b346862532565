import { planTable, validatePlan } from "ipr-plan";
import { importPlan, planFromDraft } from "ipr-plan/import";

// en: A plan as it was published: text from a page, a Word file or a PDF.
// zh: 公布的规划：取自网页、Word 或 PDF 的文字。
const text = `澄溪县知识产权“十五五”规划
到2030年，地理标志产品达到9件。2025年全年举办培训32场。
表1 主要指标
序号\t指标\t单位\t2025年\t2030年\t属性
1\t有效发明专利拥有量\t件\t412\t≥700\t预期性
2\t知识产权服务站点\t个\t3/5\t12\t预期性`;

const draft = importPlan(text);
draft.plan.period; // => { start: "2026", end: "2030" }

// en: What the text does not say, and what it leaves open.
// zh: 文本没有写明的，以及有歧义的。
show(
  draft.holes.map(({ at, reason, candidates }) => ({ at, reason, candidates: candidates.length })),
  "holes",
);

const result = planFromDraft(draft, {
  "/id": "chengxi-2030",
  "/indicators/1/baseline/value": "5",
  "/indicators/1/measure": "point-in-time",
  "/indicators/1/regionRule": "sum",
  "/indicators/1/direction": "increase",
});
result.ok; // => true
if (result.ok) {
  show(planTable(result.plan));
  show(validatePlan(result.plan), "validatePlan");
}
