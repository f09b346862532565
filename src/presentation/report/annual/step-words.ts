import type { Message } from "../../../issue.js";
import type { Plan } from "../../../model/plan.js";
import type { IndicatorYear } from "../../../monitoring/indicator-year.js";
import type { StepResult } from "../../../monitoring/year-result.js";
import type { YearStep } from "../../../monitoring/year-step.js";
import { isRank } from "../../../series/is-rank.js";
import { percentText } from "../../../value/faithful-text.js";
import type { IndicatorFacts } from "../report-facts.js";
import { differenceWords } from "../words/amount-words.js";
import { roundedLevel } from "../words/rounded-bound.js";
import { targetWords } from "../words/target-words.js";
import { yearName } from "../words/when-words.js";

/** The year's target and how much of it came, and what is left to the final one: 年度目标9.72件，完成121.4%. */
export function stepWords(plan: Plan, facts: IndicatorFacts, watched: IndicatorYear): Message | undefined {
  const parts = [ofYear(facts, watched), ofPlan(plan, facts, watched)].filter((one) => one !== undefined);
  if (parts.length === 0) return undefined;
  const en = parts.map((one) => one.en).join("; ");
  return {
    "zh-Hans": parts.map((one) => one["zh-Hans"]).join("；"),
    en: en.charAt(0).toUpperCase() + en.slice(1),
  };
}

function ofYear(
  { indicator }: IndicatorFacts,
  { step, completion, result }: IndicatorYear,
): Message | undefined {
  if ("missing" in step || result === null) return undefined;
  // Between two ranks there is none.
  if (isRank(indicator) && step.bound.comparator !== "between" && step.bound.value.includes("."))
    return undefined;
  const aimed = ofTheYear(indicator, step);
  if (!("missing" in completion) && completion.form === "actual-over-target") {
    const share = percentText(completion.share, 1);
    return {
      "zh-Hans": `年度目标为${aimed["zh-Hans"]}，完成${share}`,
      en: `${share} of the year's target of ${aimed.en} was reached`,
    };
  }
  const words = resultWords[result];
  return {
    "zh-Hans": `年度目标为${aimed["zh-Hans"]}，${words["zh-Hans"]}`,
    en: `the year's target of ${aimed.en} ${words.en}`,
  };
}

/** The number of a target without the word: 9.72件, 4%以内; 9.72, no more than 4%. */
function ofTheYear(indicator: IndicatorFacts["indicator"], { bound }: YearStep): Message {
  const { "zh-Hans": zh, en } = targetWords(indicator, bound);
  return { "zh-Hans": zh.replace(/的目标$/, ""), en: en.replace(/^the target of /, "") };
}

function ofPlan(
  plan: Plan,
  { indicator, standing: { aim } }: IndicatorFacts,
  { final, year, step }: IndicatorYear,
): Message | undefined {
  const { target, met, gap } = final;
  if (target === undefined || met === null) return undefined;
  // Only what is to be reached is approached; what is asked of every year was told with the year.
  if (!("missing" in aim) && aim.targets[0].kind !== "reach") return undefined;
  // The year's target is the plan's own then, and was told.
  if (target.year === year && !("missing" in step)) return undefined;
  const [aimed, due] = [targetWords(indicator, target.bound), yearName(target.year, plan)];
  if (met) {
    return {
      "zh-Hans": `已达到${due["zh-Hans"]}${aimed["zh-Hans"]}`,
      en: `${aimed.en} for ${due.en} is met already`,
    };
  }
  if (gap === null) return undefined;
  const by = differenceWords(indicator, roundedLevel(gap.value));
  return {
    "zh-Hans": `距${due["zh-Hans"]}${aimed["zh-Hans"]}还差${by["zh-Hans"]}`,
    en: `still ${by.en} short of ${aimed.en} for ${due.en}`,
  };
}

const resultWords: Readonly<Record<StepResult, Message>> = {
  met: { "zh-Hans": "已实现", en: "was met" },
  missed: { "zh-Hans": "未实现", en: "was not met" },
  open: { "zh-Hans": "待年末评价", en: "is open until the year ends" },
};
