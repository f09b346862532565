import type { Indicator } from "../../model/indicator.js";
import { notInSql } from "./not-in-sql.js";
import type { SqlTime } from "./sql-time.js";

/** Throws where no way leads from the start to a target that SQL can say. */
export function checkWay(indicator: Indicator, start: SqlTime, due: SqlTime): void {
  if (indicator.measure === "cumulative" && indicator.direction === "maintain") {
    throw notInSql(indicator, "a total that is to grow, or to stay below a limit", "maintain");
  }
  if (due.on > start.on) return;
  throw notInSql(indicator, "a target after the baseline", due.on);
}
