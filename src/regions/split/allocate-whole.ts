import { levelWords } from "../../aims/level-words.js";
import { type AllocateOptions, allocateBy, allocateOptionNames } from "../../apportionment/allocate.js";
import type { Issue, UsageError } from "../../issue.js";
import type { Observations } from "../../model/observe.js";
import { decimal, decimalText, round } from "../../value/decimal.js";
import type { DecimalText } from "../../value/decimal-text.js";
import { signOf } from "../../value/exact-sum.js";
import { type Missing, missing } from "../../value/missing.js";
import { pickOptions } from "../../value/pick-options.js";
import { placesOf } from "../../value/quanta.js";
import { refuse } from "../../value/refuse.js";
import { ratioUnits } from "../ratio-units.js";
import { type PlaceNow, placesNow } from "./place-now.js";
import { hasOf, placeShares } from "./place-shares.js";
import type { ReadSplit } from "./read-split.js";
import { earlierIssues, presentIssues, shareIssues, withoutShareIssues } from "./share-issues.js";
import type { SplitParts } from "./split-case.js";
import { splitFrom } from "./split-from.js";
import { splitIssues } from "./split-issues.js";
import type { AllocateTargetOptions } from "./split-options.js";
import { increaseWords, sameDenominators, splitWords, totalWords } from "./split-words.js";
import type { TargetAllocation, TargetNotSplit } from "./target-allocation.js";
import { rolledUp, wholeAmount } from "./target-total.js";
import { type Amounts, ownTarget, type Whole } from "./whole.js";

/** Where the places are, and what is said of that. */
interface From {
  readonly now: readonly PlaceNow[];
  readonly issues: readonly Issue[];
}

/** Splits a target that was resolved, and says what each share asks. */
export function allocateWhole(
  whole: Whole,
  asked: ReadSplit,
  options: AllocateTargetOptions,
): TargetAllocation | Missing | TargetNotSplit {
  const { plan, indicator, aim, target, level, denominators } = whole;
  const { bound } = target;
  const from = readFrom(whole, asked, options);
  const lacking = from?.now.some(({ present }) => "missing" in present);
  if (from !== undefined && lacking && asked.split !== "level") {
    return { ...missing("region-missing"), issues: [...from.issues, ...presentIssues(from.now, "error")] };
  }
  const decimals = options.places ?? decimalsOf(whole, asked, from?.now ?? []);
  const total = wholeAmount(amountOfAll(whole, asked.places), decimals, bound, indicator);
  const done = splitInto(whole, asked, options, { from, total, decimals });
  if ("missing" in done) {
    return "issues" in done ? { ...done, issues: [...(from?.issues ?? []), ...done.issues] } : done;
  }
  const { parts, ties, probability, held = 0 } = done;
  const back = rolledUp(indicator, target.stated, parts, denominators) ?? level;
  const ratios = ratiosOf(whole, parts);
  const units = ratioUnits(indicator.unit);
  const unit = denominators === undefined ? indicator.unit : units.numerator;
  const { asOf, history = {}, unlikely = 0.05 } = options;
  const shares = from && placeShares(whole, from.now, { parts, ratios, places: decimals, asOf, history });
  const present = from && presentOfAll(whole, from.now, decimals);
  const increase = present === undefined ? undefined : decimalText(decimal(total).minus(present));
  const isRatio = denominators !== undefined;
  return {
    plan: plan.id,
    indicator: indicator.id,
    split: asked.split,
    target: { year: aim.year, bound, ...(indicator.unit !== undefined && { unit: indicator.unit }) },
    parts,
    ties,
    method: options.method ?? "largest-remainder",
    ...(unit !== undefined && { unit }),
    ...(ratios !== undefined && { ratios }),
    rolledUp: back,
    ...(present !== undefined && { present }),
    ...(increase !== undefined && { increase }),
    ...(probability !== undefined && { probability }),
    ...(shares !== undefined && { shares }),
    because: [
      ...levelWords(plan, indicator, target),
      totalWords(total, level, isRatio),
      ...(present === undefined || increase === undefined ? [] : [increaseWords(present, increase)]),
      ...(from && isRatio && options.denominatorsNow === undefined ? [sameDenominators] : []),
      ...(asked.split === "level" ? [] : [splitWords(asked.split, isRatio, { probability, held })]),
    ],
    issues: [
      ...splitIssues(plan, indicator, bound, back),
      ...(from?.issues ?? []),
      ...(from ? presentIssues(from.now, "warning") : []),
      ...(from ? earlierIssues(from.now, whole) : []),
      ...done.issues,
      ...(shares ? shareIssues(whole, shares, decimals, unlikely) : []),
    ],
  };
}

function readFrom(whole: Whole, { places }: ReadSplit, options: AllocateTargetOptions): From | undefined {
  const { plan, indicator, level } = whole;
  if (options.from === undefined) return undefined;
  const from: Readonly<Record<string, Observations | undefined>> = options.from;
  const target = ownTarget(whole, level);
  const read = placesNow(plan, indicator, { places, from, asOf: options.asOf, target });
  return { now: read.now, issues: [...read.issues, ...withoutShareIssues(from, places)] };
}

/** As precise as the target, and where the increase is split as the values that it is added to; numerators are whole. */
function decimalsOf({ level, denominators }: Whole, { split }: ReadSplit, now: readonly PlaceNow[]): number {
  if (denominators !== undefined) return 0;
  const values =
    split === "level" ? [] : now.map(({ present }) => ("missing" in present ? "0" : present.value));
  return Math.min(
    6,
    [level, ...values].reduce((most, value) => Math.max(most, placesOf(value)), 0),
  );
}

/** The amount behind the target: of a ratio its numerator over all places. */
function amountOfAll({ level, denominators, power }: Whole, places: readonly string[]) {
  if (denominators === undefined) return decimal(level);
  const all = places.reduce((sum, place) => sum.plus(denominators[place] ?? 0), decimal(0));
  return all.times(level).times(decimal(10).pow(-power));
}

interface Terms {
  readonly from: From | undefined;
  readonly total: DecimalText;
  readonly decimals: number;
}

function splitInto(
  whole: Whole,
  asked: ReadSplit,
  options: AllocateTargetOptions,
  { from, total, decimals }: Terms,
): SplitParts | Missing | TargetNotSplit {
  if (asked.split !== "level" && from !== undefined) {
    return splitFrom({ ...asked, whole, now: from.now, total, decimals, options });
  }
  const own = pickOptions<AllocateOptions>(options, allocateOptionNames);
  if (signOf(total) < 0) throw belowZero(whole, total);
  const weights = asked.weights ?? {};
  const { parts, ties } = allocateBy(total, weights, { ...own, places: decimals }, "/regions");
  return { parts, ties, issues: [] };
}

/** Weights share out what there is; of less than nothing only the way from where the places are can be shared out. */
function belowZero({ plan, indicator, target }: Whole, total: DecimalText): UsageError {
  const at = `/indicators/${plan.indicators.indexOf(indicator)}/targets/${indicator.targets.indexOf(target.stated)}`;
  return refuse({
    code: "amount-invalid",
    path: at,
    expected: [
      '不低于 0 的目标，或给出各地区现状（from）并以 split: "increment" 或 "effort" 分解',
      'a target not below 0, or where the places are (from) with the split "increment" or "effort"',
    ],
    received: total,
    words: ["低于 0 的目标不能按权重分解", "A target below 0 cannot be shared out by weights"],
  });
}

function ratiosOf({ level, denominators, power }: Whole, parts: Amounts): Amounts | undefined {
  if (denominators === undefined) return undefined;
  const places = placesOf(level) + 2;
  return Object.fromEntries(
    Object.entries(parts).map(([region, part]) => {
      const ratio = decimal(part)
        .times(decimal(10).pow(power))
        .div(denominators[region] ?? "1");
      return [region, round(ratio, places)];
    }),
  );
}

/** What all places have together; `undefined` where one has no value. */
function presentOfAll(whole: Whole, now: readonly PlaceNow[], decimals: number): DecimalText | undefined {
  let sum = decimal(0);
  for (const one of now) {
    const has = hasOf(whole, one, decimals);
    if (has === null) return undefined;
    sum = sum.plus(has);
  }
  return decimalText(sum);
}
