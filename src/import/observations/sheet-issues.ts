import type { Issue } from "../../issue.js";
import { counted } from "../../value/counted.js";
import { importIssue } from "./import-issues.js";
import { type ObservationLayout, observationLayouts } from "./layout-names.js";
import type { SheetRow } from "./sheet.js";
import type { UnreadCell } from "./unread-cell.js";

/** A row that is no list of cells. */
export function notARow(row: number): Issue {
  return importIssue(
    "row-invalid",
    "warning",
    {
      "zh-Hans": `第 ${row + 1} 行不是由单元格组成的数组，未读`,
      en: `row ${row + 1} is no list of cells, and is not read`,
    },
    { row, column: 0 },
  );
}

/** A table that reads equally well in two layouts. */
export function tied(one: ObservationLayout, other: ObservationLayout, row: SheetRow | undefined): Issue {
  const [first, second] = [observationLayouts[one], observationLayouts[other]];
  return importIssue(
    "two-layouts",
    "error",
    {
      "zh-Hans": `表有两种同样合理的读法：${first["zh-Hans"]}（${one}），${second["zh-Hans"]}（${other}）；请用选项 layout 指定`,
      en: `the table reads equally well in two layouts: ${first.en} (${one}) and ${second.en} (${other}); name one with the option layout`,
    },
    row === undefined ? undefined : { row: row.index, column: row.filled[0] ?? 0 },
    { expected: `${one} | ${other}` },
  );
}

/** Rows without a single observation. */
export function nothingRead(unread: readonly UnreadCell[]): Issue {
  const numbers = unread.length;
  return importIssue("nothing-read", "warning", {
    "zh-Hans": numbers === 0 ? "没有读到数" : `没有读出观测值；${numbers} 个单元格的原因见 unread`,
    en:
      numbers === 0
        ? "there are no numbers in the rows"
        : `no observation was read; unread says why of ${counted(numbers, "cell")}`,
  });
}
