import { categoryText } from "../model/category.js";
import { checkPlan } from "../model/check-plan.js";
import type { Indicator } from "../model/indicator.js";
import type { Plan } from "../model/plan.js";
import { checkArgument } from "../value/check-argument.js";
import { isKeyOf, keysOf } from "../value/closed-list.js";
import type { LocalizedText } from "../value/localized-text.js";
import { ownCopy } from "../value/own-copy.js";
import { checkTable } from "./check-table.js";
import { column } from "./column.js";
import type { Table, TableCell } from "./table.js";

/**
 * What the rows of a table are grouped by: the category of their indicators, or who answers for them.
 *
 * @category Tables
 * @example
 * const by: GroupBy = "responsible";
 * @useDeclaredType
 */
export type GroupBy = keyof typeof groupings;

const groupings = {
  category: {
    column: column("group", "text", ["类别", "Category"], ["规划中的分类", "The group it stands in"]),
    of: ({ category }: Indicator) => (category ? [categoryText(category)] : []),
  },
  responsible: {
    column: column(
      "group",
      "text",
      ["责任单位", "Responsible"],
      [
        "有几个责任单位的指标在各单位下分别列出",
        "An indicator that several answer for stands under each of them",
      ],
    ),
    of: ({ responsible = [] }: Indicator) => responsible,
  },
} as const;

/**
 * Groups the rows of a table of a plan's indicators (按类别、按责任单位分组), in the order of the plan. The group stands in the
 * first column. An indicator that several offices answer for stands under each of them; what belongs to no group
 * comes last.
 *
 * @param plan - The plan whose indicators the rows are of.
 * @param table - A table whose rows name their `indicator`, such as {@link planTable} or {@link assessmentTable} gives it.
 * @param by - `"category"` or `"responsible"`.
 * @throws {@link UsageError} `Not a plan: …`, `Argument table: …`, `Argument by: expected category | responsible, received …`
 * @category Tables
 * @see [Hand over a report](../../docs/guides/hand-over-a-report.md)
 * @example
 * const grouped = groupTable(guangxi2025, assessmentTable(guangxi2025, guangxi2025Observations), "category");
 * grouped.columns[0]?.name // => "group"
 */
export function groupTable<Row extends Record<keyof Row, TableCell> & { readonly indicator: string }>(
  plan: Plan,
  table: Table<Row>,
  by: GroupBy,
): Table<
  Row & {
    /** The name of the group that the row belongs to; `null` where it has none. */
    readonly group: LocalizedText | null;
  }
> {
  checkPlan(plan);
  checkTable(table);
  const expected = keysOf(groupings).join(" | ");
  checkArgument("by", isKeyOf(groupings, by), { "zh-Hans": expected, en: expected }, by);
  const { column: first, of } = groupings[by];
  const groupsOf = new Map(
    plan.indicators.map((one): [string, readonly LocalizedText[]] => [one.id, of(one)]),
  );
  const grouped = new Map<string | undefined, (Row & { readonly group: LocalizedText | null })[]>();
  const put = (row: Row, group: LocalizedText | null): void => {
    const key = group?.["zh-Hans"];
    const rows = grouped.get(key);
    if (rows === undefined) grouped.set(key, [{ ...row, group }]);
    else rows.push({ ...row, group });
  };
  for (const row of table.rows) {
    const groups = groupsOf.get(row.indicator) ?? [];
    for (const group of groups) put(row, group);
    if (groups.length === 0) put(row, null);
  }
  const last = grouped.get(undefined) ?? [];
  grouped.delete(undefined);
  return ownCopy({
    ...table,
    columns: [first, ...table.columns],
    rows: [...Array.from(grouped.values()).flat(), ...last],
  });
}
