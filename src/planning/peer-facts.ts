import type { Issue } from "../issue.js";
import type { Indicator } from "../model/indicator.js";
import { ownSeries } from "../model/observed-for.js";
import type { Plan } from "../model/plan.js";
import { knownValues } from "../series/known-values.js";
import type { Series } from "../series/series.js";
import { quantileSorted } from "../statistics/quantile-sorted.js";
import { yearWords } from "../value/period-label.js";
import { checkByPlace } from "../value/place-name.js";
import { endingAt } from "../value/year-text.js";
import { namesOf, pathOf } from "./carried-issues.js";
import { type Fact, known, unknown } from "./fact.js";

/**
 * The series of the same indicator in other places, by place (同类地区).
 *
 * @category Planning
 * @example
 * const kind = { unit: "件/万人", measure: "point-in-time", regionRule: "ratio" } as const;
 * const peers: Peers = { 甲市: series(kind, { 2025: "12.5" }), 乙市: series(kind, { 2025: "9.1" }) };
 */
export type Peers = Readonly<Record<string, Series>>;

export interface PeerFacts {
  readonly fact: Fact<number>;
  readonly issues: readonly Issue[];
}

/** Fewer places have no quarter. */
const fewest = 4;

/** What the best quarter of the peers had in the base year; a place without a value of that year takes no part. */
export function peerFacts(
  plan: Plan,
  indicator: Indicator,
  baseAt: number,
  peers: Peers | undefined,
  placeOf: (place: string) => string,
): PeerFacts {
  if (peers === undefined) return { fact: unknown("no-peers"), issues: [] };
  checkByPlace("peers", peers);
  const values: number[] = [];
  const holes: string[] = [];
  for (const [place, series] of Object.entries(peers)) {
    const own = ownSeries(plan, indicator, series, () => placeOf(place));
    const value = knownValues(own, { upTo: baseAt }).values.find(({ at }) => at === baseAt);
    if (value === undefined) holes.push(place);
    else values.push(Number(value.observed.value));
  }
  const sorted = values.toSorted((a, b) => a - b);
  const issues = holes.length === 0 ? [] : [holeIssue(plan, indicator, baseAt, holes)];
  if (sorted.length < fewest) return { fact: unknown("too-few-observations"), issues };
  const share = indicator.direction === "decrease" ? 0.25 : 0.75;
  return { fact: known(quantileSorted(sorted, share)), issues };
}

function holeIssue(plan: Plan, indicator: Indicator, baseAt: number, places: readonly string[]): Issue {
  const [zh, en] = namesOf(indicator);
  const year = endingAt(baseAt);
  const at = yearWords(year, plan);
  return {
    code: "peer-missing",
    level: "note",
    path: pathOf(plan, indicator),
    expected: `a value of ${year} of each peer`,
    received: `none of ${places.join(", ")}`,
    message: {
      "zh-Hans": `“${zh}”缺 ${places.join("、")}的 ${at["zh-Hans"]}数据，这些地区未计入同类比较`,
      en: `“${en}” has no value of ${at.en} of ${places.join(", ")}, which take no part among the peers`,
    },
  };
}
