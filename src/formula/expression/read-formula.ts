import { UsageError } from "../../issue.js";
import { checkFormula } from "../check-formula.js";
import type { FormulaDefinition } from "../formula-definition.js";
import type { Expression } from "./expression.js";
import { parseExpression } from "./parse-expression.js";
import { type Measure, measureOf, plainNumber } from "./unit-algebra.js";

/** A formula ready to be calculated. */
export interface ReadFormula {
  readonly tree: Expression;
  readonly measures: ReadonlyMap<string, Measure>;
  readonly result: Measure;
}

/** Reads a formula; one with errors cannot be calculated, and the first of them is thrown. */
export function readFormula(definition: FormulaDefinition): ReadFormula {
  const error = checkFormula(definition).find(({ level }) => level === "error");
  if (error !== undefined) throw new UsageError(error);
  const parsed = parseExpression(definition.expression);
  if (!parsed.ok) throw new UsageError(parsed.issue);
  const measure = (unit: string): Measure => measureOf(unit) ?? { exponents: plainNumber, power: 0 };
  return {
    tree: parsed.tree,
    measures: new Map(Object.entries(definition.inputs).map(([name, { unit }]) => [name, measure(unit)])),
    result: measure(definition.unit),
  };
}
