import type { Observations, Plan } from "ipr-plan";
import { type ImportObservationsOptions, importObservations } from "ipr-plan/import";
import { guangxi2025 } from "ipr-plan/plans";

/** What came out of rows, in short: observations as "id period=value status", and cells left as "raw reason". */
export function readRows(
  rows: readonly (readonly unknown[])[],
  options: ImportObservationsOptions = {},
  plan: Plan = guangxi2025,
) {
  const { observations, byRegion = {}, layout, unread, issues } = importObservations(plan, rows, options);
  return {
    layout,
    own: shortly(observations),
    places: Object.fromEntries(Object.entries(byRegion).map(([place, of]) => [place, shortly(of)])),
    unread: unread.map(({ raw, reason }) => `${raw} ${reason}`),
    issues: issues.map(({ code }) => code),
  };
}

function shortly(observations: Observations): readonly string[] {
  return Object.entries(observations).flatMap(([id, series]) =>
    (series?.observations ?? []).map((one) => {
      const value = "value" in one ? one.value : one.reason;
      return `${short[id] ?? id} ${one.period}=${value}${one.status === "A" || one.status === "M" ? "" : ` ${one.status}`}`;
    }),
  );
}

const short: Readonly<Record<string, string>> = {
  "registered-trademarks": "marks",
  "geographical-indications": "gi",
  "high-value-patents-per-10k": "patents",
  "pct-applications": "pct",
  "pledge-financing": "pledges",
};
