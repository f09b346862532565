import type { Indicator } from "../../model/indicator.js";
import { overTime } from "../../series/aggregation.js";
import { notInSql } from "./not-in-sql.js";
import type { SqlTime } from "./sql-time.js";

/** Throws where no way leads from the start to a target that SQL can say. */
export function checkWay(indicator: Indicator, start: SqlTime, due: SqlTime): void {
  if (indicator.measure === "cumulative" && indicator.direction === "maintain") {
    throw notInSql(indicator, "a total that is to grow, or to stay below a limit", "maintain");
  }
  // By a day within a year, what that year brought so far decides; the query puts together whole years only.
  if (indicator.measure === "annual" && overTime(indicator) === "sum" && due.below > 1) {
    throw notInSql(indicator, "an amount that is due at the end of a year", due.on);
  }
  if (due.on > start.on) return;
  throw notInSql(indicator, "a target after the baseline", due.on);
}
