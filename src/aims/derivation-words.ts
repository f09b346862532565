import type { Message } from "../issue.js";
import type { Indicator } from "../model/indicator.js";
import type { NumericBasis, NumericTarget } from "../model/numeric-target.js";
import { counted } from "../value/counted.js";
import { decimal, decimalText } from "../value/decimal.js";
import { readUnit, type UnitText } from "../value/unit.js";
import { unitWords } from "../value/unit-label.js";
import { yearsBetween } from "./derive-level.js";
import { numbersOf } from "./target-ends.js";
import { changeOf, isEachYear, isMean } from "./target-needs.js";

/** The bases whose numbers are no levels by themselves, but changes of a baseline. */
type DerivedBasis = keyof typeof verbs | "multiple";

/** Chinese and English. */
type Words = readonly [zh: string, en: string];

/** How a level comes of what is printed; no words for a number that is the level or total itself. */
export function derivationWords(indicator: Indicator, target: NumericTarget): readonly Message[] {
  const { basis } = target;
  if (isMean(basis)) return [{ ...averageWords }];
  if (isEachYear(basis)) return [{ ...eachYearWords }];
  if (basis === "level" || changeOf(indicator, target) === undefined) return [];
  return [changeWords(basis, indicator, target)];
}

const averageWords: Message = {
  "zh-Hans": "为规划期各年的平均数",
  en: "the average of the years of the plan period",
};

const eachYearWords: Message = {
  "zh-Hans": "规划期内每年均须达到",
  en: "asked of each year of the plan period",
};

/** A change of the baseline: its number as it was stated, a fall by its size. */
function changeWords(basis: DerivedBasis, indicator: Indicator, target: NumericTarget): Message {
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
  const years = yearsBetween(indicator, target);
  const [zhOf, enOf] = isAmount(basis)
    ? amountWords(basis, statedUnit(target.unit, indicator.unit), years)
    : measures[basis](years);
  return {
    "zh-Hans": `基期值 ${base} ${zhVerb} ${sizes.join("—")}${zhOf}`,
    en: `the baseline ${base} ${enVerb} by ${sizes.join("—")}${enOf}`,
  };
}

const verbs = {
  increase: { rise: ["增加", "increased"], fall: ["减少", "lowered"] },
  "yearly-change": { rise: ["每年增加", "increased"], fall: ["每年减少", "lowered"] },
  "percentage-points": { rise: ["提高", "raised"], fall: ["降低", "lowered"] },
  "relative-change": { rise: ["增长", "grown"], fall: ["下降", "fallen"] },
  "annual-growth": { rise: ["年均增长", "grown"], fall: ["年均下降", "fallen"] },
} as const satisfies Partial<Record<NumericBasis, { readonly rise: Words; readonly fall: Words }>>;

type AmountBasis = "increase" | "yearly-change";

function isAmount(basis: DerivedBasis): basis is AmountBasis {
  return basis === "increase" || basis === "yearly-change";
}

function amountWords(basis: AmountBasis, [zh, en]: Words, years: number): Words {
  return basis === "increase"
    ? [zh, en]
    : [`${zh}，共 ${years} 年`, `${en} a year for ${counted(years, "year")}`];
}

const measures: Readonly<Record<Exclude<DerivedBasis, "multiple" | AmountBasis>, (years: number) => Words>> =
  {
    "percentage-points": () => [" 个百分点", " percentage points"],
    "relative-change": () => ["%", " %"],
    "annual-growth": (years) => [
      `%，共 ${years} 年（复利）`,
      ` % a year for ${counted(years, "year")}, compounded`,
    ],
  };

/** The baseline is in the indicator's unit: a number in another one says so. */
function statedUnit(stated: UnitText | undefined, own: UnitText | undefined): Words {
  const converted =
    stated !== undefined && own !== undefined && readUnit(stated)?.text !== readUnit(own)?.text;
  return converted ? unitWords(stated) : ["", ""];
}
