import { foundValue, type KnownNumbers, type ReadAmount, readAmountOf } from "./build-finding.js";
import type { FoundTarget, FoundTime, FoundValue } from "./finding.js";
import { foundTime, type OwnFinding } from "./own-finding.js";
import type { ReasonCode } from "./reasons.js";
import type { Statement } from "./statement.js";
import type { Tense } from "./tense.js";

/** 由2020年的6.3件提高到12件: where a change starts. */
export function addStart(
  finding: OwnFinding,
  { from }: Statement,
  folded: string,
  source: string,
  tense: Tense,
  numbers: KnownNumbers,
): void {
  if (from === undefined) return;
  const amount = readAmountOf(folded, source, { amount: from.amount, words: { said: [] } }, numbers);
  if (amount === undefined) return;
  const period = foundTime(source, from.time);
  const value: FoundValue = { ...foundValue(amount), ...(period && { period }) };
  if (tense === "aim") finding.baseline = value;
  else if (period !== undefined) finding.observations.unshift(value);
  else return;
  claim(finding, amount, period);
}

/**
 * （2020年为6.3件） or （2035年达到20件） behind a target; the reason where it is neither its start nor the target of another year. One
 * of a year of the plan is no start, before the year of the target either.
 */
export function addBracketed(
  finding: OwnFinding | undefined,
  amount: ReadAmount,
  period: FoundTime | undefined,
  { isOfPlan, targetIn }: { readonly isOfPlan: boolean; readonly targetIn: (year: FoundTime) => FoundTarget },
): ReasonCode | undefined {
  if (finding === undefined || period === undefined) return "no-name";
  const last = finding.targets.at(-1);
  const target = last?.year?.period;
  if (
    last !== undefined &&
    target !== undefined &&
    (isOfPlan ? yearOf(period) !== target : yearOf(period) > target)
  ) {
    const more = targetIn(period);
    if (more.basis !== last.basis || more.unit !== last.unit) return "no-statement";
    finding.targets.push(more);
    claim(finding, amount, period);
    return undefined;
  }
  const isEarlier = target !== undefined && yearOf(period) < target && amount.read.basis === undefined;
  if (!isEarlier || finding.baseline !== undefined) return "no-statement";
  finding.baseline = { ...foundValue(amount), period };
  claim(finding, amount, period);
  return undefined;
}

function yearOf({ period }: FoundTime): string {
  return period.slice(0, 4);
}

function claim(finding: OwnFinding, amount: ReadAmount, period: FoundTime | undefined): void {
  finding.spans.push(amount);
  if (period !== undefined && "raw" in period) finding.spans.push(period);
}
