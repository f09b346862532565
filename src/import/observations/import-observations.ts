import type { Issue } from "../../issue.js";
import { checkPlan } from "../../model/check-plan.js";
import type { Observations } from "../../model/observe.js";
import type { Plan } from "../../model/plan.js";
import { calendarOf } from "../../value/calendar.js";
import { blocksOf } from "./blocks.js";
import { cellTaker } from "./cell-taker.js";
import { chooseLayout } from "./choose-layout.js";
import { collector } from "./collector.js";
import { withDecimalPoints } from "./decimal-comma.js";
import { groupNames } from "./groups.js";
import { headingNumbers } from "./heading-numbers.js";
import { checkImport } from "./import-options.js";
import type { ImportedObservations, ImportObservationsOptions } from "./imported.js";
import { indicatorNames } from "./indicator-names.js";
import { type LabelWords, labelReader } from "./label.js";
import { ownUnits } from "./label-unit.js";
import type { ObservationLayout } from "./layout-names.js";
import { allLayouts } from "./layouts/all-layouts.js";
import type { Layout } from "./layouts/layout.js";
import { legendOf } from "./legend.js";
import { restored } from "./lost-blanks.js";
import { placeReader } from "./place-names.js";
import { type SheetRow, sheetRows } from "./sheet.js";
import { notARow, nothingRead, tied } from "./sheet-issues.js";
import { type Table, tableOf } from "./table.js";
import { readTable } from "./table-reading.js";
import type { Title } from "./title.js";
import type { ReadCell } from "./told-cells.js";
import type { UnreadCell, UnreadCellReason } from "./unread-cell.js";

/**
 * Reads observations from the rows of a spreadsheet or a CSV file (导入观测值), in the form that every reader of such
 * files gives. It finds out how the table is laid out: periods as columns, places as rows, places as columns,
 * indicators as columns, or one value a row. It knows the names of the plan, and those of the catalogue for its
 * indicators.
 *
 * It does not guess. Every value that it gives stands in the rows, in the cell that its reference names. What is not
 * certain comes back in `unread`, with the reason and what it may mean. Rates of growth, targets, shares and ranks
 * are never taken for values. A running total is read where the table says 累计. Amounts are added up to a running
 * total only where the table says 当年 or 年度, and an issue says so.
 *
 * @param plan - The plan whose indicators are observed.
 * @param rows - Rows of cells: text, numbers, dates, `null`.
 * @param options - What the table does not say itself.
 * @returns Plain data: observations as {@link observe} gives them, the layout, the cells left, and issues.
 * @throws {@link UsageError} `Not a plan: …`, `Argument rows: expected an array of rows, received …`, `Unknown option: …`,
 * `Import option …: expected …, received …`
 * @category Import
 * @example
 * const rows = [
 *   ["单位：万件"],
 *   ["指标", "2021年", "2022年", "同比增长（%）"],
 *   ["有效注册商标总量", "36.90", "40.21*", 9.0],
 *   ["注：*为初步数"],
 * ];
 * const read = importObservations(guangxi2025, rows, { document: "统计表" });
 * read.layout // => "years-across"
 * const [, latest] = read.observations["registered-trademarks"]?.observations ?? [];
 * latest && "value" in latest && [latest.value, latest.status] // => ["40.21", "P"]
 * latest?.reference?.locator // => "row 3, column C"
 * read.unread.map(({ raw, reason }) => [raw, reason]) // => [["9", "growth"]]
 */
export function importObservations<Id extends string>(
  plan: Plan<Id>,
  rows: readonly (readonly unknown[])[],
  options: ImportObservationsOptions = {},
): ImportedObservations<Id> {
  checkPlan(plan);
  const calendar = calendarOf(plan);
  checkImport(rows, options, calendar);
  const issues: Issue[] = [];
  const unread: UnreadCell[] = [];
  const told = new Set<SheetRow>();
  const sheet = withDecimalPoints(sheetRows(rows, (row) => issues.push(notARow(row))));
  const words: LabelWords = {
    names: indicatorNames(plan),
    places: placeReader(plan, options.regions),
    isGroup: groupNames(plan),
    units: ownUnits(plan.indicators.map(({ unit }) => unit)),
    calendar,
    lastYear: Number(plan.period.end),
  };
  const label = labelReader(words);
  const isHeadingNumber = headingNumbers();
  const gathered = collector(
    plan,
    ({ row, column, raw }, reason) => unread.push({ row, column, raw, reason }),
    (issue) => issues.push(issue),
    options.regions !== undefined,
  );
  const given = allLayouts.find(({ name }) => name === options.layout);
  let found: ObservationLayout | undefined;
  let before: Title | undefined;
  for (const printed of blocksOf(sheet, label, words.places, options.headerRows)) {
    const { block, short = [] } = restored(printed, label) ?? { block: printed };
    for (const row of short) leaveRow(row);
    const table = tableOf(block, words, label, before);
    if (block.titles.length > 0) before = table.title;
    const layout = layoutOf(table);
    const taker = cellTaker(options, legendOf(block.notes), table.title.text, gathered, unread, issues);
    if (layout !== undefined) {
      readTable(
        table,
        layout,
        words,
        label,
        { isFixed: given !== undefined, year: options.year },
        taker.tell,
      );
      taker.finish();
      if (taker.hasRead()) found ??= layout.name;
    }
    for (const row of [...block.titles, ...block.units, ...block.notes]) {
      // Halves side by side have them in common.
      if (!told.has(row)) leaveNumbers(row, "note");
      told.add(row);
    }
    for (const row of block.header) leaveNumbers(row, "outside-table");
  }
  const byPlace = gathered.finish();
  if (byPlace.size === 0) issues.push(nothingRead(unread));
  const regions = Object.fromEntries([...byPlace].filter(([place]) => place !== ""));
  return {
    observations: (byPlace.get("") ?? {}) as Observations<Id>,
    ...(Object.keys(regions).length > 0 && { byRegion: regions as Record<string, Observations<Id>> }),
    ...(found !== undefined && { layout: found }),
    unread: unread.sort((a, b) => a.row - b.row || a.column - b.column),
    issues,
  };

  function layoutOf(table: Table): Layout | undefined {
    if (given !== undefined) return given;
    if (table.block.body.length === 0) return undefined;
    const choice = chooseLayout(table, words, label, { year: options.year });
    if ("layout" in choice) return choice.layout;
    if ("tie" in choice) {
      const [one, other] = choice.tie;
      const row = table.block.body[0]?.row;
      issues.push(tied(one.name, other.name, row));
      leaveAll(table, one);
      return undefined;
    }
    // Read all the same, for the reasons why nothing is read.
    return allLayouts[0];
  }

  /** Whichever of the two layouts is meant, the same cells hold its values; what stands beside them is told as ever. */
  function leaveAll(table: Table, layout: Layout): void {
    const values = new Set(table.columns.flatMap(({ field, column }) => (field === "value" ? column : [])));
    const leave = (
      { row, column, cell }: Pick<ReadCell, "row" | "column" | "cell">,
      own: UnreadCellReason,
    ) => {
      const reason = values.has(column) ? "two-layouts" : own;
      if (cell !== undefined) unread.push({ row, column, raw: cell.raw, reason });
    };
    readTable(
      table,
      layout,
      words,
      label,
      { isFixed: false, year: options.year },
      { read: (one) => leave(one, "two-layouts"), left: (one) => leave(one, one.problem.reason) },
    );
  }

  function leaveRow({ index, filled, cells }: SheetRow): void {
    for (const column of filled) {
      unread.push({ row: index, column, raw: cells[column]?.raw ?? "", reason: "columns-lost" });
    }
  }

  /** Numbers in titles, notes and headers are of nothing in the table, unless they are its months. */
  function leaveNumbers({ index, filled, cells }: SheetRow, reason: UnreadCellReason): void {
    for (const column of filled) {
      const cell = cells[column];
      if (cell === undefined || !isHeadingNumber(cell) || label(cell.text).time !== undefined) continue;
      unread.push({ row: index, column, raw: cell.raw, reason });
    }
  }
}
