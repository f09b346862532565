import { pointer } from "../../issue.js";
import { type Foreseen, foreseeIndicator } from "../../outlook/foresee-indicator.js";
import { outlookInWords } from "../../outlook/outlook-in-words.js";
import type { Outlook } from "../../outlook/outlook-result.js";
import { withPeersAhead } from "../../outlook/peers-ahead.js";
import type { ReadOutlookOptions } from "../../outlook/read-outlook-options.js";
import type { MissingReason } from "../../value/missing.js";
import type { Writable } from "../../value/writable.js";
import { issuesAt } from "../issues-at.js";
import type { PreparedBy } from "../prepared-by.js";
import type { RegionsCall } from "../read-call.js";
import type { GrowthOfOthers } from "./growth-of-others.js";
import type { HistoryOf } from "./read-histories.js";
import type { RegionOutlook } from "./regions-outlook.js";

interface Wanted<Id extends string> {
  readonly prepared: PreparedBy<Id>;
  /** The yearly amounts of a place before the plan. */
  readonly historyOf: HistoryOf;
  readonly words: boolean;
  readonly forecasts: boolean;
  /** Where places are forecast together. */
  readonly others: GrowthOfOthers | undefined;
}

/** Looks ahead for all indicators of one place. */
export function foreseePlace<Id extends string>(
  { indicators, issues, read }: RegionsCall<Id>,
  place: string,
  options: ReadOutlookOptions,
  { prepared, historyOf, words, forecasts, others }: Wanted<Id>,
): readonly RegionOutlook<Id>[] {
  const path = pointer("", place);
  return indicators.map((one) => {
    const history = historyOf(place, one.id);
    if (history === "refused") return unforeseen<Id>(one.id, "figures-unfit");
    const alone = history === undefined ? options : { ...options, history };
    const growth = others?.(place, one.id);
    const own = growth === undefined ? alone : withPeersAhead(alone, growth);
    const found = read(place, one, ({ plan, indicator }, observations, series) => {
      const foreseen = foreseeIndicator<Id>(prepared(plan, indicator), observations, own, series);
      return words || forecasts ? outlookInWords(foreseen) : foreseen;
    });
    if (typeof found === "string") return unforeseen<Id>(one.id, found);
    if (!("because" in found)) return numbersAlone(found);
    if (words) issues.push(...issuesAt(pointer(path, one.id), found.issues));
    return numbersOf(found, words, forecasts);
  });
}

function unforeseen<Id extends string>(indicator: Id, reason: MissingReason): RegionOutlook<Id> {
  return { indicator, asOf: null, ...nothing, reason };
}

const nothing = {
  probability: null,
  expectedYear: null,
  expectedYears: null,
  shortfall: null,
  required: null,
  best: null,
} as const;

function numbersAlone<Id extends string>({ facts, ahead }: Foreseen<Id>): RegionOutlook<Id> {
  const numbers = basicsOf<Id>(facts);
  if (ahead !== undefined) numbers.ahead = numbersAlone(ahead);
  return numbers;
}

function numbersOf<Id extends string>(
  found: Outlook<Id>,
  words: boolean,
  forecasts: boolean,
): RegionOutlook<Id> {
  const numbers = basicsOf<Id>(found);
  if (forecasts) numbers.forecast = found.forecast;
  if (found.ahead !== undefined) numbers.ahead = numbersOf(found.ahead, words, forecasts);
  if (words) numbers.because = found.because;
  return numbers;
}

function basicsOf<Id extends string>(found: Omit<Outlook<Id>, "forecast" | "because" | "issues" | "ahead">) {
  const { indicator, asOf, target, latest, probability, expectedYear, expectedYears } = found;
  const { shortfall, required, best, reason } = found;
  const numbers: Writable<RegionOutlook<Id>> = {
    indicator,
    asOf,
    probability,
    expectedYear,
    expectedYears,
    shortfall,
    required,
    best,
  };
  if (target !== undefined) numbers.target = target;
  if (latest !== undefined) numbers.latest = latest;
  if (reason !== undefined) numbers.reason = reason;
  return numbers;
}
