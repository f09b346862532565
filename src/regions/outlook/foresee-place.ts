import { pointer } from "../../issue.js";
import { outlookIndicator } from "../../outlook/outlook.js";
import type { Outlook } from "../../outlook/outlook-result.js";
import type { ReadOutlookOptions } from "../../outlook/read-outlook-options.js";
import type { Series } from "../../series/series.js";
import { issuesAt } from "../issues-at.js";
import type { RegionsCall } from "../read-call.js";
import type { RegionOutlook } from "./regions-outlook.js";

interface Wanted {
  /** The yearly amounts of a place before the plan. */
  readonly historyOf: (place: string, id: string) => Series | undefined;
  readonly words: boolean;
  readonly forecasts: boolean;
}

/** Looks ahead for all indicators of one place. */
export function foreseePlace<Id extends string>(
  { indicators, issues, read }: RegionsCall<Id>,
  place: string,
  options: ReadOutlookOptions,
  { historyOf, words, forecasts }: Wanted,
): readonly RegionOutlook<Id>[] {
  const path = pointer("", place);
  return indicators.map((one) => {
    const history = historyOf(place, one.id);
    const own = history === undefined ? options : { ...options, history };
    const found = read(place, one, ({ plan, indicator }, observations) =>
      outlookIndicator<Id>(plan, indicator, observations, own),
    );
    if (typeof found === "string") return { indicator: one.id, asOf: null, ...nothing, reason: found };
    if (words) issues.push(...issuesAt(pointer(path, one.id), found.issues));
    return numbersOf(found, words, forecasts);
  });
}

const nothing = {
  probability: null,
  expectedYear: null,
  expectedYears: null,
  shortfall: null,
  required: null,
  best: null,
} as const;

function numbersOf<Id extends string>(
  found: Outlook<Id>,
  words: boolean,
  forecasts: boolean,
): RegionOutlook<Id> {
  const { indicator, asOf, target, latest, probability, expectedYear, expectedYears } = found;
  const { shortfall, required, best, reason, ahead, forecast, because } = found;
  return {
    indicator,
    asOf,
    ...(target && { target }),
    ...(latest && { latest }),
    probability,
    expectedYear,
    expectedYears,
    shortfall,
    required,
    best,
    ...(reason !== undefined && { reason }),
    ...(forecasts && { forecast }),
    ...(ahead && { ahead: numbersOf(ahead, words, forecasts) }),
    ...(words && { because }),
  };
}
