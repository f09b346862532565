import type { WayPoint } from "../aims/way.js";
import { show } from "../issue.js";
import type { PeriodText } from "../value/period.js";
import { refuse } from "../value/refuse.js";
import { yearPosition } from "../value/year-position.js";
import { isYearText } from "../value/year-text.js";

const mostYears = 100;

/** The end of the last year of a line on the axis of years. */
export function lastYear(until: PeriodText): number {
  if (isYearText(until)) return yearPosition(until);
  throw refuse({
    code: "year-invalid",
    path: "/until",
    expected: ["年份，如 2030", "a year such as 2030"],
    received: show(until),
    words: ["不是年份", "Not a year"],
  });
}

/** A line of thousands of years says nothing, and its exact powers take seconds. */
export function checkLength({ period, position }: WayPoint, until: number): void {
  if (until - position <= mostYears) return;
  throw refuse({
    code: "line-too-long",
    path: "/until",
    expected: [`${period} 之后至多 ${mostYears} 年`, `at most ${mostYears} years after ${period}`],
    received: show(String(until - 1)),
    words: ["情景线过长", "A line too long"],
  });
}
