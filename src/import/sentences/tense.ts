import type { PeriodText } from "../../value/period.js";
import type { TimeToken } from "./token.js";
import { ahead, backward } from "./words.js";

/** Whether something is aimed at or has been reached; `undefined` where nothing tells. */
export type Tense = "aim" | "past" | undefined;

/** What is known where a statement stands. */
export interface TenseFacts {
  /** The words from the time that the statement is under to the next one. */
  readonly words: string;
  readonly time?: TimeToken;
  /** The last year of the statement, where one is said. */
  readonly year?: PeriodText;
  /** The tense of what went before, where it carries over. */
  readonly carried: Tense;
  readonly heading: Tense;
  readonly base?: PeriodText;
  readonly target?: PeriodText;
}

/** Tells aims from values of the past: by the year, by the words around, by the heading above. */
export function tenseOf({ words, time, year, carried, heading, base, target }: TenseFacts): Tense {
  if (year !== undefined && base !== undefined && year <= base) return "past";
  if (time?.asOf) return "past";
  const looksAhead = ahead.test(words);
  const looksBack = backward.test(words);
  if (looksAhead && !looksBack) return heading === "past" && !time?.due ? undefined : "aim";
  if (looksBack && !looksAhead) return time?.due && heading === "aim" ? "aim" : "past";
  if (looksAhead) return time?.due || heading === "aim" ? "aim" : undefined;
  if (time?.due) return heading === "past" ? undefined : "aim";
  if (heading !== undefined) return heading;
  if (year !== undefined && target !== undefined && year === target) return "aim";
  return carried;
}
