import type { MeasureKind, RegionRule } from "../value/measure.js";
import type { MissingReason } from "../value/missing.js";
import { readUnit } from "../value/unit.js";
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

const dimensionsThatNeverAdd: ReadonlySet<string | undefined> = new Set(["share", "score"]);

/** How a series adds up over time. */
export function overTime({ measure, regionRule, unit }: SeriesKind): OverTime {
  const rule = timeRules[measure][regionRule];
  // Regions that do not combine say nothing of what is measured; its unit does: a rate of growth is no amount.
  const isAmount = regionRule !== "none" || !dimensionsThatNeverAdd.has(readUnit(unit)?.dimension);
  return rule === "sum" && !isAmount ? "none" : rule;
}

/** How a series adds up over regions. */
export function overRegions({ regionRule }: Pick<SeriesKind, "regionRule">): OverRegions {
  return regionRules[regionRule];
}

/** Why a series that does not add up has no value for a whole. */
export function notCombined({ regionRule }: Pick<SeriesKind, "regionRule">): MissingReason {
  return refusals[regionRule];
}
