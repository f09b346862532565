import type { Message } from "../issue.js";
import { actionKinds } from "../model/action-kinds.js";
import { actionStatuses } from "../model/action-statuses.js";
import { keysOf } from "../value/closed-list.js";
import { dayWords } from "../value/day-words.js";
import type { ActionSummary } from "./action-summary.js";

/** The counts of each kind, beside how many there are: 102 项专栏工程中 30 项完成，66 项推进中，6 项未报告. */
export function actionWords({ asOf, byKind }: Pick<ActionSummary, "asOf" | "byKind">): Message {
  if (byKind.length === 0) return { "zh-Hans": "没有计入的任务", en: "No action is counted" };
  const found = byKind.map(({ kind, population, counts, notReported }): Message => {
    const own = keysOf(actionStatuses).filter((state) => counts[state] > 0);
    const zh = own.map((state) => `${counts[state]} 项${actionStatuses[state]["zh-Hans"]}`);
    const en = own.map((state) => `${counts[state]} ${actionStatuses[state].en}`);
    if (notReported > 0) {
      zh.push(`${notReported} 项未报告`);
      en.push(`${notReported} not reported`);
    }
    return {
      "zh-Hans": `${population} 项${actionKinds[kind]["zh-Hans"]}中，${zh.join("，")}`,
      en: `${actionKinds[kind].en}: of ${population}, ${en.join(", ")}`,
    };
  });
  const at = asOf === null ? undefined : dayWords(asOf);
  return {
    "zh-Hans": `${at === undefined ? "" : `截至${at["zh-Hans"]}，`}${found.map((one) => one["zh-Hans"]).join("；")}`,
    en: `${at === undefined ? "" : `As of ${at.en}, `}${found.map((one) => one.en).join("; ")}`,
  };
}
