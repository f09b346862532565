import { definePlan, elapsedShare } from "ipr-plan";
import type { Answered, OracleArea, RandomNumbers } from "../area.js";
import { madePeriod, madeYearEnd } from "../made-period.js";
import { orRefusal } from "../refusal.js";

/** How much of a plan's time is gone at the end of a period. */
export const elapsed: OracleArea = {
  name: "elapsed",
  script: "elapsed.py",
  *make(random, count) {
    for (let made = 0; made < count; made++) yield share(random);
  },
};

const frame = definePlan({
  id: "made-up",
  title: { "zh-Hans": "某市知识产权规划" },
  jurisdiction: { level: "city" },
  period: { start: "2021", end: "2025" },
  indicators: [],
  references: [{ document: "某市知识产权规划", locator: "正文", raw: "2021—2025年" }],
});

function share(random: RandomNumbers): Answered {
  const start = 2015 + random(10);
  const yearEnds = madeYearEnd(random);
  const baseYear = random(3) === 0 ? undefined : String(start - 1 - random(3));
  const target = String(start - 2 + random(12));
  // Now and then before the base year or after the target year.
  const at = madePeriod(random, random(8) === 0 ? 1990 + random(60) : start - 1 + random(8));
  const plan = {
    ...frame,
    period: { start: String(start), end: String(start + 4) },
    ...(yearEnds && { yearEnds }),
    ...(baseYear && { baseYear }),
  };
  return {
    case: { start: String(start), baseYear: baseYear ?? null, yearEnds: yearEnds ?? null, target, at },
    answer: orRefusal(() => elapsedShare(plan, target, at)),
  };
}
