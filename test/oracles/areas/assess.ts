import { type AssessOptions, assess } from "ipr-plan";
import { pick } from "../../sql/random.js";
import type { Answered, OracleArea, RandomNumbers } from "../area.js";
import { judgedCase } from "../judged-case.js";

const days = [
  "2022-12-31",
  "2023-12-31",
  "2025-12-31",
  "2026-12-31",
  "2024-02-29",
  "2024-03-31",
  "2022-06-30",
  "2023",
  "2024-Q1",
  "2021-06-15",
];

/** Progress of an indicator on a day: every kind of target, measure and direction. */
export const assessed: OracleArea = {
  name: "assess",
  script: "assess.py",
  *make(random, count) {
    for (let at = 0; at < count; at++) yield one(random);
  },
};

function one(random: RandomNumbers): Answered {
  const { plan, observations, told } = judgedCase(random);
  const years = plan.indicators[0]?.targets.map(({ year }) => year) ?? [];
  const target = pick(random, [undefined, undefined, "next", "final", years[0]]);
  const thresholds = random(6) === 0 ? { ahead: 1.25, onTrack: 0.8 } : undefined;
  const asOf = random(5) === 0 ? undefined : pick(random, days);
  const options: AssessOptions = {
    ...(asOf !== undefined && { asOf }),
    ...(target !== undefined && { target }),
    ...(thresholds !== undefined && { thresholds }),
  };
  const found = assess(plan, "one", observations, options);
  const answer = {
    verdict: found.verdict,
    reason: found.reason ?? null,
    met: found.met,
    completion: found.completion,
    elapsedShare: found.elapsedShare,
    expectedShare: found.expectedShare,
    pace: found.pace,
    target: found.target === undefined ? null : { year: found.target.year, bound: found.target.bound },
    latest: found.latest === undefined ? null : { period: found.latest.period, value: found.latest.value },
    gap: found.gap?.value ?? null,
    perYear: found.required?.perYear.value ?? null,
    rate: found.required?.rate ?? null,
  };
  return { case: { ...told, options }, answer };
}
