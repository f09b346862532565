import type { LocalizedText } from "../../value/localized-text.js";
import { inferred, tableOf, text } from "../cite.js";

export const title = "中华人民共和国国民经济和社会发展第十五个五年规划纲要";

export const { cell, name, baseline, target } = tableOf(
  title,
  "专栏1 主要指标（公开转录件）",
  { name: "指标", baseline: "2025年", target: "2030年" },
  { base: "2025", due: "2030" },
);

export const stock = inferred("measure", "年末的水平", "A level at the year's end");
export const yearly = inferred("measure", "按年统计", "Counted by year");
export const bracketed = inferred(
  "measure",
  "〔〕内为五年累计数",
  "A number in brackets is a total of five years",
);
export const notAdded = inferred(
  "regionRule",
  "各地的增速或平均数不能相加",
  "Rates of growth and averages of places do not add up",
);
export const baseOf2024: LocalizedText = text(
  "原表以 * 标注：基期为 2024 年，而规划基期为 2025 年",
  "Marked * in the table: the baseline is of 2024, in a plan whose base year is 2025",
);
