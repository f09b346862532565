import { definePlan } from "../../model/define-plan.js";
import { text } from "../cite.js";
import { title } from "./cells.js";
import { economyIndicators } from "./economy.js";
import { greenAndSafeIndicators } from "./green-and-safe.js";
import { wellbeingIndicators } from "./wellbeing.js";

/**
 * The outline of the 15th five-year plan for economic and social development, with the twenty rows of its table of
 * indicators (国民经济和社会发展第十五个五年规划纲要 专栏1): the first shipped plan with binding indicators, targets in words, targets compared with the growth of GDP,
 * and totals in brackets.
 *
 * The numbers were read from one public transcription of the table, not from the official print.
 *
 * @category Shipped plans
 * @see [Set the next targets](../../../docs/guides/set-the-next-targets.md)
 * @example
 * outline2030.indicators.filter(({ commitment }) => commitment === "binding").length // => 8
 */
export const outline2030 = definePlan({
  id: "outline-2030",
  title: {
    "zh-Hans": title,
    en: "China: outline of the 15th five-year plan for economic and social development",
  },
  jurisdiction: { name: text("中华人民共和国", "China"), level: "nation" },
  issuedOn: "2026-03",
  period: { start: "2026", end: "2030" },
  baseYear: "2025",
  indicators: [...economyIndicators, ...wellbeingIndicators, ...greenAndSafeIndicators],
  notes: [
    text(
      "数值取自公开转录件，未与官方文本逐一核对。",
      "The numbers come from one public transcription and were not held against the official text.",
    ),
    text(
      "表中不印责任单位与数据来源，约束性指标的这两栏因此空缺。",
      "The table prints neither who answers for an indicator nor who counts it, so that the binding ones lack both.",
    ),
  ],
  references: [{ document: title, locator: "专栏1 “主要指标”", raw: "“主要指标”" }],
});
