import type { Message } from "../issue.js";
import type { Plan } from "../model/plan.js";
import { keysOf } from "../value/closed-list.js";
import { counted } from "../value/counted.js";
import type { DateText } from "../value/period.js";
import type { VerdictCounts } from "./verdict-counts.js";
import { countedWords, verdicts } from "./verdicts.js";

interface PlanFacts extends VerdictCounts {
  readonly asOf: DateText | null;
  readonly behind: { readonly binding: readonly string[]; readonly expected: readonly string[] };
}

/** The summary of a plan in a sentence or two. */
export function explainPlan(plan: Plan, { asOf, counts, percentages, behind }: PlanFacts): Message {
  const present = keysOf(verdicts).filter((verdict) => counts[verdict] > 0);
  const zh = present.map(
    (one) => `${countedWords(one)["zh-Hans"]} ${counts[one]} 项（${percentages[one]}%）`,
  );
  const en = present.map((one, index) => {
    const verb = counts[one] === 1 ? "is " : "are ";
    const be = index === 0 && one !== "not-assessable" ? verb : "";
    return `${counts[one]} (${percentages[one]}%) ${be}${countedWords(one).en}`;
  });
  const size = plan.indicators.length;
  const names = new Map(plan.indicators.map(({ id, name }) => [id, name]));
  const named = (ids: readonly string[], locale: "zh-Hans" | "en"): string[] =>
    ids.map((id) => {
      const name = names.get(id);
      return name?.[locale] ?? name?.["zh-Hans"] ?? id;
    });
  const judged = size - counts["not-assessable"];
  const more = { zh: "", en: "" };
  if (behind.binding.length > 0) {
    more.zh += `约束性指标滞后 ${behind.binding.length} 项：${named(behind.binding, "zh-Hans").join("、")}。`;
    more.en += ` Binding indicators behind: ${named(behind.binding, "en").join("; ")}.`;
  } else if (judged > 0) {
    more.zh += "没有约束性指标滞后。";
    more.en += " No binding indicator is behind.";
  }
  if (behind.expected.length > 0) {
    more.zh += `滞后的其他指标：${named(behind.expected, "zh-Hans").join("、")}。`;
    more.en += ` Others behind: ${named(behind.expected, "en").join("; ")}.`;
  }
  return {
    "zh-Hans": `${asOf === null ? "" : `截至 ${asOf}，`}${size} 项指标中，${zh.join("，")}。${more.zh}`,
    en: `${asOf === null ? "Of" : `As of ${asOf}, of`} ${counted(size, "indicator")} ${en.join(", ")}.${more.en}`,
  };
}
