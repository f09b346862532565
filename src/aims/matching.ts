import type { Indicator } from "../model/indicator.js";
import type { Plan } from "../model/plan.js";
import type { ComparedTarget } from "../model/unnumbered-target.js";
import type { ObservedValue } from "../series/observation.js";
import { decimal, decimalText } from "../value/decimal.js";
import { type Missing, missing } from "../value/missing.js";
import { periodLabel } from "../value/period-label.js";
import { qualifiedWords } from "../value/qualified-words.js";
import { unitWords } from "../value/unit-label.js";
import type { AimedTarget } from "./aimed-target.js";

/** A target that is compared with another value (相对目标), beside that value as it stands; or why there is none. */
export function matching(
  plan: Plan,
  { unit }: Indicator,
  stated: ComparedTarget,
  other: ObservedValue | undefined,
): AimedTarget | Missing {
  if (other === undefined) return missing("target-compared");
  const { comparator, margin = "0", with: of } = stated;
  const value = decimalText(decimal(other.value).plus(margin));
  const [zhUnit, enUnit] = unitWords(unit);
  const [zhName, enName] = [of.name["zh-Hans"], of.name.en ?? of.name["zh-Hans"]];
  const before = qualifiedWords(other.qualifier);
  const when = periodLabel(other.period, plan);
  return {
    stated,
    kind: "match",
    bound: { comparator, value },
    because: [
      {
        "zh-Hans": `比较对象${zhName}，${when} 为 ${before["zh-Hans"]}${other.value}${zhUnit}`,
        en: `it is compared with ${enName}: ${before.en}${other.value}${enUnit} in ${when}`,
      },
    ],
    way: missing("target-moves"),
  };
}
