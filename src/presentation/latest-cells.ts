import type { ObservationStatus, ObservedValue } from "../series/observation.js";
import { wordsIn } from "../value/closed-list.js";
import type { DecimalText } from "../value/decimal-text.js";
import type { PeriodText } from "../value/period.js";
import { type Qualifier, qualifiers } from "../value/qualifier.js";
import { valueStatuses } from "../value/statuses.js";
import { column } from "./column.js";

/**
 * What a table says of the latest observation.
 *
 * @category Tables
 * @example
 * const cells: LatestCells = { latest: "2.04", period: "2023-06", status: "P", latestQualifier: null };
 */
export interface LatestCells {
  /** The latest value, in the indicator's unit; `null` where nothing was observed. */
  readonly latest: DecimalText | null;
  /** The period of that value. */
  readonly period: PeriodText | null;
  /** Its SDMX status, such as `"E"` for an estimate. */
  readonly status: ObservationStatus | null;
  /** How the latest value is given where it is not given exactly. */
  readonly latestQualifier: Qualifier | null;
}

export const latestColumns = [
  column(
    "latest",
    "decimal",
    ["最近值", "Latest"],
    ["截止日前最近一期的观测值", "The latest value observed by the as-of day"],
    { qualifier: "latestQualifier" },
  ),
  column("period", "period", ["时期", "Period"], ["最近值所属时期", "The period of the latest value"]),
  column(
    "status",
    "code",
    ["数据状态", "Status"],
    ["最近值是否为最终数据", "Whether the latest value is final"],
    {
      words: valueStatuses,
    },
  ),
  column(
    "latestQualifier",
    "code",
    ["最近值的写法", "Latest is"],
    [
      "来源未写确数的最近值：约、超过、不足；空白为确数",
      "How the latest value is given that is not given exactly; blank where it is exact",
    ],
    { words: wordsIn(qualifiers) },
  ),
];

/** The cells of the latest observation; of none they are empty. */
export function latestCells(latest?: ObservedValue): LatestCells {
  const { value = null, period = null, status = null, qualifier = null } = latest ?? {};
  return { latest: value, period, status, latestQualifier: qualifier };
}
