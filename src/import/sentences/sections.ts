import type { Clause, Sentence } from "./sentence.js";
import type { TimeToken } from "./token.js";

/** The clauses of a sentence that stand under one time, and all their words. */
export interface Section {
  readonly start: number;
  readonly time?: TimeToken;
  readonly clauses: readonly Clause[];
  readonly words: string;
  /** All years of the sentence. */
  readonly years: readonly string[];
}

const longestWords = 2000;

/** Divides a sentence where a time stands at the head of a clause. */
export function sectionsOf(text: string, sentence: Sentence, start: number): readonly Section[] {
  const sections: { start: number; time?: TimeToken; clauses: Clause[] }[] = [{ start, clauses: [] }];
  for (const clause of sentence.clauses) {
    if (clause.end <= start) continue;
    const isAside = clause.inBrackets && sentence.clauses[0]?.inBrackets === false;
    const time = isAside ? undefined : headTime(text, clause);
    const last = sections.at(-1);
    if (time !== undefined && last !== undefined) {
      if (last.clauses.length === 0 || (last.time === undefined && !hasAmount(last.clauses)))
        last.time = time;
      else sections.push({ start: clause.start, time, clauses: [] });
    }
    sections.at(-1)?.clauses.push(clause);
  }
  const years: string[] = [];
  for (const { tokens } of sentence.clauses)
    for (const token of tokens) if (token.kind === "time") years.push(...token.periods);
  return sections.map(({ start: from, time, clauses }, at) => {
    const end = Math.min(sections[at + 1]?.start ?? sentence.end, from + longestWords);
    const section = { start: from, clauses, words: text.slice(from, end), years };
    return time === undefined ? section : { ...section, time };
  });
}

function hasAmount(clauses: readonly Clause[]): boolean {
  return clauses.some(({ tokens }) => tokens.some((token) => token.kind === "amount"));
}

/** The time that a clause is under: none with which something is compared, and no day on which something was written. */
function headTime(text: string, clause: Clause): TimeToken | undefined {
  for (const token of clause.tokens) {
    if (token.kind !== "time") continue;
    const left = text.slice(Math.max(clause.start, token.start - 4), token.start).trimEnd();
    const right = text.slice(token.end, token.end + 10);
    if (
      /(?:比|较[之于]?|与|由|从|自|为|是)$/u.test(left) ||
      /^(?:的?[\d.]{1,6}倍|以来|的?基础|底?相比|版(?!权))/u.test(right)
    )
      continue;
    if (token.day !== undefined && !token.due && !token.asOf) continue;
    if (clause.tokens.some((one) => one.kind === "amount" && one.end <= token.start)) return undefined;
    return token;
  }
  return undefined;
}
