import type { Clause, Sentence } from "./sentence.js";
import type { Token } from "./token.js";

const ends = new Set("。！？!?\n");
const divides = new Set(";,:");
const opens: Readonly<Record<string, string>> = { "(": ")", "[": "]" };

/** The sentences of a folded text, in one pass over its tokens. */
export function sentencesOf(text: string, tokens: readonly Token[]): readonly Sentence[] {
  const sentences: Sentence[] = [];
  let clauses: Clause[] = [];
  let own: Token[] = [];
  let after = "";
  let depth = 0;
  let lineStart = 0;
  let startsLine = true;
  const closeClause = (mark: string): void => {
    const [first, last] = [own[0], own.at(-1)];
    if (first !== undefined && last !== undefined) {
      clauses.push({ tokens: own, start: first.start, end: last.end, after, inBrackets: depth > 0 });
      own = [];
    }
    after = mark;
  };
  const closeSentence = (mark: string): void => {
    closeClause(mark);
    const [first, last] = [clauses[0], clauses.at(-1)];
    if (first !== undefined && last !== undefined) {
      sentences.push({ clauses, start: first.start, end: last.end, startsLine });
      startsLine = false;
      clauses = [];
    }
    after = "";
  };
  const width = pageWidth(text);
  const enclosed = numberedBrackets(tokens);
  for (const [at, token] of tokens.entries()) {
    if (token.kind !== "mark") {
      own.push(token);
    } else if (token.mark === "\n") {
      if (!isWrapped(text, tokens, at, lineStart, width)) {
        closeSentence("\n");
        depth = 0;
        startsLine = true;
      }
      lineStart = token.end;
    } else if (ends.has(token.mark)) {
      closeSentence(token.mark);
    } else if (",:".includes(token.mark) && text.startsWith("其中", token.start - 2)) {
      own.push(token);
    } else if (divides.has(token.mark)) {
      closeClause(token.mark);
    } else if (enclosed.has(at)) {
      const isOpening = Object.hasOwn(opens, token.mark);
      closeClause(token.mark);
      depth = Math.max(0, depth + (isOpening ? 1 : -1));
    } else {
      own.push(token);
    }
  }
  closeSentence("");
  return sentences;
}

/** The places of the brackets that have numbers or times between them: their content is a clause of its own. */
function numberedBrackets(tokens: readonly Token[]): ReadonlySet<number> {
  const found = new Set<number>();
  let open: { readonly at: number; readonly mark: string; numbers: boolean } | undefined;
  for (const [at, token] of tokens.entries()) {
    if (token.kind === "amount" || token.kind === "time") {
      const isNumber = token.kind === "time" || token.inName !== true;
      if (open !== undefined && isNumber) open.numbers = true;
    } else if (token.kind === "mark") {
      if (Object.hasOwn(opens, token.mark)) open = { at, mark: opens[token.mark] ?? "", numbers: false };
      else if (token.mark === "\n") open = undefined;
      else if (open !== undefined && token.mark === open.mark) {
        if (open.numbers) found.add(open.at).add(at);
        open = undefined;
      }
    }
  }
  return found;
}

/** Whether a line break stands within a sentence, as text of a page has it: behind a full line that ends in the middle of words. */
function isWrapped(
  text: string,
  tokens: readonly Token[],
  at: number,
  lineStart: number,
  width: number,
): boolean {
  const [before, mark, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (before?.kind !== "words" || mark === undefined || next === undefined) return false;
  if (mark.start - lineStart < width - ragged || next.kind === "mark") return false;
  const ahead = text.slice(next.start, next.start + 8);
  return !/^\s*(?:[—\-·•*|#]|[一二三四五六七八九十]{1,3}、|第[一二三四五六七八九十]+[章节])/u.test(ahead);
}

const ragged = 3;

/** The width of a page on which three lines in ten are full; no line of a text is as wide where its lines are paragraphs. */
function pageWidth(text: string): number {
  const lengths: number[] = [];
  for (let at = 0; at <= text.length; ) {
    const next = text.indexOf("\n", at);
    const end = next === -1 ? text.length : next;
    const length = end === at ? 0 : text.slice(at, end).trimEnd().length;
    if (length > 0) lengths.push(length);
    at = end + 1;
  }
  const widest = lengths.reduce((most, length) => Math.max(most, length), 0);
  const full = lengths.filter((length) => length >= widest - ragged).length;
  return widest >= 20 && widest <= 120 && full >= 3 && full >= lengths.length * 0.3
    ? widest
    : Number.POSITIVE_INFINITY;
}
