import { contrast } from "../../issue.js";
import type { FormulaDefinition } from "../formula-definition.js";
import { type BinaryNode, type Expression, readTree } from "./expression.js";
import { expressionIssue, type FormulaIssue } from "./formula-issue.js";
import {
  combine,
  dimensionText,
  type Exponents,
  measureOf,
  plainNumber,
  sameExponents,
} from "./unit-algebra.js";

/** Follows the dimensions through the expression: unlike things are not added, and the result is what it says. */
export function checkDimensions(definition: FormulaDefinition, tree: Expression): readonly FormulaIssue[] {
  const issues: FormulaIssue[] = [];
  const alike = (first: Exponents, other: Exponents, at: number): void => {
    if (sameExponents(first, other)) return;
    issues.push(
      expressionIssue("dimensions-unlike", at, {
        zh: "量纲不同，不能相加或比较",
        en: "Unlike dimensions cannot be added or compared",
        expected: dimensionText(first),
        received: dimensionText(other),
      }),
    );
  };
  const dimension = readTree<Exponents>(tree, {
    number: () => plainNumber,
    name: ({ name }) => measureOf(definition.inputs[name]?.unit ?? "")?.exponents ?? plainNumber,
    negate: (operand) => operand,
    binary: (left, right, { operator, at }) => {
      if (operator === "*" || operator === "/") return combine(left, right, operator === "*" ? 1 : -1);
      alike(left, right, at);
      return left;
    },
    call: (values, { at }) => {
      const [first = plainNumber, ...others] = values;
      for (const other of others) alike(first, other, at);
      return first;
    },
  });
  if (issues.length > 0) return issues;
  const wanted = measureOf(definition.unit)?.exponents ?? plainNumber;
  if (!sameExponents(wanted, dimension)) return [resultDiffers(definition.unit, wanted, dimension)];
  return factorsIn(tree);
}

function resultDiffers(unit: string, wanted: Exponents, dimension: Exponents): FormulaIssue {
  const [expected, received] = [`${dimensionText(wanted)} (${unit})`, dimensionText(dimension)];
  return {
    code: "result-dimension",
    level: "error",
    path: "/unit",
    expected,
    received,
    message: contrast(
      "表达式的量纲与结果单位不符",
      "The expression does not come out in the unit of the result",
      expected,
      received,
    ),
  };
}

// 10000 in a formula is nearly always a unit written twice: 件 over 万人 already carries it.
function factorsIn(tree: Expression): readonly FormulaIssue[] {
  const issues: FormulaIssue[] = [];
  const look = ({ operator, left, right }: BinaryNode): void => {
    if (operator !== "*" && operator !== "/") return;
    for (const side of [left, right]) {
      if (side.kind !== "number" || !/^100+$/.test(side.value)) continue;
      const words = {
        zh: "单位换算不必写出",
        en: "Units carry their factors",
        expected: "the formula without the factor",
        received: side.value,
      };
      issues.push({ ...expressionIssue("factor-written", side.at, words), level: "warning" });
    }
  };
  readTree<void>(tree, {
    number: () => undefined,
    name: () => undefined,
    negate: () => undefined,
    binary: (_left, _right, node) => look(node),
    call: () => undefined,
  });
  return issues;
}
