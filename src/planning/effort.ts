import { meetsBound } from "../value/bound.js";
import { compare } from "../value/compare.js";
import { counted } from "../value/counted.js";
import { decimal, decimalText } from "../value/decimal.js";
import { percentText } from "../value/faithful-text.js";
import { shortDecimal } from "../value/short-decimal.js";
import { unitWords } from "../value/unit-label.js";
import type { TargetCandidate } from "./candidate.js";
import type { Grounds } from "./grounds.js";
import { rateWords, sizeOf } from "./rate-words.js";
import { movesOf, type Spoken } from "./spoken-level.js";

type Asked = Pick<TargetCandidate, "change" | "bound" | "bestShare">;

/** What a target asks, against the period before and the best year of all. */
export function effort(asked: Asked, grounds: Grounds): Spoken {
  const { change, bound } = asked;
  const { indicator, base, years } = grounds;
  // What stays as it is takes no effort to tell of.
  if (change === null || Number(change.perYear.value) === 0) return ["", ""];
  if (base.over !== undefined) return effortOfTotal(asked, grounds);
  const size = shortDecimal(decimalText(decimal(bound.value).minus(base.value).abs()));
  const [zhUnit, enUnit] = unitWords(change.perYear.unit, size);
  if (meetsBound(base.value, bound, indicator.direction)) return spare(asked, [size + zhUnit, size + enUnit]);
  const [up, down] = movesOf(indicator);
  const [zhVerb, enVerb] = (compare(bound.value, base.value) < 0 ? down : up).by;
  const [zhRate, enRate] = rateWords(change.rate);
  const [zhAgainst, enAgainst] = againstBefore(asked, grounds);
  const perYear = sizeOf(change.perYear.value);
  const [, enEach] = unitWords(change.perYear.unit, perYear);
  return [
    `达到目标，${years} 年需${zhVerb} ${size}${zhUnit}，年均${zhVerb} ${perYear}${zhUnit}${zhRate}${zhAgainst}。`,
    ` To meet the target takes ${enVerb} ${size}${enUnit} in ${counted(years, "year")}, ${perYear}${enEach} a year${enRate}${enAgainst}.`,
  ];
}

/** Nothing is asked of what is on the good side of a target already. */
function spare({ bound }: Asked, [zhSize, enSize]: Spoken): Spoken {
  return bound.comparator === "about"
    ? ["现有水平已在目标范围内。", " The present level is within the target already."]
    : [
        `现有水平已达到目标，尚有 ${zhSize}的余地。`,
        ` The present level meets the target already, with ${enSize} to spare.`,
      ];
}

/** A total starts from nothing: to reach it or to stay within it is of all its years. */
function effortOfTotal(asked: Asked, grounds: Grounds): Spoken {
  const { change, bound } = asked;
  const { years, indicator } = grounds;
  const [zhAgainst, enAgainst] = againstBefore(asked, grounds);
  const [whole, perYear] = [shortDecimal(bound.value), sizeOf(change?.perYear.value ?? "0")];
  const [zhUnit, enUnit] = unitWords(indicator.unit, whole);
  const [, enEach] = unitWords(indicator.unit, perYear);
  if (bound.comparator === "at-most") {
    return [
      `达到目标，${years} 年累计须控制在 ${whole}${zhUnit}以内，年均 ${perYear}${zhUnit}${zhAgainst}。`,
      ` To meet the target the total of ${counted(years, "year")} has to stay within ${whole}${enUnit}, ${perYear}${enEach} a year${enAgainst}.`,
    ];
  }
  return [
    `达到目标，${years} 年需累计 ${whole}${zhUnit}，年均 ${perYear}${zhUnit}${zhAgainst}。`,
    ` To meet the target takes a total of ${whole}${enUnit} in ${counted(years, "year")}, ${perYear}${enEach} a year${enAgainst}.`,
  ];
}

/** A year's change over that of the period before; whether it is more than in the best year so far. */
function againstBefore({ change, bound, bestShare }: Asked, { base, before }: Grounds): Spoken {
  const isCeilingOfTotal = base.over !== undefined && bound.comparator === "at-most";
  const share = before === null ? Number.NaN : Number(change?.perYear.value) / Number(before.perYear.value);
  // Two digits say it of a part; of more than the whole of it the hundreds are no digits of it.
  const against = share < 0.1 ? `${Number((share * 100).toPrecision(2))}%` : percentText(share, 0);
  const [zhAgainst, enAgainst] =
    Number.isFinite(share) && share > 0
      ? [`，为上一时期年均的 ${against}`, `, ${against} of the pace before`]
      : ["", ""];
  if (bestShare === null || bestShare <= 1) return [zhAgainst, enAgainst];
  return isCeilingOfTotal
    ? [`${zhAgainst}，低于历史最好年份`, `${enAgainst}, less than in its best year so far`]
    : [`${zhAgainst}，超过历史最好年份`, `${enAgainst}, more than in its best year so far`];
}
