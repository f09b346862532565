// The mutants that no test kills, each with the reason why none should; see survivors.json.

import { existsSync, readFileSync } from "node:fs";
import type { Survivor } from "./report.js";

interface Reason {
  readonly line: string;
  readonly mutants: readonly string[];
  readonly because: string;
}

/** By the file that each was found in. */
export type Survivors = Readonly<Record<string, readonly Reason[]>>;

export const survivors: Survivors = JSON.parse(
  readFileSync(new URL("survivors.json", import.meta.url), "utf8"),
);

const sourceOf = (file: string): string => (existsSync(file) ? readFileSync(file, "utf8") : "");

/**
 * Whether the list explains a survivor: its line in its file, or, where that line is no longer there, a line that differs in
 * names only. So a file that moves and a name that changes keep their reasons, and another line of the same shape gets none.
 */
export function isExplained(
  { file, line, mutant }: Survivor,
  list: Survivors = survivors,
  source: (file: string) => string = sourceOf,
): boolean {
  return Object.entries(list).some(([place, reasons]) =>
    reasons.some((one) => {
      if (place === file && one.line === line) return one.mutants.includes(mutant);
      const isThere = source(place)
        .split("\n")
        .some((text) => text.trim() === one.line);
      return !isThere && one.mutants.some((text) => shapeOf(one.line, text) === shapeOf(line, mutant));
    }),
  );
}

/** A line and what was changed in it, without the names: each is a number, in the order in which they come. */
function shapeOf(line: string, mutant: string): string {
  const names = new Map<string, string>();
  return `${line}\n${mutant}`.replace(/"[^"]*"|[\p{L}_$][\p{L}\p{N}_$]*/gu, (word) => {
    if (word.startsWith('"')) return word;
    const number = names.get(word) ?? `$${names.size}`;
    names.set(word, number);
    return number;
  });
}
