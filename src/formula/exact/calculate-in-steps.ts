import type { DecimalText } from "../../value/decimal-text.js";
import { localize } from "../../value/localized-text.js";
import type { UnitText } from "../../value/unit.js";
import { readTree } from "../expression/expression.js";
import type { ReadFormula } from "../expression/read-formula.js";
import {
  baseUnitText,
  combine,
  type Exponents,
  measureOf,
  plainNumber,
  sameExponents,
} from "../expression/unit-algebra.js";
import type { FormulaDefinition } from "../formula-definition.js";
import type { ReadInput } from "../formula-inputs.js";
import { type FormulaStep, formulaStep, shown } from "../formula-step.js";
import { callFunction, operate } from "./calculate.js";
import { compare, type Fraction, negate, shift, toFraction, toSignificant } from "./fraction.js";

/** A value inside a calculation: exact in base units, and as a reader sees it. */
interface Term {
  readonly exact: Fraction;
  readonly exponents: Exponents;
  readonly value: DecimalText;
  readonly unit?: UnitText;
  /** Whether the value shown is the whole of it. */
  readonly exactly: boolean;
  /** The input that it is; a zero below the stroke is told by it. */
  readonly input?: string;
}

/** What came of a calculation: exact in base units, or nothing, where something was divided by 0 or is too large to be written. */
export interface Calculation {
  readonly exact: Fraction | undefined;
  /** Whether a step was too large to be written. */
  readonly beyond: boolean;
  /** The input that was 0 below a stroke, where it stood there alone. */
  readonly zero?: string;
  readonly steps: readonly FormulaStep[];
}

const signs = { "+": "+", "-": "−", "*": "×", "/": "÷" } as const;

/** Calculates and keeps each step with numbers and units. */
export function calculateInSteps(
  definition: FormulaDefinition,
  formula: ReadFormula,
  inputs: ReadonlyMap<string, Exclude<ReadInput, { missing: unknown }>>,
): Calculation {
  const steps = new Map<string, FormulaStep>();
  let zero: string | undefined;
  let beyond = false;
  const result = readTree<Term | undefined>(formula.tree, {
    number: ({ value }) => ({ exact: toFraction(value), exponents: plainNumber, value, exactly: true }),
    name: ({ name }) => {
      const [input, measure, words] = [inputs.get(name), formula.measures.get(name), definition.inputs[name]];
      if (input === undefined || measure === undefined || words === undefined) return undefined;
      const exact = toFraction(input.value, measure.power);
      const term: Term = {
        exact,
        exponents: measure.exponents,
        value: input.given,
        unit: input.unit,
        exactly: true,
        input: name,
      };
      steps.set(
        name,
        formulaStep("input", term, (locale) => localize(words.name, locale)),
      );
      return term;
    },
    negate: (operand, { at }) => {
      if (operand === undefined) return undefined;
      const term = termOf(definition, negate(operand.exact), operand.exponents);
      steps.set(
        String(at),
        formulaStep("operation", term, (locale) => `−(${shown(operand, locale)})`),
      );
      return term;
    },
    binary: (left, right, { operator, at }) => {
      if (left === undefined || right === undefined) return undefined;
      const exact = operate(operator, left.exact, right.exact);
      if (exact === undefined) {
        if (operator === "/" && right.exact.above === 0n) zero ??= right.input;
        else beyond = true;
        return undefined;
      }
      const sign = operator === "*" ? 1 : -1;
      const exponents =
        operator === "*" || operator === "/"
          ? combine(left.exponents, right.exponents, sign)
          : left.exponents;
      const term = termOf(definition, exact, exponents);
      steps.set(
        String(at),
        formulaStep(
          "operation",
          term,
          (locale) => `${shown(left, locale)} ${signs[operator]} ${shown(right, locale)}`,
        ),
      );
      return term;
    },
    call: (values, node) => {
      const terms = values.filter((value) => value !== undefined);
      const [first] = terms;
      const exact = callFunction(
        node.function,
        values.map((value) => value?.exact),
      );
      if (first === undefined || exact === undefined) return undefined;
      const term = termOf(definition, exact, first.exponents);
      steps.set(
        String(node.at),
        formulaStep(
          "operation",
          term,
          (locale) => `${node.function}(${terms.map((one) => shown(one, locale)).join(", ")})`,
        ),
      );
      return term;
    },
  });
  return { exact: result?.exact, beyond, ...(zero !== undefined && { zero }), steps: [...steps.values()] };
}

/** Shown in the unit of the result or of an input where one fits, and in base units otherwise. */
function termOf(definition: FormulaDefinition, exact: Fraction, exponents: Exponents): Term {
  const units = [definition.unit, ...Object.values(definition.inputs).map(({ unit }) => unit)];
  const unit = units.find((one) => sameExponents(measureOf(one)?.exponents ?? plainNumber, exponents));
  const power = unit === undefined ? 0 : (measureOf(unit)?.power ?? 0);
  const value = toSignificant(shift(exact, -power), 12);
  const exactly = compare(toFraction(value, power), exact) === 0;
  return { exact, exponents, value, exactly, unit: unit ?? baseUnitText(exponents) };
}
