import { defineKnown } from "./define-known.js";
import { bulletin2023, guangxiText } from "./sources.js";

/** Indicators about rights in plant varieties and in layout-designs. */
export const otherRights = defineKnown([
  {
    id: "plant-variety-rights",
    name: { "zh-Hans": "植物新品种权", "zh-Hant": "植物新品種權", en: "Plant variety rights" },
    aliases: [
      "植物新品种权授权量",
      "植物新品种授权量",
      "植物新品种权拥有量",
      "有效植物新品种权",
      "授予植物新品种权",
      "植物新品种保护授权量",
      "Plant variety rights granted",
    ],
    narrower: ["农业植物新品种权", "林业植物新品种权", "农业植物新品种授权量", "林业植物新品种授权量"],
    unit: "件",
    measure: "point-in-time",
    measures: ["point-in-time", "annual"],
    regionRule: "sum",
    direction: "increase",
    definition: {
      "zh-Hans": "截至期末由农业农村、林业草原主管部门授予本地育种者的植物新品种权件数；申请量另计",
      en: "Rights in new plant varieties that the authorities for agriculture and for forestry had granted to breeders of the region by the period's end; applications are counted apart",
    },
    varies: [
      {
        "zh-Hans": "有按年授权、按规划期新增计的",
        en: "Some count the rights granted within a year, or added within the plan period",
      },
    ],
    references: [
      guangxiText("一、形势背景（一）发展成就", "农业植物新品种保护授263个、林业植物新品种保护授权28个"),
    ],
  },
  {
    id: "layout-designs",
    name: {
      "zh-Hans": "集成电路布图设计登记量",
      "zh-Hant": "集成電路布圖設計登記量",
      en: "Layout-designs of integrated circuits registered",
    },
    aliases: [
      "集成电路布图设计",
      "集成电路布图设计登记发证量",
      "集成电路布图设计发证量",
      "集成电路布图设计登记发证数",
      "Registered layout-designs of integrated circuits",
    ],
    unit: "件",
    measure: "annual",
    measures: ["annual", "cumulative"],
    regionRule: "sum",
    direction: "increase",
    definition: {
      "zh-Hans": "一年内登记并发证、归本地权利人的集成电路布图设计件数；登记申请另计",
      en: "Layout-designs of integrated circuits of the region registered, with a certificate, within the year; applications are counted apart",
    },
    references: [bulletin2023("全年集成电路布图设计登记发证1.1万件")],
  },
]);
