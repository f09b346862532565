import { type Decimal, decimal } from "../value/decimal.js";
import { type DateText, daysBetween, monthsBetween } from "../value/period.js";
import type { Fill, Part, Reach } from "./chain.js";

/**
 * What stands for amounts that are missing: nothing (`zero`), or what came in before (`carry`): in as many months before,
 * or at the pace of the last amount where so many are not known.
 */
export const fills = {
  zero: () => decimal("0"),
  carry: (before, to) => asLongBefore(before, to) ?? (before.part && atThePaceOf(before.part, before.to, to)),
} as const satisfies Record<string, Fill>;

function asLongBefore(last: Reach, to: DateText): Decimal | undefined {
  const months = monthsBetween(last.to, to);
  if (months === undefined) return undefined;
  const since = monthsEarlier(last.to, months);
  let one: Reach | undefined = last;
  while (one !== undefined && one.to > since) one = one.before;
  return one?.to === since ? last.sum.minus(one.sum) : undefined;
}

function monthsEarlier(day: DateText, months: number): DateText {
  const month = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 - months;
  return `${String(Math.floor(month / 12)).padStart(4, "0")}-${String((month % 12) + 1).padStart(2, "0")}-01`;
}

function atThePaceOf({ from, to, observed }: Part, start: DateText, end: DateText): Decimal {
  const [known, wanted] = [monthsBetween(from, to), monthsBetween(start, end)];
  const [unit, times] =
    known === undefined || wanted === undefined
      ? [daysBetween(from, to), daysBetween(start, end)]
      : [known, wanted];
  // A quotient seldom ends; the digits beyond the thirtieth carry nothing.
  return decimal(observed.value).times(times).div(unit).toSignificantDigits(30);
}
