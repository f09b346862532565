import { refuse } from "../../value/refuse.js";
import type { SqlDialectRow } from "../dialect.js";
import { lastPlace } from "../last-place.js";
import {
  abs,
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
  lineComment: undefined,
  hasItsPlaces: hasNoRest,
  isWithin: isBetween,
  bound: asItStands,
  day: dateOf,
  types: { text: "VARCHAR", flag: "BOOLEAN", count: "BIGINT" },
  nullable: asItStands,
  flag: asItStands,
  isSixDigits: (text) => `${text} ~ '^[0-9]{6}$'`,
  isWord: (text) => `${text} ~ '^[0-9A-Za-z_]{2,20}$'`,
  isTwoCapitals: (text) => `${text} ~ '^[A-Z]{2}$'`,
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
};
