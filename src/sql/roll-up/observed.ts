import { weaker } from "../../series/weakest-status.js";
import { keysOf } from "../../value/closed-list.js";
import { valueStatuses } from "../../value/statuses.js";
import type { SqlDialectRow } from "../dialect.js";
import { comment, textValue } from "../fragment.js";
import type { ObservationTexts } from "./observation-columns.js";

/** The statuses of values from the firmest to the weakest: what is combined has the weakest of its parts'. */
const fromFirmest = keysOf(valueStatuses).toSorted((a, b) => (a === b ? 0 : weaker(a, b) === b ? -1 : 1));

/** The status that a place in that order stands for; M where there is none. */
export function statusOf(weakness: string, dialect: SqlDialectRow): string {
  const cases = fromFirmest.map((status, at) => `WHEN ${at} THEN ${textValue(status, dialect)}`);
  return `CASE ${weakness} ${cases.join(" ")} ELSE 'M' END`;
}

/** Conditions that a number is not too large to be calculated with; none where an engine says so itself. */
export function within(
  text: string,
  { isWithin }: SqlDialectRow,
  mostRead: bigint | undefined,
): readonly string[] {
  return mostRead === undefined ? [] : [isWithin(text, mostRead, "below")];
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
  /** The power of ten below which values are read; the dialect's own unless told. */
  readonly mostRead?: bigint | undefined;
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
  mostRead = dialect.mostRead,
}: Observed): string {
  const { days } = dialect;
  const { text } = dialect.types;
  const { plan: ofPlan, place, indicator, startsOn, endsOn, value, status, reason, qualifier } = columns;
  const weakness =
    status === undefined
      ? "0"
      : `CASE ${status} ${fromFirmest.map((one, at) => `WHEN ${textValue(one, dialect)} THEN ${at}`).join(" ")} END`;
  const hasPlaces = dialect.hasItsPlaces(value, places);
  const isIn = within(value, dialect, mostRead);
  const isThere = [hasPlaces, ...isIn, ...(status === undefined ? [] : [`${status} <> 'M'`])].join(" AND ");
  const given =
    reason === undefined ? "'not-reported'" : `coalesce(CAST(${reason} AS ${text}), 'not-reported')`;
  const later = shift === 0 ? "" : ` + ${12 - shift}`;
  const among = indicators.map((id) => textValue(id, dialect)).join(", ");
  const where = [
    ...(ofPlan === undefined ? [] : [`${ofPlan} = ${textValue(plan, dialect)}`]),
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
    CASE WHEN ${isThere} THEN ${dialect.exact(value, places)} END AS value,
    CASE WHEN ${isThere} THEN ${weakness} END AS weakness,
    CASE WHEN NOT (${hasPlaces}) THEN 'places-undeclared' ${isIn.map((one) => `WHEN NOT (${one}) THEN 'out-of-range' `).join("")}ELSE ${given} END AS reason,
    CAST(${qualifier ?? "NULL"} AS ${text}) AS qualifier,
    ${days.month(startsOn)}${later} AS first_month,
    ${days.month(endsOn)}${later} AS last_month,
    ${days.isFirst(startsOn)} AS starts_month,
    ${days.isFirst(`(${days.next(endsOn)})`)} AS ends_month${isIn.map((one) => `,\n    NOT (${one}) AS is_outside`).join("")}
  FROM ${source}
  WHERE ${where.join("\n    AND ")}
)`;
}
