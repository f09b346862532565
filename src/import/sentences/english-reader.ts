import { readEnglish } from "./english.js";
import { englishInTurn } from "./english-in-turn.js";
import type { FoundTime, SentenceContext } from "./finding.js";
import type { FindingList } from "./finding-list.js";
import type { Sentence } from "./sentence.js";
import type { LeftOut, Statement } from "./statement.js";
import { type AmountToken, isNumber, type TimeToken, type Token } from "./token.js";

const ahead =
  /\b(?:will|shall|should|must|aims?|targets?|expect(?:s|ed)?|goals?|plans? to|seeks? to|intends?|commits?|objectives?)\b|(?:^|[\s,])to (?:reach|increase|reduce|cut|raise|achieve|improve|exceed|bring|train|support|build|establish|pro(?:cess)|grow|expand|lower|shorten|keep|maintain)\b/u;

// Nobody writes as much without a full stop or a semicolon.
const longest = 2000;

/** Reads English sentences into a list of findings. */
export class EnglishReader {
  readonly #source: string;
  readonly #folded: string;
  readonly #list: FindingList;
  readonly #years: NonNullable<SentenceContext["years"]>;

  constructor(
    source: string,
    folded: string,
    list: FindingList,
    years: NonNullable<SentenceContext["years"]>,
  ) {
    this.#source = source;
    this.#folded = folded;
    this.#list = list;
    this.#years = years;
  }

  read(sentence: Sentence, start: number): readonly LeftOut[] {
    const left: LeftOut[] = [];
    const tokens: Token[] = [];
    for (const clause of sentence.clauses)
      for (const token of clause.tokens) if (token.start >= start) tokens.push(token);
    const head = headTime(this.#folded, tokens);
    let next = 0;
    for (const [from, to] of partsOf(this.#folded, start, sentence.end)) {
      const first = next;
      while ((tokens[next]?.start ?? Number.POSITIVE_INFINITY) < to) next++;
      for (const one of this.#readPart(tokens.slice(first, next), from, to, head)) left.push(one);
    }
    return left;
  }

  #readPart(
    tokens: readonly Token[],
    start: number,
    to: number,
    head: TimeToken | undefined,
  ): readonly LeftOut[] {
    const left: LeftOut[] = [];
    const amounts = tokens.filter(isNumber);
    if (to - start > longest) {
      return amounts.map((amount) => ({ start: amount.start, end: amount.end, reason: "no-statement" }));
    }
    const words = this.#folded.slice(start, Math.min(to, start + 1000));
    let from = start;
    for (let at = 0; at < amounts.length; at++) {
      const amount = amounts[at];
      if (amount === undefined) continue;
      const pair = englishInTurn(this.#folded, from, amounts, at, to);
      if (pair !== undefined) {
        const last = amounts[at + 1] ?? amount;
        const time = timeAfter(tokens, last, amounts[at + 2]) ?? head;
        for (const { statement, isPast } of pair) {
          const reason = this.#add(statement, isPast, time, words, false);
          if (reason !== undefined)
            left.push({ start: statement.amount.start, end: statement.amount.end, reason });
        }
        from = last.end;
        at++;
        continue;
      }
      const own = readEnglish(this.#folded, from, amounts, at, to);
      const last = amounts[at + (own?.used ?? 0)] ?? amount;
      const time = timeAfter(tokens, last, amounts[at + (own?.used ?? 0) + 1]) ?? head;
      const reason =
        own === undefined
          ? ("no-statement" as const)
          : this.#add(
              withStartTime(own.statement, tokens),
              own.isPast,
              time,
              words,
              isImperative(this.#folded, start, own.statement),
            );
      if (reason !== undefined) left.push({ start: amount.start, end: amount.end, reason });
      from = last.end;
      at += own?.used ?? 0;
    }
    return left;
  }

  #add(statement: Statement, isPast: boolean, time: TimeToken | undefined, words: string, isTold: boolean) {
    const { base, target } = this.#years;
    const printed = time?.periods.at(-1);
    const isOld = printed !== undefined && base !== undefined && printed <= base;
    const looksAhead = !isPast && !isOld && (isTold || ahead.test(words) || time?.due === true);
    const tense = isPast || isOld || time?.asOf ? "past" : looksAhead ? "aim" : undefined;
    const year: FoundTime | undefined =
      time !== undefined && printed !== undefined
        ? {
            period: (tense === "past" ? time.day : undefined) ?? printed,
            how: "printed",
            raw: this.#source.slice(time.start, time.end),
            start: time.start,
            end: time.end,
          }
        : tense === "aim" && target !== undefined
          ? { period: target, how: "told" }
          : undefined;
    const own = time === undefined ? statement : { ...statement, words: { ...statement.words, time } };
    return this.#list.add(own, {
      tense,
      ...(year && { year }),
      strives: /\b(?:strive|aspire)/u.test(words),
      ...(time?.dueOn !== undefined && { dueOn: time.dueOn }),
    });
  }
}

/** "Reduce … to", "By 2030, train …": what is told to be done has not been done. */
function isImperative(text: string, start: number, { verb }: Statement): boolean {
  if (verb === undefined || verb.start - start > 60) return false;
  return /^[\s\-—·•*]*(?:\d{1,2}[.)] ?)?(?:(?:by|in|from) [a-z0-9 -]{4,30}, ?)?$/u.test(
    text.slice(start, verb.start),
  );
}

/** From 3.2% in 2020 to 5%: the year between the two is that of the start. */
function withStartTime(statement: Statement, tokens: readonly Token[]): Statement {
  const { from, amount } = statement;
  if (from === undefined || from.time !== undefined) return statement;
  const time = tokens.find(
    (token): token is TimeToken =>
      token.kind === "time" && token.start >= from.amount.end && token.end <= amount.start,
  );
  return time === undefined ? statement : { ...statement, from: { ...from, time } };
}

/** The parts between semicolons. */
function partsOf(text: string, start: number, end: number): readonly (readonly [number, number])[] {
  const parts: [number, number][] = [];
  let from = start;
  for (let at = start; at <= end; at++) {
    if (at < end && text.charAt(at) !== ";") continue;
    parts.push([from, at]);
    from = at + 1;
  }
  return parts;
}

/** "By 2030," before the first number of a sentence that is not the number of an item: "3) By 2030,". */
function headTime(text: string, tokens: readonly Token[]): TimeToken | undefined {
  const first = tokens.find(
    ({ kind, end }) => kind === "time" || (kind === "amount" && text.charAt(end) !== ")"),
  );
  return first?.kind === "time" && (first.day === undefined || first.due) ? first : undefined;
}

function timeAfter(
  tokens: readonly Token[],
  amount: AmountToken,
  next: AmountToken | undefined,
): TimeToken | undefined {
  return tokens.find(
    (token): token is TimeToken =>
      token.kind === "time" &&
      token.start >= amount.end &&
      token.end <= (next?.start ?? Number.POSITIVE_INFINITY),
  );
}
