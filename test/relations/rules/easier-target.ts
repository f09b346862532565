import { decimal, decimalText, isNumericTarget } from "ipr-plan";
import { asksForTheGood } from "../bounds.js";
import type { Relation } from "../relation.js";

export const easierTarget: Relation = {
  rule: "a target that asks for less is at least as probable, and met where the other is",
  dear: true,
  contradictions: (seen) => {
    const { targets, direction } = seen.indicator;
    const [target, ...others] = targets;
    if (
      target === undefined ||
      others.length > 0 ||
      !isNumericTarget(target) ||
      target.comparator === "between"
    )
      return [];
    if (!asksForTheGood(target, direction) || !["level", "period-average"].includes(target.basis)) return [];
    const step = direction === "decrease" ? "1.5" : "-1.5";
    const easier = seen.withIndicator({
      targets: [{ ...target, value: decimalText(decimal(target.value).plus(step)) }],
    });
    const found: string[] = [];
    if (seen.assessment.met === true && easier.assessment.met === false)
      found.push("met, and the easier one is not");
    const [hard, easy] = [seen.outlook.probability, easier.outlook.probability];
    if (hard !== null && easy !== null && easy < hard - 1e-12)
      found.push(`${hard}, and the easier one ${easy}`);
    return found;
  },
};
