import { observe, proposePlan, proposeTargets, series } from "ipr-plan";
import { baseline, type Own, planOf, target } from "./plan-with.js";

export const share = { unit: "%", measure: "annual", regionRule: "sum" } as const;
const rising = { 2020: 10, 2021: 12, 2022: 14, 2023: 16, 2024: 18, 2025: 20 };

/** Proposals where all is known that any method needs. */
export function all(own: Own = {}, values: Readonly<Record<string, number>> = rising) {
  const kind = { ...share, ...own };
  const theirs = { baseline: baseline("2025", "25"), targets: [target("2030", "30")] };
  const above = {
    ...planOf({ id: "theirs", ...kind, ...theirs }),
    id: "above",
    period: { start: "2026", end: "2030" },
    baseYear: "2025",
  };
  const plan = planOf({ id: "one", ...kind });
  const observed = observe(plan, { one: values });
  const places = [24, 10, 30, 22].map(
    (value, index) => [`市${index}`, series(share, { 2025: value })] as const,
  );
  const beside = own.measure === undefined ? places : [];
  const clashes = () =>
    proposePlan(plan, observed, {
      year: "2030",
      prefer: [],
      standardErrors: { one: 1.2 },
      parent: { plan: above, indicators: { one: "theirs" } },
      peers: Object.fromEntries(beside.map(([place, one]) => [place, { one }])),
    }).clashes;
  const found = proposeTargets(plan, "one", observed, {
    year: "2030",
    standardError: 1.2,
    parent: { plan: above, indicator: "theirs" },
    peers: Object.fromEntries(beside),
  });
  return { ...found, clashes };
}
