import type { FormulaDefinition } from "ipr-plan";
import { evaluate, evaluateColumns } from "ipr-plan";
import { expect } from "vitest";

/** A formula of one measure kind, for tests. */
export function formula(
  expression: string,
  unit: string,
  inputs: Readonly<Record<string, string>>,
  more: Partial<FormulaDefinition> = {},
): FormulaDefinition {
  return {
    id: "test",
    name: { "zh-Hans": "某指标", en: "something" },
    inputs: Object.fromEntries(
      Object.entries(inputs).map(([name, own]) => [
        name,
        { name: { "zh-Hans": name, en: name }, unit: own, measure: "annual" },
      ]),
    ),
    expression,
    unit,
    measure: "annual",
    regionRule: "ratio",
    places: 2,
    references: [],
    ...more,
  };
}

/** Every row of `evaluateColumns` is the double nearest to what `evaluate` gives. */
export function expectSameAsEvaluate(
  definition: FormulaDefinition,
  columns: Readonly<Record<string, Float64Array>>,
): void {
  const names = Object.keys(definition.inputs);
  const fast = evaluateColumns(definition, columns);
  const wrong = [...fast].flatMap((value, row) => {
    const inputs = Object.fromEntries(
      names.map((name) => {
        const given = columns[name]?.[row];
        return [name, given !== undefined && Number.isFinite(given) ? given : null];
      }),
    );
    const exact = evaluate(definition, inputs);
    // A decimal beyond the doubles is out of range in a column.
    const number = "value" in exact ? Number(exact.value) : Number.NaN;
    const expected = Number.isFinite(number) ? number : Number.NaN;
    return Object.is(value, expected) ? [] : [{ row, inputs, value, expected }];
  });
  expect(wrong).toEqual([]);
}
