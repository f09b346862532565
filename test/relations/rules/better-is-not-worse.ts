import { decimal, decimalText, type Verdict } from "ipr-plan";
import { asksForTheGood } from "../bounds.js";
import type { Relation } from "../relation.js";
import { methodNames, Seen } from "../seen.js";

const order: readonly Verdict[] = ["behind", "on-track", "ahead", "achieved"];

export const betterIsNotWorse: Relation = {
  rule: "a better latest value never gets a worse verdict, by any method",
  dear: true,
  contradictions: (seen) => {
    const { indicator, assessment } = seen;
    const { target, latest, otherTargets } = assessment;
    const own = latest && seen.case.values[latest.period];
    if (
      target === undefined ||
      otherTargets !== undefined ||
      !asksForTheGood(target.bound, indicator.direction)
    )
      return [];
    // The mean of several years, and a year from its parts, is no one value to better.
    if (latest === undefined || own === undefined || assessment.reason === "target-not-numeric") return [];
    const sign = indicator.direction === "decrease" ? -1 : 1;
    return ["0.01", "1", "7"].flatMap((step) => {
      const value = decimalText(decimal(latest.value).plus(decimal(step).times(sign)));
      const values = { ...seen.case.values, [latest.period]: { value, status: latest.status } };
      const better = new Seen({ ...seen.case, values });
      return methodNames.flatMap((method) => {
        const [before, after] = [seen.assessedBy(method).verdict, better.assessedBy(method).verdict];
        const worse = order.indexOf(after) < order.indexOf(before);
        return worse && after !== "not-assessable"
          ? [`${method}: ${latest.value} ${before}, ${value} ${after}`]
          : [];
      });
    });
  },
};
