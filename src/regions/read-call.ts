import type { ReadSeries } from "../aims/standing.js";
import { type Issue, pointer, show, UsageError } from "../issue.js";
import { checkPlan } from "../model/check-plan.js";
import type { Indicator } from "../model/indicator.js";
import { indicatorOf, type Observations } from "../model/observe.js";
import { observedFor } from "../model/observed-for.js";
import type { Plan } from "../model/plan.js";
import { checkArgument } from "../value/check-argument.js";
import { checkFlag } from "../value/check-flag.js";
import { placed, withoutPlace } from "../value/finding.js";
import { isRecord } from "../value/is-record.js";
import type { MissingReason } from "../value/missing.js";
import { checkByPlace } from "../value/place-name.js";
import { refuse } from "../value/refuse.js";
import type { RegionScope } from "./assess/regions-assessment.js";
import { checkPlacesGiven } from "./places/check-places-given.js";
import { readPlacesGiven } from "./places/places-given.js";
import { type Judged, readPromises } from "./promises/read-promises.js";
import type { RegionPromises } from "./promises/region-promises.js";
import { startAt } from "./promises/start-at.js";

/** A call over many places, looked through once: what does not depend on the single place is asked only here. */
export interface RegionsCall<Id extends string> {
  readonly indicators: readonly Indicator<Id>[];
  readonly places: readonly string[];
  readonly issues: Issue[];
  /** What a reading gives of an indicator of a place; or why there is none, with an issue where that is a mistake. */
  readonly read: <Result>(
    place: string,
    indicator: Indicator<Id>,
    judge: (judged: Judged<Id>, observations: Observations<Id>, read: ReadSeries) => Result,
  ) => Result | MissingReason;
}

/** Looks through the arguments of a call over many places; throws where one is not what it should be. */
export function readCall<Id extends string>(
  plan: Plan<Id>,
  byRegion: Readonly<Record<string, Observations<Id>>>,
  options: RegionScope<Id> & RegionPromises<Id>,
): RegionsCall<Id> {
  checkPlan(plan);
  checkByPlace("byRegion", byRegion);
  const { tree, words } = options;
  checkFlag("words", words);
  if (tree !== undefined) checkPlacesGiven(tree, "tree");
  const indicators = indicatorsOf(plan, options.indicators);
  const promises = readPromises<Id>(plan, options);
  const places = Object.keys(byRegion);
  const { isUnknown, issues: found } = readPlacesGiven(plan, places, promises.told, tree);
  const issues: Issue[] = [...found];
  for (const place of places) {
    const observations: unknown = byRegion[place];
    if (!isRecord(observations)) issues.push(notObserved(place, observations));
  }
  const read: RegionsCall<Id>["read"] = (place, indicator, judge) => {
    const observations = byRegion[place];
    if (isUnknown(place)) return "place-not-listed";
    if (!isRecord(observations)) return "figures-unfit";
    try {
      const series = observedFor(plan, indicator, observations);
      const judged = promises.judgedBy(place, indicator, (year) => startAt(series, year));
      if (!("code" in judged)) return judge(judged, observations, { series });
      issues.push(judged);
      return "promise-unfit";
    } catch (error) {
      if (!(error instanceof UsageError)) throw error;
      const { path: _, level: __, ...finding } = error.issue;
      const own = withoutPlace(finding, pointer("", indicator.id));
      issues.push(placed(own, pointer(pointer("", place), indicator.id)));
      return "figures-unfit";
    }
  };
  return { indicators, places, issues, read };
}

function indicatorsOf<Id extends string>(
  plan: Plan<Id>,
  ids: readonly Id[] | undefined,
): readonly Indicator<Id>[] {
  if (ids === undefined) return plan.indicators;
  const list = { "zh-Hans": "指标标识的列表，每项只列一次", en: "a list of ids, each once" };
  const isList = Array.isArray(ids) && new Set(ids).size === ids.length;
  checkArgument("indicators", isList, list, ids);
  const byId = new Map<string, Indicator<Id>>(plan.indicators.map((one) => [one.id, one]));
  return ids.map((id) => byId.get(id) ?? indicatorOf<Id>(plan, id));
}

function notObserved(place: string, given: unknown): Issue {
  return refuse({
    code: "observations-invalid",
    path: pointer("", place),
    expected: ["observe(plan, values) 给出的观测值", "observations as observe(plan, values) gives them"],
    received: show(given),
    words: [`${place}的观测值有误`, `Not observations of ${place}`],
  }).issue;
}
