import { series } from "../../series/series.js";
import { figure } from "../figure.js";

const stock = { unit: "万件", measure: "point-in-time", regionRule: "sum" } as const;

const newspaper = "中国知识产权报 2026-01-29";
const conference = "国务院新闻办公室新闻发布会 2026-01-23";

/**
 * National series that are no indicators of the plan but parts of them, or stand beside them: the stocks of high-value
 * invention patents and of all invention patents in force at home (高价值发明专利拥有量、国内有效发明专利量), without Hong Kong, Macao and Taiwan; trade
 * marks, geographical indications, grants, and the share of patents put to use.
 *
 * @category Shipped plans
 * @see [How forecasts are made](../../../docs/forecasts.md)
 * @example
 * nationalSeries.highValuePatents.observations[0]?.period // => "2022"
 */
export const nationalSeries = {
  highValuePatents: series(stock, {
    2022: figure("132.4", "国家知识产权局年度数据", "高价值发明专利拥有量 2022"),
    2023: figure("166.5", "国家知识产权局年度数据", "高价值发明专利拥有量 2023"),
    2025: figure("229.2", "国务院新闻办公室新闻发布会 2026-01-23", "高价值发明专利拥有量 2025"),
  }),
  inventionPatents: series(stock, {
    2021: figure("270.4", "国家知识产权局年度数据", "国内有效发明专利量 2021"),
    2022: figure("328.0", "国家知识产权局年度数据", "国内有效发明专利量 2022"),
    2023: figure("401.5", "国家统计局统计公报", "国内有效发明专利量 2023"),
    2024: figure("475.6", "国家知识产权局年度数据", "国内有效发明专利量 2024"),
    2025: figure("532", "中国知识产权报 2026-01-29", "国内有效发明专利量 2025"),
  }),
  strategicEmergingPatents: series(stock, {
    2025: figure("153.4", conference, "战略性新兴产业国内有效发明专利 2025"),
  }),
  highValueShare: series(
    { unit: "%", measure: "point-in-time", regionRule: "ratio" },
    { 2025: figure("43.1", conference, "高价值发明专利占国内有效发明专利比重 2025") },
  ),
  trademarks: series(stock, { 2025: figure("4987.7", newspaper, "国内有效注册商标量 2025") }),
  geographicalIndicationProducts: series(
    { unit: "个", measure: "point-in-time", regionRule: "sum" },
    { 2025: figure("5066", newspaper, "地理标志产品累计认定 2025") },
  ),
  geographicalIndicationMarks: series(
    { unit: "件", measure: "point-in-time", regionRule: "sum" },
    { 2025: figure("7425", newspaper, "以地理标志注册的集体商标、证明商标 2025") },
  ),
  inventionGrants: series(
    { unit: "万件", measure: "annual", regionRule: "sum" },
    {
      2025: figure(
        "97.2",
        "国家知识产权局：2025 年知识产权工作进展情况（长江商报 2026-01-26 转）",
        "发明专利授权量 2025",
      ),
    },
  ),
  industrialisationRate: series(
    { unit: "%", measure: "annual", regionRule: "ratio" },
    { 2025: figure("54", newspaper, "企业发明专利产业化率 2025") },
  ),
} as const;
