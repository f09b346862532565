import type { FinalEvaluation } from "../../../assessment/final-evaluation.js";
import type { FirstMet } from "../../../assessment/first-met.js";
import type { Message } from "../../../issue.js";
import type { Indicator } from "../../../model/indicator.js";
import type { Plan } from "../../../model/plan.js";
import { isRank } from "../../../series/is-rank.js";
import type { Bound } from "../../../value/bound.js";
import { compare } from "../../../value/compare.js";
import { decimal } from "../../../value/decimal.js";
import type { DecimalText } from "../../../value/decimal-text.js";
import { percentText } from "../../../value/faithful-text.js";
import { readUnit } from "../../../value/unit.js";
import { amountWords, differenceWords } from "./amount-words.js";
import { countWord } from "./english-number.js";
import { isTimeTaken } from "./movement-words.js";
import { roundedDifference, roundedLevel } from "./rounded-bound.js";
import { isCeiling, levelWords, targetWords } from "./target-words.js";
import { whenWords, yearName } from "./when-words.js";

type Met = Pick<
  FinalEvaluation,
  "target" | "latest" | "firstMet" | "difference" | "shareOfTarget" | "isTimely"
>;

/** The years before: 一年, 两年. */
const yearsInWords = ["", "一", "两", "三", "四", "五", "六", "七", "八", "九", "十"];

/** How a target was reached: the year it was first met, and by how much the last value is beyond it. */
export function reachedWords(plan: Plan, indicator: Indicator, met: Met): Message {
  const { target, firstMet, latest } = met;
  if (target === undefined || latest === undefined)
    return { "zh-Hans": "目标已实现", en: "The target was met" };
  const beside = [latest, ...(firstMet ? [firstMet.value] : [])].map(({ value }) => value);
  const aimed = targetWords(indicator, target.bound, beside);
  const beyond = beyondOf(indicator, met);
  // What is known of one year alone says nothing of when it was met first.
  const isTold = firstMet?.held && firstMet.yearsEarly > 0;
  if (isTold && (firstMet.isFirst || firstMet.year !== latest.period)) {
    return earlyWords(plan, indicator, { aimed, firstMet, latest: latest.period, beyond });
  }
  if (isCeiling(indicator, target.bound)) return keptWords(indicator, target.bound);
  if (beyond === undefined) return { "zh-Hans": `实现${aimed["zh-Hans"]}`, en: `${upper(aimed.en)} was met` };
  if (beyond.multiple !== undefined) {
    const { "zh-Hans": zh, en } = amountWords(indicator, beyond.level);
    return {
      "zh-Hans": `为${zh}目标的${beyond.multiple}倍`,
      en: `That is ${beyond.multiple} times the target of ${en}`,
    };
  }
  return beyondWords(indicator, beyond);
}

interface Early {
  readonly aimed: Message;
  readonly firstMet: FirstMet;
  readonly latest: string;
  readonly beyond: Beyond | undefined;
}

function earlyWords(plan: Plan, indicator: Indicator, { aimed, firstMet, latest, beyond }: Early): Message {
  const { isFirst, yearsEarly, value } = firstMet;
  const [when, amount] = [yearName(firstMet.year, plan), amountWords(indicator, value.value)];
  const years = yearsInWords[yearsEarly] ?? String(yearsEarly);
  const reached = latest === firstMet.year ? "" : `${when["zh-Hans"]}达到${amount["zh-Hans"]}，`;
  const zh = isFirst
    ? `${reached}提前${years}年实现${aimed["zh-Hans"]}`
    : `${when["zh-Hans"]}已达${amount["zh-Hans"]}，实现${aimed["zh-Hans"]}`;
  const en = isFirst
    ? `${upper(aimed.en)} was met in ${when.en}, ${countWord(yearsEarly)} ${yearsEarly === 1 ? "year" : "years"} ahead of schedule`
    : `${upper(aimed.en)} had been met by ${when.en}`;
  // What the first year says already is not said twice.
  if (beyond === undefined || latest === firstMet.year) return { "zh-Hans": zh, en };
  const last = whenWords(latest, plan, indicator.measure);
  const by = differenceWords(indicator, beyond.by);
  const further =
    beyond.multiple !== undefined
      ? {
          "zh-Hans": `为目标值的${beyond.multiple}倍`,
          en: `the value was ${beyond.multiple} times the target`,
        }
      : {
          "zh-Hans": pastWords(indicator, by["zh-Hans"], beyond.isBelow),
          en: `the value was ${by.en} ${sideOf(indicator, beyond.isBelow)} it`,
        };
  return {
    "zh-Hans": `${zh}，${last["zh-Hans"]}${further["zh-Hans"]}`,
    en: `${en}; ${last.en} ${further.en}`,
  };
}

function pastWords(indicator: Indicator, by: string, isBelow: boolean): string {
  if (isRank(indicator)) return `比目标靠${isBelow ? "前" : "后"}${by}`;
  if (isBelow && isTimeTaken(indicator)) return `比目标短${by}`;
  return isBelow ? `低于目标${by}` : `${over(indicator)}目标${by}`;
}

/** A share is higher than another, a number goes beyond it. */
function over({ unit }: Indicator): string {
  return readUnit(unit)?.dimension === "share" ? "高于" : "超出";
}

interface Beyond {
  readonly by: DecimalText;
  readonly level: DecimalText;
  readonly isBelow: boolean;
  /** The value over the target, to one place, where it is twice as much or more. */
  readonly multiple?: string;
}

/** By how much a value is beyond its target; `undefined` where it is on it, or within what is allowed. */
function beyondOf(
  indicator: Indicator,
  { target, latest, difference, shareOfTarget }: Met,
): Beyond | undefined {
  if (target === undefined || latest === undefined || difference === null) return undefined;
  const isBelow = decimal(difference.value).lt(0);
  const isGood = indicator.direction === "decrease" ? isBelow : !isBelow;
  const level = decimal(latest.value).minus(difference.value).toFixed();
  const by = roundedDifference(difference.value, level);
  if (!isGood || decimal(by).isZero() || indicator.direction === "maintain") return undefined;
  if (isWithin(latest.value, target.bound)) return undefined;
  const isMultiple =
    target.bound.comparator !== "between" && shareOfTarget !== null && shareOfTarget >= 2 && !isBelow;
  return {
    by,
    level: roundedLevel(level, [latest.value]),
    isBelow,
    ...(isMultiple && { multiple: multipleText(shareOfTarget) }),
  };
}

/** 2.7, of an even multiple 2. */
function multipleText(share: number): string {
  return percentText(share / 100, 1, [])
    .replace("%", "")
    .replace(/\.0$/, "");
}

/** Whether a value is between the ends of an interval: it is beyond neither. */
function isWithin(value: DecimalText, bound: Bound): boolean {
  return (
    bound.comparator === "between" && compare(value, bound.lower) >= 0 && compare(value, bound.upper) <= 0
  );
}

function beyondWords(indicator: Indicator, { by, level, isBelow }: Beyond): Message {
  const aimed = levelWords(indicator, level);
  const size = differenceWords(indicator, by);
  if (isRank(indicator)) {
    return {
      "zh-Hans": `比${aimed["zh-Hans"]}靠${isBelow ? "前" : "后"}${size["zh-Hans"]}`,
      en: `That is ${size.en} ahead of ${aimed.en}`,
    };
  }
  if (isBelow && isTimeTaken(indicator)) {
    return {
      "zh-Hans": `比${aimed["zh-Hans"]}短${size["zh-Hans"]}`,
      en: `That is ${size.en} below ${aimed.en}`,
    };
  }
  return {
    "zh-Hans": `${isBelow ? "低于" : over(indicator)}${aimed["zh-Hans"]}${size["zh-Hans"]}`,
    en: `That is ${size.en} ${isBelow ? "below" : "above"} ${aimed.en}`,
  };
}

function sideOf(indicator: Indicator, isBelow: boolean): string {
  if (isRank(indicator)) return "ahead of";
  return isBelow ? "below" : "above";
}

function keptWords(indicator: Indicator, bound: Bound): Message {
  const { comparator } = bound;
  if (comparator === "between") return targetWords(indicator, bound);
  const { "zh-Hans": zh, en } = amountWords(indicator, bound.value);
  return { "zh-Hans": `控制在${zh}以内`, en: `It stayed within the limit of ${en}` };
}

function upper(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
