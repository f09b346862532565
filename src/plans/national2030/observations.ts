import { observe } from "../../model/observe.js";
import { figure } from "../figure.js";
import { national2030 } from "./plan.js";

const conference = "国务院新闻办公室新闻发布会 2026-01-23";
const newspaper = "中国知识产权报 2026-01-29";
const transcription = "“十五五”知识产权规划基期值（公开转录件）";

/**
 * What was published for the indicators of {@link national2030} up to its base year, each figure with its source.
 *
 * @category Shipped plans
 * @example
 * national2030Observations["patent-intensive-share"]?.observations.at(-1)?.period // => "2024"
 */
export const national2030Observations = observe(national2030, {
  "high-value-patents-per-10k": {
    2020: figure("6.3", "国家知识产权局：“十四五”规划基期值", "每万人口高价值发明专利拥有量 2020"),
    2021: figure("7.5", "国家知识产权局年度数据", "每万人口高价值发明专利拥有量 2021"),
    2022: figure("9.4", "国家知识产权局年度数据", "每万人口高价值发明专利拥有量 2022"),
    2023: figure("11.8", "国家统计局统计公报", "每万人口高价值发明专利拥有量 2023"),
    2024: figure("14", "国家知识产权局年度数据", "每万人口高价值发明专利拥有量 2024"),
    2025: figure("16", conference, "每万人口高价值发明专利拥有量 2025"),
  },
  "patent-intensive-share": {
    2020: figure("11.97", "国家统计局", "专利密集型产业增加值占GDP比重 2020"),
    2022: figure("12.7", "国家统计局", "专利密集型产业增加值占GDP比重 2022"),
    2023: figure("13.04", "国家统计局", "专利密集型产业增加值占GDP比重 2023"),
    2024: figure(
      "13.38",
      "国家知识产权局：2025 年知识产权工作进展情况（长江商报 2026-01-26 转）",
      "专利密集型产业增加值占GDP比重 2024",
    ),
  },
  "copyright-share": {
    2021: figure("7.41", "中国新闻出版研究院", "版权产业增加值占GDP比重 2021"),
    2022: figure("7.41", "中国新闻出版研究院", "版权产业增加值占GDP比重 2022"),
    2023: figure("7.44", "中国新闻出版研究院", "版权产业增加值占GDP比重 2023"),
    2024: figure("7.46", transcription, "版权产业增加值占GDP比重 2024"),
  },
  "geographical-indication-output": {
    2024: figure("9690", transcription, "地理标志产品直接产值 2024"),
  },
  "protection-satisfaction": {
    2020: figure("80.05", "国家知识产权局", "知识产权保护社会满意度 2020"),
    2021: figure("80.61", "国家知识产权局", "知识产权保护社会满意度 2021"),
    2022: figure("81.25", "国家知识产权局", "知识产权保护社会满意度 2022"),
    2023: figure("82.04", "国家知识产权局", "知识产权保护社会满意度 2023"),
    2024: figure("82.36", "国家知识产权局", "知识产权保护社会满意度 2024"),
    2025: figure("82.81", newspaper, "知识产权保护社会满意度 2025"),
  },
});
