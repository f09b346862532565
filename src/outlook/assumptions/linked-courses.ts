import type { Indicator } from "../../model/indicator.js";
import type { Assumed } from "../../projection/assumed.js";
import type { YearlyAhead } from "./yearly-ahead.js";

/** A part whose course moves, with what one of its unit is in that of the whole. */
interface Gain {
  readonly part: Indicator;
  readonly from: YearlyAhead;
  readonly to: YearlyAhead;
  readonly factor: number;
}

/** A part keeps its share of a whole that moves. */
export function withItsWhole(whole: Indicator, from: YearlyAhead, to: YearlyAhead): Assumed {
  const [zh, en] = namesOf([whole]);
  return {
    valueAt: (end, _, forecast) => forecast * ratio(to, from, end),
    certain: false,
    words: () => ({
      "zh-Hans": `随总项${zh}同比变动`,
      en: `it keeps its share of the whole, ${en}`,
    }),
  };
}

/** A whole gains what its parts gain. */
export function withItsParts(own: YearlyAhead, gains: readonly Gain[]): Assumed {
  const [zh, en] = namesOf(gains.map(({ part }) => part));
  const gained = (end: number): number => {
    let sum = 0;
    for (const { from, to, factor } of gains)
      if (end > from.from) sum += (to.at(end) - from.at(end)) * factor;
    return sum;
  };
  return {
    valueAt: (end, _, forecast) => (end > own.from ? forecast + gained(end) : forecast),
    certain: false,
    words: () => ({
      "zh-Hans": `随其中项${zh}的增减变动`,
      en: `it gains what its parts gain: ${en}`,
    }),
  };
}

/** A part grows by a rate, but is never more than a whole that has a course of its own. */
export function keptWithin(growth: Assumed, whole: Indicator, most: YearlyAhead, factor: number): Assumed {
  const [zh, en] = namesOf([whole]);
  return {
    ...growth,
    valueAt: (end, last, forecast) => {
      const value = growth.valueAt(end, last, forecast);
      return end > most.from ? Math.min(value, most.at(end) * factor) : value;
    },
    words: (last) => {
      const said = growth.words(last);
      return {
        "zh-Hans": `${said["zh-Hans"]}，且不超过总项${zh}`,
        en: `${said.en}, and is no more than the whole, ${en}`,
      };
    },
  };
}

/** How many times its old course the new one is; what was observed does not move. */
function ratio(to: YearlyAhead, from: YearlyAhead, end: number): number {
  if (end <= from.from) return 1;
  const [after, before] = [to.at(end), from.at(end)];
  return after === before ? 1 : after / before;
}

function namesOf(indicators: readonly Indicator[]): readonly [zh: string, en: string] {
  return [
    indicators.map(({ name }) => `“${name["zh-Hans"]}”`).join("、"),
    indicators.map(({ name }) => `“${name.en ?? name["zh-Hans"]}”`).join(", "),
  ];
}
