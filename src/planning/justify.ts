import type { Message } from "../issue.js";
import type { Indicator } from "../model/indicator.js";
import { digits } from "../outlook/digits.js";
import type { Calendar } from "../value/calendar.js";
import { singleComparators } from "../value/comparators.js";
import { compare } from "../value/compare.js";
import { counted } from "../value/counted.js";
import { decimal, decimalText } from "../value/decimal.js";
import { probabilityText } from "../value/faithful-text.js";
import { yearSpanWords, yearWords } from "../value/period-label.js";
import { qualifiedWords } from "../value/qualified-words.js";
import { shortDecimal } from "../value/short-decimal.js";
import { unitWords } from "../value/unit-label.js";
import type { PeriodBefore, ProposalBase, TargetCandidate } from "./candidate.js";
import { namesOf } from "./carried-issues.js";

/** What a sentence of justification is made from. */
interface Grounds {
  readonly indicator: Indicator;
  readonly calendar: Calendar;
  readonly year: string;
  readonly years: number;
  readonly base: ProposalBase;
  readonly before: PeriodBefore | null;
  /** Where the trend leads, where there is one. */
  readonly even: number | undefined;
}

/**
 * Why a target is proposed, as offices write it: what there is, how it came about, what is asked against that, where the
 * trend leads, and the method's own reason.
 */
export function justify(
  candidate: Omit<TargetCandidate, "because">,
  because: Message,
  grounds: Grounds,
): Message {
  const { indicator, calendar, year, even } = grounds;
  const [zhName, enName] = namesOf(indicator);
  const [zhUnit, enUnit] = unitWords(indicator.unit);
  const { "zh-Hans": zhYear, en: enYear } = yearWords(year, calendar);
  const { before, sign } = singleComparators[candidate.bound.comparator];
  const number = candidate.printed.slice(sign.length);
  const [zhGround, enGround] = foundation(grounds);
  const [zhEffort, enEffort] = effort(candidate, grounds);
  const [zhLimit, enLimit] = candidate.limited
    ? [
        `，测算值 ${digits(Number(candidate.unrounded))} 超出可能的范围，取其界限`,
        `, cut from ${digits(Number(candidate.unrounded))}, which the unit cannot be`,
      ]
    : ["", ""];
  const [zhTrend, enTrend] =
    even === undefined || candidate.probability === null
      ? ["", ""]
      : [
          `按近年走势推算，${zhYear}可达 ${digits(even)}${zhUnit}左右，达到目标的概率为 ${probabilityText(candidate.probability)}。`,
          ` The present trend leads to about ${digits(even)}${enUnit}; the probability of meeting the target is ${probabilityText(candidate.probability)}.`,
        ];
  return {
    "zh-Hans": `${zhName}，提出 ${zhYear}${before["zh-Hans"]}${number}${zhUnit}。主要考虑：${because["zh-Hans"]}${zhLimit}。${zhGround}${zhEffort}${zhTrend}`,
    en: `${enName}: ${before.en}${number}${enUnit} proposed for ${enYear}, because ${because.en}${enLimit}.${enGround}${enEffort}${enTrend}`,
  };
}

function foundation({ indicator, calendar, base, before }: Grounds): readonly [zh: string, en: string] {
  const [zhUnit, enUnit] = unitWords(indicator.unit);
  const [zhAbout, enAbout] = ((words) => [words["zh-Hans"], words.en])(qualifiedWords(base.qualifier));
  if (base.over !== undefined) {
    const span = yearSpanWords(base.over, calendar);
    return [
      `${span["zh-Hans"]}累计 ${zhAbout}${base.value}${zhUnit}。`,
      ` The total of ${span.en} was ${enAbout}${base.value}${enUnit}.`,
    ];
  }
  const at = yearWords(base.period, calendar);
  if (before === null) {
    return [
      `${at["zh-Hans"]}为 ${zhAbout}${base.value}${zhUnit}。`,
      ` It stood at ${enAbout}${base.value}${enUnit} in ${at.en}.`,
    ];
  }
  const from = yearWords(before.from, calendar);
  const moved = compare(base.value, before.value);
  if (moved === 0) {
    return [
      `${from["zh-Hans"]}至 ${at["zh-Hans"]}保持在 ${zhAbout}${base.value}${zhUnit}。`,
      ` From ${from.en} to ${at.en} it stayed at ${enAbout}${base.value}${enUnit}.`,
    ];
  }
  const [zhMoved, enMoved] = moved > 0 ? ["提高到", "rose"] : ["降低到", "fell"];
  const [zhRate, enRate] = rateWords(before.rate);
  return [
    `${from["zh-Hans"]}至 ${at["zh-Hans"]}由 ${before.value} ${zhMoved} ${zhAbout}${base.value}${zhUnit}，${changeWords(before, "zh")}${zhRate}。`,
    ` From ${from.en} to ${at.en} it ${enMoved} from ${before.value} to ${enAbout}${base.value}${enUnit}, ${changeWords(before, "en")}${enRate}.`,
  ];
}

function effort(
  { change, bound, bestShare }: Omit<TargetCandidate, "because">,
  { base, before, years }: Grounds,
): readonly [zh: string, en: string] {
  // What stays as it is takes no effort to tell of.
  if (change === null || Number(change.perYear.value) === 0) return ["", ""];
  const isTotal = base.over !== undefined;
  const [zhUnit, enUnit] = unitWords(change.perYear.unit);
  const whole = shortDecimal(
    decimalText(
      decimal(bound.value)
        .minus(isTotal ? 0 : base.value)
        .abs(),
    ),
  );
  const [zhRate, enRate] = rateWords(change.rate);
  const share = before === null ? Number.NaN : Number(change.perYear.value) / Number(before.perYear.value);
  const isShare = Number.isFinite(share) && share > 0;
  const against = `${Number((share * 100).toPrecision(2))}%`;
  const [zhAgainst, enAgainst] = isShare
    ? [`，为上一时期年均的 ${against}`, `, ${against} of the pace before`]
    : ["", ""];
  const [zhBest, enBest] =
    bestShare !== null && bestShare > 1
      ? ["，超过历史最好年份", ", more than in its best year so far"]
      : ["", ""];
  const [zhVerb, enVerb] = isTotal
    ? ["累计", "total"]
    : compare(bound.value, base.value) < 0
      ? ["降低", "fall"]
      : ["增加", "rise"];
  return [
    `达到目标，${years} 年需${zhVerb} ${whole}${zhUnit}，年均${isTotal ? "" : zhVerb} ${abs(change.perYear.value)}${zhUnit}${zhRate}${zhAgainst}${zhBest}。`,
    ` To meet the target takes a ${enVerb} of ${whole}${enUnit} in ${counted(years, "year")}, ${abs(change.perYear.value)}${enUnit} a year${enRate}${enAgainst}${enBest}.`,
  ];
}

function changeWords({ perYear: { value, unit } }: PeriodBefore, language: "zh" | "en"): string {
  const [zhUnit, enUnit] = unitWords(unit);
  const size = abs(value);
  if (language === "zh") return `年均${Number(value) < 0 ? "降低" : "增加"} ${size}${zhUnit}`;
  return `by ${size}${enUnit} a year`;
}

function rateWords(rate: number | null): readonly [zh: string, en: string] {
  if (rate === null) return ["", ""];
  const percent = `${(Math.abs(rate) * 100).toFixed(1)}%`;
  return [`（年均${rate < 0 ? "下降" : "增长"} ${percent}）`, ` (${rate < 0 ? "−" : ""}${percent} a year)`];
}

function abs(value: string): string {
  return shortDecimal(value.startsWith("-") ? value.slice(1) : value);
}
