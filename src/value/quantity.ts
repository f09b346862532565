import { show, UsageError } from "../issue.js";
import { areAlike, dimensionText } from "./are-alike.js";
import { type DecimalText, isDecimalText, notDecimal, shiftPoint } from "./decimal-text.js";
import { parseUnit, readUnit, type Unit, type UnitText } from "./unit.js";

/**
 * An exact number with its unit. The unit is absent where the document prints none.
 *
 * @category Units
 * @example
 * const trademarks: Quantity = { value: "29.58", unit: "万件" };
 */
export interface Quantity {
  /** The number, as exact text. */
  readonly value: DecimalText;
  /** Its unit; absent where the document prints none. */
  readonly unit?: UnitText;
}

/** Moves a value from one unit to another of the same dimension; exact, because units are powers of ten. */
export function convertValue(value: DecimalText, from: Unit, to: Unit): DecimalText {
  if (!areAlike(from, to)) {
    const [own, wanted] = [dimensionText(from), dimensionText(to)];
    throw new UsageError({
      code: "dimension-mismatch",
      expected: `a unit of ${wanted}, such as ${to.text}`,
      received: `${from.text}, a unit of ${own}`,
      message: {
        "zh-Hans": `量纲不同：${from.text}（"${own}"）不能换算为 ${to.text}（"${wanted}"）`,
        en: `Different dimensions: ${from.text} (${own}) cannot become ${to.text} (${wanted})`,
      },
    });
  }
  const converted = shiftPoint(value, from.power - to.power);
  // Beyond 400 places a number is none of a plan's.
  if (!isDecimalText(converted)) throw notDecimal(converted);
  return converted;
}

/** The value in another unit where the two compare; `undefined` where they do not, or only one of them is known. */
export function convertIfAlike(
  value: DecimalText,
  from: UnitText | undefined,
  to: UnitText | undefined,
): DecimalText | undefined {
  if (from === to) return value;
  const [own, other] = [readUnit(from), readUnit(to)];
  if (own === undefined || other === undefined || !areAlike(own, other)) return undefined;
  return convertValue(value, own, other);
}

/**
 * Converts a quantity to another unit of the same dimension, exactly (单位换算).
 *
 * @param quantity - `"29.58 万件"`, or `{ value, unit }`.
 * @param unit - The unit wanted, in any spelling {@link parseUnit} reads.
 * @returns The value in that unit, as decimal text.
 * @throws {@link UsageError} `Different dimensions: 件 (count) cannot become 亿元 (money)`
 * @throws {@link UsageError} `Unknown unit: …`, `Not a decimal number: …`
 * @throws {@link UsageError} `Not a quantity: expected a number and a unit such as "29.58 万件", received …`
 * @category Units
 * @example
 * convert("29.58 万件", "件") // => "295800"
 * convert({ value: "30000", unit: "万元" }, "亿元") // => "3"
 */
export function convert(quantity: Quantity | string, unit: UnitText): DecimalText {
  if (quantity === null || quantity === undefined) throw notAQuantity(quantity);
  const { value, unit: from } = typeof quantity === "string" ? splitQuantity(quantity) : quantity;
  if (from === undefined) throw notAQuantity(quantity);
  return convertValue(value, parseUnit(from), parseUnit(unit));
}

function splitQuantity(text: string): Required<Quantity> {
  // Right behind the number no digit can start the unit; behind a blank one can, as in "3 10k items".
  const [, value, apart, close] =
    /^\s{0,9}(-?[\d.]{1,400})(?:\s{1,9}(\S.{0,300})|([^\s\d.,-].{0,300}))$/.exec(text) ?? [];
  const unit = apart ?? close;
  if (value === undefined || unit === undefined) throw notAQuantity(text);
  // Only a unit that carries its own definition is longer.
  if (unit.length > 61 && !unit.includes("{")) throw notAQuantity(text);
  return { value, unit };
}

function notAQuantity(quantity: unknown): UsageError {
  const received = show(quantity);
  return new UsageError({
    code: "quantity-invalid",
    expected: 'a number and a unit such as "29.58 万件"',
    received,
    message: {
      "zh-Hans": `不是数量：应为数字加单位，如 "29.58 万件"，实为 ${received}`,
      en: `Not a quantity: expected a number and a unit such as "29.58 万件", received ${received}`,
    },
  });
}
