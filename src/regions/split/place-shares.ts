import { requiredChange } from "../../aims/required-change.js";
import { outlookIndicator } from "../../outlook/outlook.js";
import { readOutlookOptions } from "../../outlook/read-outlook-options.js";
import type { Series } from "../../series/series.js";
import { decimal, decimalText } from "../../value/decimal.js";
import type { DecimalText } from "../../value/decimal-text.js";
import type { PeriodText } from "../../value/period.js";
import { fromQuanta } from "../../value/quanta.js";
import { lastYears, type PlaceNow, withTarget } from "./place-now.js";
import type { PlaceShare, RecentChange } from "./target-allocation.js";
import { type Amounts, amountAt, ownTarget, quantaOf, type Whole } from "./whole.js";

/** What the shares of places are weighed with. */
export interface SharedOut {
  readonly parts: Amounts;
  readonly ratios: Amounts | undefined;
  readonly places: number;
  readonly asOf: PeriodText | undefined;
  readonly history: Readonly<Record<string, Series | undefined>>;
}

/** What each share asks of its place. */
export function placeShares(
  whole: Whole,
  now: readonly PlaceNow[],
  { parts, ratios, places, asOf, history }: SharedOut,
): readonly PlaceShare[] {
  return now.map((one): PlaceShare => {
    const { place, present, own, standing } = one;
    const share = parts[place] ?? "0";
    const level = ratios?.[place] ?? share;
    const has = hasOf(whole, one, places);
    const facts = {
      place,
      present: "missing" in present ? null : present,
      has,
      share,
      level,
      increase: has === null ? null : decimalText(decimal(share).minus(has)),
    };
    const nothing = { required: null, recent: null, timesRecent: null, probability: null };
    if (own === undefined || standing === undefined) {
      return { ...facts, ...nothing, ...("missing" in present && { reason: present.missing.reason }) };
    }
    const judged = withTarget(own, ownTarget(whole, level));
    const before = Object.hasOwn(history, place) ? history[place] : undefined;
    const { probability, required, reason } = outlookIndicator(
      judged.plan,
      judged.indicator,
      judged.observations,
      readOutlookOptions({
        ...(asOf !== undefined && { asOf }),
        ...(before !== undefined && { history: before }),
        target: whole.aim.year,
      }),
    );
    const recent = recentOf(one);
    const why = "missing" in present ? present.missing.reason : reason;
    return {
      ...facts,
      required: "missing" in present ? null : required,
      recent,
      timesRecent: timesOf(required?.perYear.value, recent?.perYear.value),
      probability,
      ...(why !== undefined && { reason: why }),
    };
  });
}

/** What a place has, in the unit of the parts. */
export function hasOf(whole: Whole, { place, present }: PlaceNow, places: number): DecimalText | null {
  if ("missing" in present) return null;
  const amount = amountAt(whole, place, present.value, "now");
  return whole.denominators === undefined
    ? decimalText(amount)
    : fromQuanta(quantaOf(amount, places), places);
}

function recentOf({ standing }: PlaceNow): RecentChange | null {
  const years = standing && lastYears(standing);
  if (standing === undefined || years === undefined) return null;
  const { from, to } = years;
  const change = requiredChange(from.observed.value, to.observed.value, to.at - from.at, standing.indicator);
  return change && { since: from.observed.period, ...change };
}

/** What is asked over what was; four digits. */
function timesOf(asked: DecimalText | undefined, recent: DecimalText | undefined): number | null {
  const [above, below] = [Number(asked ?? 0), Number(recent ?? 0)];
  return above * below > 0 ? Number((above / below).toPrecision(4)) : null;
}
