import { countryCode } from "../../patents/jurisdiction.js";
import type { IntegerWidth, SqlDialectRow } from "../dialect.js";
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

// `/` is a floating division of whole and of decimal numbers, `//` cuts off, and a product of decimals is exact. A CASE of
// decimals of two sizes becomes one of the larger size.

const integers = (type: string, bits: bigint, decimalDigits: number): IntegerWidth => ({
  type,
  most: 2n ** bits - 1n,
  mostQuotient: 2n ** bits - 1n,
  isChecked: true,
  decimalDigits,
  quotient: { infix: "//" },
  calls: {},
  constant: plainConstant,
  column: castColumn(type),
  absolute: abs,
  toDecimal: (whole, places) => {
    const cast = `CAST(${whole} AS DECIMAL(${decimalDigits - places}, 0))`;
    return places === 0 ? cast : `${cast} * ${lastPlace(places)}`;
  },
});

/** DuckDB, tried with 1.5. */
export const duckdb: SqlDialectRow = {
  words: { "zh-Hans": "DuckDB", "zh-Hant": "DuckDB", en: "DuckDB" },
  narrow: integers("BIGINT", 63n, 18),
  wide: integers("HUGEINT", 127n, 38),
  attempt: (expression) => `TRY(${expression})`,
  longestName: Number.POSITIVE_INFINITY,
  quote: inDoubleQuotes,
  nameQuote: '"',
  escapesBackslash: false,
  lineComment: undefined,
  hasItsPlaces: hasNoRest,
  isWithin: isBetween,
  bound: asItStands,
  day: dateOf,
  types: {
    text: "VARCHAR",
    flag: "BOOLEAN",
    count: "BIGINT",
    day: "DATE",
    decimal: (places) => `DECIMAL(38, ${places})`,
  },
  exact: asItStands,
  mostRead: undefined,
  settings: "",
  nullable: asItStands,
  flag: asItStands,
  isSixDigits: (text) => `regexp_full_match(${text}, '[0-9]{6}')`,
  isWord: (text) => `regexp_full_match(${text}, '[0-9A-Za-z_]{2,20}')`,
  isCountry: (text) => `regexp_full_match(${text}, '${countryCode}')`,
  list: {
    canBeNull: true,
    length: (list) => `len(${list})`,
    first: (list) => `${list}[1]`,
    some: (list, condition) =>
      `CASE WHEN len(${list}) > 0 THEN len(list_filter(${list}, lambda part: ${condition("part")})) > 0 ELSE FALSE END`,
  },
  lapseList: ({ list, since, isOut, isWrong, revived }) => {
    // Nearly all lists are of one lapse, which is judged without going through the list.
    const some = (ofOne: string, ofPart: string): string =>
      [
        `CASE WHEN ${list} IS NULL THEN FALSE`,
        `WHEN len(${list}) = 1 THEN coalesce(${ofOne}, FALSE)`,
        `ELSE len(list_filter(${list}, lambda part, number: ${ofPart})) > 0 END`,
      ].join("\n      ");
    const before = `CASE WHEN number = 1 THEN ${since} ELSE ${revived(`${list}[number - 1]`)} END`;
    const first = `${list}[1]`;
    return {
      out: some(isOut(first), isOut("part")),
      wrong: some(isWrong(first, since), isWrong("part", before)),
    };
  },
  table: {
    types: { text: "VARCHAR", whole: "INTEGER", flag: "BOOLEAN", day: "DATE", texts: "VARCHAR[]" },
    decimal: (places) => `DECIMAL(38, ${places})`,
    mayBeNull: asItStands,
    declaresKeys: true,
    remarks: "statement",
    end: () => "",
    parameter: (number) => `$${number}`,
    dayText: (day) => `strftime(${day}, '%Y-%m-%d')`,
    listFromJson: (text) => `CAST(CAST(${text} AS JSON) AS VARCHAR[])`,
    listToJson: (list) => `CAST(to_json(${list}) AS VARCHAR)`,
  },
  days: {
    month: (day) => `CAST(12 * EXTRACT(YEAR FROM ${day}) + EXTRACT(MONTH FROM ${day}) - 1 AS BIGINT)`,
    firstOf: (month) => `make_date((${month}) // 12, (${month}) % 12 + 1, 1)`,
    isFirst: (day) => `EXTRACT(DAY FROM ${day}) = 1`,
    next: (day) => `${day} + 1`,
    previous: (day) => `${day} - 1`,
    between: (from, to) => `${to} - ${from}`,
  },
  addColumns: addedInSelect,
  workedOutOnce: "MATERIALIZED ",
};
