import { checkTargetChoice } from "../../aims/aim.js";
import { show } from "../../issue.js";
import type { Indicator } from "../../model/indicator.js";
import { indicatorOf, type Observations } from "../../model/observe.js";
import type { Plan } from "../../model/plan.js";
import { growsAtRate } from "../../series/grows-at-rate.js";
import { isRank } from "../../series/is-rank.js";
import { checkNeededOptions, type OptionNames } from "../../value/check-options.js";
import { isKeyOf, keysOf } from "../../value/closed-list.js";
import type { PeriodText } from "../../value/period.js";
import { periodAt } from "../../value/period-at.js";
import { checkByPlace } from "../../value/place-name.js";
import { refuse } from "../../value/refuse.js";
import { yearPosition } from "../../value/year-position.js";
import { checkPlacesGiven } from "../places/check-places-given.js";
import { readPromises } from "../promises/read-promises.js";
import { promiseOptionNames } from "../promises/region-promises.js";
import { type PlaceFigures, readFigures } from "../read-figures.js";
import { takenFigures } from "../reconcile/taken-places.js";
import { explainRanking } from "./explain-ranking.js";
import { type PlaceRank, rankPlaces } from "./rank-places.js";
import { rankings } from "./rankings.js";
import type { RankBy, RankedRegion, RankOptions, RegionRanking, ScoreKind } from "./region-ranking.js";
import { judgedPlaces, scoreOf } from "./score-of.js";

const optionNames: OptionNames<RankOptions> = {
  ...promiseOptionNames,
  by: true,
  at: true,
  since: true,
  target: true,
  tree: true,
  of: true,
};

/**
 * Ranks places by an indicator (地区排名): by its value, by growth on the year before, by completion or by pace, all of
 * one period. Where less is better, the lowest ranks first. Places with equal numbers share a rank. Places without a
 * number come last, each with its reason.
 *
 * @param plan - The plan whose indicator it is.
 * @param id - The id of the indicator.
 * @param byRegion - By place: its observations, from {@link observe} or as they were imported.
 * @param options - What to rank by; the period; since when ranks have changed; the plans of places.
 * @returns The places in the order of their ranks.
 * @throws {@link UsageError} `Unknown indicator: …`, `Not a plan: …`, `Not a period: …`, `Unknown option: …`,
 * `Unknown ranking: expected value | growth | completion | pace, received …`, `Choice of target: …`,
 * `Periods out of order: expected since before at, received …`
 * @category Regions
 * @example
 * const of = (values: Record<string, number>) => observe(guangxi2025, { "pct-applications": values });
 * const byRegion = { 南宁: of({ 2022: 40, 2023: 60 }), 柳州: of({ 2022: 50, 2023: 55 }), 桂林: of({ 2022: 20 }) };
 * const { regions } = rankRegions(guangxi2025, "pct-applications", byRegion, { by: "value", at: "2023", since: "2022" });
 * regions.map(({ place, rank, change, reason }) => [place, rank, change, reason])
 * // => [["南宁", 1, 1, undefined], ["柳州", 2, -1, undefined], ["桂林", null, null, "no-observation"]]
 */
export function rankRegions<Id extends string>(
  plan: Plan<Id>,
  id: NoInfer<Id>,
  byRegion: Readonly<Record<string, Observations<NoInfer<Id>>>>,
  options: RankOptions<NoInfer<Id>>,
): RegionRanking<Id> {
  checkNeededOptions(options, optionNames);
  const indicator = indicatorOf<Id>(plan, id);
  checkByPlace("byRegion", byRegion);
  const { by, since, target, tree, of } = options;
  checkBy(by);
  if (target !== undefined) checkTargetChoice(target);
  if (tree !== undefined) checkPlacesGiven(tree, "tree");
  const promises = readPromises<Id>(plan, options);
  const read = readFigures(plan, indicator, byRegion);
  const {
    figures: readings,
    aside,
    issues: noticed,
  } = takenFigures(plan, read.readings, {
    tree,
    of,
    told: promises.told,
  });
  const issues = [...read.issues, ...noticed];
  const judged =
    by === "completion" || by === "pace" ? judgedPlaces(promises, indicator, readings, issues) : undefined;
  const at = options.at === undefined ? latestOf(plan, readings) : periodAt("/at", options.at, plan).text;
  const earlier = since === undefined ? undefined : periodAt("/since", since, plan).text;
  if (at !== undefined && earlier !== undefined) checkOrder(plan, earlier, at);
  const better = betterOf(indicator, by);
  const ranked = (period: PeriodText): readonly PlaceRank[] =>
    rankPlaces(
      Object.fromEntries(
        readings.map((one) => [one.place, scoreOf(plan, indicator, one, period, { by, target, judged })]),
      ),
      { better },
    );
  const before = earlier === undefined ? undefined : new Map(ranked(earlier).map((one) => [one.place, one]));
  const values = new Map(
    readings.map(({ place, reading }) => [place, at === undefined ? undefined : valueAt(reading, at)]),
  );
  const now = [
    ...(at === undefined ? withoutRank(readings) : ranked(at)),
    ...aside.map(({ place, reason }): PlaceRank => ({ place, rank: null, score: null, reason })),
  ];
  const facts = {
    plan: plan.id,
    indicator: indicator.id,
    by,
    scoreKind: kindOf(indicator, by),
    at: at ?? null,
    ...(earlier !== undefined && { since: earlier }),
    ...(indicator.unit !== undefined && { unit: indicator.unit }),
    better,
    regions: now.map((one): RankedRegion => {
      const own = before?.get(one.place);
      const moved = own?.rank == null || one.rank === null ? null : own.rank - one.rank;
      return { ...one, value: values.get(one.place) ?? null, change: moved, ...(own && { before: own }) };
    }),
  };
  return { ...facts, because: explainRanking(facts, plan), issues };
}

function valueAt(reading: PlaceFigures["reading"], at: PeriodText) {
  const found = "missing" in reading ? reading : reading.at(at);
  return "missing" in found ? undefined : found.value;
}

/** The last period that any place has: all are ranked by one period. */
function latestOf(plan: Plan, readings: readonly PlaceFigures[]): PeriodText | undefined {
  let latest: PeriodText | undefined;
  for (const { reading } of readings) {
    const own = "missing" in reading ? undefined : reading.latest;
    if (own === undefined) continue;
    if (latest === undefined || yearPosition(own, plan) > yearPosition(latest, plan)) latest = own;
  }
  return latest;
}

function withoutRank(readings: readonly PlaceFigures[]): readonly PlaceRank[] {
  return readings.map(({ place, reading }) => {
    const reason = "missing" in reading ? reading.missing.reason : "no-observation";
    return { place, rank: null, score: null, reason };
  });
}

/** More of the way is better whichever way it goes. */
function betterOf(indicator: Indicator, by: RankBy): "higher" | "lower" {
  const falls = indicator.direction === "decrease" || isRank(indicator);
  return falls && (by === "value" || by === "growth") ? "lower" : "higher";
}

function kindOf(indicator: Indicator, by: RankBy): ScoreKind {
  if (by !== "growth") return by;
  return growsAtRate(indicator) ? "rate" : "difference";
}

function checkBy(by: RankBy): void {
  if (isKeyOf(rankings, by)) return;
  throw refuse({
    code: "ranking-unknown",
    path: "/by",
    expected: keysOf(rankings).join(" | "),
    received: show(by),
    words: ["未知的排名依据", "Unknown ranking"],
  });
}

function checkOrder(plan: Plan, since: PeriodText, at: PeriodText): void {
  if (yearPosition(since, plan) < yearPosition(at, plan)) return;
  throw refuse({
    code: "periods-out-of-order",
    path: "/since",
    expected: ["since 早于 at", "since before at"],
    received: `${show(since)}, ${show(at)}`,
    words: ["时期先后有误", "Periods out of order"],
  });
}
