import type { Target } from "ipr-plan";
import { pick } from "../../sql/random.js";
import type { OracleArea, RandomNumbers } from "../area.js";
import { severalCase, severalOf } from "../several-case.js";

/** Days on which figures are known, or that lie between those; each is in its year also where years end in September. */
const days: Readonly<Record<string, readonly string[]>> = {
  2022: ["2022-06-30"],
  2023: ["2023-06-30", "2023-08-15"],
  2025: ["2025-06-30", "2025-06-30", "2025-03-31"],
};

/** Progress where targets are due on a day within their year. */
export const dueDays: OracleArea = {
  name: "due-days",
  script: "several_targets.py",
  *make(random, count) {
    for (let at = 0; at < count; at++) {
      yield severalCase(random, dueWithin, pick(random, [null, null, "09-30"] as const));
    }
  },
};

function dueWithin(random: RandomNumbers, unit: string, measure: string, direction: string): Target[] {
  const targets = severalOf(random, unit, measure, direction);
  // An annual amount has no value of a part of a year.
  if (measure === "annual") return targets;
  const day = pick(random, days[2025] ?? []);
  return targets.map((one) => {
    if (random(4) === 0) return one;
    const dueOn = one.year === "2025" && random(4) > 0 ? day : pick(random, days[one.year] ?? []);
    return { ...one, dueOn };
  });
}
