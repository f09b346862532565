import type { Span } from "../draft/draft.js";
import type { MatchedName } from "./match-name.js";
import type { ReasonCode } from "./reasons.js";
import type { Statement } from "./statement.js";
import { changes, subjects } from "./words.js";

/** 高于全国平均水平, 比全省高: the number behind it says how far apart the two are, and neither of them. */
const distance =
  /(?:高于|低于|快于|慢于|优于|高出|低出|超出|领先|落后)[^,;]{1,16}$|比[^,;]{1,12}[高低快慢]出?$/u;

/**
 * Why a name and a number do not go together; `undefined` where they do. A number without a unit needs a word that says what
 * it is. A value of the past, or a number that merely stands behind its name, needs a name of this library's subject.
 */
export function nameFault(
  folded: string,
  { form, words, amount, verb, isListed, isLabelled }: Statement,
  { start, end, match }: MatchedName,
  ending: Span | undefined,
  isPast: boolean,
): ReasonCode | undefined {
  const isSaid =
    words.said.length > 0 ||
    words.strives ||
    isLabelled === true ||
    amount.word === true ||
    amount.unit !== undefined ||
    (verb !== undefined && /[a-z]/u.test(folded.charAt(verb.start)));
  if (!isSaid) return "no-statement";
  if (match.matched) return undefined;
  const printed = folded.slice(start, end);
  if (distance.test(printed)) return "change";
  const whole = printed + (ending === undefined ? "" : folded.slice(ending.start, ending.end));
  const isBare = form === "first" && words.said.length === 0 && !/[a-z]/u.test(printed);
  const isForeign = !subjects.test(whole) || changes.test(printed);
  if ((isPast || isBare) && isForeign) return "no-name";
  return isListed && whole.length < 3 ? "no-name" : undefined;
}
