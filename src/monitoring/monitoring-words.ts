import type { Message } from "../issue.js";
import type { Plan } from "../model/plan.js";
import { keysOf } from "../value/closed-list.js";
import { yearWords } from "../value/period-label.js";
import { stepResults } from "./step-results.js";
import type { YearMonitoring } from "./year-monitoring.js";

/** What the year comes to, in a sentence: each count beside what it is counted from. */
export function monitoringWords(
  plan: Plan,
  {
    year,
    indicators,
    monitored,
    counts,
  }: Pick<YearMonitoring, "year" | "indicators" | "monitored" | "counts">,
): Message {
  const at = yearWords(year, plan);
  const found = keysOf(stepResults).filter((result) => counts[result] > 0);
  const zh = found.map((result) => `${counts[result]} 项${stepResults[result]["zh-Hans"]}`);
  const en = found.map((result) => `${counts[result]} ${stepResults[result].en}`);
  const left = indicators.length - monitored;
  const zhLeft = left > 0 ? `；其余 ${left} 项没有本年目标或本年数据，不计入` : "";
  const enLeft = left > 0 ? `; the other ${left} are not counted` : "";
  if (monitored === 0) {
    return {
      "zh-Hans": `${at["zh-Hans"]}，${indicators.length} 项指标都没有本年目标或本年数据，无法评价年度目标完成情况`,
      en: `For ${at.en}, none of the ${indicators.length} indicators has both a target of the year and a value of it`,
    };
  }
  return {
    "zh-Hans": `${at["zh-Hans"]}，${indicators.length} 项指标中可评价年度目标的 ${monitored} 项：${zh.join("，")}${zhLeft}`,
    en: `For ${at.en}, ${monitored} of ${indicators.length} indicators have a target of the year and a value of it: ${en.join(", ")}${enLeft}`,
  };
}
