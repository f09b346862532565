import { countryCode } from "../../patents/jurisdiction.js";
import { refuse } from "../../value/refuse.js";
import type { SqlDialectRow } from "../dialect.js";
import { lastPlace } from "../last-place.js";
import {
  abs,
  addedInSelect,
  asItStands,
  castColumn,
  dateOf,
  hasNoRest,
  inDoubleQuotes,
  isBetween,
  plainConstant,
} from "./usual.js";

// `/` of bigint cuts off and `div` of numeric does; `/` of numeric picks a number of places by itself. A product of
// numeric is exact, and has as many places as its parts together.

const toDecimal = (whole: string, places: number): string =>
  places === 0 ? `CAST(${whole} AS numeric)` : `CAST(${whole} AS numeric) * ${lastPlace(places)}`;

/** PostgreSQL, tried with 18. */
export const postgres: SqlDialectRow = {
  words: { "zh-Hans": "PostgreSQL", "zh-Hant": "PostgreSQL", en: "PostgreSQL" },
  narrow: {
    type: "bigint",
    most: 2n ** 63n - 1n,
    mostQuotient: 2n ** 63n - 1n,
    isChecked: true,
    decimalDigits: Number.POSITIVE_INFINITY,
    quotient: { infix: "/" },
    calls: {},
    constant: plainConstant,
    column: castColumn("bigint"),
    absolute: abs,
    toDecimal,
  },
  wide: {
    type: "numeric",
    // 131,072 digits before the point.
    most: 10n ** 131_072n - 1n,
    mostQuotient: 10n ** 131_072n - 1n,
    isChecked: true,
    decimalDigits: Number.POSITIVE_INFINITY,
    quotient: { call: "div" },
    calls: {},
    constant: plainConstant,
    column: castColumn("numeric"),
    absolute: abs,
    toDecimal,
  },
  attempt: (expression) => expression,
  // A longer name is cut off.
  longestName: 63,
  quote: inDoubleQuotes,
  nameQuote: '"',
  escapesBackslash: false,
  lineComment: undefined,
  hasItsPlaces: hasNoRest,
  isWithin: isBetween,
  bound: asItStands,
  day: dateOf,
  types: { text: "VARCHAR", flag: "BOOLEAN", count: "BIGINT", day: "DATE", decimal: () => "numeric" },
  exact: asItStands,
  mostRead: undefined,
  settings: "",
  nullable: asItStands,
  flag: asItStands,
  isSixDigits: (text) => `${text} ~ '^[0-9]{6}$'`,
  isWord: (text) => `${text} ~ '^[0-9A-Za-z_]{2,20}$'`,
  isCountry: (text) => `${text} ~ '^(${countryCode})$'`,
  list: {
    canBeNull: true,
    length: (list) => `cardinality(${list})`,
    first: (list) => `${list}[1]`,
    some: (list, condition) => `EXISTS (SELECT FROM unnest(${list}) AS part WHERE ${condition("part")})`,
  },
  lapseList: () => {
    throw refuse({
      code: "sql-not-here",
      path: "/columns/lapses",
      expected: "a table of lapses, where the engine has no lists of records",
      received: "a list",
      words: ["该引擎不支持这种写法", "Not on this engine"],
    });
  },
  table: {
    types: { text: "text", whole: "integer", flag: "boolean", day: "date", texts: "text[]" },
    // With places of its own it would round what is longer without a word.
    decimal: () => "numeric",
    mayBeNull: asItStands,
    declaresKeys: true,
    remarks: "statement",
    end: () => "",
    parameter: (number) => `$${number}`,
    dayText: (day) => `to_char(${day}, 'YYYY-MM-DD')`,
    listFromJson: (text) =>
      `CASE WHEN ${text} IS NOT NULL THEN ARRAY(SELECT jsonb_array_elements_text(CAST(${text} AS jsonb))) END`,
    listToJson: (list) => `CAST(to_json(${list}) AS text)`,
  },
  days: {
    month: (day) => `CAST(12 * EXTRACT(YEAR FROM ${day}) + EXTRACT(MONTH FROM ${day}) - 1 AS integer)`,
    firstOf: (month) => `make_date((${month}) / 12, (${month}) % 12 + 1, 1)`,
    isFirst: (day) => `EXTRACT(DAY FROM ${day}) = 1`,
    next: (day) => `${day} + 1`,
    previous: (day) => `${day} - 1`,
    between: (from, to) => `${to} - ${from}`,
  },
  addColumns: addedInSelect,
  workedOutOnce: "MATERIALIZED ",
};
