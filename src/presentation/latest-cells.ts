import type { ObservationStatus, ObservedValue } from "../series/observation.js";
import type { DecimalText } from "../value/decimal-text.js";
import type { PeriodText } from "../value/period.js";
import { valueStatuses } from "../value/statuses.js";
import { column } from "./column.js";

/**
 * What a table says of the latest observation.
 *
 * @category Tables
 * @example
 * const cells: LatestCells = { latest: "2.04", period: "2023-06", status: "P" };
 */
export interface LatestCells {
  readonly latest: DecimalText | null;
  readonly period: PeriodText | null;
  readonly status: ObservationStatus | null;
}

export const latestColumns = [
  column(
    "latest",
    "decimal",
    ["最近值", "Latest"],
    ["截止日前最近一期的观测值", "The latest value observed by the as-of day"],
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
];

/** The cells of the latest observation; of none they are empty. */
export function latestCells(latest?: ObservedValue): LatestCells {
  const { value = null, period = null, status = null } = latest ?? {};
  return { latest: value, period, status };
}
