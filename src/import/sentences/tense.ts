import type { PeriodText } from "../../value/period.js";
import type { TimeToken } from "./token.js";
import { ahead, backward, cameAbout, perhapsBackward } from "./words.js";

/** Whether something is aimed at or has been reached; `undefined` where nothing tells. */
export type Tense = "aim" | "past" | undefined;

/** What is known where a statement stands. */
export interface TenseFacts {
  /** The words from the time that the statement is under to the next one. */
  readonly words: string;
  readonly time?: TimeToken;
  /** All years of the sentence: where one is that of the plan's targets, the others are on the way to it. */
  readonly years: readonly PeriodText[];
  /** The last year of the statement, where one is said. */
  readonly year?: PeriodText;
  /** The tense of what went before, where it carries over. */
  readonly carried: Tense;
  readonly heading: Tense;
  readonly base?: PeriodText;
  readonly target?: PeriodText;
}

/** Tells aims from values of the past: by the year, by the words around, by the heading above. */
export function tenseOf(facts: TenseFacts): Tense {
  const { words, time, year, years, carried, heading, base, target } = facts;
  if (year !== undefined && base !== undefined && year <= base) return "past";
  if (time?.asOf) return "past";
  const isDue = time?.due === true;
  const looksAhead = ahead.test(words);
  const isLater = year !== undefined && base !== undefined && year > base;
  if (backward.test(words) || (cameAbout.test(words) && !(isDue && isLater))) {
    if (looksAhead) return isDue || heading === "aim" ? "aim" : undefined;
    if (isDue && heading === "aim") return "aim";
    // What is due in a year of the plan has not been reached.
    return isDue && isLater ? undefined : "past";
  }
  if (perhapsBackward.test(words) && !looksAhead) {
    if (heading === "past") return "past";
    return isDue ? (isLater || heading === "aim" ? "aim" : undefined) : "past";
  }
  if (looksAhead) return heading === "past" && !isDue ? undefined : "aim";
  if (isDue) return heading === "past" ? undefined : "aim";
  if (heading !== undefined) return heading;
  const isTarget = target !== undefined && (year === target || years.includes(target));
  return isTarget ? "aim" : carried;
}
