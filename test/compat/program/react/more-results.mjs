// Results of places, of the next plan, and of what if.

import * as library from "ipr-plan";
import * as plans from "ipr-plan/plans";

const { city2025, guangxi2025, guangxi2025Commentary, national2025, national2025Observations } = plans;
const { national2030, provinces2030 } = plans;
const id = "high-value-patents-per-10k";
const asOf = "2023-12-31";

export function moreResults() {
  const of = (values) => library.observe(guangxi2025, { "pct-applications": values });
  const byPlace = {
    南宁: of({ 2022: 50, 2023: 65 }),
    柳州: of({ 2022: 30, 2023: 35 }),
    桂林: of({ 2022: 20 }),
  };
  const pct = { indicators: ["pct-applications"] };
  const targets = { 南宁: { "pct-applications": 80 }, 柳州: { "pct-applications": 60 } };
  const judged = library.assessRegions(guangxi2025, byPlace, { ...pct, targets });
  const years = (...values) =>
    library.observe(guangxi2025, { [id]: Object.fromEntries(values.map((one, at) => [2019 + at, one])) });
  const stock = library.series(
    { unit: "件", measure: "point-in-time", regionRule: "sum" },
    { "2023-Q3": 90, "2023-Q4": 100 },
  );
  const statuses = [{ action: "funding", status: "under-way", on: "2023-12-31" }];
  return {
    judged,
    foreseen: library.outlookRegions(
      guangxi2025,
      { 南宁: years(1, 1.2, 1.4, 1.7, 2.4), 柳州: years(1, 1.2, 1.4, 1.7, 1.8) },
      { indicators: [id] },
    ),
    forecastOfPlaces: library.forecastRegions(
      { 南宁: [10, 11, 12.1], 柳州: [20, 22, 24.2] },
      { peers: true },
    ),
    rolledUp: library.rollUpPlan(guangxi2025, byPlace),
    reconciled: library.reconcile(guangxi2025, of({ 2023: 100 }), byPlace),
    ranked: library.rankRegions(guangxi2025, "pct-applications", byPlace, { by: "value", at: "2023" }),
    rankedTargets: library.rankTargets(provinces2030, id, { by: "level" }),
    decomposed: library.decomposeChange(guangxi2025, "pct-applications", byPlace, {
      from: "2022",
      to: "2023",
    }),
    split: library.allocateTarget(
      guangxi2025,
      id,
      { 南宁: 3, 其他: 2 },
      { denominators: { 南宁: "894.08", 其他: "4118.62" } },
    ),
    regionTable: library.regionTable(guangxi2025, judged),
    lineage: library.lineage(national2025, national2030, national2025Observations),
    successor: library.successorPlan(guangxi2025, byPlace.南宁, {
      id: "guangxi-2030",
      period: { start: "2026", end: "2030" },
    }),
    whatIf: library.whatIfPlan(national2025, national2025Observations, {
      asOf,
      growth: { "copyright-share": "0.6%" },
    }),
    sensitivity: library.sensitivity(national2025, "copyright-share", national2025Observations, { asOf }),
    effort: library.effortFor(national2025, id, national2025Observations, { asOf, probability: 0.9 }),
    solved: library.solveFor(
      library.highValuePatentsPer10k,
      "patents",
      { result: "2.5", population: "5012.7" },
      { places: 1 },
    ),
    scenario: library.scenarioLine(national2025, id, national2025Observations, "fixed-target", { places: 2 }),
    yearly: library.rollUp(stock, "year"),
    finals: library.evaluateFinalPlan(national2025, national2025Observations),
    actions: library.summarizeActions(city2025, statuses, { asOf: "2024" }),
    claims: guangxi2025Commentary.opinions
      .flatMap(({ claims = [] }) => claims)
      .map((claim) => library.checkClaim(guangxi2025, claim)),
    printed: ["约1.5万件", "—", "1.2e3"].map((text) => library.printedNumber(text)),
  };
}
