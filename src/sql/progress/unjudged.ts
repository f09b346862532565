import { localize } from "../../value/localized-text.js";
import { comment, textValue } from "../fragment.js";
import type { JudgedForm } from "./judged-form.js";
import type { SqlAim } from "./sql-aim.js";
import { roundedText } from "./whole-text.js";

/** The rows of an indicator that nothing can be judged by, with the reason. */
export function unjudgedSql({ indicator, isOwn, target }: SqlAim, form: JudgedForm): string {
  const { dialect, places, firstMonth, gapPlaces } = form;
  const { wide, table } = dialect;
  const reason = "missing" in target ? target.missing : "no-target";
  const due = "missing" in target ? target.due : undefined;
  const x = `(CAST((year_month - ${firstMonth}) * days_in_year + 12 * days_gone AS ${wide.type})`;
  const elapsed =
    due === undefined
      ? wide.toDecimal("CAST(NULL AS INTEGER)", places)
      : roundedText(
          `${x} * ${due.below})`,
          `(CAST(12 * days_in_year AS ${wide.type}) * ${due.above})`,
          places,
          wide,
        );
  const none = wide.toDecimal("CAST(NULL AS INTEGER)", places);
  return `SELECT
  ${comment(`${localize(indicator.name, "en")}: nothing to judge by`)}
  place,
  indicator,
  'not-assessable' AS verdict,
  CAST(${textValue(reason)} AS ${table.types.text}) AS reason,
  CAST(NULL AS ${table.types.flag}) AS met,
  value,
  ends_on,
  ${none} AS completion,
  CASE WHEN value IS NOT NULL THEN ${elapsed} END AS elapsed_share,
  ${none} AS pace,
  ${wide.toDecimal("CAST(NULL AS INTEGER)", gapPlaces)} AS gap
FROM facts
WHERE indicator = ${textValue(indicator.id)} AND ${isOwn ? "is_own" : "NOT is_own"} AND NOT is_settling`;
}
