import { series } from "../../series/series.js";
import { figure } from "../figure.js";

const stock = { unit: "万件", measure: "point-in-time", regionRule: "sum" } as const;

/**
 * National series that are no indicators of the plan but parts of them: the stocks of high-value invention patents and
 * of all invention patents in force at home (高价值发明专利拥有量、国内有效发明专利量), without Hong Kong, Macao and Taiwan.
 *
 * @category Shipped plans
 * @example
 * nationalStocks.highValuePatents.observations[0]?.period // => "2022"
 */
export const nationalStocks = {
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
  }),
} as const;
