import { counted } from "../value/counted.js";
import { shiftPoint } from "../value/decimal-text.js";
import type { SqlColumn } from "./column.js";
import type { IntegerWidth, SqlDialectRow } from "./dialect.js";
import { comment } from "./fragment.js";
import { tooLong } from "./too-long.js";
import type { Whole } from "./whole.js";
import { type Calculation, type Fitted, fitNarrow, fitWide, type Limit } from "./width.js";
import { writeWhole } from "./write-whole.js";

/** The value of each row: a branch for machine integers, and one for all else where there can be any. */
export function writeValue(
  calculation: Calculation,
  columns: readonly SqlColumn[],
  dialect: SqlDialectRow,
  title: string,
): string {
  const { narrow, wide } = dialect;
  const { places } = calculation;
  const branches: string[] = [];
  const fitted = fitNarrow(calculation, columns, narrow);
  if (fitted !== undefined) {
    branches.push(writeBranch(fitted, columns, narrow, places, `Every step fits ${narrow.type}.`, dialect));
  }
  if (fitted === undefined || fitted.limit !== undefined) {
    const widely = fitWide(calculation, columns, wide);
    if (widely === undefined) {
      throw tooLong(`places and numbers that ${wide.type} holds`, counted(places, "place"));
    }
    const remark =
      fitted === undefined
        ? `Steps may be too long for ${narrow.type}.`
        : "Larger numbers, and those below 0.";
    branches.push(writeBranch(widely, columns, wide, places, remark, dialect, dialect.attempt));
  }
  return [comment(title), "CASE", ...branches, "END"].join("\n");
}

function writeBranch(
  { whole, divisors, limit }: Fitted,
  columns: readonly SqlColumn[],
  width: IntegerWidth,
  places: number,
  remark: string,
  dialect: SqlDialectRow,
  attempt = (expression: string): string => expression,
): string {
  const guards = columns.flatMap((column) => [
    ...boundsOf(column, limit, dialect),
    dialect.hasItsPlaces(column.text, column.places),
    ...(divisors.some((divisor) => divisor.kind === "column" && divisor.column === column)
      ? [`${column.text} <> 0`]
      : []),
  ]);
  const others = divisors.filter(({ kind }) => kind !== "column");
  const value = attempt(
    unlessZero(others, width.toDecimal(writeWhole(whole, width, "      "), places), width),
  );
  const when = guards.length === 0 ? "TRUE" : guards.join("\n    AND ");
  return `  ${comment(remark)}\n  WHEN ${when}\n    THEN ${value}`;
}

/** Only what no column alone is needs a calculation to be known to be 0. */
function unlessZero(divisors: readonly Whole[], value: string, width: IntegerWidth): string {
  if (divisors.length === 0) return value;
  return `CASE WHEN ${divisors.map((one) => notZero(one, width)).join(" AND ")} THEN ${value} END`;
}

const notZero = (divisor: Whole, width: IntegerWidth): string =>
  `(${writeWhole(divisor, width, "      ")}) <> 0`;

function boundsOf(
  { text, bounds, places }: SqlColumn,
  limit: Limit | undefined,
  dialect: SqlDialectRow,
): readonly string[] {
  if (bounds !== undefined) {
    const [least, most] = [bounds.least, bounds.most].map((bound) =>
      dialect.bound(shiftPoint(String(bound), -places), places),
    );
    return [`${text} BETWEEN ${least} AND ${most}`];
  }
  return limit === undefined ? [] : [dialect.isWithin(text, limit.size, limit.from)];
}

/** Why a row has no value, in the order in which `evaluate` asks. */
export function writeReason(
  value: string,
  calculation: Calculation,
  columns: readonly SqlColumn[],
  dialect: SqlDialectRow,
): string {
  const line = (conditions: readonly string[], reason: string): readonly string[] =>
    conditions.length === 0 ? [] : [`  WHEN ${conditions.join(" OR ")} THEN '${reason}'`];
  const isZero = calculation.divisors.flatMap((one) =>
    one.kind === "column" ? [`${one.column.text} = 0`] : zeroSql(one, columns, dialect),
  );
  return [
    "CASE",
    ...line(
      columns.map(({ text }) => `${text} IS NULL`),
      "not-reported",
    ),
    ...line(
      columns.map(({ text, places }) => `NOT (${dialect.hasItsPlaces(text, places)})`),
      "places-undeclared",
    ),
    ...line(isZero, "zero-denominator"),
    `  WHEN (${value}) IS NULL THEN 'out-of-range'`,
    "END",
  ].join("\n");
}

/** Whether a divisor that no column alone is comes to 0; nothing where that cannot be worked out. */
function zeroSql(divisor: Whole, columns: readonly SqlColumn[], dialect: SqlDialectRow): readonly string[] {
  const { wide } = dialect;
  const fitted = fitWide({ whole: divisor, divisors: [], places: 0 }, columns, wide);
  if (fitted === undefined) return [];
  const text = dialect.attempt(`(${writeWhole(fitted.whole, wide, "    ")})`);
  if (wide.isChecked) return [`${text} = 0`];
  const guards = columns.flatMap((column) => boundsOf(column, fitted.limit, dialect));
  return [`CASE WHEN ${guards.join(" AND ") || "TRUE"} THEN ${text} END = 0`];
}
