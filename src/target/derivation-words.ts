import type { Message } from "../issue.js";
import type { Target, TargetBasis } from "../model/target.js";
import type { DecimalText } from "../value/decimal-text.js";
import { readUnit, type UnitText } from "../value/unit.js";
import { unitWords } from "../value/unit-label.js";

/** The bases whose numbers are no levels by themselves, but changes of a baseline. */
export type DerivedBasis = Exclude<TargetBasis, "level" | "period-average">;

/** Chinese and English. */
type Words = readonly [zh: string, en: string];

/** How a level was derived from a baseline: its number as it was stated. */
export function derivationWords(
  basis: DerivedBasis,
  target: Target,
  base: DecimalText,
  unit: UnitText | undefined,
  years: number,
): Message {
  const number = target.comparator === "between" ? `${target.lower}—${target.upper}` : target.value;
  if (basis === "multiple") {
    return { "zh-Hans": `基期值 ${base} 的 ${number} 倍`, en: `${number} times the baseline ${base}` };
  }
  const [zhVerb, enVerb] = verbs[basis];
  const [zhOf, enOf] = basis === "increase" ? statedUnit(target.unit, unit) : measures[basis](years);
  return {
    "zh-Hans": `基期值 ${base} ${zhVerb} ${number}${zhOf}`,
    en: `the baseline ${base} ${enVerb} by ${number}${enOf}`,
  };
}

const verbs: Readonly<Record<Exclude<DerivedBasis, "multiple">, Words>> = {
  increase: ["增加", "increased"],
  "percentage-points": ["提高", "raised"],
  "relative-change": ["增长", "grown"],
  "annual-growth": ["年均增长", "grown"],
};

const measures: Readonly<Record<Exclude<DerivedBasis, "multiple" | "increase">, (years: number) => Words>> = {
  "percentage-points": () => [" 个百分点", " percentage points"],
  "relative-change": () => ["%", " %"],
  "annual-growth": (years) => [`%，共 ${years} 年（复利）`, ` % a year for ${years} years, compounded`],
};

/** The baseline is in the indicator's unit: a number in another one says so. */
function statedUnit(stated: UnitText | undefined, own: UnitText | undefined): Words {
  const converted =
    stated !== undefined && own !== undefined && readUnit(stated)?.text !== readUnit(own)?.text;
  return converted ? unitWords(stated) : ["", ""];
}
