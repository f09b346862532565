import { contrast, pointer, show } from "../issue.js";
import type { IssueCode } from "../issue-codes/issue-code.js";
import { isRecord } from "../value/is-record.js";
import { nearest } from "../value/nearest.js";
import { checkDimensions } from "./expression/check-dimensions.js";
import { type Expression, functionNames } from "./expression/expression.js";
import { expressionIssue, type FormulaIssue } from "./expression/formula-issue.js";
import { namesIn } from "./expression/names-in.js";
import { parseExpression } from "./expression/parse-expression.js";
import { measureOf } from "./expression/unit-algebra.js";
import type { FormulaDefinition } from "./formula-definition.js";

/**
 * Checks a formula (公式检查): that its expression can be read, uses every input and no other name, and that the units
 * come out in the unit of the result.
 *
 * @param definition - The formula, as data from anywhere.
 * @returns What was found; empty where all is well. Issues in the expression carry the position of the character.
 * @category Formulas
 * @example
 * const misspelt = { ...patentsPer10k, expression: "patents / peopel" };
 * checkFormula(misspelt).map(({ code, position }) => [code, position])
 * // => [["input-unknown", 10], ["input-unused", undefined]]
 * checkFormula({ ...patentsPer10k, unit: "亿元" })[0]?.message.en
 * // => "The expression does not come out in the unit of the result: expected money (亿元), received count/people"
 */
export function checkFormula(definition: FormulaDefinition): readonly FormulaIssue[] {
  if (!isRecord(definition)) {
    return [notFormula("", "an object with inputs, expression, unit and places", definition)];
  }
  if (!isRecord(definition.inputs)) {
    return [notFormula("/inputs", "an object of inputs by name", definition.inputs)];
  }
  const issues = [...checkInputs(definition), ...checkResult(definition)];
  if (typeof definition.expression !== "string") {
    return [
      ...issues,
      facts(
        "expression-invalid",
        "/expression",
        "表达式应为文本",
        "The expression is not text",
        "text",
        show(definition.expression),
      ),
    ];
  }
  const parsed = parseExpression(definition.expression);
  if (!parsed.ok) return [...issues, parsed.issue];
  issues.push(...checkNames(definition, parsed.tree));
  return issues.length > 0 ? issues : checkDimensions(definition, parsed.tree);
}

const inputName = /^[A-Za-z][A-Za-z0-9_]{0,59}$/;
const reserved: readonly string[] = [...functionNames, "result", "constructor", "prototype"];

function notFormula(path: string, expected: string, received: unknown): FormulaIssue {
  return facts("formula-invalid", path, "公式的结构不合要求", "Not a formula", expected, show(received));
}

function checkInputs({ inputs }: FormulaDefinition): FormulaIssue[] {
  return Object.entries(inputs).flatMap(([name, input]) => {
    const path = pointer("/inputs", name);
    const unit: unknown = isRecord(input) ? input.unit : undefined;
    const found: FormulaIssue[] = [];
    if (!inputName.test(name) || reserved.includes(name)) {
      found.push(
        facts(
          "input-name-invalid",
          path,
          "输入项名称不合要求",
          "The name of the input cannot be used",
          `a Latin letter, then letters, digits or "_", and none of ${reserved.join(", ")}`,
          show(name),
        ),
      );
    }
    if (measureOf(unit) === undefined) found.push(unknownUnit(pointer(path, "unit"), unit));
    return found;
  });
}

function checkResult({ unit, places, rounding = "half-up" }: FormulaDefinition): FormulaIssue[] {
  const found: FormulaIssue[] = [];
  if (measureOf(unit) === undefined) found.push(unknownUnit("/unit", unit));
  if (!isPlaces(places)) {
    found.push(
      facts(
        "places-invalid",
        "/places",
        "小数位数不合要求",
        "The number of places cannot be used",
        "a whole number from 0 to 100",
        show(places),
      ),
    );
  }
  if (rounding !== "half-up" && rounding !== "half-even") {
    found.push(
      facts(
        "rounding-invalid",
        "/rounding",
        "舍入方式不合要求",
        "Unknown rounding",
        '"half-up" or "half-even"',
        show(rounding),
      ),
    );
  }
  return found;
}

/** Whether a number of decimal places can be rounded to. */
export function isPlaces(places: unknown): places is number {
  return typeof places === "number" && Number.isInteger(places) && places >= 0 && places <= 100;
}

function checkNames({ inputs }: FormulaDefinition, tree: Expression): FormulaIssue[] {
  const known = Object.keys(inputs);
  const used = namesIn(tree);
  const unknown = used.flatMap(({ name, at }) => {
    if (known.includes(name)) return [];
    const close = nearest(name, known);
    const expected = close === undefined ? known.join(", ") || "no names: there are no inputs" : show(close);
    return [
      expressionIssue("input-unknown", at, {
        zh: "未知的输入项",
        en: "Unknown input",
        expected,
        received: show(name),
      }),
    ];
  });
  const unused = known
    .filter((name) => !used.some((one) => one.name === name))
    .map((name) =>
      facts(
        "input-unused",
        pointer("/inputs", name),
        "表达式未使用该输入项",
        "The expression does not use this input",
        "its name in the expression",
        show(name),
      ),
    );
  return [...unknown, ...unused];
}

function unknownUnit(path: string, unit: unknown): FormulaIssue {
  return facts(
    "unit-unknown",
    path,
    "无法识别的单位",
    "Unknown unit",
    "a unit such as 件, 亿元, % or 件/万人",
    show(unit),
  );
}

function facts(
  code: IssueCode,
  path: string,
  zh: string,
  en: string,
  expected: string,
  received: string,
): FormulaIssue {
  return {
    code,
    level: "error",
    path,
    expected,
    received,
    message: contrast(zh, en, expected, received),
  };
}
