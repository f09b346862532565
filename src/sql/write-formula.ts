import { shiftPoint } from "../value/decimal-text.js";
import type { SqlColumn } from "./column.js";
import type { IntegerWidth, SqlDialectRow } from "./dialect.js";
import { comment } from "./fragment.js";
import { tooLong } from "./too-long.js";
import type { Whole } from "./whole.js";
import { type Calculation, type Fitted, fitNarrow, fitWide, holdsConstants } from "./width.js";
import { hasItsPlaces, writeWhole } from "./write-whole.js";

/** The value of each row: a branch for machine integers, and one for all else where there can be any. */
export function writeValue(
  calculation: Calculation,
  columns: readonly SqlColumn[],
  dialect: SqlDialectRow,
  title: string,
): string {
  const { narrow, wide } = dialect;
  const branches: string[] = [];
  const fitted = fitNarrow(calculation, columns, narrow);
  if (fitted !== undefined) {
    branches.push(
      writeBranch(fitted, columns, narrow, calculation.places, `Every step fits ${narrow.type}.`),
    );
  }
  if (fitted === undefined || fitted.limit !== undefined) {
    const widely = fitWide(calculation, wide);
    if (calculation.places >= wide.decimalDigits || !holdsConstants(widely, wide)) {
      throw tooLong(`places and numbers that ${wide.type} holds`, `${calculation.places} places`);
    }
    const remark =
      fitted === undefined
        ? `Steps may be too long for ${narrow.type}.`
        : "Larger numbers, and those below 0.";
    branches.push(writeBranch(widely, columns, wide, calculation.places, remark, dialect.attempt));
  }
  return [comment(title), "CASE", ...branches, "END"].join("\n");
}

function writeBranch(
  { whole, divisors, limit }: Fitted,
  columns: readonly SqlColumn[],
  width: IntegerWidth,
  places: number,
  remark: string,
  attempt = (expression: string): string => expression,
): string {
  const guards = columns.flatMap((column) => [
    ...boundsOf(column, limit),
    hasItsPlaces(column),
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

function boundsOf({ text, bounds, places }: SqlColumn, limit: bigint | undefined): readonly string[] {
  if (bounds !== undefined) {
    const [least, most] = [bounds.least, bounds.most].map((bound) => shiftPoint(String(bound), -places));
    return [`${text} BETWEEN ${least} AND ${most}`];
  }
  return limit === undefined ? [] : [`${text} BETWEEN 0 AND ${limit}`];
}

/** Why a row has no value, in the order in which `evaluate` asks. */
export function writeReason(
  value: string,
  calculation: Calculation,
  columns: readonly SqlColumn[],
  dialect: SqlDialectRow,
): string {
  const { wide } = dialect;
  const divisors = fitWide(calculation, wide).divisors;
  const line = (conditions: readonly string[], reason: string): readonly string[] =>
    conditions.length === 0 ? [] : [`  WHEN ${conditions.join(" OR ")} THEN '${reason}'`];
  const isZero = divisors.map((one) =>
    one.kind === "column"
      ? `${one.column.text} = 0`
      : `${dialect.attempt(`(${writeWhole(one, wide, "    ")})`)} = 0`,
  );
  return [
    "CASE",
    ...line(
      columns.map(({ text }) => `${text} IS NULL`),
      "not-reported",
    ),
    ...line(
      columns.map((column) => `NOT (${hasItsPlaces(column)})`),
      "places-undeclared",
    ),
    ...line(isZero, "zero-denominator"),
    `  WHEN (${value}) IS NULL THEN 'out-of-range'`,
    "END",
  ].join("\n");
}
