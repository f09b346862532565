import { definePlan } from "../../model/define-plan.js";
import { inferred, tableOf, text } from "../cite.js";
import { actions } from "./actions.js";

const title = "知识产权保护和运用“十五五”规划";

const { name, baseline, target } = tableOf(
  title,
  "主要指标表（公开转录件）",
  { name: "指标", baseline: "基期值", target: "2030年目标值" },
  { base: "2025", due: "2030" },
);

const stock = inferred("measure", "“拥有量”为年末存量", "A number held at the year's end is a level");
const yearly = inferred("measure", "按年统计的数额或比重", "An amount or share counted by year");
const baseOf2024 = text(
  "原表以 * 标注：基期为 2024 年，而规划基期为 2025 年",
  "Marked * in the table: the baseline is of 2024, in a plan whose base year is 2025",
);
const before = (indicator: string) => ({ plan: "national-2025", indicator });

/**
 * The national plan for the protection and use of intellectual property in the 15th five-year period, with the six
 * indicators of its table (知识产权保护和运用“十五五”规划，国发〔2026〕30号). Each says which indicator of {@link national2025} it goes on from.
 *
 * The table was published as a picture. Its numbers were read from one public transcription of it and held against the
 * base figures of the press conference and the yearly bulletins, not against the picture itself.
 *
 * @category Shipped plans
 * @example
 * national2030.indicators.map(({ targets: [target] }) => target?.reference.raw)
 * // => ["＞22", "14.60", "7.53", "20000", "11000", "83.90"]
 */
export const national2030 = definePlan({
  id: "national-2030",
  title: {
    "zh-Hans": title,
    en: "China: 15th five-year plan for the protection and use of intellectual property",
  },
  jurisdiction: { name: text("中华人民共和国", "China"), level: "nation" },
  issuer: text("国务院", "State Council"),
  documentNumber: "国发〔2026〕30号",
  issuedOn: "2026-07-27",
  period: { start: "2026", end: "2030" },
  baseYear: "2025",
  basedOn: [
    {
      title: text(
        "中华人民共和国国民经济和社会发展第十五个五年规划纲要",
        "Outline of the 15th five-year plan for economic and social development",
      ),
      plan: "outline-2030",
    },
  ],
  goals: [
    {
      year: "2030",
      text: text(
        "知识产权强国建设取得决定性进展",
        "Decisive progress towards a country strong in intellectual property",
      ),
    },
    {
      year: "2035",
      text: text("知识产权强国基本建成", "A country strong in intellectual property is basically built"),
    },
  ],
  indicators: [
    {
      id: "high-value-patents-per-10k",
      number: 1,
      name: text("每万人口高价值发明专利拥有量", "High-value invention patents per 10,000 people"),
      unit: "件/万人",
      measure: "point-in-time",
      regionRule: "ratio",
      direction: "increase",
      commitment: "expected",
      catalogue: "high-value-patents-per-10k",
      continues: before("high-value-patents-per-10k"),
      baseline: baseline(1, "16"),
      targets: [target(1, "22", { comparator: "more-than", raw: "＞22" })],
      origin: "table",
      inferred: [
        stock,
        inferred(
          "unit",
          "表中印“件”，分母“每万人口”在名称里",
          "The table prints 件; “per 10,000 people” stands in the name",
        ),
      ],
      references: name(1, "每万人口高价值发明专利拥有量（件）"),
    },
    {
      id: "patent-intensive-share",
      number: 2,
      name: text(
        "知识产权（专利）密集型产业增加值占GDP比重",
        "Value added of (patent-)intensive industries as a share of GDP",
      ),
      unit: "%",
      measure: "annual",
      regionRule: "ratio",
      direction: "increase",
      commitment: "expected",
      catalogue: "patent-intensive-share",
      continues: before("patent-intensive-share"),
      baseline: baseline(2, "13.38", { year: "2024" }),
      targets: [target(2, "14.6", { raw: "14.60" })],
      origin: "table",
      notes: [baseOf2024],
      inferred: [yearly],
      references: name(2, "知识产权（专利）密集型产业增加值占GDP比重（%）"),
    },
    {
      id: "copyright-share",
      number: 3,
      name: text("版权产业增加值占GDP比重", "Value added of copyright industries as a share of GDP"),
      unit: "%",
      measure: "annual",
      regionRule: "ratio",
      direction: "increase",
      commitment: "expected",
      catalogue: "copyright-share",
      continues: before("copyright-share"),
      baseline: baseline(3, "7.46", { year: "2024" }),
      targets: [target(3, "7.53")],
      origin: "table",
      notes: [baseOf2024],
      inferred: [yearly],
      references: name(3, "版权产业增加值占GDP比重（%）"),
    },
    {
      id: "royalties",
      number: 4,
      name: text(
        "知识产权使用费进出口总额",
        "Imports and exports of charges for the use of intellectual property",
      ),
      unit: "亿元",
      measure: "cumulative",
      regionRule: "sum",
      direction: "increase",
      commitment: "expected",
      catalogue: "royalties",
      continues: before("royalties"),
      baseline: baseline(4, "19600", { over: { start: "2021", end: "2025" } }),
      targets: [target(4, "20000")],
      origin: "table",
      notes: [
        text(
          "原表注明为 5 年累计，基期值为 2021—2025 年累计；上一规划为年度数（2025 年 3500 亿元）",
          "The table says that it is a total of five years, and that the baseline is that of 2021 to 2025; the plan before counted a yearly amount (3,500 in 2025)",
        ),
      ],
      references: name(4, "知识产权使用费进出口总额（亿元）"),
    },
    {
      id: "geographical-indication-output",
      number: 5,
      name: text("地理标志产品直接产值", "Direct output value of geographical-indication products"),
      unit: "亿元",
      measure: "annual",
      regionRule: "sum",
      direction: "increase",
      commitment: "expected",
      catalogue: "gi-output",
      baseline: baseline(5, "9690", { year: "2024" }),
      targets: [target(5, "11000")],
      origin: "table",
      notes: [baseOf2024],
      inferred: [yearly],
      references: name(5, "地理标志产品直接产值（亿元）"),
    },
    {
      id: "protection-satisfaction",
      number: 6,
      name: text(
        "知识产权保护社会满意度",
        "Public satisfaction with the protection of intellectual property",
      ),
      unit: "分",
      measure: "annual",
      regionRule: "weighted-mean",
      direction: "increase",
      commitment: "expected",
      catalogue: "protection-satisfaction",
      continues: before("protection-satisfaction"),
      baseline: baseline(6, "82.81"),
      targets: [target(6, "83.9", { raw: "83.90" })],
      origin: "table",
      inferred: [
        yearly,
        inferred("regionRule", "调查得分按受访人数加权", "A survey score is averaged by the people asked"),
      ],
      references: name(6, "知识产权保护社会满意度（分）"),
    },
  ],
  actions,
  notes: [
    text(
      "指标表原为图片。数值取自一份公开的转录件，与国务院新闻发布会及各年公报的基数相符，未与图片原件逐一核对。",
      "The table was published as a picture. The numbers come from one public transcription, agree with the base figures of the press conference and the yearly bulletins, and were not held against the picture itself.",
    ),
    text(
      "公开文本有删减；转录件列出十二个专栏，原件为十三个。",
      "The public text is abridged. The transcription lists twelve boxes, and the original has thirteen.",
    ),
  ],
  references: [{ document: title, locator: "国发〔2026〕30号，2026-07-31 公开", raw: title }],
});
