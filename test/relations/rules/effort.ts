import { effortFor } from "ipr-plan";
import type { Relation } from "../relation.js";

export const effort: Relation = {
  rule: "no running total is asked to fall, and what makes a target more probable is a larger step",
  dear: true,
  contradictions: ({ plan, indicator, observations, options, outlook }) => {
    const [little, much] = [0.2, 0.8].map((probability) =>
      effortFor(plan, "it", observations, { ...options, probability }),
    );
    const found: string[] = [];
    for (const one of [little, much]) {
      if (one === undefined || "missing" in one) continue;
      if (indicator.measure === "cumulative" && Number(one.required.perYear.value) < 0)
        found.push(`a running total shall change by ${one.required.perYear.value}`);
      if (one.asForecast !== outlook.probability)
        found.push(`${one.asForecast}, in the outlook ${outlook.probability}`);
    }
    if (little && much && "level" in little && "level" in much && outlook.target) {
      const more = much.level - little.level;
      const wanted = ["at-most", "less-than"].includes(outlook.target.bound.comparator) ? -1 : 1;
      const sign =
        ["attain", "about", "between"].includes(outlook.target.bound.comparator) &&
        indicator.direction === "decrease"
          ? -1
          : wanted;
      if (more * sign < 0) found.push(`${little.level} for 20 %, ${much.level} for 80 %`);
    }
    return found;
  },
};
