import {
  type Observations,
  type Plan,
  parsePeriod,
  planReport,
  type Report,
  type ReportOptions,
} from "ipr-plan";

type Other = Omit<ReportOptions, "kind">;

/** The report that fits the day: the one at mid-term before the plan's end, or else the final one. */
export function reportOn<Id extends string>(
  plan: Plan<Id>,
  observations: Observations<NoInfer<Id>>,
  options: Pick<Other, "asOf" | "groupBy" | "comparedWith" | "target"> = {},
): Report {
  const { asOf } = options;
  const end = parsePeriod(plan.period.end, plan).end;
  const isBefore = asOf !== undefined && parsePeriod(asOf, plan).end < end;
  return planReport<Id>(plan, observations, { ...options, kind: isBefore ? "mid-term" : "final" });
}
