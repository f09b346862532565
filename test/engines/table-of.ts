/** What came of a run on one engine. */
export interface Line {
  readonly dialect: string;
  readonly version: string;
  formulaRows: number;
  /** Tallies of counts: one of all and one of each group, for each reading of the definition. */
  counts: number;
  /** Rows rolled up, and verdicts. */
  places: number;
  readonly found: string[];
  readonly seconds: { formulas: number; counts: number; places: number; tables: number };
}

/** The lines as a table to read. */
export function tableOf(lines: readonly Line[], patents: number): string {
  const head = [
    "dialect",
    "version",
    "formula rows",
    "s",
    "patents",
    "tallies",
    "s",
    "rows and verdicts of places",
    "s",
    "tables, s",
    "differences",
  ];
  const rows = lines.map(({ dialect, version, formulaRows, counts, places, found, seconds }) => [
    dialect,
    version,
    String(formulaRows),
    seconds.formulas.toFixed(0),
    String(patents),
    String(counts),
    seconds.counts.toFixed(0),
    String(places),
    seconds.places.toFixed(0),
    seconds.tables.toFixed(0),
    String(found.length),
  ]);
  const widths = head.map((title, at) => Math.max(title.length, ...rows.map((row) => row[at]?.length ?? 0)));
  return [head, ...rows]
    .map((row) => row.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join("  "))
    .join("\n");
}
