import { definePlan } from "../../model/define-plan.js";
import { inferred, tableOf, text } from "../cite.js";

const title = "“十四五”国家知识产权保护和运用规划";

const { name, baseline, target, increment } = tableOf(title, "主要指标表", {
  name: "指标",
  baseline: "基期值",
  target: "2025年目标值",
  increment: "增加值",
});

const stock = inferred("measure", "“拥有量”为年末存量", "A number held at the year's end is a level");
const yearly = inferred("measure", "按年统计的数额或比重", "An amount or share counted by year");
const earlierBase = text(
  "原表以 * 标注：基期为 2019 年，而规划基期为 2020 年",
  "Marked * in the table: the baseline is of 2019, in a plan whose base year is 2020",
);

/**
 * The national plan for the protection and use of intellectual property in the 14th five-year period, with the eight
 * indicators of its table (“十四五”国家知识产权保护和运用规划).
 *
 * @category Shipped plans
 * @example
 * national2025.indicators.filter(({ baseline }) => baseline?.year === "2019").map((one) => one.number) // => [5, 6]
 */
export const national2025 = definePlan({
  id: "national-2025",
  title: {
    "zh-Hans": title,
    en: "China: 14th five-year plan for the protection and use of intellectual property",
  },
  jurisdiction: { name: text("中华人民共和国", "China"), level: "nation" },
  period: { start: "2021", end: "2025" },
  baseYear: "2020",
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
      baseline: baseline(1, "6.3"),
      targets: [target(1, "12")],
      increment: increment(1, "5.7"),
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
      id: "overseas-grants",
      number: 2,
      name: text("海外发明专利授权量", "Invention patents granted abroad"),
      unit: "万件",
      measure: "annual",
      regionRule: "sum",
      direction: "increase",
      commitment: "expected",
      catalogue: "overseas-grants",
      baseline: baseline(2, "4"),
      targets: [target(2, "9")],
      increment: increment(2, "5"),
      origin: "table",
      inferred: [yearly],
      references: name(2, "海外发明专利授权量（万件）"),
    },
    {
      id: "pledge-financing",
      number: 3,
      name: text("知识产权质押融资登记金额", "Registered pledge financing on intellectual property"),
      unit: "亿元",
      measure: "annual",
      regionRule: "sum",
      direction: "increase",
      commitment: "expected",
      catalogue: "pledge-financing",
      baseline: baseline(3, "2180"),
      targets: [target(3, "3200")],
      increment: increment(3, "1020"),
      origin: "table",
      notes: [
        text(
          "含专利与商标质押；著作权质押另有统计",
          "Patents and trade marks; copyright pledges are another series",
        ),
      ],
      inferred: [yearly],
      references: name(3, "知识产权质押融资登记金额（亿元）"),
    },
    {
      id: "royalties",
      number: 4,
      name: text(
        "知识产权使用费年进出口总额",
        "Yearly imports and exports of charges for the use of intellectual property",
      ),
      unit: "亿元",
      measure: "annual",
      regionRule: "sum",
      direction: "increase",
      commitment: "expected",
      catalogue: "royalties",
      baseline: baseline(4, "3194.4"),
      targets: [target(4, "3500")],
      increment: increment(4, "305.6"),
      origin: "table",
      references: name(4, "知识产权使用费年进出口总额（亿元）"),
    },
    {
      id: "patent-intensive-share",
      number: 5,
      name: text(
        "专利密集型产业增加值占GDP比重",
        "Value added of patent-intensive industries as a share of GDP",
      ),
      unit: "%",
      measure: "annual",
      regionRule: "ratio",
      direction: "increase",
      commitment: "expected",
      catalogue: "patent-intensive-share",
      baseline: baseline(5, "11.6", { year: "2019" }),
      targets: [target(5, "13", { raw: "13.0" })],
      increment: increment(5, "1.4"),
      origin: "table",
      notes: [earlierBase],
      inferred: [yearly],
      references: name(5, "专利密集型产业增加值占GDP比重（%）"),
    },
    {
      id: "copyright-share",
      number: 6,
      name: text("版权产业增加值占GDP比重", "Value added of copyright industries as a share of GDP"),
      unit: "%",
      measure: "annual",
      regionRule: "ratio",
      direction: "increase",
      commitment: "expected",
      catalogue: "copyright-share",
      baseline: baseline(6, "7.39", { year: "2019" }),
      targets: [target(6, "7.5")],
      increment: increment(6, "0.11"),
      origin: "table",
      notes: [earlierBase],
      inferred: [yearly],
      references: name(6, "版权产业增加值占GDP比重（%）"),
    },
    {
      id: "protection-satisfaction",
      number: 7,
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
      baseline: baseline(7, "80.05"),
      targets: [target(7, "82")],
      increment: increment(7, "1.95"),
      origin: "table",
      inferred: [
        yearly,
        inferred("regionRule", "调查得分按受访人数加权", "A survey score is averaged by the people asked"),
      ],
      references: name(7, "知识产权保护社会满意度（分）"),
    },
    {
      id: "first-instance-acceptance",
      number: 8,
      name: text(
        "知识产权民事一审案件服判息诉率",
        "Share of first-instance civil judgments on intellectual property not appealed",
      ),
      unit: "%",
      measure: "annual",
      regionRule: "ratio",
      direction: "increase",
      commitment: "expected",
      catalogue: "first-instance-acceptance",
      targets: [target(8, "85")],
      origin: "table",
      notes: [text("表中基期值为空白", "The baseline is blank in the table")],
      inferred: [yearly],
      references: name(8, "知识产权民事一审案件服判息诉率（%）"),
    },
  ],
  references: [{ document: title, locator: "二、（三）主要目标", raw: title }],
});
