/**
 * A row of a table by column, as a driver takes the values and gives them back: texts, flags, whole numbers and `null`.
 * Days and exact numbers are texts; a list of texts is a JSON array in a text.
 *
 * @category SQL
 * @example
 * const row: SqlRow = { plan: "city-2025", indicator: "patents", position: 0, baseline_value: "402", more: "{}" };
 */
export type SqlRow = Readonly<Record<string, string | number | boolean | null>>;
