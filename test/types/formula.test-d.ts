// A missing or misspelt input, or a unit of another dimension, does not compile.

import type { Series } from "ipr-plan";
import {
  defineFormula,
  evaluate,
  evaluateColumns,
  evaluateSeries,
  type FormulaDefinition,
  firstInstanceAcceptance,
  highValuePatentsPer10k,
  perCapitaVariants,
  solveFor,
} from "ipr-plan";
import { expectTypeOf } from "vitest";

declare const someUnit: string;
declare const formulaFromData: FormulaDefinition;
declare const someSeries: Series;
const column = new Float64Array(1);

expectTypeOf(highValuePatentsPer10k).toEqualTypeOf<
  FormulaDefinition<{ readonly patents: "件"; readonly population: "万人" }, "件/万人">
>();
expectTypeOf(highValuePatentsPer10k).toExtend<FormulaDefinition>();

evaluate(highValuePatentsPer10k, { patents: 1, population: 1 });
evaluate(highValuePatentsPer10k, {
  patents: { value: 1, unit: "万件" },
  population: { value: 1, unit: "亿人" },
});
evaluate(highValuePatentsPer10k, { patents: { value: 1, unit: someUnit }, population: null });
evaluate(highValuePatentsPer10k, {
  patents: { value: 1, unit: "items" },
  population: { missing: "blank-cell" },
});
evaluate(highValuePatentsPer10k, { patents: 1, population: 1 }, { unit: "件/人" });
evaluate(formulaFromData, { anything: 1 });
// @ts-expect-error missing
evaluate(highValuePatentsPer10k, { patents: 1 });
// @ts-expect-error misspelt
evaluate(highValuePatentsPer10k, { patents: 1, peopel: 1 });
// @ts-expect-error one too many
evaluate(highValuePatentsPer10k, { patents: 1, population: 1, year: 2020 });
// @ts-expect-error money for people
evaluate(highValuePatentsPer10k, { patents: 1, population: { value: 1, unit: "亿元" } });
// @ts-expect-error a result in money
evaluate(highValuePatentsPer10k, { patents: 1, population: 1 }, { unit: "亿元" });

evaluateColumns(highValuePatentsPer10k, { patents: column, population: { values: column, unit: "人" } });
// @ts-expect-error missing
evaluateColumns(highValuePatentsPer10k, { patents: column });
// @ts-expect-error money for people
evaluateColumns(highValuePatentsPer10k, { patents: column, population: { values: column, unit: "元" } });

solveFor(highValuePatentsPer10k, "patents", { result: "2.5", population: 1 });
solveFor(highValuePatentsPer10k, "patents", { result: { value: "2.5", unit: "件/人" }, population: 1 });
// @ts-expect-error no such input
solveFor(highValuePatentsPer10k, "peopel", { result: "2.5", population: 1 });
// @ts-expect-error no result
solveFor(highValuePatentsPer10k, "patents", { population: 1 });
// @ts-expect-error a result in %
solveFor(highValuePatentsPer10k, "patents", { result: { value: "2.5", unit: "%" }, population: 1 });

evaluateSeries(
  highValuePatentsPer10k,
  { patents: someSeries, population: someSeries },
  { carry: ["population"] },
);
const both = { patents: someSeries, population: someSeries };
// @ts-expect-error no such input to carry
evaluateSeries(highValuePatentsPer10k, both, { carry: ["peopel"] });

// @ts-expect-error no population in it
perCapitaVariants(firstInstanceAcceptance, { appeals: 1, closedCases: 1 }, []);

const inputs = {
  patents: { name: { "zh-Hans": "专利" }, unit: "件", measure: "point-in-time" },
  population: { name: { "zh-Hans": "人口" }, unit: "万人", measure: "point-in-time" },
} as const;
const rest = {
  id: "x",
  name: { "zh-Hans": "某" },
  measure: "annual",
  regionRule: "ratio",
  places: 2,
  references: [],
} as const;
defineFormula({ ...rest, inputs, expression: "patents / population", unit: "件/人" });
defineFormula({ ...rest, inputs, expression: "1 - patents / population", unit: "亿元" });
// @ts-expect-error 件 over 万人 is not money
defineFormula({ ...rest, inputs, expression: "patents / population", unit: "亿元" });
// @ts-expect-error people are not patents
defineFormula({ ...rest, inputs, expression: "population", unit: "件" });

// One count over another is a share or a density, as the definition says. It is no amount of money.
const densities = {
  patents: { name: { "zh-Hans": "专利" }, unit: "件", measure: "point-in-time" },
  companies: { name: { "zh-Hans": "企业" }, unit: "家", measure: "point-in-time" },
} as const;
defineFormula({ ...rest, inputs: densities, expression: "patents / companies", unit: "件/家" });
defineFormula({ ...rest, inputs: densities, expression: "patents / companies", unit: "%" });
// @ts-expect-error a count over a count is no money
defineFormula({ ...rest, inputs: densities, expression: "patents / companies", unit: "美元" });
