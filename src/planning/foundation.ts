import { compare } from "../value/compare.js";
import { yearSpanWords, yearWords } from "../value/period-label.js";
import { qualifiedWords } from "../value/qualified-words.js";
import { unitWords } from "../value/unit-label.js";
import type { Grounds } from "./grounds.js";
import { rateWords, sizeOf } from "./rate-words.js";
import { movesOf, type Spoken, spokenLevel, spokenNumber } from "./spoken-level.js";

/** What there is, and how it came about. */
export function foundation({ indicator, calendar, base, before }: Grounds): Spoken {
  const about = ((words): Spoken => [words["zh-Hans"], words.en])(qualifiedWords(base.qualifier));
  const [zhLevel, enLevel] = spokenLevel(indicator, base.value, about);
  if (base.over !== undefined) {
    const span = yearSpanWords(base.over, calendar);
    return [`${span["zh-Hans"]}累计${zhLevel}。`, ` The total of ${span.en} was ${enLevel}.`];
  }
  const at = yearWords(base.period, calendar);
  if (before === null) return [`${at["zh-Hans"]}为${zhLevel}。`, ` It stood at ${enLevel} in ${at.en}.`];
  const from = yearWords(before.from, calendar);
  const moved = compare(base.value, before.value);
  if (moved === 0) {
    return [
      `${from["zh-Hans"]}至 ${at["zh-Hans"]}保持在${zhLevel}。`,
      ` From ${from.en} to ${at.en} it stayed at ${enLevel}.`,
    ];
  }
  const [up, down] = movesOf(indicator);
  const {
    moved: [zhMoved, enMoved],
    by: [zhBy],
  } = moved > 0 ? up : down;
  const [zhRate, enRate] = rateWords(before.rate);
  const size = sizeOf(before.perYear.value);
  const [zhUnit, enUnit] = unitWords(before.perYear.unit, size);
  const [zhThen, enThen] = spokenNumber(indicator, before.value);
  return [
    `${from["zh-Hans"]}至 ${at["zh-Hans"]}由${zhThen}${zhMoved}到${zhLevel}，年均${zhBy} ${size}${zhUnit}${zhRate}。`,
    ` From ${from.en} to ${at.en} it ${enMoved} from ${enThen} to ${enLevel}, by ${size}${enUnit} a year${enRate}.`,
  ];
}
