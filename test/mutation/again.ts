// `npm run mutation -- --again ROOM`: tries once more only what survived the last run, and the files that changed since.

import { readFileSync, writeFileSync } from "node:fs";
import { livesOn, type Mutant, pathOf, type Report, read } from "./report.js";

const isUnchanged = (report: Report, file: string): boolean =>
  report.files[file]?.source === readFileSync(file, "utf8");

/** What Stryker is to mutate: a file, or the place of one mutant in it. */
export function placesToTryAgain(room: string): readonly string[] {
  const report = read(room);
  return Object.entries(report.files).flatMap(([file, { mutants }]) =>
    isUnchanged(report, file)
      ? mutants
          .filter(livesOn)
          .map(
            ({ location: { start, end } }) =>
              `${file}:${start.line}:${start.column - 1}-${end.line}:${end.column - 1}`,
          )
      : [file],
  );
}

const nameOf = ({ location: { start, end }, replacement }: Mutant): string =>
  JSON.stringify([start, end, replacement]);

/** Puts what the last run found into the report before it. */
export function putIntoReport(room: string, before: Report): void {
  const found = read(room);
  const files = { ...before.files };
  for (const [file, { source, mutants }] of Object.entries(found.files)) {
    const known = files[file];
    const now = new Map(mutants.map((mutant) => [nameOf(mutant), mutant]));
    files[file] =
      known?.source === source
        ? { source, mutants: known.mutants.map((mutant) => now.get(nameOf(mutant)) ?? mutant) }
        : { source, mutants };
  }
  writeFileSync(pathOf(room), JSON.stringify({ files }));
}
