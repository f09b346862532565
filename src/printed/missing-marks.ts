import type { MissingReason } from "../value/missing.js";
import { smallLetters } from "../value/small-letters.js";

/** What stands in a cell without a number, folded and in small letters. A blank cell has nothing. */
const missingMarks: Readonly<Record<string, MissingReason>> = {
  "": "blank-cell",
  "-": "not-reported",
  "--": "not-reported",
  "---": "not-reported",
  "—": "not-reported",
  "——": "not-reported",
  "…": "not-reported",
  "……": "not-reported",
  "..": "not-reported",
  "...": "not-reported",
  "/": "not-reported",
  "\\": "not-reported",
  "n/a": "not-reported",
  "n.a.": "not-reported",
  na: "not-reported",
  null: "not-reported",
  none: "not-reported",
  无: "not-reported",
  無: "not-reported",
  暂无: "not-reported",
  缺: "not-reported",
  未统计: "not-reported",
  未公布: "not-reported",
  未报告: "not-reported",
  未报: "not-reported",
  不详: "not-reported",
  不适用: "not-reported",
  "not available": "not-reported",
  "not reported": "not-reported",
};

/** What a failed calculation leaves in a cell. */
const failures: ReadonlySet<string> = new Set([
  "nan",
  "infinity",
  "-infinity",
  "inf",
  "undefined",
  "#n/a",
  "#div/0!",
  "#value!",
  "#ref!",
  "#name?",
  "#num!",
  "#null!",
]);

/** Why a cell has no number, where its text says so. */
export function missingReasonOf(folded: string): MissingReason | undefined {
  const text = smallLetters(folded);
  return Object.hasOwn(missingMarks, text) ? missingMarks[text] : undefined;
}

/** Whether a text is what a failed calculation leaves. */
export function isFailure(folded: string): boolean {
  return failures.has(smallLetters(folded));
}
