import { byLetter } from "../../printed/by-letter.js";
import { ownTitles } from "./own-titles.js";
import { plainHeading } from "./plain-heading.js";

/** What a column of a table of indicators holds. */
export type ColumnRole = keyof typeof roleWords | "unknown";

/**
 * What plans print over their columns, folded: alone, or within a longer heading, of which the first row that fits decides.
 * The titles of this library's own tables are among them.
 */
export const roleWords = {
  number: { alone: ["序号", "编号", "序", "no.", "no", "#", "number"] },
  id: { alone: ["指标标识", "id"] },
  category: {
    alone: [
      "类别",
      "分类",
      "领域",
      "维度",
      "一级指标",
      "指标类别",
      "指标类型",
      "类型",
      "方面",
      "category",
      "指标分类",
    ],
  },
  name: {
    alone: [
      "指标",
      "指标名称",
      "主要指标",
      "核心指标",
      "名称",
      "指标内容",
      "具体指标",
      "二级指标",
      "三级指标",
      "发展指标",
      "规划指标",
      "监测指标",
      "项目",
      "内容",
      "indicator",
      "indicators",
      "indicator name",
      "name of indicator",
      "name",
    ],
  },
  unit: { alone: ["单位", "计量单位", "指标单位", "unit", "units", "unit of measure"] },
  commitment: { alone: ["属性", "指标属性", "指标性质", "性质", "commitment"] },
  tier: { alone: ["层级", "指标层级", "tier"] },
  measure: { alone: ["measure", "统计方式"] },
  direction: { alone: ["方向", "direction"] },
  "baseline-year": { alone: ["基期年", "base year", "baselineyear"] },
  "baseline-from": { alone: ["基期合计起始年", "base total from", "baselinefrom"] },
  "baseline-qualifier": { alone: ["基期值的写法", "baseline is", "baselinequalifier"] },
  "target-year": { alone: ["目标年", "due", "target year", "targetyear"] },
  basis: { alone: ["目标数的含义", "basis"] },
  "target-unit": { alone: ["目标数的单位", "unit of target", "targetunit"] },
  strength: { alone: ["力度", "strength"] },
  "due-on": { alone: ["截止日期", "due on", "dueon"] },
  responsible: {
    alone: ["responsible", "responsible for data collection", "responsible unit", "responsible department"],
    within: [
      "责任单位",
      "责任部门",
      "牵头单位",
      "牵头部门",
      "主管部门",
      "实施单位",
      "负责单位",
      "负责部门",
      "责任主体",
    ],
  },
  source: {
    alone: ["data source", "source", "data source/methodology", "datasource"],
    within: ["数据来源", "资料来源", "来源单位", "统计部门", "提供单位", "提供部门"],
  },
  other: {
    alone: [...ownTitles, "comments", "remarks", "frequency", "fre-quency"],
    within: ["备注", "说明", "解释", "权重", "分值", "排名", "位次", "同比", "完成率", "进度"],
  },
  "over-years": { alone: ["年均/累计", "累计/年均"] },
  growth: {
    within: [
      "年均增",
      "年均提高",
      "年均递增",
      "年增长",
      "年均下降",
      "年均降低",
      "annual growth",
      "growth rate",
    ],
  },
  increment: {
    within: ["增加值", "增量", "增幅", "净增", "累计增加", "增加", "变化", "increment", "increase", "change"],
  },
  target: {
    within: ["目标", "预期", "规划值", "规划数", "规划", "计划", "到期", "指标值", "target", "goal"],
  },
  baseline: {
    within: [
      "基期",
      "基准",
      "基数",
      "基础值",
      "现状",
      "现值",
      "现有",
      "实际",
      "实绩",
      "实现",
      "完成",
      "当前",
      "上年",
      "去年",
      "预计",
      "baseline",
      "base",
      "current",
      "actual",
      "audited",
      "estimated performance",
    ],
  },
} as const satisfies Record<
  string,
  { readonly alone?: readonly string[]; readonly within?: readonly string[] }
>;

interface RoleRow {
  readonly alone?: readonly string[];
  readonly within?: readonly string[];
}

const rows: readonly (readonly [Exclude<ColumnRole, "unknown">, RoleRow])[] = Object.entries(roleWords) as [
  Exclude<ColumnRole, "unknown">,
  RoleRow,
][];

const alone: ReadonlyMap<string, Exclude<ColumnRole, "unknown">> = new Map(
  rows.flatMap(([role, row]) => (row.alone ?? []).map((word) => [word, role] as const)),
);

/** The words within headings by their first letters, each with its row: that of the first row decides. */
const wordsWithin = byLetter(
  rows.flatMap(([, { within = [] }], row) => within.map((word) => ({ word, row }))),
  ({ word }) => word.charAt(0),
);

/** 年均/累计, 年均增速〔累计〕, 〔累计〕: means or growth of the years, and totals over them in brackets. */
const overYears = /^年均.{0,8}累计.{0,2}$|^累计.?年均$|^.?(?:五年|5年)?累计[数值]?[^\d增]?\d?$/u;

/** The role that a heading says, folded: without blanks between Chinese characters, notes and units in brackets. */
export function headingOf(heading: string): Exclude<ColumnRole, "unknown"> | undefined {
  const plain = plainHeading(heading);
  if (plain === "" || plain.length > 60) return undefined;
  const found = alone.get(plain);
  if (found !== undefined) return found;
  // 目标实现程度, 目标完成率: how far a target was reached, no target.
  if (/(?:实现|完成|达成)(?:程度|进度|情况|比例|率|度)$/u.test(plain)) return "other";
  // 较2025年增长（%）, 比上年增加: over the years of the plan, or of one year, which is no target.
  if (/^(?:与|同)?[比较].{0,12}?(?:增|提高|提升|上升|扩大|下降|降低|减少|升降|变化)/u.test(plain))
    return /^.{0,3}(?:上年|去年|上期|同期)/u.test(plain) ? "other" : "increment";
  if (overYears.test(heading.replace(/\s/g, ""))) return "over-years";
  // 主要预期性指标 names a table.
  if (/(?:指标|指标表|指标体系|指标项|一览表|情况表)$/u.test(plain)) return undefined;
  let first = rows.length;
  for (let at = 0; at < plain.length; at++) {
    for (const { word, row } of wordsWithin.get(plain.charAt(at)) ?? [])
      if (row < first && plain.startsWith(word, at)) first = row;
  }
  return rows[first]?.[0];
}
