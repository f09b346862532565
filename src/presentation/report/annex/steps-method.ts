import type { ReportSentence } from "../report.js";
import type { ReportFacts } from "../report-facts.js";

/** By which rules a yearly report judges. */
export function stepsMethod(_: ReportFacts): readonly ReportSentence[] {
  return [];
}
