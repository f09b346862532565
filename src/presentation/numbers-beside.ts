import { type DecimalText, isDecimalText } from "../value/decimal-text.js";
import { ownValue } from "../value/document-order.js";

const bound = /^[≥>≤<≈]?-?\d+(?:\.\d+)?(?:(?:—|, [≥>≤<≈]?)-?\d+(?:\.\d+)?)*$/;
const number = /(?<![\d.])-?\d+(?:\.\d+)?/g;

/**
 * The exact numbers that stand beside a cell in its row, those of targets such as `≥12` among them: a reader compares the cell
 * with them, so that it is rounded onto none of them and beyond none.
 */
export function numbersBeside(row: object, name: string): readonly DecimalText[] {
  return Object.keys(row).flatMap((key) => {
    const cell: unknown = key === name ? undefined : ownValue(row, key);
    if (isDecimalText(cell)) return [cell];
    // A long number of a target may have been cut for readers itself.
    return typeof cell === "string" && bound.test(cell)
      ? (cell.match(number) ?? []).filter((one) => !/\.\d{5}/.test(one))
      : [];
  });
}
