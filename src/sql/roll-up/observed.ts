import { weaker } from "../../series/weakest-status.js";
import { keysOf } from "../../value/closed-list.js";
import { valueStatuses } from "../../value/statuses.js";
import type { SqlDialectRow } from "../dialect.js";
import { comment, textValue } from "../fragment.js";
import { lastPlace } from "../last-place.js";
import type { ObservationTexts } from "./observation-columns.js";

/** The statuses of values from the firmest to the weakest: what is combined has the weakest of its parts'. */
const fromFirmest = keysOf(valueStatuses).toSorted((a, b) => (a === b ? 0 : weaker(a, b) === b ? -1 : 1));

/** The status that a place in that order stands for; M where there is none. */
export function statusOf(weakness: string): string {
  const cases = fromFirmest.map((status, at) => `WHEN ${at} THEN ${textValue(status)}`);
  return `CASE ${weakness} ${cases.join(" ")} ELSE 'M' END`;
}

/** What is read of observations. */
export interface Observed {
  readonly dialect: SqlDialectRow;
  readonly source: string;
  readonly columns: ObservationTexts;
  /** The id of the plan. */
  readonly plan: string;
  /** The ids of the indicators that are read. */
  readonly indicators: readonly string[];
  /** Decimal places that the values have at most. */
  readonly places: number;
  /** How many months after December the years end: 3 where they end in March; 0 where they are the calendar's. */
  readonly shift: number;
  /** What else must hold of an observation, over the columns of the source. */
  readonly also?: readonly string[];
}

/**
 * The observations that are read, each with the months of its office's years that it starts and ends in.
 */
export function observedSql({
  dialect,
  source,
  columns,
  plan,
  indicators,
  places,
  shift,
  also = [],
}: Observed): string {
  const { days } = dialect;
  const { text } = dialect.table.types;
  const { plan: ofPlan, place, indicator, startsOn, endsOn, value, status, reason, qualifier } = columns;
  const weakness =
    status === undefined
      ? "0"
      : `CASE ${status} ${fromFirmest.map((one, at) => `WHEN ${textValue(one)} THEN ${at}`).join(" ")} END`;
  const hasPlaces = `${value} % ${places === 0 ? "1" : lastPlace(places)} = 0`;
  const isThere = status === undefined ? hasPlaces : `${hasPlaces} AND ${status} <> 'M'`;
  const given =
    reason === undefined ? "'not-reported'" : `coalesce(CAST(${reason} AS ${text}), 'not-reported')`;
  const later = shift === 0 ? "" : ` + ${12 - shift}`;
  const among = indicators.map((id) => textValue(id)).join(", ");
  const where = [
    ...(ofPlan === undefined ? [] : [`${ofPlan} = ${textValue(plan)}`]),
    `${indicator} IN (${among})`,
    ...also,
  ];
  return `observed AS ${dialect.workedOutOnce}(
  ${comment("The observations that are read. A month is counted in years as the plan ends them.")}
  SELECT
    ${place} AS place,
    ${indicator} AS indicator,
    ${startsOn} AS starts_on,
    ${endsOn} AS ends_on,
    CASE WHEN ${isThere} THEN ${value} END AS value,
    CASE WHEN ${isThere} THEN ${weakness} END AS weakness,
    CASE WHEN NOT (${hasPlaces}) THEN 'places-undeclared' ELSE ${given} END AS reason,
    CAST(${qualifier ?? "NULL"} AS ${text}) AS qualifier,
    ${days.month(startsOn)}${later} AS first_month,
    ${days.month(endsOn)}${later} AS last_month,
    ${days.isFirst(startsOn)} AS starts_month,
    ${days.isFirst(`(${days.next(endsOn)})`)} AS ends_month
  FROM ${source}
  WHERE ${where.join("\n    AND ")}
)`;
}
