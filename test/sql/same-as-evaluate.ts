import type { FormulaDefinition } from "ipr-plan";
import { evaluate } from "ipr-plan";
import { formulaSql } from "ipr-plan/sql";
import type { Engine, Value } from "./engines.js";
import type { FormulaCase } from "./formula-cases.js";
import { formulaRows } from "./formula-rows.js";

let tables = 0;

/** Rows for a case, each with what `evaluate` gives. */
export interface ExpectedRows {
  readonly one: FormulaCase;
  readonly rows: readonly (readonly (string | null)[])[];
  readonly expected: readonly string[];
}

export function expectedRows(one: FormulaCase, rowCount: number): ExpectedRows {
  const { definition, units = {}, bounds, options = {} } = one;
  const names = Object.keys(definition.inputs);
  const decimals = decimalsOf(one);
  const rows = formulaRows(decimals, rowCount, BigInt(definition.expression.length * 7919 + decimals.length));
  return {
    one,
    rows,
    expected: rows.map((row) => expectedOf(definition, names, row, units, bounds, options)),
  };
}

const decimalsOf = ({ definition, places = [] }: FormulaCase): readonly number[] =>
  Object.keys(definition.inputs).map((_, at) => places[at] ?? 0);

/** The rows of which the engine says something else than `evaluate`, as lines to read. */
export async function differences(
  engine: Engine,
  { one, rows, expected }: ExpectedRows,
): Promise<readonly string[]> {
  const { definition, units = {}, bounds, options = {} } = one;
  const names = Object.keys(definition.inputs);
  const decimals = decimalsOf(one);
  const table = `rows_${++tables}`;
  const types = names.map((_, at) => [
    `in_${at}`,
    decimals[at] === 0 ? "BIGINT" : `DECIMAL(30, ${decimals[at]})`,
  ]);
  await engine.fill(
    table,
    { row_number: "INTEGER", ...Object.fromEntries(types) },
    rows.map((row, at): readonly Value[] => [String(at), ...row]),
  );
  const { value, reason } = formulaSql(definition, {
    dialect: engine.dialect,
    columns: Object.fromEntries(
      names.map((name, at) => [
        name,
        {
          column: `in_${at}`,
          places: decimals[at] ?? 0,
          ...(units[name] !== undefined && { unit: units[name] }),
          ...(bounds && { bounds }),
        },
      ]),
    ),
    ...options,
  });
  const found = await engine.run(`SELECT ${value}, ${reason} FROM ${table} ORDER BY row_number`);
  await engine.drop(table);
  return rows.flatMap((row, at) => {
    const [got, why] = found[at] ?? [];
    const received = [plain(got), why].join();
    return received === expected[at]
      ? []
      : [`${row.join(" ")}: expected ${expected[at]}, received ${received}`];
  });
}

function expectedOf(
  definition: FormulaDefinition,
  names: readonly string[],
  row: readonly (string | null)[],
  units: Readonly<Record<string, string>>,
  bounds: readonly [string, string] | undefined,
  options: NonNullable<FormulaCase["options"]>,
): string {
  const inputs = Object.fromEntries(
    names.map((name, at) => {
      const value = row[at] ?? null;
      const unit = units[name];
      return [name, value === null || unit === undefined ? value : { value, unit }];
    }),
  );
  const result = evaluate(definition, inputs, options);
  const outside = row.some(
    (value) =>
      bounds !== undefined &&
      value !== null &&
      (Number(value) < Number(bounds[0]) || Number(value) > Number(bounds[1])),
  );
  if ("missing" in result) return `,${result.missing.reason}`;
  return outside ? ",out-of-range" : `${result.value},`;
}

/** A decimal without the zeros that an engine prints at its end. */
export function plain(value: string | boolean | null | undefined): string {
  const text = value == null ? "" : String(value);
  const short = text.includes(".") ? text.replace(/0+$/, "").replace(/\.$/, "") : text;
  return short === "-0" ? "0" : short;
}
