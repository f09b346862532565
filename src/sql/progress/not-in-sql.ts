import { pointer, type UsageError } from "../../issue.js";
import type { Indicator } from "../../model/indicator.js";
import { refuse } from "../../value/refuse.js";

/** The error for an indicator whose progress SQL does not say; all others can be asked for. */
export function notInSql({ id }: Pick<Indicator, "id">, expected: string, received: string): UsageError {
  return refuse({
    code: "sql-progress-not-here",
    path: pointer("/indicators", id),
    expected,
    received,
    words: [`指标 ${id} 的进展不能写成 SQL`, `Progress of ${id} is not written as SQL`],
  });
}
