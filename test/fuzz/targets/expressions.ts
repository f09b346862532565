import fc from "fast-check";
import {
  checkFormula,
  evaluate,
  evaluateColumns,
  explain,
  type FormulaDefinition,
  solveFor,
  toLatex,
  toMathml,
} from "ipr-plan";
import { attempt } from "../attempt.js";
import { anyAmount, anyNumber, hostileText, prototypeNames, unitLike } from "../hostile.js";
import { target } from "../target.js";

const name = fc.constantFrom("a", "b", "c", ...prototypeNames);

/** Expressions of the grammar, mostly; now and then with something in them that does not belong. */
const { expression } = fc.letrec<{ expression: string; leaf: string }>((tie) => ({
  leaf: fc.oneof(
    { weight: 5, arbitrary: fc.constantFrom("a", "b", "c", "2", "0", "100", "0.5") },
    { weight: 1, arbitrary: fc.oneof(name, hostileText) },
  ),
  expression: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    tie("leaf"),
    fc
      .tuple(tie("expression"), fc.constantFrom("+", "-", "*", "/", " / ", "×"), tie("expression"))
      .map((parts) => parts.join("")),
    tie("expression").map((inner) => `(${inner})`),
    tie("expression").map((inner) => `-${inner}`),
    fc
      .tuple(fc.constantFrom("min", "max", "sum", "pow"), fc.array(tie("expression"), { maxLength: 3 }))
      .map(([call, values]) => `${call}(${values.join(",")})`),
  ),
}));

const monstrous = fc
  .tuple(fc.constantFrom("(", "-", "a+", "a/", "min(", "((a)", "1,", "a*b-"), fc.nat(1100))
  .map(([part, times]) => `${part.repeat(times)}a`.slice(0, 1200));

const value = fc.oneof(
  anyAmount,
  fc.constant(null),
  fc.record({ value: anyAmount, unit: unitLike }),
  fc.constantFrom({ missing: "blank-cell" }, { missing: "x" }, {}),
);

/** A formula of up to three inputs, its values, and the unknown to solve for. */
const formulas = fc.record({
  expression: fc.oneof({ weight: 9, arbitrary: expression }, { weight: 1, arbitrary: monstrous }),
  units: fc.tuple(unitLike, unitLike, unitLike),
  unit: fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom("件", "%", "件/万人") },
    { weight: 1, arbitrary: unitLike },
  ),
  plain: fc.boolean(),
  places: fc.constantFrom(0, 2, 4, 30),
  values: fc.tuple(value, value, value),
  columns: fc.array(fc.tuple(anyNumber, anyNumber, anyNumber), { maxLength: 8 }),
  result: anyAmount,
});

/** Formulas with hostile expressions, units and values. */
export const expressions = [
  target({
    name: "expressions",
    perRound: 150,
    inputs: formulas.map((one) => ({
      ...one,
      columns: [0, 1, 2].map((at) => Float64Array.from(one.columns, (row) => row[at] ?? 0)),
    })),
    run({ expression, units, unit, plain, places, values, columns, result }) {
      const inputs = ["a", "b", "c"].filter((one) => expression.includes(one));
      const definition: FormulaDefinition = {
        id: "made-up",
        name: { "zh-Hans": "某指标" },
        inputs: Object.fromEntries(
          inputs.map((one, at) => [
            one,
            { name: { "zh-Hans": one }, unit: plain ? "件" : (units[at] ?? "件"), measure: "annual" },
          ]),
        ),
        expression,
        unit,
        measure: "annual",
        regionRule: "ratio",
        places,
        references: [],
      };
      const given = Object.fromEntries(inputs.map((one, at) => [one, values[at]])) as never;
      const [first = "a", ...rest] = inputs;
      return [
        attempt(() => checkFormula(definition)),
        attempt(() => evaluate(definition, given)),
        attempt(() => explain(definition, given)),
        attempt(() => toLatex(definition, "en").length),
        attempt(() => toMathml(definition).length),
        attempt(() =>
          [
            ...evaluateColumns(
              definition,
              Object.fromEntries(inputs.map((one, at) => [one, columns[at]])) as never,
            ),
          ].map(String),
        ),
        attempt(() =>
          solveFor(definition, first, {
            result,
            ...Object.fromEntries(rest.map((one, at) => [one, values[at]])),
          } as never),
        ),
      ];
    },
  }),
];
