import type { Issue, Message } from "../../issue.js";
import { type Outlook, type OutlookOptions, outlookOptionNames } from "../../outlook/outlook-result.js";
import type { PeersChoice } from "../../projection/peers/read-peers.js";
import type { Series } from "../../series/series.js";
import type { OptionNames } from "../../value/check-options.js";
import type { DateText } from "../../value/period.js";
import { type RegionScope, scopeOptionNames } from "../assess/regions-assessment.js";
import { promiseOptionNames, type RegionPromises } from "../promises/region-promises.js";

/**
 * How it is looked ahead for places: as {@link outlook} does for one of them, and by whose promises.
 *
 * @category Regions
 * @example
 * const options: OutlookRegionsOptions<"patents"> = { asOf: "2023", method: "drift", forecasts: true };
 */
export interface OutlookRegionsOptions<Id extends string = string>
  extends Omit<OutlookOptions, "history">,
    RegionPromises<Id>,
    RegionScope<Id> {
  /** By place and indicator: of running totals the yearly amounts before the plan. Those of the whole say nothing of a place. */
  readonly histories?: Readonly<Record<string, { readonly [Key in Id]?: Series }>>;
  /**
   * Joins each forecast with the growth of the other places, as {@link forecastRegions} does. For places of one
   * country only: across countries the forecasts become worse.
   * @defaultValue `false`
   */
  readonly peers?: PeersChoice;
  /** Hands out the points of every forecast too. */
  readonly forecasts?: boolean;
}

const { history: _, ...ownOutlookNames } = outlookOptionNames;

/** The options that are those of one outlook. */
export const sharedOutlookNames: OptionNames<Omit<OutlookOptions, "history">> = ownOutlookNames;

export const outlookRegionsOptionNames: OptionNames<OutlookRegionsOptions> = {
  ...sharedOutlookNames,
  ...promiseOptionNames,
  ...scopeOptionNames,
  histories: true,
  peers: true,
  forecasts: true,
};

/**
 * Where one indicator of a place is heading: the numbers of its {@link Outlook}.
 *
 * @category Regions
 * @example
 * const likely = ({ probability }: RegionOutlook) => probability !== null && probability > 0.8;
 */
export interface RegionOutlook<Id extends string = string>
  extends Pick<
    Outlook<Id>,
    | "indicator"
    | "asOf"
    | "target"
    | "latest"
    | "probability"
    | "expectedYear"
    | "expectedYears"
    | "shortfall"
    | "required"
    | "best"
    | "reason"
  > {
  /** Only with `forecasts: true`. */
  readonly forecast?: Outlook["forecast"];
  /** On the day that an interim target falls due: the outlook of the next one. */
  readonly ahead?: RegionOutlook<Id>;
  /** Only with `words: true`. */
  readonly because?: readonly Message[];
}

/**
 * How many targets are expected to be met.
 *
 * @category Regions
 * @example
 * const expectation: Expectation = { counted: 3, expectedMet: 1.7 };
 */
export interface Expectation {
  /** How many have a probability. */
  readonly counted: number;
  /** The sum of the probabilities, which needs no independence. */
  readonly expectedMet: number;
}

/**
 * Where one place is heading.
 *
 * @category Regions
 * @example
 * const share = ({ expectedMet, counted }: RegionOutlooks) => expectedMet / counted;
 */
export interface RegionOutlooks<Id extends string = string> extends Expectation {
  /** The name of the place. */
  readonly place: string;
  /** One for each of the indicators, in their order. */
  readonly outlooks: readonly RegionOutlook<Id>[];
}

/**
 * Where all places are heading.
 *
 * @category Regions
 * @example
 * const rows = ({ regions }: RegionsOutlook) => regions.map(({ place, expectedMet }) => [place, expectedMet]);
 */
export interface RegionsOutlook<Id extends string = string> {
  /** The id of the plan. */
  readonly plan: string;
  /** The latest as-of date of all; `null` where nothing was observed and none was given. */
  readonly asOf: DateText | null;
  /** The ids of the indicators that were forecast, in the plan's order. */
  readonly indicators: readonly Id[];
  /** In the order of the figures. */
  readonly regions: readonly RegionOutlooks<Id>[];
  /** Over all places, in the order of the indicators. */
  readonly byIndicator: readonly (Expectation & { readonly indicator: Id })[];
  /** What was noticed, each with the place in its path. */
  readonly issues: readonly Issue[];
}
