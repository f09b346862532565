import { dueIssues } from "../aims/due-issues.js";
import { evidenceIssues } from "../aims/evidence-issues.js";
import { isLost, settledBy } from "../aims/settled.js";
import { explainOutlook } from "./explain-outlook.js";
import type { Foreseen } from "./foresee-indicator.js";
import type { Outlook } from "./outlook-result.js";

/** What was foreseen as it is handed out: with the sentences that explain it, and what was noticed on the way. */
export function outlookInWords<Id extends string>({
  ahead,
  forecastBecause,
  ...own
}: Foreseen<Id>): Outlook<Id> {
  const { standing } = own;
  const { forecast: shown } = own.facts;
  const forecast = "missing" in shown ? shown : { ...shown, because: forecastBecause?.() ?? [] };
  const facts = { ...own.facts, forecast };
  const { plan, indicator, aim } = standing;
  const lost =
    "missing" in aim ? undefined : aim.targets.find((one) => isLost(settledBy(standing, one, aim.due)));
  const because = explainOutlook(plan, indicator, facts, aim, lost);
  const issues = [...evidenceIssues(standing), ...dueIssues(standing)];
  if (ahead === undefined) return { ...facts, because, issues };
  const later = outlookInWords(ahead);
  return { ...facts, because: [...because, ...later.because], issues, ahead: later };
}
