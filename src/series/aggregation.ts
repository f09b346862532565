import type { MeasureKind, RegionRule } from "../value/measure.js";
import type { MissingReason } from "../value/missing.js";
import { readUnit } from "../value/unit.js";
import { dimensionRow } from "../value/unit-words.js";
import { isPerTime } from "./is-per-time.js";
import { isRank } from "./is-rank.js";
import type { SeriesKind } from "./series-kind.js";

/** What the values within a period make of the period: the last of them, their sum, or nothing. */
export type OverTime = "last" | "sum" | "none";

/** What the values of regions make of the whole: their sum, a quotient of sums, a weighted mean, or nothing. */
export type OverRegions = "sum" | "recompute" | "mean" | "none";

/** What a number with this region rule says of a stretch of time: an amount, or something measured over it. */
const stretch: Readonly<Record<RegionRule, OverTime>> = {
  sum: "sum",
  ratio: "none",
  "weighted-mean": "none",
  // Amounts add up over time, whatever they do over regions.
  none: "sum",
};

const moment: Readonly<Record<RegionRule, OverTime>> = {
  sum: "last",
  ratio: "last",
  "weighted-mean": "last",
  none: "last",
};

const timeRules: Readonly<Record<MeasureKind, Readonly<Record<RegionRule, OverTime>>>> = {
  cumulative: moment,
  "point-in-time": moment,
  annual: stretch,
};

const regionRules: Readonly<Record<RegionRule, OverRegions>> = {
  sum: "sum",
  ratio: "recompute",
  "weighted-mean": "mean",
  none: "none",
};

/** Why what does not add up has no value for the whole, over time as over regions. */
const refusals: Readonly<Record<RegionRule, MissingReason>> = {
  sum: "not-additive",
  ratio: "ratio-needs-parts",
  "weighted-mean": "not-additive",
  none: "not-additive",
};

/** How a series adds up over time. */
export function overTime(kind: SeriesKind): OverTime {
  const rule = timeRules[kind.measure][kind.regionRule];
  if (rule !== "sum") return rule;
  // Regions that do not combine say nothing of what is measured; its unit does: a rate of growth is no amount.
  const isAmount = kind.regionRule !== "none" || canBeAmount(kind);
  return isRank(kind) || isPerTime(readUnit(kind.unit)) || !isAmount ? "none" : rule;
}

/** Whether a unit can be that of an amount. Shares, scores, ranks and times taken cannot, nor what has a stroke. */
function canBeAmount({ unit }: Pick<SeriesKind, "unit">): boolean {
  const read = readUnit(unit);
  return read === undefined || !(read.text.includes("/") || dimensionRow(read.dimension)?.level);
}

/** How a series adds up over regions. The ranks of regions make no rank of the whole, whatever its rule says. */
export function overRegions(kind: Pick<SeriesKind, "regionRule" | "unit">): OverRegions {
  return isRank(kind) ? "none" : regionRules[kind.regionRule];
}

/** Why a series that does not add up has no value for a whole. */
export function notCombined(kind: Pick<SeriesKind, "regionRule" | "unit">): MissingReason {
  return isRank(kind) ? refusals.none : refusals[kind.regionRule];
}
