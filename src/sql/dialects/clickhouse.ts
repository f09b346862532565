import { countryCode } from "../../patents/jurisdiction.js";
import type { IntegerWidth, SqlDialectRow } from "../dialect.js";
import { asItStands, inDoubleQuotes, isBelowInFloating } from "./usual.js";

// Whole numbers that are too large begin again from below, without a word, so none is let in. A number with a point is a
// floating one, `%` of decimals is wrong or floating, and a text is the only exact way to write a long number. A decimal is
// kept as the whole number of its last places: to read the one as the other is exact and costs nothing. Values that are
// not declared to be NULL cannot be, lists cannot at all, and an alias hides the column of its name in the same SELECT.

const integers = (bits: number, decimalDigits: number): IntegerWidth => {
  const type = `Int${bits}`;
  const most = 2n ** BigInt(bits - 1) - 1n;
  return {
    type,
    most,
    mostQuotient: most,
    isChecked: false,
    decimalDigits,
    quotient: { call: "intDiv" },
    calls: {},
    // A literal has the smallest type that holds it, without a sign, and none over 64 bits.
    constant: (value) => {
      const size = value < 0n ? -value : value;
      if (size < 2n ** 32n) return String(value);
      return size < 2n ** 63n ? `toInt64(${value})` : `toInt256('${value}')`;
    },
    column: (text, places) => {
      if (places === 0) return `to${type}(${text})`;
      if (bits > 64) return `reinterpret(toDecimal256(${text}, ${places}), 'Int256')`;
      return places > 18
        ? `toInt64(reinterpret(toDecimal256(${text}, ${places}), 'Int256'))`
        : `reinterpret(toDecimal64(${text}, ${places}), 'Int64')`;
    },
    // The size alone would have no sign any more, and go with no number that has one.
    absolute: (text) => `to${type}(abs(${text}))`,
    toDecimal: (whole, places) => `reinterpret(to${type}(${whole}), 'Decimal(${decimalDigits}, ${places})')`,
  };
};

/** ClickHouse, tried with 26.9. */
export const clickhouse: SqlDialectRow = {
  words: { "zh-Hans": "ClickHouse", "zh-Hant": "ClickHouse", en: "ClickHouse" },
  narrow: integers(64, 18),
  wide: integers(256, 76),
  attempt: (expression) => expression,
  longestName: Number.POSITIVE_INFINITY,
  // A backslash escapes, in names too.
  quote: (name) => inDoubleQuotes(name.replaceAll("\\", "\\\\")),
  nameQuote: "`",
  escapesBackslash: true,
  lineComment: "#",
  hasItsPlaces: (text, places) => `trunc(${text}, ${places}) = ${text}`,
  isWithin: isBelowInFloating("Nullable(Float64)"),
  bound: (decimal, places) =>
    places === 0 && decimal.length < 19 ? decimal : `toDecimal256('${decimal}', ${places})`,
  day: (text) => `toDate32('${text}')`,
  types: {
    text: "Nullable(String)",
    flag: "Nullable(Bool)",
    count: "Int64",
    day: "Nullable(Date32)",
    decimal: (places) => `Nullable(Decimal(76, ${places}))`,
  },
  exact: (text, places) => `toDecimal256(${text}, ${places})`,
  mostRead: 10n ** 24n,
  // Where a row has no partner the columns are NULL; a name is that of the column; what is named twice is worked out once.
  settings: "\nSETTINGS join_use_nulls = 1, prefer_column_name_to_alias = 1, enable_materialized_cte = 1",
  nullable: (text) => `toNullable(${text})`,
  flag: (condition) => `CAST(${condition} AS Nullable(Bool))`,
  isSixDigits: (text) => `match(${text}, '^[0-9]{6}\\\\z')`,
  isWord: (text) => `match(${text}, '^[0-9A-Za-z_]{2,20}\\\\z')`,
  isCountry: (text) => `match(${text}, '^(${countryCode})\\\\z')`,
  list: {
    canBeNull: false,
    length: (list) => `length(${list})`,
    first: (list) => `${list}[1]`,
    some: (list, condition) => `arrayExists(part -> coalesce(${condition("part")}, FALSE), ${list})`,
  },
  lapseList: ({ list, since, isOut, isWrong, revived }) => {
    const some = (condition: string): string =>
      `arrayExists((part, number) -> coalesce(${condition}, FALSE), ${list}, arrayEnumerate(${list}))`;
    const before = `CASE WHEN number = 1 THEN ${since} ELSE ${revived(`${list}[number - 1]`)} END`;
    return { out: some(isOut("part")), wrong: some(isWrong("part", before)) };
  },
  table: {
    types: {
      text: "String",
      whole: "Int32",
      flag: "Bool",
      day: "Date32",
      // A list cannot be NULL, which is unknown and not none: it stands as JSON.
      texts: "String",
    },
    decimal: (places) => `Decimal(76, ${places})`,
    mayBeNull: (type) => `Nullable(${type})`,
    declaresKeys: false,
    remarks: "beside",
    end: (key) => ` ENGINE = MergeTree ORDER BY (${key.join(", ")})`,
    parameter: (number) => `{p${number}:Nullable(String)}`,
    dayText: (day) => `toString(${day})`,
    listFromJson: asItStands,
    listToJson: asItStands,
  },
  days: {
    month: (day) => `toInt64(12 * toYear(${day}) + toMonth(${day}) - 1)`,
    firstOf: (month) => `makeDate32(intDiv(${month}, 12), (${month}) % 12 + 1, 1)`,
    isFirst: (day) => `toDayOfMonth(${day}) = 1`,
    next: (day) => `addDays(${day}, 1)`,
    previous: (day) => `addDays(${day}, -1)`,
    between: (from, to) => `dateDiff('day', ${from}, ${to})`,
  },
  // A calculation has its whole text for a name, and so has each that names it. What an array is gone through for has none.
  addColumns: (kept, added, from, alias) => {
    const values = Object.values(added).map((text) => `\n      ${text}`);
    const parts = Object.keys(added).map((name, at) => `tupleElement(${alias}, ${at + 1}) AS ${name}`);
    return `SELECT ${[...kept, ...parts].join(", ")}
  FROM ${from} ARRAY JOIN [tuple(${values.join(",")}
    )] AS ${alias}`;
  },
  workedOutOnce: "MATERIALIZED ",
};
