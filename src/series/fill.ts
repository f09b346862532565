import { decimal, decimalText } from "../value/decimal.js";
import type { DecimalText } from "../value/decimal-text.js";
import { minus } from "../value/exact-sum.js";
import { type DateText, daysBetween } from "../value/period.js";
import { yearText } from "../value/year-text.js";
import type { Fill, Part, Reach } from "./chain.js";

/**
 * What stands for amounts that are missing: nothing (`zero`), or what came in before (`carry`): in as many months before,
 * or at the pace of the last amount where so many are not known.
 */
export const fills = {
  zero: () => "0",
  carry: (before, to) => asLongBefore(before, to) ?? (before.part && atThePaceOf(before.part, before.to, to)),
} as const satisfies Record<string, Fill>;

function asLongBefore(last: Reach, to: DateText): DecimalText | undefined {
  const months = monthsBetween(last.to, to);
  if (months === undefined) return undefined;
  const since = monthsEarlier(last.to, months);
  let one: Reach | undefined = last;
  while (one !== undefined && one.to > since) one = one.before;
  return one?.to === since ? minus(last.sum, one.sum) : undefined;
}

function monthsEarlier(day: DateText, months: number): DateText {
  const month = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 - months;
  return `${yearText(Math.floor(month / 12))}-${String((month % 12) + 1).padStart(2, "0")}-01`;
}

function atThePaceOf({ from, to, observed }: Part, start: DateText, end: DateText): DecimalText {
  const [known, wanted] = [monthsBetween(from, to), monthsBetween(start, end)];
  const [unit, times] =
    known === undefined || wanted === undefined
      ? [daysBetween(from, to), daysBetween(start, end)]
      : [known, wanted];
  // A quotient seldom ends; the digits beyond the thirtieth carry nothing.
  return decimalText(decimal(observed.value).times(times).div(unit).toSignificantDigits(30));
}

/** The months from one day to another where each begins a month. */
function monthsBetween(from: DateText, to: DateText): number | undefined {
  if (!from.endsWith("-01") || !to.endsWith("-01")) return undefined;
  const [start = 0, end = 0] = [from, to].map(
    (date) => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)),
  );
  return end - start;
}
