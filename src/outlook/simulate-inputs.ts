import type { FormulaColumn } from "../formula/columns.js";
import type { FormulaDefinition } from "../formula/formula-definition.js";
import { unknownInput } from "../formula/formula-inputs.js";
import type { Message } from "../issue.js";
import type { Series } from "../series/series.js";
import { randomNumbers } from "../statistics/random-numbers.js";
import { studentTDraw } from "../statistics/student-t-draw.js";
import { type Missing, missing } from "../value/missing.js";
import type { PeriodText } from "../value/period.js";
import type { UnitText } from "../value/unit.js";
import { type InputOutcomes, inputOutcomes } from "./input-outcomes.js";
import { checkSimulation, type SimulationOptions } from "./simulation-options.js";

/** Draws of every input for a year. */
interface YearOfDraws {
  readonly period: PeriodText;
  readonly columns: Readonly<Record<string, FormulaColumn>>;
}

/** Draws of all inputs of a formula for every year from the first that is not wholly observed. */
export function simulateInputs(
  definition: FormulaDefinition,
  inputs: Readonly<Record<string, Series>>,
  options: SimulationOptions,
): { readonly years: readonly YearOfDraws[]; readonly because: readonly Message[] } | Missing {
  const { seed, draws } = checkSimulation(options);
  const names = Object.keys(definition.inputs);
  const extra = [...Object.keys(inputs), ...Object.keys(options.changes ?? {})].find(
    (name) => !names.includes(name),
  );
  if (extra !== undefined) throw unknownInput(definition, extra);
  const outcomes = new Map<string, InputOutcomes>();
  for (const name of names) {
    const own = inputOutcomes(definition, name, inputs[name], options);
    if ("missing" in own) return own;
    outcomes.set(name, own);
  }
  const first = Math.min(...[...outcomes.values()].map(({ firstYear }) => firstYear));
  if (first > Number(options.until)) return missing("target-year-reached");

  const random = randomNumbers(seed);
  const errors = new Map(
    [...outcomes].map(([name, { degreesOfFreedom }]) => [
      name,
      Float64Array.from({ length: draws }, () => studentTDraw(random, degreesOfFreedom)),
    ]),
  );
  const years = Array.from({ length: Number(options.until) - first + 1 }, (_, index): YearOfDraws => {
    const period = String(first + index).padStart(4, "0");
    const columns = Object.fromEntries(
      [...outcomes].map(
        ([name, { at, unit, lowest }]): [string, { values: Float64Array; unit: UnitText }] => {
          const { location, scale } = at(first + index);
          const values = (errors.get(name) ?? new Float64Array(draws)).map((error) =>
            Math.max(lowest, location + scale * error),
          );
          return [name, { values, unit }];
        },
      ),
    );
    return { period, columns };
  });
  return { years, because: [...outcomes.values()].flatMap(({ because }) => because) };
}
