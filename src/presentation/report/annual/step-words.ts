import type { Message } from "../../../issue.js";
import type { Plan } from "../../../model/plan.js";
import type { IndicatorYear } from "../../../monitoring/indicator-year.js";
import type { StepResult } from "../../../monitoring/year-result.js";
import type { YearStep } from "../../../monitoring/year-step.js";
import { growsAtRate } from "../../../series/grows-at-rate.js";
import { decimal } from "../../../value/decimal.js";
import { percentText } from "../../../value/faithful-text.js";
import { parsePeriod } from "../../../value/period.js";
import type { IndicatorFacts } from "../report-facts.js";
import { differenceWords } from "../words/amount-words.js";
import { roundedDifference } from "../words/rounded-bound.js";
import { roundedGap } from "../words/rounded-gap.js";
import { isCeiling, latestOf, targetWords } from "../words/target-words.js";
import { whenWords, yearName } from "../words/when-words.js";

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
  { step, actual, completion, result }: IndicatorYear,
): Message | undefined {
  if ("missing" in step || result === null) return undefined;
  const aimed = ofTheYear(indicator, step);
  // Of several targets no share of one says what became of them together.
  const isAlone = step.otherBounds === undefined;
  const isOn = !("missing" in completion) && completion.share === 1;
  if (!("missing" in completion) && completion.form === "actual-over-target" && !isOn && isAlone) {
    const isRange = step.bound.comparator === "between";
    const told =
      growsAtRate(indicator) && !isRange ? shareWords(completion.share) : byWords(indicator, step, actual);
    if (told !== undefined) {
      const subject = indicator.measure === "cumulative" ? "the total is" : "that is";
      return {
        "zh-Hans": `年度目标为${aimed["zh-Hans"]}，${told["zh-Hans"]}`,
        en: `${subject} ${told.en} the year's target of ${aimed.en}`,
      };
    }
  }
  const words = resultWords[result];
  return {
    "zh-Hans": `年度目标为${aimed["zh-Hans"]}，${words["zh-Hans"]}`,
    en: `the year's target of ${aimed.en} ${words.en}`,
  };
}

function shareWords(share: number): Message {
  const text = percentText(share, 1);
  return { "zh-Hans": `完成${text}`, en: `${text} of` };
}

/** Of a share or a score nobody says how many per cent of it came, but how far it is from its target. */
function byWords(
  indicator: IndicatorFacts["indicator"],
  { bound }: YearStep,
  actual: IndicatorYear["actual"],
): Message | undefined {
  if ("missing" in actual || bound.comparator === "between") return undefined;
  const difference = decimal(actual.value).minus(bound.value);
  if (difference.isZero()) return undefined;
  const by = differenceWords(indicator, roundedDifference(difference.toFixed(), bound.value));
  return difference.gt(0)
    ? { "zh-Hans": `超出${by["zh-Hans"]}`, en: `${by.en} above` }
    : { "zh-Hans": `尚差${by["zh-Hans"]}`, en: `${by.en} short of` };
}

/** The numbers of a year without the word: 9.72件, 4%以内; 9.72, no more than 4%. */
function ofTheYear(indicator: IndicatorFacts["indicator"], step: YearStep): Message {
  const bounds = [step.bound, ...(step.otherBounds ?? [])];
  const words = bounds.map((bound) => targetWords(indicator, bound));
  return {
    "zh-Hans": words.map((one) => one["zh-Hans"].replace(/的目标$/, "")).join("、"),
    en: words.map((one) => one.en.replace(/^the target of /, "")).join(" and "),
  };
}

function ofPlan(
  plan: Plan,
  { indicator, standing: { aim } }: IndicatorFacts,
  { final, year, step, actual }: IndicatorYear,
): Message | undefined {
  const { target, met } = final;
  if (target === undefined || met === null) return undefined;
  // Only what is to be reached is approached; what is asked of every year was told with the year, as a limit was.
  if (!("missing" in aim) && aim.targets[0].kind !== "reach") return undefined;
  if (isCeiling(indicator, target.bound)) return undefined;
  // The year's target is the plan's own then, and was told.
  if (target.year === year && !("missing" in step)) return undefined;
  const [aimed, due] = [targetWords(indicator, target.bound, latestOf(final)), yearName(target.year, plan)];
  if (met) {
    return {
      "zh-Hans": `已达到${due["zh-Hans"]}${aimed["zh-Hans"]}`,
      en: `${aimed.en} for ${due.en} is met already`,
    };
  }
  const left = roundedGap(final);
  if (left === undefined) return undefined;
  const by = differenceWords(indicator, left);
  const from = countedFrom(plan, indicator, final, actual);
  return {
    "zh-Hans": `${from["zh-Hans"]}距${due["zh-Hans"]}${aimed["zh-Hans"]}还差${by["zh-Hans"]}`,
    en: `${from.en}still ${by.en} short of ${aimed.en} for ${due.en}`,
  };
}

/** What is still missing goes from the last whole year: where the year told is not over, that is another one, and said. */
function countedFrom(
  plan: Plan,
  { measure }: IndicatorFacts["indicator"],
  { latest }: IndicatorYear["final"],
  actual: IndicatorYear["actual"],
): Message {
  const isSame =
    latest !== undefined &&
    !("missing" in actual) &&
    parsePeriod(latest.period, plan).end === parsePeriod(actual.period, plan).end;
  if (latest === undefined || isSame) return { "zh-Hans": "", en: "" };
  const when = whenWords(latest.period, plan, measure);
  return { "zh-Hans": `按${when["zh-Hans"]}数据，`, en: `by the figure ${when.en}, ` };
}

const resultWords: Readonly<Record<StepResult, Message>> = {
  met: { "zh-Hans": "已实现", en: "was met" },
  missed: { "zh-Hans": "未实现", en: "was not met" },
  open: { "zh-Hans": "待年末评价", en: "is open until the year ends" },
};
