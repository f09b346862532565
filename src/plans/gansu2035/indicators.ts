import { defineIndicators } from "../../model/define-plan.js";
import { inferred, promise, text } from "../cite.js";
import { at, tri } from "./printed.js";

const goals = (raw: string) => at("一、总体要求（三）发展目标", raw);

const expected = goals("上述指標均為預期性指標");

const added = inferred("regionRule", "数量可由各地相加", "Numbers of the places add up");

/** The id of an indicator of this plan. */
export type IndicatorId = (typeof indicators)[number]["id"];

export const indicators = defineIndicators([
  {
    id: "invention-patents",
    name: tri("有效發明專利擁有量", "有效发明专利拥有量", "Invention patents in force"),
    unit: "万件",
    measure: "point-in-time",
    regionRule: "sum",
    direction: "increase",
    commitment: "expected",
    catalogue: "invention-patents",
    targets: [promise(goals("1萬件"), "1")],
    origin: "table",
    inferred: [
      inferred("measure", "“有效”“拥有量”为年末存量", "Patents held in force at the year's end are a level"),
      added,
    ],
    references: [goals("有效發明專利擁有量"), expected],
  },
  {
    id: "high-value-patents-per-10k",
    name: tri(
      "每萬人口高價值發明專利擁有量",
      "每万人口高价值发明专利拥有量",
      "High-value invention patents per 10,000 people",
    ),
    unit: "件/万人",
    measure: "point-in-time",
    regionRule: "ratio",
    direction: "increase",
    commitment: "expected",
    catalogue: "high-value-patents-per-10k",
    targets: [promise(goals("1.32件"), "1.32")],
    origin: "table",
    inferred: [
      inferred("measure", "“拥有量”为年末存量", "A number held at the year's end is a level"),
      inferred(
        "regionRule",
        "按人口平均，须由专利数与人口重算",
        "An average over people: recomputed from patents and population",
      ),
      inferred(
        "unit",
        "文中印“件”，分母“每万人口”在名称里",
        "The text prints 件; “per 10,000 people” stands in the name",
      ),
    ],
    references: [goals("每萬人口高價值發明專利擁有量"), expected],
  },
  {
    id: "registered-trademarks",
    name: tri("商標有效註冊量", "商标有效注册量", "Registered trade marks in force"),
    unit: "万件",
    measure: "point-in-time",
    regionRule: "sum",
    direction: "increase",
    commitment: "expected",
    catalogue: "registered-trademarks",
    targets: [promise(goals("20萬件"), "20")],
    origin: "table",
    inferred: [
      inferred("measure", "“有效”注册为年末存量", "Registrations in force at the year's end are a level"),
      added,
    ],
    references: [goals("商標有效註冊量"), expected],
  },
  {
    id: "copyright-registrations",
    name: tri("作品著作權登記量", "作品著作权登记量", "Copyright registrations of works"),
    unit: "万件",
    measure: "annual",
    regionRule: "sum",
    direction: "increase",
    commitment: "expected",
    catalogue: "copyright-registrations",
    targets: [promise(goals("3.17萬件"), "3.17")],
    origin: "table",
    notes: [
      text(
        "存疑：文中未说是一年的登记量还是历年累计；此处读作年度数",
        "Doubtful: the document does not say whether it means one year's registrations or all so far; read as one year's",
      ),
      text(
        "印作“著作權”，简体取字面“著作权”；原文也可能作“版权”，由机器转换而来",
        "Printed 著作權, kept as 著作权; the original may have said 版权 before its conversion by machine",
      ),
    ],
    inferred: [
      inferred(
        "measure",
        "同句存量均印“拥有”或“有效”，此项只称“登记量”；全国同名统计按年公布",
        "The stocks in the same sentence are “held” or “in force”, this one is only “registered”; the national statistic of this name is published by year",
      ),
      added,
    ],
    references: [goals("作品著作權登記量"), expected],
  },
  {
    id: "gi-mark-users",
    name: tri(
      "地理標誌專用標誌使用企業",
      "地理标志专用标志使用企业",
      "Companies using the special mark for geographical indications",
    ),
    unit: "家",
    measure: "point-in-time",
    regionRule: "sum",
    direction: "increase",
    commitment: "expected",
    catalogue: "gi-mark-users",
    targets: [promise(goals("超過300家"), "300", { comparator: "more-than" })],
    origin: "table",
    inferred: [inferred("measure", "企业家数为年末存量", "A number of companies is a level"), added],
    references: [goals("地理標誌專用標誌使用企業"), expected],
  },
  {
    id: "pledge-financing",
    name: tri("專利質押登記融資金額", "专利质押登记融资金额", "Registered pledge financing on patents"),
    unit: "亿元",
    measure: "annual",
    regionRule: "sum",
    direction: "increase",
    commitment: "expected",
    catalogue: "pledge-financing",
    targets: [promise(goals("達到50億元"), "50")],
    origin: "table",
    notes: [
      text(
        "存疑：文中未说是当年额还是累计额；广西规划的同类指标为规划期累计数，若此处也是，则为 2021—2025 年合计",
        "Doubtful: the document does not say whether it is one year's amount or a total; in Guangxi's plan such an indicator is a total over the period, which here would be that of 2021–2025",
      ),
      text(
        "只计专利，国家规划的同类指标还计商标",
        "Patents only; the national plan's indicator counts trade marks too",
      ),
    ],
    inferred: [
      inferred(
        "measure",
        "文中没有“累计”或“期间”字样，2025 年又不是规划期末，国家规划中同类指标为年度数",
        "Neither “cumulative” nor a period is printed, 2025 is not the end of this plan, and the national plan's indicator of this kind is annual",
      ),
      inferred("regionRule", "金额可由各地相加", "Amounts of the places add up"),
    ],
    references: [goals("專利質押登記融資金額"), expected],
  },
]);
