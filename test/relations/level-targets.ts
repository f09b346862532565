import { type Indicator, type Target, targetLevel } from "ipr-plan";

/** The targets of an indicator, those that are changes of the baseline as the levels that they come to. */
export function levelTargets(indicator: Indicator): readonly Target[] | undefined {
  const targets = indicator.targets.flatMap((target): readonly Target[] => {
    const { basis, year, dueOn, strength, reference } = target;
    if (basis === "level" || basis === "period-average" || basis === "every-year") return [target];
    const level = targetLevel(indicator, target);
    // Growth at a yearly rate has a way of its own.
    if ("missing" in level || basis === "annual-growth") return [];
    return [
      {
        year,
        ...(dueOn !== undefined && { dueOn }),
        ...(strength !== undefined && { strength }),
        basis: "level",
        reference,
        ...level.bound,
      },
    ];
  });
  return targets.length === indicator.targets.length ? targets : undefined;
}
