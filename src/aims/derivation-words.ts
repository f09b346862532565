import type { Message } from "../issue.js";
import type { Indicator } from "../model/indicator.js";
import type { Target, TargetBasis } from "../model/target.js";
import { decimal, decimalText } from "../value/decimal.js";
import { readUnit, type UnitText } from "../value/unit.js";
import { unitWords } from "../value/unit-label.js";
import { yearsBetween } from "./derive-level.js";
import { numbersOf } from "./target-ends.js";
import { changeOf, isMean } from "./target-needs.js";

/** The bases whose numbers are no levels by themselves, but changes of a baseline. */
type DerivedBasis = Exclude<TargetBasis, "level" | "period-average">;

/** Chinese and English. */
type Words = readonly [zh: string, en: string];

/** How a level comes of what is printed; no words for a number that is the level or total itself. */
export function derivationWords(indicator: Indicator, target: Target): readonly Message[] {
  const { basis } = target;
  if (isMean(basis)) return [{ ...averageWords }];
  if (basis === "level" || changeOf(indicator, target) === undefined) return [];
  return [changeWords(basis, indicator, target)];
}

const averageWords: Message = {
  "zh-Hans": "为规划期各年的平均数",
  en: "the average of the years of the plan period",
};

/** A change of the baseline: its number as it was stated, a fall by its size. */
function changeWords(basis: DerivedBasis, indicator: Indicator, target: Target): Message {
  const base = indicator.baseline?.value;
  const ends = numbersOf(target);
  if (basis === "multiple") {
    const number = ends.join("—");
    return { "zh-Hans": `基期值 ${base} 的 ${number} 倍`, en: `${number} times the baseline ${base}` };
  }
  const falls = ends.every((end) => decimal(end).lte(0)) && ends.some((end) => decimal(end).lt(0));
  // Of the changes -20 to -10 the smaller fall comes first, as the smaller number does elsewhere.
  const sizes = falls ? ends.map((end) => decimalText(decimal(end).abs())).toReversed() : ends;
  const [zhVerb, enVerb] = verbs[basis][falls ? "fall" : "rise"];
  const [zhOf, enOf] =
    basis === "increase"
      ? statedUnit(target.unit, indicator.unit)
      : measures[basis](yearsBetween(indicator, target));
  return {
    "zh-Hans": `基期值 ${base} ${zhVerb} ${sizes.join("—")}${zhOf}`,
    en: `the baseline ${base} ${enVerb} by ${sizes.join("—")}${enOf}`,
  };
}

const verbs: Readonly<
  Record<Exclude<DerivedBasis, "multiple">, { readonly rise: Words; readonly fall: Words }>
> = {
  increase: { rise: ["增加", "increased"], fall: ["减少", "lowered"] },
  "percentage-points": { rise: ["提高", "raised"], fall: ["降低", "lowered"] },
  "relative-change": { rise: ["增长", "grown"], fall: ["下降", "fallen"] },
  "annual-growth": { rise: ["年均增长", "grown"], fall: ["年均下降", "fallen"] },
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
