import type { WayPoint } from "../aims/way.js";
import type { Message } from "../issue.js";
import type { Plan } from "../model/plan.js";
import { decimalText } from "../value/decimal.js";
import { periodLabel } from "../value/period-label.js";
import { shortDecimal } from "../value/short-decimal.js";
import type { Motion, ScenarioName } from "./scenario.js";
import { scenarioNames } from "./scenario-names.js";

/** A line in words: what it does every year, and from where. */
export function scenarioWords(
  plan: Plan,
  name: ScenarioName,
  motion: Motion,
  { period, value }: WayPoint,
): Message {
  const at = periodLabel(period, plan);
  const yearly =
    "factor" in motion
      ? `${shortDecimal(decimalText(motion.factor.minus(1).times(100)))}%`
      : shortDecimal(decimalText(motion.change));
  return {
    "zh-Hans": `${scenarioNames[name]["zh-Hans"]}：自 ${at} 的 ${value} 起，每年 ${yearly}`,
    en: `${scenarioNames[name].en}: from ${value} in ${at}, ${yearly} a year`,
  };
}
