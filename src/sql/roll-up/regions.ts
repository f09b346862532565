import { pointer, show, type UsageError } from "../../issue.js";
import { checkOptions } from "../../value/check-options.js";
import { checkPlaceName } from "../../value/place-name.js";
import { refuse } from "../../value/refuse.js";
import type { SqlDialectRow } from "../dialect.js";
import { textValue } from "../fragment.js";
import { factText, type SqlFact } from "../high-value/register-columns.js";
import { type SqlSource, sourceText } from "./observation-columns.js";

/**
 * A table of the places that make a whole, a row each.
 *
 * @category SQL
 * @example
 * const cities: SqlRegionTable = { table: "cities", place: "name", by: "province" };
 */
export interface SqlRegionTable {
  /** The name of a table or view, or a query. */
  readonly table: SqlSource;
  /** The place, as the observations name it. */
  readonly place: SqlFact;
  /**
   * The whole that the place is a part of.
   * @defaultValue all places make one whole
   */
  readonly by?: SqlFact;
}

/** The places that make a whole, as a CTE of `place` and `group_key`. */
export function regionsSql(given: readonly string[] | SqlRegionTable, dialect: SqlDialectRow): string {
  if (isList(given)) return listed(given, dialect);
  if (typeof given !== "object" || given === null) throw notRegions("/regions", given);
  checkOptions<SqlRegionTable>(given, { table: true, place: true, by: true }, "/regions");
  const { table, place, by } = given;
  if (table === undefined) throw notRegions("/regions/table", table);
  return `regions AS (
  SELECT DISTINCT
    ${factText(place, "/regions/place", dialect)} AS place,
    ${by === undefined ? `CAST(NULL AS ${dialect.types.text})` : factText(by, "/regions/by", dialect)} AS group_key
  FROM ${sourceText(table, "region_table", "/regions/table", dialect)}
)`;
}

const isList = (given: readonly string[] | SqlRegionTable): given is readonly string[] =>
  Array.isArray(given);

function listed(places: readonly unknown[], dialect: SqlDialectRow): string {
  if (places.includes("")) checkPlaceName("regions", "");
  const wrong = places.findIndex(
    (place, at) => typeof place !== "string" || place.includes("\0") || places.indexOf(place) !== at,
  );
  if (wrong >= 0) throw notRegions(pointer("/regions", wrong), places[wrong]);
  if (places.length === 0) throw notRegions("/regions", places);
  const { types } = dialect;
  const rows = places.map(
    (place) =>
      `  SELECT CAST(${textValue(String(place), dialect)} AS ${types.text}) AS place, CAST(NULL AS ${types.text}) AS group_key`,
  );
  return `regions AS (\n${rows.join(" UNION ALL\n")}\n)`;
}

function notRegions(path: string, received: unknown): UsageError {
  return refuse({
    code: "sql-regions-invalid",
    path,
    expected: [
      "地区名称的列表（不重复），或含 table 与 place 的对象",
      "a list of places, each named once, or an object with table and place",
    ],
    received: show(received),
    words: ["地区有误", "Not places"],
  });
}
