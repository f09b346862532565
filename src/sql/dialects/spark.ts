import { countryCode } from "../../patents/jurisdiction.js";
import type { IntegerWidth, SqlDialectRow } from "../dialect.js";
import { lastPlace } from "../last-place.js";
import { abs, asItStands, castColumn, dateOf, hasNoRest, isBelowInFloating, plainConstant } from "./usual.js";

// `div` gives a BIGINT even of decimals, and what is longer comes to another number without a word. A quotient of
// decimals that leaves nothing is exact, and has six places beside 32 digits. A product of decimals is exact while the
// digits of both together are 37; beyond that, places are cut off. Whether a number too large is an error or NULL depends
// on a setting, but not for the functions that try.

/** Digits of a decimal that a last place can still be multiplied into. */
const decimalDigits = 37;

const toDecimal = (whole: string, places: number): string => {
  const cast = `TRY_CAST(${whole} AS DECIMAL(${decimalDigits - places}, 0))`;
  return places === 0 ? cast : `${cast} * ${lastPlace(places)}`;
};

const narrow: IntegerWidth = {
  type: "BIGINT",
  most: 2n ** 63n - 1n,
  mostQuotient: 2n ** 63n - 1n,
  isChecked: false,
  decimalDigits,
  quotient: { infix: "div" },
  calls: {},
  constant: plainConstant,
  column: castColumn("BIGINT"),
  absolute: abs,
  toDecimal,
};

const wide: IntegerWidth = {
  type: "DECIMAL(38, 0)",
  most: 10n ** 38n - 1n,
  mostQuotient: 10n ** 32n - 1n,
  isChecked: true,
  decimalDigits,
  quotient: { write: (above, below) => `try_divide(${above} - ${above} % ${below}, ${below})` },
  calls: { add: "try_add", subtract: "try_subtract", multiply: "try_multiply" },
  constant: plainConstant,
  column: (text, places) =>
    places === 0
      ? `TRY_CAST(${text} AS DECIMAL(38, 0))`
      : `TRY_CAST(try_multiply(${text}, 1${"0".repeat(places)}BD) AS DECIMAL(38, 0))`,
  absolute: abs,
  toDecimal,
};

/** Spark SQL, tried with 4.3. */
export const spark: SqlDialectRow = {
  words: { "zh-Hans": "Spark SQL", "zh-Hant": "Spark SQL", en: "Spark SQL" },
  narrow,
  wide,
  attempt: (expression) => expression,
  longestName: Number.POSITIVE_INFINITY,
  quote: (name) => `\`${name.replaceAll("`", "``")}\``,
  nameQuote: "`",
  escapesBackslash: true,
  lineComment: undefined,
  hasItsPlaces: hasNoRest,
  isWithin: isBelowInFloating("DOUBLE"),
  bound: asItStands,
  day: dateOf,
  types: {
    text: "STRING",
    flag: "BOOLEAN",
    count: "BIGINT",
    day: "DATE",
    decimal: (places) => `DECIMAL(37, ${places})`,
  },
  // A sum of decimals has a digit more, and with 38 of them it still has all its places.
  exact: (text, places) => `TRY_CAST(${text} AS DECIMAL(37, ${places}))`,
  mostRead: 10n ** 18n,
  settings: "",
  nullable: asItStands,
  flag: asItStands,
  // `$` would also stand before a line break at the end.
  isSixDigits: (text) => `length(${text}) = 6 AND ${text} RLIKE '^[0-9]{6}'`,
  isWord: (text) => `length(${text}) BETWEEN 2 AND 20 AND NOT ${text} RLIKE '[^0-9A-Za-z_]'`,
  isCountry: (text) => `length(${text}) = 2 AND ${text} RLIKE '^(${countryCode})'`,
  list: {
    canBeNull: true,
    length: (list) => `cardinality(${list})`,
    first: (list) => `get(${list}, 0)`,
    some: (list, condition) =>
      `coalesce(exists(${list}, part -> coalesce(${condition("part")}, FALSE)), FALSE)`,
  },
  lapseList: ({ list, since, isOut, isWrong, revived }) => {
    const some = (condition: string): string =>
      `coalesce(cardinality(filter(${list}, (part, number) -> ${condition})) > 0, FALSE)`;
    const before = `CASE WHEN number = 0 THEN ${since} ELSE ${revived(`get(${list}, number - 1)`)} END`;
    return { out: some(isOut("part")), wrong: some(isWrong("part", before)) };
  },
  table: {
    types: { text: "STRING", whole: "INT", flag: "BOOLEAN", day: "DATE", texts: "ARRAY<STRING>" },
    decimal: (places) => `DECIMAL(38, ${places})`,
    mayBeNull: asItStands,
    declaresKeys: false,
    remarks: "beside",
    end: () => "",
    parameter: (number) => `:p${number}`,
    dayText: (day) => `date_format(${day}, 'yyyy-MM-dd')`,
    listFromJson: (text) => `from_json(${text}, 'ARRAY<STRING>')`,
    listToJson: (list) => `to_json(${list})`,
  },
  days: {
    month: (day) => `CAST(12 * year(${day}) + month(${day}) - 1 AS BIGINT)`,
    firstOf: (month) => `make_date((${month}) div 12, (${month}) % 12 + 1, 1)`,
    isFirst: (day) => `dayofmonth(${day}) = 1`,
    next: (day) => `date_add(${day}, 1)`,
    previous: (day) => `date_sub(${day}, 1)`,
    between: (from, to) => `datediff(${to}, ${from})`,
  },
  // The optimizer goes through every calculation that a calculation names, and through theirs again. A generator stops it.
  addColumns: (kept, added, from, alias) => {
    const names = Object.keys(added);
    const values = Object.values(added).map((text) => `\n      ${text}`);
    return `SELECT ${[...kept, ...names].join(", ")}
  FROM ${from} LATERAL VIEW inline(array(struct(${values.join(",")}
    ))) ${alias} AS ${names.join(", ")}`;
  },
  workedOutOnce: "",
};
