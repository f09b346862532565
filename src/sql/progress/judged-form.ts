import type { DecimalText } from "../../value/decimal-text.js";
import type { SqlDialectRow } from "../dialect.js";
import type { SqlTime } from "./sql-time.js";

/** What verdicts are written with. */
export interface JudgedForm {
  readonly dialect: SqlDialectRow;
  readonly start: SqlTime;
  /** The plan's first year, as the months of its years are counted. */
  readonly firstMonth: number;
  readonly valuePlaces: number;
  readonly places: number;
  /** Decimal places of what is still missing, the same for all indicators. */
  readonly gapPlaces: number;
  readonly thresholds: { readonly ahead: DecimalText; readonly onTrack: DecimalText };
}
