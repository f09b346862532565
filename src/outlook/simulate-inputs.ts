import type { FormulaColumn } from "../formula/columns/columns.js";
import type { FormulaDefinition } from "../formula/formula-definition.js";
import { unknownInput } from "../formula/formula-inputs.js";
import type { Message } from "../issue.js";
import { outcomeAt } from "../projection/predictive.js";
import { checkYearEnds } from "../series/check-year-ends.js";
import type { Series } from "../series/series.js";
import { randomNumbers } from "../statistics/random-numbers.js";
import { studentTDraw } from "../statistics/student-t-draw.js";
import { type Missing, missing } from "../value/missing.js";
import type { PeriodText } from "../value/period.js";
import { yearText } from "../value/year-text.js";
import { type InputOutcomes, inputOutcomes } from "./input-outcomes.js";
import type { SimulationOptions } from "./simulation-options.js";

/** Draws of every input for a year. */
interface YearOfDraws {
  readonly period: PeriodText;
  readonly columns: Columns;
}

type Columns = Readonly<Record<string, FormulaColumn>>;

interface SimulatedInputs {
  readonly years: readonly YearOfDraws[];
  /** What was observed in the years of which all inputs were. */
  readonly observed: Columns;
  readonly because: readonly Message[];
}

/** So many draws from a seed of all inputs of a formula for every year from the first that is not wholly observed. */
export function simulateInputs(
  definition: FormulaDefinition,
  inputs: Readonly<Record<string, Series>>,
  options: SimulationOptions,
  { seed, draws }: { readonly seed: number; readonly draws: number },
): SimulatedInputs | Missing {
  const names = Object.keys(definition.inputs);
  const extra = [...Object.keys(inputs), ...Object.keys(options.changes ?? {})].find(
    (name) => !names.includes(name),
  );
  if (extra !== undefined) throw unknownInput(definition, extra);
  checkYearEnds(Object.entries(inputs));
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
  const years: YearOfDraws[] = [];
  for (let year = first; year <= Number(options.until); year++) {
    const columns = drawsOf(outcomes, errors, year);
    // A year of the past that some input lacks is left out.
    if (columns !== undefined) years.push({ period: yearText(year), columns });
  }
  if (years.length === 0) return missing("no-observation");
  return {
    years,
    observed: observedOf(outcomes),
    because: [...outcomes.values()].flatMap(({ because }) => because),
  };
}

function observedOf(outcomes: ReadonlyMap<string, InputOutcomes>): Columns {
  const all = [...outcomes.values()].map(({ observed }) => observed);
  const years = [...(all[0]?.keys() ?? [])].filter((year) => all.every((observed) => observed.has(year)));
  const columns = [...outcomes].map(([name, { observed, unit }]) => {
    const values = Float64Array.from(years, (year) => observed.get(year) ?? Number.NaN);
    return [name, { values, unit }] as const;
  });
  return Object.fromEntries(columns);
}

function drawsOf(
  outcomes: ReadonlyMap<string, InputOutcomes>,
  errors: ReadonlyMap<string, Float64Array>,
  year: number,
): Columns | undefined {
  const columns: Record<string, FormulaColumn> = {};
  for (const [name, { at, unit }] of outcomes) {
    const outcome = at(year);
    if (outcome === undefined) return undefined;
    const draw = (error: number): number => outcomeAt(error, outcome);
    columns[name] = { values: (errors.get(name) ?? new Float64Array()).map(draw), unit };
  }
  return columns;
}
