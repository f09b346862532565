import type { Course } from "../../../assessment/course.js";
import type { Message } from "../../../issue.js";
import type { Indicator } from "../../../model/indicator.js";
import type { Plan } from "../../../model/plan.js";
import { isRank } from "../../../series/is-rank.js";
import { rateBetween } from "../../../series/rate-between.js";
import { compare } from "../../../value/compare.js";
import { minus } from "../../../value/exact-sum.js";
import { percentText } from "../../../value/faithful-text.js";
import { parsePeriod } from "../../../value/period.js";
import { differenceWords } from "./amount-words.js";
import { yearName } from "./when-words.js";

/** The years within a rise that fell back: 其中2023年比上年下降2.8%. Nothing of a fall, of a rank, and where there was none. */
export function setbackWords(plan: Plan, measured: Indicator, { from, to, years }: Course): Message {
  const nothing = { "zh-Hans": "", en: "" };
  if (
    from === undefined ||
    to === undefined ||
    isRank(measured) ||
    measured.direction !== "increase" ||
    compare(to.value, from.value) <= 0
  )
    return nothing;
  const falls = [from, ...years].flatMap((one, index, all) => {
    const next = all[index + 1];
    if (next === undefined || compare(next.value, one.value) >= 0) return [];
    const [before, year] = [one, next].map(({ period }) => parsePeriod(period, plan).year);
    if (before === undefined || year !== before + 1) return [];
    const rate = rateBetween(measured, next.value, one.value);
    const by = rate === null ? differenceWords(measured, minus(next.value, one.value)) : inPercent(-rate);
    return [{ name: yearName(next.period, plan), by }];
  });
  if (falls.length === 0) return nothing;
  const zh = falls.map(({ name, by }) => `${name["zh-Hans"]}比上年下降${by["zh-Hans"]}`);
  const en = falls.map(({ name, by }) => `${by.en} in ${name.en}`);
  return { "zh-Hans": `，其中${zh.join("、")}`, en: `, with a fall of ${en.join(" and of ")}` };
}

function inPercent(share: number): Message {
  const text = percentText(share, 1, []);
  return { "zh-Hans": text, en: text };
}
