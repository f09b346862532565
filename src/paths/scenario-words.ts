import type { WayPoint } from "../aims/way.js";
import type { Message } from "../issue.js";
import type { Plan } from "../model/plan.js";
import { decimalText } from "../value/decimal.js";
import type { PeriodText } from "../value/period.js";
import { periodLabel } from "../value/period-label.js";
import { shortDecimal } from "../value/short-decimal.js";
import type { Motion, ScenarioName } from "./scenario.js";
import { scenarioNames } from "./scenario-names.js";

/** A line in words: what it does every year, from where, and in which year that first went beyond what can be. */
export function scenarioWords(
  plan: Plan,
  name: ScenarioName,
  motion: Motion,
  { period, value }: WayPoint,
  limitedFrom?: PeriodText,
): Message {
  const at = periodLabel(period, plan);
  const yearly =
    "factor" in motion
      ? `${shortDecimal(decimalText(motion.factor.minus(1).times(100)))}%`
      : shortDecimal(decimalText(motion.change));
  const limited = limitedFrom === undefined ? ["", ""] : limitWords(periodLabel(limitedFrom, plan));
  return {
    "zh-Hans": `${scenarioNames[name]["zh-Hans"]}：自 ${at} 的 ${value} 起，每年 ${yearly}${limited[0]}`,
    en: `${scenarioNames[name].en}: from ${value} in ${at}, ${yearly} a year${limited[1]}`,
  };
}

function limitWords(year: string): readonly [zh: string, en: string] {
  return [
    `；${year} 首次超出可能的范围，超出的取其界限`,
    `; what would be beyond what can be, first in ${year}, is cut to it`,
  ];
}
