import { numbersOf } from "../aims/target-ends.js";
import { justWords } from "../assessment/just-words.js";
import type { Message } from "../issue.js";
import type { Indicator } from "../model/indicator.js";
import type { Plan } from "../model/plan.js";
import { isRank } from "../series/is-rank.js";
import { type Bound, meetsBound } from "../value/bound.js";
import { boundsText } from "../value/bound-text.js";
import { compare } from "../value/compare.js";
import { percentText } from "../value/faithful-text.js";
import { type Missing, missingReasons } from "../value/missing.js";
import { periodLabel, yearWords } from "../value/period-label.js";
import { qualifiedWords } from "../value/qualified-words.js";
import { shortDecimal } from "../value/short-decimal.js";
import { unitWords } from "../value/unit-label.js";
import { completionForms } from "./completion-forms.js";
import type { IndicatorYear } from "./indicator-year.js";
import { stepResults } from "./step-results.js";
import { stepSources } from "./step-sources.js";
import type { YearChange } from "./year-change.js";
import type { YearCompletion } from "./year-completion.js";
import type { YearStep } from "./year-step.js";
import type { YearValue } from "./year-value.js";

/** The year of an indicator in words. */
export function yearWordsOf(
  plan: Plan,
  indicator: Indicator,
  { year, step, actual, change, completion, result }: Omit<IndicatorYear, "because">,
): readonly Message[] {
  const units = unitWords(indicator.unit);
  const asked = "missing" in step ? [] : [step.bound, ...(step.otherBounds ?? [])];
  return [
    stepWords(plan, year, step, units),
    actualWords(plan, actual, units, asked),
    ...("missing" in actual ? [] : [changeWords(plan, indicator, change)]),
    ...(result === null ? [] : [completionWords(completion)]),
    ...(result === null || result === "met" ? [] : justMissed(indicator, actual, asked)),
    ...(result === null
      ? []
      : [
          {
            "zh-Hans": `年度目标：${stepResults[result]["zh-Hans"]}`,
            en: `target of the year: ${stepResults[result].en}`,
          },
        ]),
  ];
}

type Units = ReturnType<typeof unitWords>;

function none(zh: string, en: string, { missing: { reason } }: Missing): Message {
  const why = missingReasons[reason];
  return { "zh-Hans": `${zh}：${why["zh-Hans"]}`, en: `${en}: ${why.en}` };
}

function stepWords(plan: Plan, year: string, step: YearStep | Missing, [zhUnit, enUnit]: Units): Message {
  const at = yearWords(year, plan);
  if ("missing" in step) return none(`${at["zh-Hans"]}没有目标`, `no target for ${at.en}`, step);
  const { from, bound, otherBounds = [], amount } = step;
  const text = boundsText([bound, ...otherBounds]);
  const source = stepSources[from];
  const [zhAmount, enAmount] =
    amount === undefined
      ? ["", ""]
      : [
          `，其中当年 ${shortDecimal(amount)}${zhUnit}`,
          `, of which ${shortDecimal(amount)}${enUnit} in the year itself`,
        ];
  return {
    "zh-Hans": `${at["zh-Hans"]}目标（${source["zh-Hans"]}）：${text}${zhUnit}${zhAmount}`,
    en: `target for ${at.en} (${source.en}): ${text}${enUnit}${enAmount}`,
  };
}

function actualWords(
  plan: Plan,
  actual: YearValue | Missing,
  [zhUnit, enUnit]: Units,
  asked: readonly Bound[],
): Message {
  if ("missing" in actual) return none("没有本年数据", "no value of the year", actual);
  const { period, value, qualifier, amount } = actual;
  const before = qualifiedWords(qualifier);
  const at = periodLabel(period, plan);
  const short = shortDecimal(value, asked.flatMap(numbersOf));
  const [zhAmount, enAmount] =
    amount === undefined
      ? ["", ""]
      : [
          `，其中当年 ${shortDecimal(amount)}${zhUnit}`,
          `, of which ${shortDecimal(amount)}${enUnit} came in the year itself`,
        ];
  return {
    "zh-Hans": `${at} 为 ${before["zh-Hans"]}${short}${zhUnit}${zhAmount}`,
    en: `${before.en}${short}${enUnit} in ${at}${enAmount}`,
  };
}

/** All of a target came, and it asks for more than that. */
function justMissed(
  { unit, direction }: Indicator,
  actual: YearValue | Missing,
  asked: readonly Bound[],
): readonly Message[] {
  if ("missing" in actual || actual.qualifier !== undefined) return [];
  const { value } = actual;
  const on = asked.find(
    (bound) =>
      bound.comparator !== "between" &&
      compare(bound.value, value) === 0 &&
      !meetsBound(value, bound, direction),
  );
  return on === undefined ? [] : [justWords(value, on, unit)];
}

function changeWords(plan: Plan, { unit, measure }: Indicator, change: YearChange | Missing): Message {
  if ("missing" in change) return none("没有比上年增减", "no change on the year before", change);
  const { by, from, rate } = change;
  const period = periodLabel(from.period, plan);
  // Of a running total the two years are compared, not what it stood at.
  const isTotal = measure === "cumulative";
  const [zhOwn, enOwn] = isTotal ? ["当年数", "what the year added is "] : ["", ""];
  const at = isTotal
    ? from.isWhole
      ? { "zh-Hans": `上年（${period}）`, en: `the year before, ${period}` }
      : { "zh-Hans": `上年同期（${period}）`, en: `the same part of the year before, ${period}` }
    : { "zh-Hans": ` ${period} `, en: period };
  const size = shortDecimal(by.value.replace("-", ""));
  const [zhUnit, enUnit] = unitWords(by.unit, size);
  if (size === "0")
    return { "zh-Hans": `${zhOwn}与${at["zh-Hans"]}持平`, en: `${enOwn}unchanged from ${at.en}` };
  const [rise, fall] = isRank({ unit }) ? verbs.rank : rate === null ? verbs.level : verbs.amount;
  const [zhVerb, enVerb] = by.value.startsWith("-") ? fall : rise;
  const percent = rate === null ? "" : percentText(Math.abs(rate), 1);
  return {
    "zh-Hans": `${zhOwn}比${at["zh-Hans"]}${zhVerb} ${size}${zhUnit}${percent && `（${percent}）`}`,
    en: `${enOwn}${enVerb} ${size}${enUnit}${percent && ` (${percent})`} from ${at.en}`,
  };
}

/** What goes up and what goes down; a smaller rank is a higher one. */
const verbs = {
  rank: [
    ["后移", "down by"],
    ["前移", "up by"],
  ],
  level: [
    ["提高", "up"],
    ["降低", "down"],
  ],
  amount: [
    ["增加", "up"],
    ["减少", "down"],
  ],
} as const;

function completionWords(completion: YearCompletion | Missing): Message {
  if ("missing" in completion) return none("不计完成年度目标的百分比", "no share of the target", completion);
  const { share, form, shareOfAmount } = completion;
  const [zhAmount, enAmount] =
    shareOfAmount === undefined
      ? ["", ""]
      : [
          `；当年 ${percentText(shareOfAmount, 1)}`,
          `; ${percentText(shareOfAmount, 1)} of what the year was to add`,
        ];
  return {
    "zh-Hans": `完成年度目标 ${percentText(share, 1)}（${completionForms[form]["zh-Hans"]}）${zhAmount}`,
    en: `${percentText(share, 1)} of the target of the year (${completionForms[form].en})${enAmount}`,
  };
}
