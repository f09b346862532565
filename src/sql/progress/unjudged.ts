import { localize } from "../../value/localized-text.js";
import { comment, textValue } from "../fragment.js";
import type { JudgedForm } from "./judged-form.js";
import type { SqlAim } from "./sql-aim.js";
import { roundedText } from "./whole-text.js";

/** The rows of an indicator that nothing can be judged by, with the reason. */
export function unjudgedSql({ indicator, isOwn, target }: SqlAim, form: JudgedForm): string {
  const { dialect, places, firstMonth, gapPlaces } = form;
  const { wide, types } = dialect;
  const reason = "missing" in target ? target.missing : "no-target";
  const due = "missing" in target ? target.due : undefined;
  const x = `(${wide.column(`(year_month - ${firstMonth}) * days_in_year + 12 * days_gone`, 0)}`;
  const elapsed =
    due === undefined
      ? wide.toDecimal("CAST(NULL AS INTEGER)", places)
      : roundedText(
          `${x} * ${due.below})`,
          `(${wide.column("12 * days_in_year", 0)} * ${due.above})`,
          places,
          wide,
        );
  const none = wide.toDecimal("CAST(NULL AS INTEGER)", places);
  return `SELECT
  ${comment(`${localize(indicator.name, "en")}: nothing to judge by`)}
  place,
  indicator,
  'not-assessable' AS verdict,
  CAST(${textValue(reason, dialect)} AS ${types.text}) AS reason,
  CAST(NULL AS ${types.flag}) AS met,
  value,
  ends_on,
  ${none} AS completion,
  CASE WHEN value IS NOT NULL THEN ${elapsed} END AS elapsed_share,
  ${none} AS pace,
  ${wide.toDecimal("CAST(NULL AS INTEGER)", gapPlaces)} AS gap
FROM facts
WHERE indicator = ${textValue(indicator.id, dialect)} AND ${isOwn ? "is_own" : "NOT is_own"} AND NOT is_settling`;
}
