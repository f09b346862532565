import { type Calendar, endsOn } from "../../value/calendar.js";
import { monthLength } from "../../value/month-length.js";
import { refuse } from "../../value/refuse.js";

/** How many months after December the years of a plan end; throws for years that end within a month. */
export function monthsShifted(calendar: Calendar): number {
  const end = endsOn(calendar);
  const [month, day] = [Number(end.slice(0, 2)), Number(end.slice(3))];
  if (day === monthLength(2000, month)) return month % 12;
  throw refuse({
    code: "sql-year-ends",
    path: "/yearEnds",
    expected: ["在月末结束的年度", "years that end with a month"],
    received: end,
    words: ["此年度划分不能写成 SQL", "Years that SQL is not written for"],
  });
}
