import { checkOptions } from "../../value/check-options.js";
import type { DecimalText } from "../../value/decimal-text.js";
import type { UnitText } from "../../value/unit.js";
import { type MissingFormulaValue, resultForm } from "../evaluate.js";
import { calculate } from "../exact/calculate.js";
import {
  compare,
  type Fraction,
  floor,
  negate,
  roundFraction,
  shift,
  subtract,
  toFraction,
  toSignificant,
} from "../exact/fraction.js";
import { type ReadFormula, readFormula } from "../expression/read-formula.js";
import { comesWhole, plainNumber } from "../expression/unit-algebra.js";
import type { FormulaDefinition } from "../formula-definition.js";
import {
  type CheckedInputs,
  checkGiven,
  type FormulaInputs,
  type FormulaValue,
  type ReadInput,
  readInput,
  readInputs,
  unknownInput,
} from "../formula-inputs.js";
import { crossing, type OneUnknown, wholeAt } from "./crossing.js";
import { asLineRatio } from "./line-ratio.js";
import { type ReachSide, readReach } from "./reach.js";
import { solveWords } from "./solve-words.js";
import { type SolvedFormula, type SolveOptions, solveOptionNames } from "./solved-formula.js";

/**
 * The result wanted and all inputs but the unknown.
 *
 * @category Formulas
 * @example
 * const inputs: SolveInputs = { result: "2.5", population: { value: "5012.7", unit: "万人" } };
 */
export type SolveInputs<
  Units extends Readonly<Record<string, UnitText>> = Readonly<Record<string, UnitText>>,
  Unknown extends keyof Units = never,
> = FormulaInputs<Omit<Units, Unknown>> & {
  /** The result that is wanted, in the unit of the formula unless it carries another. */
  readonly result: FormulaValue;
};

/**
 * Solves a formula for one of its inputs (反求): how many patents for 2.5 per 10,000 people at this population?
 *
 * @param definition - The formula.
 * @param unknown - The input to find, 0 or more.
 * @param inputs - `result`, and every other input, each as in {@link evaluate}.
 * @param options - Whether the result is to be reached from above or below; places and rounding for `printed`.
 * @returns The value in the unit of the input; or the reason why there is none: that of a missing input, or
 * `no-solution`.
 * @throws {@link UsageError} `Unknown input: …`, `Formula option reach cannot be used: …`, and as {@link evaluate}
 * @category Formulas
 * @example
 * const needed = solveFor(highValuePatentsPer10k, "patents", { result: "2.5", population: "5012.7" }, { places: 1 });
 * "value" in needed && [needed.value, needed.exact, needed.printed] // => ["12532", "12531.75", "12282"]
 */
export function solveFor<
  Units extends Readonly<Record<string, UnitText>>,
  Result extends UnitText,
  Unknown extends keyof Units & string,
  const Given extends SolveInputs<Units, Unknown>,
>(
  definition: FormulaDefinition<Units, Result>,
  unknown: Unknown,
  inputs: Given &
    CheckedInputs<
      Omit<Units, Unknown> & {
        /** The result that is wanted, in the unit of the formula unless it carries another. */
        readonly result: Result;
      },
      Given
    >,
  options: SolveOptions = {},
): SolvedFormula | MissingFormulaValue {
  checkOptions(options, solveOptionNames);
  return solveInputs(definition, unknown, inputs, options);
}

/** The same without the types of the formula. */
export function solveInputs(
  definition: FormulaDefinition,
  unknown: string,
  given: Readonly<Record<string, FormulaValue>>,
  options: SolveOptions,
): SolvedFormula | MissingFormulaValue {
  const { reach = "at-least" } = options;
  const side = readReach(reach);
  const formula = readFormula(definition);
  checkGiven(given);
  const { result, ...others } = given;
  const input = Object.hasOwn(definition.inputs, unknown) ? definition.inputs[unknown] : undefined;
  const measure = formula.measures.get(unknown);
  if (input === undefined || measure === undefined) throw unknownInput(definition, unknown);
  const inputs = new Map([
    ...readInputs(definition, others, unknown),
    ["result", readInput("result", definition.unit, result)],
  ]);
  for (const [name, read] of inputs)
    if ("missing" in read) return { missing: { reason: read.missing, input: name } };

  const wanted = baseValue(inputs.get("result"), formula.result.power);
  const problem = problemOf(formula, unknown, inputs);
  const exact = wanted && crossing(problem, wanted);
  if (wanted === undefined || exact === undefined) return { missing: { reason: "no-solution" } };
  const inUnit = (value: Fraction): DecimalText => toSignificant(shift(value, -measure.power), 30);
  const found = {
    unit: input.unit,
    exact: inUnit(exact),
    method: problem.ratio ? "exact" : "bracketed",
  } as const;
  const words = solveWords(
    definition,
    unknown,
    toSignificant(shift(wanted, -formula.result.power), 30),
    side,
  );
  const solution = words.solution(found.exact, found.method);
  if (!problem.whole) return { ...found, value: found.exact, because: [solution] };

  const { upwards, strict } = side;
  const reaches = (value: Fraction): boolean => {
    const beyond = compare(value, wanted) * (upwards ? 1 : -1);
    return strict ? beyond > 0 : beyond >= 0;
  };
  const whole = wholeAt(problem, wanted, upwards, reaches);
  const { rounded, tie, places } = roundingOf(definition, options, wanted, side);
  const printed = wholeAt(problem, tie, upwards, (value) => reaches(rounded(value)));
  if (whole === undefined) return { missing: { reason: "no-solution" } };
  const number = (value: bigint): DecimalText => inUnit({ above: value, below: 1n });
  return {
    ...found,
    value: number(whole),
    ...(printed !== undefined && { printed: number(printed) }),
    because: [
      solution,
      words.reaching(number(whole)),
      ...(printed === undefined ? [] : [words.printing(number(printed), places)]),
    ],
  };
}

function baseValue(read: ReadInput | undefined, power: number): Fraction | undefined {
  return read === undefined || "missing" in read ? undefined : toFraction(read.value, power);
}

function problemOf(
  formula: ReadFormula,
  unknown: string,
  inputs: ReadonlyMap<string, ReadInput>,
): OneUnknown {
  const known = new Map(
    [...formula.measures].map(([name, { power }]) => [name, baseValue(inputs.get(name), power)]),
  );
  return {
    valueAt: (x) => calculate(formula, (name) => (name === unknown ? x : known.get(name))),
    ratio: asLineRatio(formula, unknown, (name) => known.get(name)),
    whole: comesWhole(formula.measures.get(unknown)?.exponents ?? plainNumber),
  };
}

/** The formula's rounding on values in base units, and the tie at which the rounded value begins to reach the result. */
function roundingOf(
  definition: FormulaDefinition,
  options: SolveOptions,
  wanted: Fraction,
  { upwards, strict }: ReachSide,
): { rounded: (value: Fraction) => Fraction; tie: Fraction; places: number } {
  const { places, rounding, power } = resultForm(definition, options);
  const steps = shift(wanted, places - power);
  const half: Fraction = { above: 1n, below: 2n };
  const [below, above] = [floor(steps), -floor(negate(steps))];
  // The nearest printable value that reaches the result: upwards the next from it, or for more than it the one after.
  const nearest = upwards ? (strict ? below + 1n : above) : strict ? above - 1n : below;
  const tie = subtract({ above: nearest, below: 1n }, upwards ? half : negate(half));
  return {
    places,
    rounded: (value) => toFraction(roundFraction(shift(value, -power), places, rounding), power),
    tie: shift(tie, power - places),
  };
}
