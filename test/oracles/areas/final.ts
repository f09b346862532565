import { evaluateFinal, type FinalOptions } from "ipr-plan";
import { pick } from "../../sql/random.js";
import type { Answered, OracleArea, RandomNumbers } from "../area.js";
import { judgedCase } from "../judged-case.js";

/** How an indicator ends: the grade of its target, what is missing or was exceeded, and when it was first met. */
export const finals: OracleArea = {
  name: "final",
  script: "final.py",
  *make(random, count) {
    for (let at = 0; at < count; at++) yield one(random);
  },
};

function one(random: RandomNumbers): Answered {
  const { plan, observations, told } = judgedCase(random);
  const asOf = pick(random, [undefined, undefined, undefined, "2025-12-31", "2026-12-31", "2024-02-29"]);
  const cutOffs = pick(random, [
    undefined,
    undefined,
    { ofWay: 0.9, ofTarget: 0.9 },
    { ofWay: 0.5, ofTarget: 1 },
  ]);
  const years = plan.indicators[0]?.targets.map(({ year }) => year) ?? [];
  const target = random(4) === 0 ? years[0] : undefined;
  const options: FinalOptions = {
    ...(asOf !== undefined && { asOf }),
    ...(cutOffs !== undefined && { cutOffs }),
    ...(target !== undefined && { target }),
  };
  const found = evaluateFinal(plan, "one", observations, options);
  const { firstMet } = found;
  const answer = {
    grade: found.grade,
    reason: found.reason ?? null,
    isTimely: found.isTimely,
    latest: found.latest === undefined ? null : { period: found.latest.period, value: found.latest.value },
    difference: found.difference?.value ?? null,
    shareOfTarget: found.shareOfTarget,
    completion: found.completion,
    firstMet:
      firstMet === undefined
        ? null
        : {
            year: firstMet.year,
            yearsEarly: firstMet.yearsEarly,
            isFirst: firstMet.isFirst,
            held: firstMet.held,
          },
  };
  return { case: { ...told, options }, answer };
}
