import { type AssessedTarget, type AssessOptions, assess, type Target } from "ipr-plan";
import { pick } from "../sql/random.js";
import type { Answered, RandomNumbers } from "./area.js";
import { judgedCase, type MadeTargets, type YearEnds } from "./judged-case.js";
import { targetOf } from "./made-targets.js";

const days = [
  "2022-12-31",
  "2023-12-31",
  "2025-12-31",
  "2026-12-31",
  "2024-03-31",
  "2022-06-30",
  "2025-06-30",
  "2023-06",
];

/** Progress where several targets are due in one year; `targets` makes them, in a plan whose years end then. */
export function severalCase(random: RandomNumbers, targets: MadeTargets, yearEnds?: YearEnds): Answered {
  const { plan, observations, told } = judgedCase(random, targets, yearEnds);
  const asOf = random(5) === 0 ? undefined : pick(random, days);
  const target = pick(random, [undefined, undefined, "next", "final"] as const);
  const options: AssessOptions = {
    ...(asOf !== undefined && { asOf }),
    ...(target !== undefined && { target }),
  };
  const found = assess(plan, "one", observations, options);
  const answer = {
    reason: found.reason ?? null,
    completion: found.completion,
    pace: found.pace,
    gap: found.gap?.value ?? null,
    met: found.met,
    target: found.target === undefined ? null : inShort(found.target),
    others: (found.otherTargets ?? []).map(inShort).sort(),
    aspired: (found.aspired ?? []).map((each) => `${inShort(each)} ${each.met ?? "unknown"}`).sort(),
    verdict: found.verdict,
  };
  return { case: { ...told, options }, answer };
}

/** Two or three targets of the last year, and up to two of the years before, some of them only aspired to. */
export function severalOf(random: RandomNumbers, unit: string, measure: string, direction: string): Target[] {
  const earlier = pick(random, [[], [], ["2023"], ["2023", "2023"], ["2022", "2023"]]);
  const years = [...earlier, ...["2025", "2025", "2025"].slice(random(2))];
  const targets = years.map((year): Target => {
    const made = targetOf(year, random, unit, measure, direction);
    return random(3) === 0 ? { ...made, strength: "strive" } : made;
  });
  // In whichever order they are written.
  return random(2) === 0 ? targets : targets.toReversed();
}

function inShort({ bound }: AssessedTarget): string {
  const ends = bound.comparator === "between" ? `${bound.lower}–${bound.upper}` : bound.value;
  return `${bound.comparator} ${ends}`;
}
