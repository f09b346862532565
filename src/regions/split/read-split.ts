import { checkTargetChoice } from "../../aims/aim.js";
import { checkPlaces } from "../../apportionment/check-places.js";
import { weightTexts } from "../../apportionment/read-claims.js";
import { show } from "../../issue.js";
import type { Calendar } from "../../value/calendar.js";
import { checkArgument } from "../../value/check-argument.js";
import { checkOptions } from "../../value/check-options.js";
import { isKeyOf, keysOf } from "../../value/closed-list.js";
import type { DecimalInput } from "../../value/decimal.js";
import { periodAt } from "../../value/period-at.js";
import { checkByPlace, checkPlaceName } from "../../value/place-name.js";
import { refuse } from "../../value/refuse.js";
import { type AllocateTargetOptions, allocateTargetOptionNames } from "./split-options.js";
import { type TargetSplit, targetSplits } from "./target-splits.js";

/** The weights of regions, or their names alone. */
export type Regions<Region extends string = string> =
  | Readonly<Record<Region, DecimalInput>>
  | readonly Region[];

/** What a split is asked to be. */
export interface ReadSplit {
  readonly split: TargetSplit;
  readonly places: readonly string[];
  /** Absent where the places alone were named. */
  readonly weights?: Readonly<Record<string, DecimalInput>>;
}

/** Reads the arguments of `allocateTarget`; throws where one is not what it should be. */
export function readSplit(regions: Regions, options: AllocateTargetOptions, calendar: Calendar): ReadSplit {
  checkOptions(options, allocateTargetOptionNames);
  const { split = "level", from, denominators, denominatorsNow, history, unlikely = 0.05 } = options;
  if (!isKeyOf(targetSplits, split)) {
    throw refuse({
      code: "split-unknown",
      path: "/split",
      expected: keysOf(targetSplits).join(" | "),
      received: show(split),
      words: ["未知的分解方式", "Unknown split"],
    });
  }
  for (const [name, given] of Object.entries({ denominators, denominatorsNow, history, from })) {
    if (given !== undefined) checkByPlace(name, given);
  }
  if (options.places !== undefined) checkPlaces(options.places);
  if (options.year !== undefined) checkTargetChoice(options.year, "/year");
  if (options.asOf !== undefined) periodAt("/asOf", options.asOf, calendar);
  const isShare = typeof unlikely === "number" && unlikely >= 0 && unlikely <= 1;
  checkArgument("unlikely", isShare, { "zh-Hans": "0 至 1 的数", en: "a number from 0 to 1" }, unlikely);
  if (split !== "level" && from === undefined) throw fromMissing(split);
  if (split === "effort" && (options.method ?? "largest-remainder") !== "largest-remainder") {
    throw refuse({
      code: "method-unfit",
      path: "/method",
      expected: "largest-remainder",
      received: show(options.method),
      words: ["同等可能性的份额只按最大余数取整", "Equal probabilities are rounded by one method alone"],
    });
  }
  if (!Array.isArray(regions)) {
    checkByPlace("regions", regions);
    const weights = regions as Readonly<Record<string, DecimalInput>>;
    checkArgument("regions", Object.keys(weights).length > 0, oneRegion, weights);
    // Not every split reads them; a wrong one is refused by all.
    weightTexts(weights, "/regions");
    return { split, places: Object.keys(weights), weights };
  }
  checkNames(regions);
  if (split === "level" || split === "increment") throw weightsMissing(split, regions);
  return { split, places: regions };
}

const oneRegion = { "zh-Hans": "至少一个地区", en: "at least one region" };

function checkNames(names: readonly unknown[]): void {
  for (const name of names) checkPlaceName("regions", name);
  checkArgument("regions", names.length > 0, oneRegion, names);
  const expected = { "zh-Hans": "不重复的地区名", en: "names of regions, each once" };
  checkArgument("regions", new Set(names).size === names.length, expected, names);
}

function fromMissing(split: TargetSplit) {
  const { "zh-Hans": zh } = targetSplits[split];
  return refuse({
    code: "from-missing",
    path: "/from",
    expected: ["各地区的观测值", "the observations of the places, by place"],
    received: "nothing",
    words: [`${zh}须给出各地区现状`, `The split ${show(split)} starts from where the places are`],
  });
}

/** A list of places says nothing of their parts. */
export function weightsMissing(split: TargetSplit, received: unknown) {
  const { "zh-Hans": zh } = targetSplits[split];
  return refuse({
    code: "weights-missing",
    path: "/regions",
    expected: ["各地区的权重", "a weight for each place"],
    received: show(received),
    words: [`${zh}须有权重`, `The split ${show(split)} needs weights`],
  });
}
