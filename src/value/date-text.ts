/**
 * A calendar day, `YYYY-MM-DD`. It means the end of that day in UTC.
 *
 * @category Time
 * @example
 * const asOf: DateText = "2022-12-31";
 */
export type DateText = string;
