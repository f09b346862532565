import type { Span } from "../draft/draft.js";
import { readEnglish } from "./english.js";
import type { EnglishStatement } from "./english-statement.js";
import type { AmountToken } from "./token.js";

/**
 * "Applications for designs and marks will grow by 5% and 3% respectively": two names that share their beginning, two numbers, and a
 * word that says that they go together in turn; `undefined` where one of these is not there.
 */
export function englishInTurn(
  text: string,
  from: number,
  amounts: readonly AmountToken[],
  at: number,
  to: number,
): readonly EnglishStatement[] | undefined {
  const [first, second] = [amounts[at], amounts[at + 1]];
  if (first === undefined || second === undefined) return undefined;
  if (!/^\s*(?:per (?:year )?)?and\s*$/u.test(text.slice(first.end, second.start))) return undefined;
  const behind = text.slice(second.end, Math.min(to, second.end + 60));
  if (!/^[^.;]{0,40}?\b(?:respectively|in turn|in that order)\b/u.test(behind)) return undefined;
  const one = readEnglish(text, from, [first], 0, to);
  const names = one?.statement.name && twoNames(text, one.statement.name);
  if (one === undefined || names === undefined || isListed(text.slice(from, names[0].start)))
    return undefined;
  const { ending, ...statement } = one.statement;
  const [name, other, shared] = names;
  return [
    { ...one, statement: { ...statement, name, isListed: true }, used: 0 },
    {
      ...one,
      statement: {
        ...statement,
        name: other,
        amount: second,
        isListed: true,
        ...(shared && { ending: shared }),
      },
      used: 1,
    },
  ];
}

/** Whether more names of the list may stand before a comma. */
function isListed(words: string): boolean {
  return (
    /,\s*$/u.test(words) &&
    !/^\W*(?:(?:by|in|from|until|through) [a-z0-9 -]+|in addition|also|moreover|furthermore),\s*$/u.test(
      words,
    )
  );
}

/** "Time for patents and trade marks" as the first name whole, and the second with what the first begins with. */
function twoNames(text: string, { start, end }: Span): readonly [Span, Span, Span?] | undefined {
  const words = text.slice(start, end);
  const parts = words.split(" and ");
  const [left, right] = parts;
  if (parts.length !== 2 || left === undefined || right === undefined || /,/u.test(words)) return undefined;
  const shared = sharedIn(left);
  // Of "trade mark and design registrations" the first lacks a word.
  if (shared === undefined && !left.endsWith("s")) return undefined;
  const from = end - right.length;
  const other: Span = { start: from, end };
  return [
    { start, end: start + left.length },
    other,
    ...(shared === undefined ? [] : [{ start, end: start + shared.length }]),
  ] as [Span, Span, Span?];
}

/** What a name begins with up to its last preposition: "Time for " of "Time for patents". */
function sharedIn(name: string): string | undefined {
  const ends = ["of", "for", "in", "to"].flatMap((word) => {
    const at = name.lastIndexOf(` ${word} `);
    return at === -1 ? [] : [at + word.length + 2];
  });
  const end = Math.max(0, ...ends);
  return end > 0 && end < name.length ? name.slice(0, end) : undefined;
}
