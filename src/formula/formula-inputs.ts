import { contrast, pointer, show, UsageError } from "../issue.js";
import type { IssueCode } from "../issue-codes/issue-code.js";
import { type DecimalInput, decimalText, readDecimal } from "../value/decimal.js";
import type { DecimalText } from "../value/decimal-text.js";
import { isRecord } from "../value/is-record.js";
import { type MissingReason, missingReasons } from "../value/missing.js";
import { nearest } from "../value/nearest.js";
import { convertValue } from "../value/quantity.js";
import { parseUnit, type UnitText } from "../value/unit.js";
import type { UnitLike } from "./expression/unit-dimension.js";
import type { FormulaDefinition } from "./formula-definition.js";

/**
 * What can stand for one input: a plain number in the unit of the input, a quantity in any unit of its dimension,
 * `null` for "not reported", or the reason why it is missing.
 *
 * @category Formulas
 * @example
 * const values: FormulaValue[] = ["12532", 12532, { value: "1.2532", unit: "万件" }, null, { missing: "blank-cell" }];
 */
export type FormulaValue =
  | DecimalInput
  | null
  | {
      /** The number. */
      readonly value: DecimalInput;
      /**
       * The unit of the number, of the same dimension as that of the input.
       * @defaultValue the unit of the input
       */
      readonly unit?: UnitText;
    }
  | {
      /** Why the number is missing. */
      readonly missing: MissingReason;
    };

/**
 * A value for each input of a formula, by name.
 *
 * @category Formulas
 * @example
 * const inputs: FormulaInputs = { patents: "12532", population: { value: "5012.7", unit: "万人" } };
 */
export type FormulaInputs<
  Units extends Readonly<Record<string, UnitText>> = Readonly<Record<string, UnitText>>,
> = {
  readonly [Name in keyof Units]: FormulaValue;
};

/** The inputs as given, where no name is misspelt and each literal unit is of the dimension of its input. */
export type CheckedInputs<Units extends Readonly<Record<string, UnitText>>, Given> = {
  readonly [Name in keyof Given]: Name extends keyof Units
    ? Given[Name] extends { readonly unit: infer Unit extends string }
      ? { readonly value: DecimalInput; readonly unit: UnitLike<Units[Name], Unit> }
      : FormulaValue
    : never;
};

/** One input as read: in the unit of the input, and as it was given; or why it is missing. */
export type ReadInput =
  | { readonly value: DecimalText; readonly given: DecimalText; readonly unit: UnitText }
  | { readonly missing: MissingReason };

/** Reads the inputs of a formula, all of them and no others; `except` is not read. */
export function readInputs(
  definition: FormulaDefinition,
  given: Readonly<Record<string, FormulaValue>>,
  except?: string,
): ReadonlyMap<string, ReadInput> {
  checkGiven(given);
  const names = Object.keys(definition.inputs);
  const extra = Object.keys(given).find((name) => !names.includes(name));
  if (extra !== undefined) throw unknownInput(definition, extra);
  return new Map(
    Object.entries(definition.inputs)
      .filter(([name]) => name !== except)
      .map(([name, { unit }]) => [
        name,
        readInput(name, unit, Object.hasOwn(given, name) ? given[name] : undefined),
      ]),
  );
}

/** Throws for what holds no inputs at all. */
export function checkGiven(given: unknown): void {
  if (isRecord(given)) return;
  const [expected, received] = ["an object with a value for each input", show(given)];
  throw new UsageError({
    code: "input-invalid",
    expected,
    received,
    message: {
      "zh-Hans": `输入项有误：应为按名称给出各输入项的对象，实为 ${received}`,
      en: `The inputs cannot be read: expected ${expected}, received ${received}`,
    },
  });
}

/** Reads one value, by the unit it is declared in. */
export function readInput(name: string, declared: UnitText, given: FormulaValue | undefined): ReadInput {
  if (given === null) return { missing: "not-reported" };
  const plain = readDecimal(given);
  if (plain !== undefined) return { value: decimalText(plain), given: decimalText(plain), unit: declared };
  if (typeof given === "object" && "missing" in given && Object.hasOwn(missingReasons, given.missing)) {
    return { missing: given.missing };
  }
  if (typeof given === "object" && "value" in given && readDecimal(given.value) !== undefined) {
    const text = decimalText(given.value);
    if (given.unit === undefined) return { value: text, given: text, unit: declared };
    const unit = parseUnit(given.unit);
    return { value: convertValue(text, unit, parseUnit(declared)), given: text, unit: unit.text };
  }
  const received =
    given === undefined
      ? "nothing"
      : typeof given === "object" && "value" in given
        ? show(given.value)
        : show(given);
  throw wrongInput(
    "input-invalid",
    name,
    "a number, decimal text, null, { value, unit? } or { missing }",
    received,
  );
}

/** The error for a name that is no input. */
export function unknownInput({ inputs }: FormulaDefinition, name: string): UsageError {
  const names = Object.keys(inputs);
  return wrongInput("input-unknown", name, nearest(String(name), names) ?? names.join(", "), show(name));
}

function wrongInput(code: IssueCode, name: string, expected: string, received: string): UsageError {
  return new UsageError({
    code,
    path: pointer("", name),
    expected,
    received,
    message: contrast(`输入项 ${show(name)} 有误`, `Input ${show(name)} cannot be read`, expected, received),
  });
}
