import type { Span } from "../draft/draft.js";
import { boundAtEnd } from "./english-patterns.js";
import type { EnglishStatement } from "./english-statement.js";
import type { AmountToken } from "./token.js";

/** From 24 months to 15 months. */
export function fromTo(
  text: string,
  amounts: readonly AmountToken[],
  at: number,
  name: Span | undefined,
  verb: Span,
  to: number,
): EnglishStatement | undefined {
  const [first, next] = [amounts[at], amounts[at + 1]];
  if (first === undefined || next === undefined || next.start > to || name === undefined) return undefined;
  const between = text.slice(first.end, next.start);
  const link = /^(?:in (?:fy ?)?(?:19|20)\d\d,? )?to(?: ([a-z ]{2,14}))?$/u.exec(between.trim());
  if (link === null) return undefined;
  const bound = boundAtEnd(between);
  const start = first.end + (bound?.at ?? 0);
  const said: Span[] = bound === undefined ? [] : [{ start, end: start + bound.word.length }];
  if (link[1] !== undefined && said.length === 0) return undefined;
  return {
    statement: {
      form: "first",
      name,
      verb,
      amount: next,
      words: { said },
      inBrackets: false,
      from: { amount: first },
    },
    isPast: false,
    used: 1,
  };
}
