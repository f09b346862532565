import { show } from "../../issue.js";
import type { Indicator } from "../../model/indicator.js";
import { indicatorOf, type Observations } from "../../model/observe.js";
import type { Plan } from "../../model/plan.js";
import { notCombined, overRegions } from "../../series/aggregation.js";
import { checkNeededOptions, type OptionNames } from "../../value/check-options.js";
import { type Missing, missing } from "../../value/missing.js";
import { periodAt } from "../../value/period-at.js";
import { checkByPlace } from "../../value/place-name.js";
import { refuse } from "../../value/refuse.js";
import { checkPlacesGiven } from "../places/check-places-given.js";
import { readFigures } from "../read-figures.js";
import { takenFigures } from "../reconcile/taken-places.js";
import type { ChangeDecomposition, DecomposeOptions, PlaceHole } from "./change-decomposition.js";
import { explainChange } from "./explain-change.js";
import { partsOfPlaces } from "./parts-of-places.js";
import { ratioChange } from "./ratio-change.js";
import { type PlacePair, totalChange } from "./total-change.js";

const optionNames: OptionNames<DecomposeOptions> = {
  from: true,
  to: true,
  parts: true,
  decimals: true,
  tree: true,
  of: true,
};

/**
 * Explains why a number changed (变化因素分解), by the indicator's own region rule. The change of a total is the sum of the
 * changes of its places; each place has its share of it (贡献率) and the points of growth that it contributes (拉动). The
 * change of a ratio comes from its numerator and its denominator. Over the places, it comes from the change of their
 * own ratios (自身变化) and of their weights (结构变化), by logarithmic mean weights (LMDI-I), which leave no rest. All that
 * is printed adds up to the last digit. A place without figures is left out and named, and then the whole is not
 * known. A new place has 0 for the time before it was there.
 *
 * @param plan - The plan whose indicator changed.
 * @param id - The id of the indicator.
 * @param byRegion - By place: its observations, from {@link observe} or as they were imported.
 * @param options - From when to when; of a ratio its `parts` by place, in which a place that is not there yet has 0 and 0.
 * @returns The parts of the change; or a reason where places make no whole (`ratio-needs-parts`, `not-additive`).
 * @throws {@link UsageError} `Unknown indicator: …`, `Not a plan: …`, `Not a period: …`, `Unknown option: …`,
 * `Periods out of order: expected from before to, received …`, `Invalid decimals: …`
 * @see B. W. Ang, The LMDI approach to decomposition analysis, Energy Policy 33 (2005) 867–871
 * @category Regions
 * @example
 * const of = (values: Record<string, number>) => observe(guangxi2025, { "madrid-registrations": values });
 * const byRegion = { 南宁: of({ 2022: 50, 2023: 65 }), 柳州: of({ 2022: 30, 2023: 35 }) };
 * const change = decomposeChange(guangxi2025, "madrid-registrations", byRegion, { from: "2022", to: "2023" });
 * "kind" in change && change.whole // => { from: "80", to: "100", change: "20", rate: "25" }
 * "kind" in change && change.kind === "total" && change.places.map(({ share, points }) => [share, points])
 * // => [["75", "18.75"], ["25", "6.25"]]
 */
export function decomposeChange<Id extends string>(
  plan: Plan<Id>,
  id: NoInfer<Id>,
  byRegion: Readonly<Record<string, Observations<NoInfer<Id>>>>,
  options: DecomposeOptions,
): ChangeDecomposition<Id> | Missing {
  checkNeededOptions(options, optionNames);
  const indicator = indicatorOf<Id>(plan, id);
  checkByPlace("byRegion", byRegion);
  const { from, to, parts, decimals, tree } = options;
  if (tree !== undefined) checkPlacesGiven(tree, "tree");
  checkDecimals(decimals);
  if (parts !== undefined) checkByPlace("parts", parts);
  checkOrder(options, plan);
  const rule = overRegions(indicator);
  if (rule === "mean" || rule === "none" || (rule === "recompute" && parts === undefined)) {
    return missing(notCombined(indicator));
  }
  const { unit } = indicator;
  const shared = { plan: plan.id, indicator: indicator.id, from, to, ...(unit !== undefined && { unit }) };
  if (rule === "recompute") {
    const read = partsOfPlaces(plan, indicator, Object.keys(byRegion), parts ?? {}, options);
    const { holes, issues, power } = read;
    const change = ratioChange(indicator, power, read.places, holes, decimals);
    const facts = { ...shared, kind: "ratio" as const, ...change, holes };
    return { ...facts, because: explainChange(facts, plan), issues };
  }
  const { pairs, holes, issues } = pairsOf(plan, indicator, byRegion, options);
  const facts = {
    ...shared,
    kind: "total" as const,
    ...totalChange(indicator, pairs, holes, decimals ?? 2),
    holes,
  };
  return { ...facts, because: explainChange(facts, plan), issues };
}

/** Shares and effects come from floating arithmetic, which says nothing of more. */
function checkDecimals(decimals: number | undefined): void {
  if (decimals === undefined || (Number.isInteger(decimals) && decimals >= 0 && decimals <= 10)) return;
  throw refuse({
    code: "decimals-invalid",
    path: "/decimals",
    expected: ["0 至 10 的整数", "a whole number from 0 to 10"],
    received: show(decimals),
    words: ["小数位数无效", "Invalid decimals"],
  });
}

function checkOrder({ from, to }: DecomposeOptions, plan: Plan): void {
  const [start, end] = [periodAt("/from", from, plan), periodAt("/to", to, plan)];
  if (start.end < end.end) return;
  throw refuse({
    code: "periods-out-of-order",
    path: "/to",
    expected: ["from 早于 to", "from before to"],
    received: `${show(from)}, ${show(to)}`,
    words: ["时期先后有误", "Periods out of order"],
  });
}

function pairsOf<Id extends string>(
  plan: Plan<Id>,
  indicator: Indicator<Id>,
  byRegion: Readonly<Record<string, Observations<Id>>>,
  { from, to, tree, of }: DecomposeOptions,
) {
  const pairs: PlacePair[] = [];
  const holes: PlaceHole[] = [];
  const read = readFigures(plan, indicator, byRegion);
  const { figures, aside, issues } = takenFigures(plan, read.readings, { tree, of });
  for (const { place, reading } of figures) {
    const pair = "missing" in reading ? reading : reading.pair(from, to);
    if ("missing" in pair) holes.push({ place, reason: pair.missing.reason });
    else pairs.push({ place, from: pair[0], to: pair[1] });
  }
  // What stands under a name that may be another's is missing in the whole; what is set aside is not.
  for (const { place, reason } of aside) if (reason === "place-not-listed") holes.push({ place, reason });
  return { pairs, holes, issues: [...read.issues, ...issues] };
}
