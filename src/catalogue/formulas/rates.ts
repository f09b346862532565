import { defineFormula } from "../../formula/formula-definition.js";
import { formulaNames } from "../../known/formula-names.js";
import { bazhongTable, cityText, national } from "../../known/sources.js";

const shareKind = { unit: "%", regionRule: "ratio" } as const;

/**
 * Value added of an industry as a share of GDP (增加值占GDP比重).
 *
 * @category Catalogue
 * @see [Formulas](../../../docs/formulas.md)
 * @example
 * const share = evaluate(shareOfGdp, { valueAdded: "15.3", gdp: { value: "0.012", unit: "万亿元" } });
 * "value" in share && share.value // => "12.75"
 */
export const shareOfGdp = defineFormula({
  id: "share-of-gdp",
  name: formulaNames["share-of-gdp"],
  inputs: {
    valueAdded: {
      name: { "zh-Hans": "增加值", "zh-Hant": "增加值", en: "value added" },
      unit: "亿元",
      measure: "annual",
    },
    gdp: {
      name: {
        "zh-Hans": "国内（地区）生产总值",
        "zh-Hant": "國內（地區）生產總值",
        en: "gross domestic product",
      },
      unit: "亿元",
      measure: "annual",
    },
  },
  expression: "valueAdded / gdp",
  ...shareKind,
  measure: "annual",
  places: 2,
  references: [
    national(5, "专利密集型产业增加值占GDP比重（%）"),
    national(6, "版权产业增加值占GDP比重（%）"),
  ],
});

/**
 * Share of first-instance civil judgments that are not appealed (知识产权民事一审案件服判息诉率).
 *
 * @category Catalogue
 * @see [Formulas](../../../docs/formulas.md)
 * @example
 * const rate = evaluate(firstInstanceAcceptance, { appeals: "8.1", closedCases: "100" });
 * "value" in rate && rate.value // => "91.9"
 */
export const firstInstanceAcceptance = defineFormula({
  id: "first-instance-acceptance",
  name: formulaNames["first-instance-acceptance"],
  inputs: {
    appeals: {
      name: { "zh-Hans": "上诉件数", "zh-Hant": "上訴件數", en: "appeals" },
      unit: "件",
      measure: "annual",
    },
    closedCases: {
      name: { "zh-Hans": "一审审结件数", "zh-Hant": "一審審結件數", en: "cases closed" },
      unit: "件",
      measure: "annual",
    },
  },
  expression: "1 - appeals / closedCases",
  ...shareKind,
  measure: "annual",
  places: 1,
  references: [national(8, "知识产权民事一审案件服判息诉率（%）")],
});

/**
 * Units covered as a share of all units (覆盖率): public service points, bodies settling disputes out of court.
 *
 * @category Catalogue
 * @see [Formulas](../../../docs/formulas.md)
 * @example
 * const rate = evaluate(coverageRate, { covered: "4", all: { value: "5", unit: "个" } });
 * "value" in rate && rate.value // => "80"
 */
export const coverageRate = defineFormula({
  id: "coverage-rate",
  name: formulaNames["coverage-rate"],
  inputs: {
    covered: {
      name: { "zh-Hans": "已覆盖单元数", "zh-Hant": "已覆蓋單元數", en: "units covered" },
      unit: "个",
      measure: "point-in-time",
    },
    all: {
      name: { "zh-Hans": "全部单元数", "zh-Hant": "全部單元數", en: "all units" },
      unit: "个",
      measure: "point-in-time",
    },
  },
  expression: "covered / all",
  ...shareKind,
  measure: "point-in-time",
  places: 1,
  references: [
    bazhongTable(4, "知识产权公共服务网点覆盖率(包括信息服务、维权援助)"),
    bazhongTable(5, "非诉纠纷解决机构覆盖率"),
  ],
});

/**
 * Cases closed within their time limit as a share of the cases due (按期结案率).
 *
 * @category Catalogue
 * @see [Formulas](../../../docs/formulas.md)
 * @example
 * const rate = evaluate(onTimeClosingRate, { closedOnTime: "194", due: "200" });
 * "value" in rate && rate.value // => "97"
 */
export const onTimeClosingRate = defineFormula({
  id: "on-time-closing-rate",
  name: formulaNames["on-time-closing-rate"],
  inputs: {
    closedOnTime: {
      name: { "zh-Hans": "按期结案件数", "zh-Hant": "按期結案件數", en: "cases closed on time" },
      unit: "件",
      measure: "annual",
    },
    due: {
      name: { "zh-Hans": "应结案件数", "zh-Hant": "應結案件數", en: "cases due" },
      unit: "件",
      measure: "annual",
    },
  },
  expression: "closedOnTime / due",
  ...shareKind,
  measure: "annual",
  places: 1,
  references: [bazhongTable(13, "知识产权司法案件 行政执法案件按期结案率")],
});

/**
 * Invention patents maintained for five years or longer as a share of those granted (五年以上维持率).
 *
 * @category Catalogue
 * @see [Formulas](../../../docs/formulas.md)
 * @example
 * const rate = evaluate(maintenanceRate, { maintained: "852", granted: "1000" });
 * "value" in rate && rate.value // => "85.2"
 */
export const maintenanceRate = defineFormula({
  id: "maintenance-rate",
  name: formulaNames["maintenance-rate"],
  inputs: {
    maintained: {
      name: {
        "zh-Hans": "维持五年以上件数",
        "zh-Hant": "維持五年以上件數",
        en: "maintained five years or longer",
      },
      unit: "件",
      measure: "point-in-time",
    },
    granted: {
      name: { "zh-Hans": "已授权件数", "zh-Hant": "已授權件數", en: "granted" },
      unit: "件",
      measure: "point-in-time",
    },
  },
  expression: "maintained / granted",
  ...shareKind,
  measure: "point-in-time",
  places: 1,
  references: [cityText("一、发展基础与机遇挑战（一）发展基础", "有效发明专利五年以上维持率达 85.2%")],
});

/**
 * A region's stock as a share of the stock of the whole above it (占上级总量的比重), such as a city's patents in its
 * province's.
 *
 * @category Catalogue
 * @see [Formulas](../../../docs/formulas.md)
 * @example
 * const share = evaluate(parentStockPenetration, { own: "25163", parent: { value: "275.6", unit: "万件" } });
 * "value" in share && share.value // => "0.91"
 */
export const parentStockPenetration = defineFormula({
  id: "parent-stock-penetration",
  name: formulaNames["parent-stock-penetration"],
  inputs: {
    own: {
      name: { "zh-Hans": "本地总量", "zh-Hant": "本地總量", en: "own stock" },
      unit: "件",
      measure: "point-in-time",
    },
    parent: {
      name: { "zh-Hans": "上级总量", "zh-Hant": "上級總量", en: "stock of the whole" },
      unit: "件",
      measure: "point-in-time",
    },
  },
  expression: "own / parent",
  ...shareKind,
  measure: "point-in-time",
  places: 2,
  references: [cityText("一、发展基础与机遇挑战（一）发展基础", "占全国申请总量的38.1%")],
});
