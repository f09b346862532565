// Observations from files as offices have them: CSV in GBK as old Excel saves it, and a workbook.
//   npx tsx examples/from-a-spreadsheet.ts          the files beside this one
//   npx tsx examples/from-a-spreadsheet.ts my.csv   one of your own

import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parse } from "csv-parse/sync";
import type { Observations } from "ipr-plan";
import { importObservations } from "ipr-plan/import";
import { guangxi2025 } from "ipr-plan/plans";
import { readSheet } from "read-excel-file/node";

const beside = (name: string): string =>
  fileURLToPath(new URL(`from-a-spreadsheet/${name}`, import.meta.url));
const given = process.argv.slice(2);

for (const path of given.length > 0 ? given : [beside("main-figures-gbk.csv"), beside("cities.xlsx")]) {
  const {
    layout,
    observations,
    byRegion = {},
    unread,
    issues,
  } = importObservations(guangxi2025, await rowsOf(path), { document: path.split("/").at(-1) ?? path });
  console.log(`\n${path.split("/").at(-1)}: ${layout}`);
  print("广西", observations);
  for (const [place, of] of Object.entries(byRegion)) print(place, of);
  for (const { row, column, raw, reason } of unread)
    console.log(`  rows[${row}][${column}] ${raw}: ${reason}`);
  for (const { message } of issues) console.log(`  ${message.en}`);
}

/** Rows of cells, whatever the file is. */
async function rowsOf(path: string): Promise<unknown[][]> {
  if (path.endsWith(".xlsx")) return readSheet(path);
  return parse(textOf(readFileSync(path)), { relax_column_count: true });
}

/** Text in UTF-8 where it is that, and otherwise in the encoding of Chinese Windows, which GB 18030 contains. */
function textOf(bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("gb18030").decode(bytes);
  }
}

function print(place: string, observations: Observations): void {
  for (const [id, series] of Object.entries(observations)) {
    const values = series?.observations.map((one) => {
      const value = "value" in one ? one.value : one.reason;
      return `${one.period} ${value}${one.status === "P" ? " (P)" : ""}`;
    });
    console.log(`  ${place} ${id} ${series?.unit}: ${values?.join(", ")}`);
  }
}
