import type { IndicatorYear } from "../../../monitoring/indicator-year.js";
import type { YearChange } from "../../../monitoring/year-change.js";

/** The change on the year before, where both numbers are exact: from 超过15家 to 约20家 nobody knows by how much it rose. */
export function exactChange({ change, actual }: IndicatorYear): YearChange | undefined {
  if ("missing" in change || "missing" in actual) return undefined;
  const isExact = change.from.qualifier === undefined && actual.qualifier === undefined;
  return isExact ? change : undefined;
}
