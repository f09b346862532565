import { defineKnown } from "./define-known.js";
import { bazhongTable, bazhongText, cityText, gansu, shaanxi } from "./sources.js";

/** Indicators about copyright. */
export const copyright = defineKnown([
  {
    id: "copyright-registrations",
    name: {
      "zh-Hans": "版权作品登记量",
      "zh-Hant": "版權作品登記量",
      en: "Copyright registrations of works",
    },
    aliases: [
      "版权作品登记数",
      "版权作品登记数量",
      "作品著作權登記量",
      "作品登记量",
      "作品版权登记量",
      "作品自愿登记量",
      "版权登记量",
      "著作权登记量",
      "著作权登记数",
    ],
    unit: "件",
    measure: "point-in-time",
    measures: ["point-in-time", "annual"],
    regionRule: "sum",
    direction: "increase",
    definition: {
      "zh-Hans": "截至期末本地累计自愿登记的作品件数，不含计算机软件",
      en: "Works voluntarily registered in the region up to the period's end, without computer programs",
    },
    varies: [
      {
        "zh-Hans": "巴中为历年累计；年度统计与某市按年或按五年计；甘肃纲要未说明",
        en: "Bazhong counts all registrations so far; yearly statistics and the city plan count a year or five years; Gansu's outline does not say",
      },
      {
        "zh-Hans": "印作版权登记、著作权登记的，有的文件把计算机软件也计入",
        en: "Where a document says registrations of copyright and not of works, it may count computer programs too",
      },
    ],
    references: [
      bazhongTable(11, "版权作品登记数"),
      bazhongText("第一章 第一节 “十三五”时期发展成效", "版权作品登记数量达11363件"),
      gansu("作品著作權登記量3.17萬件"),
      shaanxi("著作权登记数"),
    ],
  },
  {
    id: "software-copyright-registrations",
    name: {
      "zh-Hans": "计算机软件著作权登记量",
      "zh-Hant": "計算機軟件著作權登記量",
      en: "Copyright registrations of computer software",
    },
    aliases: [
      "软件著作权登记量",
      "软件著作权平均每年登记",
      "软件著作权年均登记量",
      "Software copyright registrations",
    ],
    unit: "万件",
    measure: "annual",
    regionRule: "sum",
    direction: "increase",
    definition: {
      "zh-Hans": "一年内本地著作权人登记的计算机软件件数",
      en: "Computer programs that owners of the region registered within the year",
    },
    varies: [
      {
        "zh-Hans": "某市目标为规划期内的年平均数，其现状值为五年累计数",
        en: "The city plan's target is an average over the years of the plan; the figure it starts from is a total of five years",
      },
    ],
    references: [cityText("二、调控指标（知识产权创造质量明显提升）", "软件著作权平均每年登记达到 14 万件")],
  },
]);
