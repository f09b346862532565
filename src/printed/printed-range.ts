import { compare } from "../value/compare.js";
import { type DecimalText, isDecimalText, shiftPoint } from "../value/decimal-text.js";
import type { UnitText } from "../value/unit.js";
import { type Amount, type NoAmount, readAmount } from "./amount.js";

/** The two ends of a printed range, in one unit. */
export interface Ends {
  readonly lower: DecimalText;
  readonly upper: DecimalText;
  readonly unit?: UnitText;
}

/** What stands between the ends of a range. */
const separators = ["—", "~", "-", "至", "到", " to "] as const;

/**
 * Reads a range, 1—2, 80%—85%, 1-2万件, 2.5 to 3.5: the unit or the scale behind the upper end is that of both.
 * `undefined` where the text is no two amounts with a separator between them.
 */
export function readRange(text: string): Ends | NoAmount | undefined {
  const bare = text.toLowerCase().startsWith("between ") ? text.slice(8).replace(" and ", " to ") : text;
  for (const separator of separators) {
    // The first character may be a sign.
    const at = bare.indexOf(separator, 1);
    if (at === -1) continue;
    const [lower, upper] = [bare.slice(0, at).trim(), bare.slice(at + separator.length).trim()];
    const ends = endsOf(readAmount(lower), readAmount(upper));
    if (ends !== undefined) return ends;
  }
  return undefined;
}

function endsOf(from: Amount | NoAmount, to: Amount | NoAmount): Ends | NoAmount | undefined {
  if ("reason" in from || "reason" in to || from.comparator || to.comparator) return undefined;
  if (from.unit !== undefined && from.unit !== to.unit) return undefined;
  const lower = scaledAlike(from, to);
  if (lower === undefined || compare(lower, to.value) > 0) return { reason: "range-reversed" };
  return { lower, upper: to.value, ...(to.unit !== undefined && { unit: to.unit }) };
}

/** 1—2万 goes from ten thousand to twenty thousand, 9000—1万 from nine to ten thousand. */
function scaledAlike(from: Amount, to: Amount): DecimalText | undefined {
  if (to.scale === undefined || from.scale !== undefined) return from.value;
  const scaled = shiftPoint(from.value, to.scale);
  return isDecimalText(scaled) && compare(scaled, to.value) <= 0 ? scaled : from.value;
}
