import type { Indicator } from "../model/indicator.js";
import type { Plan } from "../model/plan.js";
import type { TargetCandidate, TargetProposals } from "../planning/candidate.js";
import type { Carried } from "../planning/carried.js";
import type { ParentFacts } from "../planning/parent-facts.js";
import type { Peers } from "../planning/peer-facts.js";
import { type TargetMethodName, targetMethodNames } from "../planning/target-method-names.js";
import { valuesUntil } from "../series/known-values.js";
import type { DecimalText } from "../value/decimal-text.js";
import { probabilityText } from "../value/faithful-text.js";
import { type Locale, localize } from "../value/localized-text.js";
import { parsePeriod } from "../value/period.js";
import { convertIfAlike } from "../value/quantity.js";
import { endingAt } from "../value/year-text.js";
import { placed, plotted } from "./plotted.js";
import type { ProposalChartRow } from "./proposal-chart-row.js";
import { words as chartWords } from "./words.js";

const families: Readonly<Record<TargetMethodName, keyof typeof chartWords>> = {
  "projection-safe": "candidateTrend",
  "projection-even": "candidateTrend",
  "projection-stretching": "candidateTrend",
  "last-growth": "candidateGrowth",
  "slowed-growth": "candidateGrowth",
  "last-change": "candidateGrowth",
  "per-cent": "candidateImprovement",
  "cohens-h": "candidateImprovement",
  "least-significant": "candidateImprovement",
  "parent-growth": "candidateParent",
  "parent-share": "candidateParent",
  "parent-distance": "candidateParent",
  "parent-level": "candidateParent",
  "best-quarter": "candidatePeers",
  maintain: "candidateKept",
};

/** What was known at the end of the base year. */
export function historyRows(plan: Plan, { points }: Carried, locale: Locale): readonly ProposalChartRow[] {
  const label = localize(chartWords.actual, locale);
  return points.flatMap(({ observed, role }): ProposalChartRow[] =>
    role === "origin"
      ? []
      : [
          {
            kind: "actual",
            label,
            line: "actual",
            name: label,
            ...placed(observed.period, plan),
            ...drawn(observed.value),
          },
        ],
  );
}

/** The candidates as a fan; of several that print the same, and of those that lie too near, one has its number beside it. */
export function candidateRows(
  plan: Plan,
  { base, candidates, year, baseYear }: TargetProposals,
  apart: number,
  locale: Locale,
): readonly ProposalChartRow[] {
  if (base === null) return [];
  // A running total starts again, from nothing at the end of the base year.
  const from = base.over === undefined ? base : { period: baseYear, value: "0" };
  const printed = new Set<TargetMethodName>();
  let last = Number.NEGATIVE_INFINITY;
  const byValue = (one: TargetCandidate): number => Number(one.bound.value);
  for (const one of candidates.toSorted((a, b) => byValue(a) - byValue(b))) {
    if (byValue(one) - last < apart) continue;
    printed.add(one.method);
    last = byValue(one);
  }
  return candidates.flatMap((one): ProposalChartRow[] => {
    const { method, probability } = one;
    const label = localize(chartWords[families[method]], locale);
    const words = localize(targetMethodNames[method], locale);
    const chance = probability === null ? "" : chanceWords(probability, locale);
    const name = words + chance;
    const shared = { kind: "candidate", label, line: method, method, name } as const;
    return [
      { ...shared, ...placed(from.period, plan), ...drawn(from.value), text: "" },
      {
        ...shared,
        ...placed(year, plan),
        ...drawn(one.bound.value),
        text: printed.has(method) ? one.printed : "",
        ...(probability !== null && { probability }),
      },
    ];
  });
}

/** What the parent had, and what it aims at, in the unit of the indicator. */
export function parentRows(
  plan: Plan,
  indicator: Indicator,
  { found, facts }: ParentFacts,
  year: string,
  locale: Locale,
): readonly ProposalChartRow[] {
  if (found === undefined) return [];
  const label = localize(chartWords.parent, locale);
  const { unit } = found.indicator;
  const shared = { label, line: "parent", name: label } as const;
  const values = found.carried.points.flatMap(({ observed, at }): ProposalChartRow[] => {
    const value = convertIfAlike(observed.value, unit, indicator.unit);
    if (value === undefined) return [];
    return [{ kind: "parent", ...shared, ...placed(endingAt(at), plan), ...drawn(value) }];
  });
  const { parentTarget } = facts;
  if ("missing" in parentTarget) return values;
  const value = parentTarget.known;
  return [...values, { kind: "parent-target", ...shared, ...placed(year, plan), value }];
}

/** What was known of other places at the end of the base year. */
export function peerRows(
  plan: Plan,
  indicator: Indicator,
  peers: Peers,
  baseYear: string,
  locale: Locale,
): readonly ProposalChartRow[] {
  const label = localize(chartWords.peer, locale);
  const until = parsePeriod(baseYear, plan).end;
  return Object.entries(peers).flatMap(([place, series]) =>
    valuesUntil(series, until).flatMap(({ period, value: own }): ProposalChartRow[] => {
      const value = convertIfAlike(own, series.unit ?? indicator.unit, indicator.unit);
      if (value === undefined) return [];
      const shared = { kind: "peer", label, line: `peer ${place}`, name: place } as const;
      return [{ ...shared, ...placed(period, plan), ...drawn(value) }];
    }),
  );
}

function chanceWords(probability: number, locale: Locale): string {
  const [word, text] = [localize(chartWords.probability, locale), probabilityText(probability)];
  return locale === "en" ? `, ${word} ${text}` : `，${word} ${text}`;
}

function drawn(exact: DecimalText): { readonly value: number | null } {
  return { value: plotted(exact).value };
}
