import { foundValue, type ReadAmount, readAmountOf } from "./build-finding.js";
import type { FoundTime, FoundValue } from "./finding.js";
import { foundTime, type OwnFinding } from "./own-finding.js";
import type { ReasonCode } from "./reasons.js";
import type { Statement } from "./statement.js";
import type { Tense } from "./tense.js";

const plain = { end: 0, said: [], isFrom: false, isShared: false, isEach: false, strives: false };

/** 由2020年的6.3件提高到12件: where a change starts. */
export function addStart(
  finding: OwnFinding,
  { from }: Statement,
  folded: string,
  source: string,
  tense: Tense,
): void {
  if (from === undefined) return;
  const amount = readAmountOf(folded, source, { amount: from.amount, words: plain });
  if (amount === undefined) return;
  const period = foundTime(source, from.time);
  const value: FoundValue = { ...foundValue(amount), ...(period && { period }) };
  if (tense === "aim") finding.baseline = value;
  else if (period !== undefined) finding.observations.unshift(value);
  else return;
  claim(finding, amount, period);
}

/** （2020年为6.3件） behind a target; the reason where it is no start of it. */
export function addBracketed(
  finding: OwnFinding | undefined,
  amount: ReadAmount,
  period: FoundTime | undefined,
): ReasonCode | undefined {
  if (finding === undefined || period === undefined) return "no-name";
  const target = finding.targets.at(-1)?.year?.period;
  const isEarlier = target !== undefined && period.period < target && amount.read.basis === undefined;
  if (!isEarlier || finding.baseline !== undefined) return "no-statement";
  finding.baseline = { ...foundValue(amount), period };
  claim(finding, amount, period);
  return undefined;
}

function claim(finding: OwnFinding, amount: ReadAmount, period: FoundTime | undefined): void {
  finding.spans.push(amount);
  if (period !== undefined && "raw" in period) finding.spans.push(period);
}
