import type { Span } from "../draft/draft.js";
import { countsThings } from "./counts-things.js";
import { inTurn, sharing } from "./in-turn.js";
import { isListNumber } from "./is-list-number.js";
import { isName, nameIn, verbAt } from "./name-in.js";
import { ofTimes } from "./of-times.js";
import { type Peeled, peel, type TimesByEnd } from "./peel.js";
import type { Clause } from "./sentence.js";
import type { ClauseContent, LeftOut, Statement } from "./statement.js";
import { type AmountToken, isNumber, type TimeToken } from "./token.js";
import { plainHeads } from "./words.js";

const tail =
  /^[\s”"’⁰¹²³⁴-⁹①-⑳]*(?:的?(?:目标任务|目标值|目标|水平|规模|要求|新台阶|大关|关口)[\s”"’]*)?(?:$|[并且(]|同时)/u;
// Nobody writes as much without a comma.
const longest = 2000;

/** What the numbers of a clause are numbers of, in one pass from its start: each number once, as a statement or left out. */
export function readClause(text: string, clause: Clause, start: number): ClauseContent {
  const statements: Statement[] = [];
  const left: LeftOut[] = [];
  const amounts = clause.tokens.filter(isNumber);
  if (clause.end - start > longest) {
    return { statements, left: amounts.map((amount) => ({ ...spanOf(amount), reason: "no-statement" })) };
  }
  const times: TimesByEnd = new Map(
    clause.tokens
      .filter((token): token is TimeToken => token.kind === "time")
      .map((token) => [token.end, token]),
  );
  const ends = [...times.keys()];
  let timesPassed = 0;
  const { inBrackets } = clause;
  let from = start;
  let chain: Statement | undefined;
  // Behind a number that was left out for the words behind it, a name begins nobody knows where.
  let isSpoiled = false;
  for (let at = 0; at < amounts.length; at++) {
    const amount = amounts[at];
    if (amount === undefined || amount.start < from) {
      if (amount !== undefined) left.push({ ...spanOf(amount), reason: "no-statement" });
      continue;
    }
    if (isSpoiled) {
      const own = text.slice(from, amount.start).lastIndexOf("、");
      if (own === -1) {
        left.push({ ...spanOf(amount), reason: "words-behind" });
        from = amount.end;
        continue;
      }
      isSpoiled = false;
      from += own + 1;
    }
    if (isListNumber(text, from, amount)) {
      left.push({ ...spanOf(amount), reason: "ordinal" });
      from = amount.end + 1;
      continue;
    }
    // 5年累计: the years of the plan are no amount.
    if (/^5年[内间来]?累计/u.test(text.slice(amount.start, amount.end + 3))) continue;
    const words = ofTimes(text, amount, peel(text, from, amount.start, times));
    const next = amounts[at + 1];
    const until = next?.start ?? clause.end;
    const mark = text.slice(amount.end, until).indexOf("、");
    const itemEnd = mark === -1 ? until : amount.end + mark;
    if (/[第前]$/u.test(text.slice(Math.max(from, amount.start - 1), amount.start))) {
      left.push({ ...spanOf(amount), reason: "ordinal" });
      from = amount.end;
      chain = undefined;
      continue;
    }
    // No name has a time in it: it begins behind the last one.
    for (; (ends[timesPassed] ?? Number.POSITIVE_INFINITY) <= words.end; timesPassed++) {
      from = Math.max(from, ends[timesPassed] ?? from);
    }
    const name = nameIn(text, from, words.end);
    const verb =
      verbAt(text, name?.start ?? from, words.end) ??
      verbAt(text, skipBlanks(text, from, words.end), words.end);
    const isBehind = name === undefined || verb?.end === name.end;
    const own = { amount, words, inBrackets, ...(words.time && { time: words.time }) };
    if (words.isShared && !isBehind) {
      const group = sharing(text, amounts, at);
      const last = group.at(-1) ?? amount;
      const listed = inTurn(text, name.start, words, group);
      const end = amounts[at + group.length]?.start ?? clause.end;
      if (listed === undefined || !isTail(text, last.end, end)) {
        for (const one of group) left.push({ ...spanOf(one), reason: "unpaired" });
      } else statements.push(...listed.map((one) => ({ ...one, inBrackets })));
      from = last.end;
      at += group.length - 1;
      continue;
    }
    if (words.isFrom && next !== undefined) {
      const to = peel(text, amount.end, next.start, times);
      if (to.end <= amount.end + 1 && reaches(text, to)) {
        const { time } = to;
        statements.push({
          form: isBehind ? "before" : "first",
          ...(!isBehind && { name }),
          amount: next,
          words: { ...to, strives: to.strives || words.strives },
          inBrackets,
          ...(time && { time }),
          from: { amount, ...((words.since ?? words.time) && { time: words.since ?? words.time }) },
        });
        from = next.end;
        at++;
        continue;
      }
    }
    if (isBehind) {
      const behind = nameBehind(text, amount.end, itemEnd, next !== undefined && itemEnd === until);
      const said = verbIn(text, words, amount);
      const given = verb ?? said ?? chain?.verb;
      if (behind !== undefined && countsThings(text, amount) && given !== undefined) {
        chain = { form: "behind", name: behind, ...own, verb: given };
        statements.push(said === undefined ? chain : { form: "behind", name: behind, ...own });
        from = itemEnd;
      } else if (isTail(text, amount.end, itemEnd)) {
        statements.push({ form: "before", ...own, ...(verb && { verb }) });
        from = amount.end;
      } else {
        left.push({ ...spanOf(amount), reason: "words-behind" });
        from = amount.end;
        isSpoiled = true;
      }
      continue;
    }
    chain = undefined;
    if (isTail(text, amount.end, itemEnd)) {
      statements.push({ form: "first", name, ...own, ...(verb && { verb }) });
      from = amount.end;
    } else if (next !== undefined && itemEnd === until && isInsideName(text, words, amount, next, times)) {
      // 有效发明专利5年以上维持率达到85%: the first number belongs to the name.
    } else {
      left.push({ ...spanOf(amount), reason: "words-behind" });
      from = amount.end;
      isSpoiled = true;
    }
  }
  return { statements, left };
}

const spanOf = ({ start, end }: AmountToken): Span => ({ start, end });

/** 新增20家, 完成20项: a word before the number that is its verb. */
function verbIn(text: string, { said, end }: Peeled, amount: AmountToken): Span | undefined {
  const adds = said.find((word) => /[新净]增$/u.test(text.slice(word.start, word.end)));
  if (adds !== undefined || !/完成\s?$/u.test(text.slice(end, amount.start))) return adds;
  return { start: end, end: amount.start };
}

function skipBlanks(text: string, from: number, to: number): number {
  let at = from;
  while (at < to && /[\s、,和及与并]/u.test(text.charAt(at))) at++;
  return at;
}

function isTail(text: string, from: number, to: number): boolean {
  return tail.test(text.slice(from, Math.min(to, from + 14)));
}

/** 提高到, 增至, 变为. */
function reaches(text: string, { said }: Peeled): boolean {
  return said.some(({ start, end }) => /[到至为达破过]$/u.test(text.slice(start, end)));
}

function isInsideName(
  text: string,
  words: Peeled,
  amount: AmountToken,
  next: AmountToken,
  times: TimesByEnd,
): boolean {
  if (words.said.length > 0) return false;
  const following = peel(text, amount.end, next.start, times);
  return following.said.length > 0 && /[率度量额数值比重期]$/u.test(text.slice(amount.end, following.end));
}

function nameBehind(text: string, from: number, to: number, isBeforeNumber: boolean) {
  const joined = /(?:以及|和|及|与|、)\s*$/u.exec(text.slice(from, to));
  if (isBeforeNumber && joined === null) return undefined;
  const name = nameIn(text, from, to - (isBeforeNumber ? (joined?.[0].length ?? 0) : 0));
  if (name === undefined) return undefined;
  const printed = text.slice(name.start, name.end);
  return isName(printed) && !plainHeads.test(printed) ? name : undefined;
}
