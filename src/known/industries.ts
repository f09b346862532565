import { defineKnown } from "./define-known.js";
import { cityTable, cityText, henan, national, national2030 } from "./sources.js";

/** Indicators about the industries that rest on intellectual property. */
export const industries = defineKnown([
  {
    id: "patent-intensive-share",
    name: {
      "zh-Hans": "专利密集型产业增加值占GDP比重",
      "zh-Hant": "專利密集型產業增加值佔GDP比重",
      en: "Value added of patent-intensive industries as a share of GDP",
    },
    aliases: ["知识产权（专利）密集型产业增加值占GDP比重", "Share of patent-intensive industries in GDP"],
    unit: "%",
    measure: "annual",
    regionRule: "ratio",
    direction: "increase",
    definition: {
      "zh-Hans": "一年内本地专利密集型产业的增加值，除以同年地区生产总值；产业范围依国家统计分类",
      en: "Value added of the region's patent-intensive industries within the year, divided by the GDP of that year; a national classification says which industries they are",
    },
    formula: "share-of-gdp",
    varies: [
      {
        "zh-Hans": "国家规划的基期为 2019 年，早于规划基期 2020 年；数据公布晚一年以上",
        en: "The national plan's baseline is of 2019, before its base year 2020; figures come out more than a year late",
      },
    ],
    references: [
      national(5, "专利密集型产业增加值占GDP比重（%）"),
      national2030(2, "知识产权（专利）密集型产业增加值占GDP比重"),
    ],
  },
  {
    id: "copyright-share",
    name: {
      "zh-Hans": "版权产业增加值占GDP比重",
      "zh-Hant": "版權產業增加值佔GDP比重",
      en: "Value added of copyright industries as a share of GDP",
    },
    aliases: ["版权产业行业增加值占GDP比重", "Share of copyright industries in GDP"],
    unit: "%",
    measure: "annual",
    regionRule: "ratio",
    direction: "increase",
    definition: {
      "zh-Hans": "一年内本地全部版权产业的增加值，除以同年地区生产总值；只计核心版权产业的是另一个较小的系列",
      en: "Value added of all copyright industries of the region within the year, divided by the GDP of that year; core copyright industries alone are another, smaller series",
    },
    formula: "share-of-gdp",
    varies: [
      {
        "zh-Hans": "国家规划的基期为 2019 年，早于规划基期 2020 年",
        en: "The national plan's baseline is of 2019, before its base year 2020",
      },
    ],
    references: [
      national(6, "版权产业增加值占GDP比重（%）"),
      cityText("二、调控指标（知识产权运用跻身国际先进水平）", "版权产业行业增加值占 GDP 比重"),
    ],
  },
  {
    id: "ip-intensive-growth",
    name: {
      "zh-Hans": "知识产权密集型产业增加值占GDP比重年均增长",
      "zh-Hant": "知識產權密集型產業增加值佔GDP比重年均增長",
      en: "Average yearly growth of the share of IP-intensive industries in GDP",
    },
    aliases: [
      "知识产权密集型产业增加占GDP比重年均增长",
      "知识产权密集型产业增加值占GDP比重年均增长率",
      "知识产权密集型产业增加值占GDP比重年均增速",
    ],
    unit: "%",
    measure: "annual",
    regionRule: "ratio",
    direction: "increase",
    definition: {
      "zh-Hans":
        "规划期内，本地知识产权密集型产业增加值占地区生产总值的比重平均每年增长的幅度；按字面为比重本身的相对增长，不是百分点",
      en: "How fast the share of the region's IP-intensive industries in GDP grows, as a yearly average over the plan period; read literally, relative growth of the share and not percentage points",
    },
    references: [cityTable(7, "知识产权密集型产业增加占 GDP 比重年均增长")],
  },
  {
    id: "patent-intensive-value-added",
    name: {
      "zh-Hans": "专利密集型产业增加值",
      "zh-Hant": "專利密集型產業增加值",
      en: "Value added of patent-intensive industries",
    },
    aliases: ["专利密集型产业增加值总额"],
    unit: "亿元",
    measure: "annual",
    regionRule: "sum",
    direction: "increase",
    definition: {
      "zh-Hans": "一年内本地专利密集型产业的增加值，是占GDP比重的分子；产业范围依国家统计分类",
      en: "Value added of the region's patent-intensive industries within the year, the numerator of their share in GDP; a national classification says which industries they are",
    },
    references: [
      {
        document: "“十四五”规划中期进展（光明日报 2024）",
        locator: "知识产权指标进展 2022 年",
        raw: "我国专利密集型产业增加值",
      },
    ],
  },
  {
    id: "ip-intensive-share",
    name: {
      "zh-Hans": "知识产权密集型产业增加值占GDP比重",
      "zh-Hant": "知識產權密集型產業增加值佔GDP比重",
      en: "Value added of IP-intensive industries as a share of GDP",
    },
    aliases: ["Share of IP-intensive industries in GDP"],
    unit: "%",
    measure: "annual",
    regionRule: "ratio",
    direction: "increase",
    definition: {
      "zh-Hans":
        "一年内本地知识产权密集型产业（专利、商标、版权等）的增加值，除以同年地区生产总值；只计专利密集型产业的是另一个系列",
      en: "Value added of the region's industries that rest on patents, trade marks, copyright or other rights within the year, divided by the GDP of that year; patent-intensive industries alone are another series",
    },
    formula: "share-of-gdp",
    varies: [
      {
        "zh-Hans": "“十五五”国家规划所印“知识产权（专利）密集型产业”，数值即专利密集型产业的系列",
        en: "What the national plan of 2026–2030 prints as IP (patent) intensive industries is the series of patent-intensive ones",
      },
    ],
    references: [henan("知識產權密集型產業增加值占全省GDP的比重超過25%")],
  },
]);
