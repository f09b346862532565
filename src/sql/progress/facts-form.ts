import type { Calendar } from "../../value/calendar.js";
import type { SqlDialectRow } from "../dialect.js";
import type { SqlAim } from "./sql-aim.js";
import type { SqlTime } from "./sql-time.js";

/** What the facts of places are read with. */
export interface FactsForm {
  readonly dialect: SqlDialectRow;
  readonly calendar: Calendar;
  readonly start: SqlTime;
  readonly shift: number;
  readonly aims: readonly SqlAim[];
  /** Whether values can be too large to be read. */
  readonly hasLimit: boolean;
  /** The CTE of the places' own targets; absent where there are none. */
  readonly ownTargets: string | undefined;
}
