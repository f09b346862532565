// The mutants that no test kills, each with the reason why none should; see survivors.json.

import { readFileSync } from "node:fs";
import type { Survivor } from "./report.js";

type List = Readonly<
  Record<
    string,
    readonly { readonly line: string; readonly mutants: readonly string[]; readonly because: string }[]
  >
>;

const list: List = JSON.parse(readFileSync(new URL("survivors.json", import.meta.url), "utf8"));

/** Whether the list explains a survivor. */
export function explained({ file, line, mutant }: Survivor): boolean {
  return (list[file] ?? []).some((one) => one.line === line && one.mutants.includes(mutant));
}
