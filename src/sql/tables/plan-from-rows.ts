import { type Issue, pointer, show } from "../../issue.js";
import { type PlanResult, parsePlan } from "../../model/parse-plan.js";
import { checkRecord } from "../../value/check-record.js";
import { readDecimal } from "../../value/decimal.js";
import { fromColumns, numberText } from "./fields.js";
import { indicators, plans, targets } from "./plan-tables.js";
import { readRows, rowIssue } from "./read-rows.js";
import type { TableRow } from "./table-row.js";

type Data = Readonly<Record<string, unknown>>;

/**
 * Reads a plan from rows, as the `select` of {@link tableSql} gives them (由表读规划). They may come in any order, and rows of other
 * plans may be among them where the id is told. Never throws for the rows.
 *
 * @param rows - Rows of `plans`, `indicators` and `targets`.
 * @param id - The id of the plan; it is needed only where there are several.
 * @returns As {@link parsePlan}: `{ ok: true, plan }`, or `{ ok: false, issues }`.
 * @throws {@link UsageError} `rows: expected an object, received …`
 * @category SQL
 * @example
 * const result = planFromRows(planRows(national2025));
 * result.ok && result.plan.indicators.length // => 8
 */
export function planFromRows(
  rows: { readonly [Table in "plans" | "indicators" | "targets"]: readonly Data[] },
  id?: string,
): PlanResult {
  checkRecord("rows", rows);
  const issues: Issue[] = [];
  const read = (table: TableRow): readonly Read[] =>
    readTable(rows[table.name as "plans"], table, id, issues);
  const [own, ofIndicators, ofTargets] = [read(plans), read(indicators), read(targets)];
  const [plan] = own;
  if (own.length !== 1 || plan === undefined) issues.push(notOne(own.length));
  const [first, ...others] = issues;
  if (first !== undefined) return { ok: false, issues: [first, ...others] };
  const targetsOf = new Map<unknown, unknown[]>();
  for (const { row, data } of ofTargets) {
    const list = targetsOf.get(row["indicator"]);
    if (list === undefined) targetsOf.set(row["indicator"], [data]);
    else list.push(data);
  }
  return parsePlan({
    ...plan?.data,
    indicators: ofIndicators.map(({ row, data }) => ({
      ...data,
      targets: targetsOf.get(row["indicator"]) ?? [],
    })),
  });
}

/** A row that was read: its own columns, its place among the others, and the data that it holds. */
interface Read {
  readonly row: Data;
  readonly position: number;
  readonly data: Record<string, unknown>;
}

function readTable(
  given: unknown,
  table: TableRow,
  id: string | undefined,
  issues: Issue[],
): readonly Read[] {
  const found: Read[] = [];
  const isOrdered = table.columns.some(({ name }) => name === "position");
  for (const [index, row] of readRows(given, table.name, issues)) {
    if (id !== undefined && row["plan"] !== id) continue;
    const data = fromColumns(row, table);
    const position = isOrdered
      ? (readDecimal(numberText(row["position"] ?? 0))?.toNumber() ?? Number.NaN)
      : 0;
    const tell = (column: string, expected: string): void => {
      issues.push(rowIssue(pointer(pointer(`/${table.name}`, index), column), expected, show(row[column])));
    };
    if (data === undefined) tell("more", "an object as JSON, with numbers below 1.8e308");
    if (!Number.isFinite(position)) tell("position", "a number");
    if (data !== undefined) found.push({ row, position, data });
  }
  // A table has no order of its own.
  return found.toSorted((a, b) => a.position - b.position);
}

function notOne(count: number): Issue {
  return rowIssue("/plans", "one plan, or the id of one", `${count}`);
}
