import { evaluateColumns } from "../../formula/columns/evaluate-columns.js";
import type { FormulaDefinition } from "../../formula/formula-definition.js";
import type { Message } from "../../issue.js";
import type { Indicator } from "../../model/indicator.js";
import type { Assumed } from "../../projection/assumed.js";
import { outcomeAt } from "../../projection/predictive.js";
import type { MissingReason } from "../../value/missing.js";
import type { UnitText } from "../../value/unit.js";
import type { InputOutcomes } from "../input-outcomes.js";

/** What a formula gives for a year, in the unit of its indicator; `NaN` where it has no value. */
export type FormulaLevel = (year: number) => number;

// So many that no rounding shows; a number in double precision has no more.
const places = 15;

/** A formula, year by year, from where its inputs are heading. */
export function formulaLevel(
  definition: FormulaDefinition,
  { unit = definition.unit }: Indicator,
  outcomes: ReadonlyMap<string, InputOutcomes>,
): FormulaLevel {
  const known = new Map<number, number>();
  const computed = (year: number): number => {
    const columns: Record<string, { values: Float64Array; unit: UnitText }> = {};
    for (const [name, input] of outcomes) {
      const outcome = input.at(year);
      if (outcome === undefined) return Number.NaN;
      columns[name] = { values: Float64Array.of(outcomeAt(0, outcome)), unit: input.unit };
    }
    const form = { places, unit };
    const [value = Number.NaN] = evaluateColumns<
      Readonly<Record<string, UnitText>>,
      UnitText,
      typeof columns,
      UnitText
    >(definition, columns, form);
    return value;
  };
  return (year) => {
    const value = known.get(year) ?? computed(year);
    known.set(year, value);
    return value;
  };
}

/** An indicator goes where its formula leads, of a running total by what that gains each year. */
export function formulaCourse(
  definition: FormulaDefinition,
  { measure }: Indicator,
  level: FormulaLevel,
  certain: boolean,
  because: readonly Message[],
): Assumed {
  const zh = because.map((one) => `；${one["zh-Hans"]}`).join("");
  const en = because.map((one) => `; ${one.en}`).join("");
  return {
    // The year that ends at a time is named by its start.
    valueAt: (end) => level(end - 1) - (measure === "cumulative" ? level(end - 2) : 0),
    certain,
    words: () => ({
      "zh-Hans": `走势由各输入项按公式 ${definition.expression} 算出${zh}`,
      en: `its course is computed from its inputs by the formula ${definition.expression}${en}`,
    }),
  };
}

/** A course that there is none of, and why. */
export function noCourse(reason: MissingReason): Assumed {
  return {
    valueAt: () => Number.NaN,
    certain: false,
    refusal: () => reason,
    words: () => ({ "zh-Hans": "没有走势", en: "no course" }),
  };
}
