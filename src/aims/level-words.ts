import type { Message } from "../issue.js";
import type { Indicator } from "../model/indicator.js";
import { isNumericTarget } from "../model/is-numeric-target.js";
import type { Plan } from "../model/plan.js";
import { periodLabel } from "../value/period-label.js";
import { qualifiedWords } from "../value/qualified-words.js";
import { unitWords } from "../value/unit-label.js";
import type { AimedTarget } from "./aimed-target.js";
import { derivationWords } from "./derivation-words.js";

/** How the level of what is aimed at came about; no words where the number is the level itself. */
export function levelWords(
  plan: Plan,
  indicator: Indicator,
  { stated, other }: Pick<AimedTarget, "stated" | "other">,
): readonly Message[] {
  if (isNumericTarget(stated)) return derivationWords(indicator, stated);
  if (stated.basis !== "compared" || other === undefined) return [];
  const [zhUnit, enUnit] = unitWords(indicator.unit);
  const { name } = stated.with;
  const before = qualifiedWords(other.qualifier);
  const when = periodLabel(other.period, plan);
  return [
    {
      "zh-Hans": `比较对象${name["zh-Hans"]}，${when} 为 ${before["zh-Hans"]}${other.value}${zhUnit}`,
      en: `it is compared with ${name.en ?? name["zh-Hans"]}: ${before.en}${other.value}${enUnit} in ${when}`,
    },
  ];
}
