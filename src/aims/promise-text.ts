import type { Message } from "../issue.js";
import { isNumericTarget } from "../model/is-numeric-target.js";
import type { Plan } from "../model/plan.js";
import type { ComparedTarget, WordsTarget } from "../model/unnumbered-target.js";
import { comparators } from "../value/comparators.js";
import { decimal, decimalText } from "../value/decimal.js";
import type { LocalizedText } from "../value/localized-text.js";
import { yearWords } from "../value/period-label.js";
import type { Aim, NoAim } from "./aim.js";

/** What a target without a number of its own says, in its own words or in those of what it is compared with. */
export function promiseText(target: WordsTarget | ComparedTarget): LocalizedText {
  if (target.basis === "words") return target.text;
  const { comparator, with: of, margin } = target;
  const { before } = comparators[comparator];
  const [zh, en] = marginWords(margin);
  const name = of.name;
  return {
    "zh-Hans": `${before["zh-Hans"].trim()}${name["zh-Hans"]}${zh}`,
    en: `${before.en}${name.en ?? name["zh-Hans"]}${en}`,
  };
}

function marginWords(margin: string | undefined): readonly [zh: string, en: string] {
  if (margin === undefined || decimal(margin).isZero()) return ["", ""];
  const size = decimalText(decimal(margin).abs());
  return decimal(margin).gt(0) ? [`加 ${size}`, ` plus ${size}`] : [`减 ${size}`, ` minus ${size}`];
}

/** The words of what is aimed at, where it has no number of its own. */
export function promiseOf(aim: Aim | NoAim): LocalizedText | undefined {
  const stated = "missing" in aim ? aim.leftOut.map((one) => one.stated) : [aim.targets[0].stated];
  const [first] = stated.flatMap((one) => (isNumericTarget(one) ? [] : [one]));
  return first && promiseText(first);
}

/** What is promised without a number, as a sentence. */
export function promiseWords(
  plan: Plan,
  { year = plan.period.end }: Pick<Aim | NoAim, "year">,
  promise: LocalizedText,
): Message {
  const { "zh-Hans": zh, en } = yearWords(year, plan);
  return {
    "zh-Hans": `${zh}目标为：${promise["zh-Hans"]}`,
    en: `the target of ${en}: ${promise.en ?? promise["zh-Hans"]}`,
  };
}
