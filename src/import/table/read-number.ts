import type { PrintedRange, PrintedValue } from "../../printed/printed-value.js";
import type { Comparator } from "../../value/bound.js";
import { readUnit, type UnitText } from "../../value/unit.js";
import type { Span } from "../draft/draft.js";
import type { NumberReading, Read } from "../draft/reading.js";

/** The reason for a bare number's comparator. */
const bare = {
  "zh-Hans": "只印了数，没有“以上”“不低于”之类的词",
  en: "The number is printed alone, without a word such as “at least”",
};

/** A number as a field of a plan has it, each part with the place where it stands. */
export function numberReading(read: PrintedValue | PrintedRange, { start, end }: Span): NumberReading {
  if ("lower" in read) {
    const comparator: Read<Comparator> = { value: "between", start, end };
    return {
      lower: { value: read.lower, start, end },
      upper: { value: read.upper, start, end },
      comparator,
    };
  }
  const { comparator } = read;
  return {
    value: { value: read.value, start, end },
    comparator:
      comparator === undefined
        ? { value: "attain", start, end, because: bare }
        : { value: comparator, start, end },
  };
}

/** The unit that a cell prints, where it is another than the indicator's. */
export function unitBeside(
  read: PrintedValue | PrintedRange,
  { start, end }: Span,
  own: UnitText | undefined,
): Read<UnitText> | undefined {
  const unit = read.unit === undefined ? undefined : readUnit(read.unit)?.text;
  return unit === undefined || unit === own ? undefined : { value: unit, start, end };
}
