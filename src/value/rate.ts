import { type Decimal, decimalText, readDecimal } from "./decimal.js";
import type { Bilingual } from "./refuse.js";
import { readUnit } from "./unit.js";

/**
 * A rate of growth or change, always with its unit (增长率): `"8%"`, `"-0.5%"`, `"6.5‰"`. Every call that takes a rate takes
 * it so, because a bare 8 or 0.08 does not say whether it is a percentage or a share.
 *
 * @category Exact numbers
 * @example
 * const rates: RateText[] = ["8%", "-0.5%", "6.5‰"];
 */
export type RateText = `${string}%` | `${string}‰`;

/** Reads a rate as a share: 0.08 of 8%. `undefined` for what is no number with % or ‰, or is −100% or less. */
export function readRate(rate: unknown): Decimal | undefined {
  if (typeof rate !== "string") return undefined;
  const unit = readUnit(rate.slice(-1));
  // The plain number is a share too, of no power of ten.
  if (unit?.dimension !== "share" || unit.power === 0) return undefined;
  const number = rate.slice(0, -1).trim();
  const share = readDecimal(number.startsWith("+") ? number.slice(1) : number)?.times(`1e${unit.power}`);
  return share?.gt(-1) ? share : undefined;
}

/** What a refused rate should have been; of a bare number also how it is written. */
export function expectedRate(given: unknown): Bilingual {
  const instead = writtenOut(given);
  const [zh, en] =
    instead.length > 0 ? [`（请写 ${instead.join(" 或 ")}）`, ` (write ${instead.join(" or ")})`] : ["", ""];
  return [
    `带单位且高于 -100% 的增长率，如 "8%"${zh}`,
    `a rate with its unit, above -100%, such as "8%"${en}`,
  ];
}

/** A bare number in %: one below 1 may be meant as a share as well. */
function writtenOut(given: unknown): readonly string[] {
  const isText = typeof given === "string" && given.trim() !== "";
  const bare = isText ? readDecimal(Number(given)) : readDecimal(given);
  if (bare === undefined || bare.lte(-100)) return [];
  const percent = (value: Decimal): string => `"${decimalText(value)}%"`;
  return bare.abs().lt(1) && !bare.isZero() ? [percent(bare.times(100)), percent(bare)] : [percent(bare)];
}
