import { textValue } from "../fragment.js";
import type { AimColumns } from "./aim-columns.js";
import { elapsedText } from "./elapsed-text.js";
import type { JudgedForm } from "./judged-form.js";
import type { SqlAim } from "./sql-aim.js";

/** The same of an aim that nothing can be judged by, with the reason. */
export function unjudgedColumns({ target }: SqlAim, form: JudgedForm): AimColumns {
  const reason = "missing" in target ? target.missing : "no-target";
  const due = "missing" in target ? target.due : undefined;
  const row = {
    verdict: "'not-assessable'",
    reason: textValue(reason, form.dialect),
    value: "value",
    ends_on: "ends_on",
    ...(due !== undefined && {
      elapsed_share: `CASE WHEN value IS NOT NULL THEN ${elapsedText(due, form)} END`,
    }),
  };
  return { numbers: {}, way: {}, reasons: {}, row };
}
