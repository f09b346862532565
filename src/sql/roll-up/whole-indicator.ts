import type { Indicator } from "../../model/indicator.js";
import { overRegions } from "../../series/aggregation.js";
import type { RoundingMode } from "../../value/decimal.js";
import type { SqlDialectRow } from "../dialect.js";
import type { SqlDialect } from "../dialects/sql-dialects.js";

/** What the results of all indicators are written with. */
export interface ResultForm {
  readonly dialect: SqlDialect;
  readonly row: SqlDialectRow;
  /** Decimal places of the values, of the weights, and of what is rounded. */
  readonly valuePlaces: number;
  readonly weightPlaces: number;
  readonly places: number;
  readonly rounding: RoundingMode;
  /** The months after December in which the years end. */
  readonly shift: number;
}

/** A ratio's numerator and denominator among the indicators. */
export interface RatioIndicators {
  readonly numerator: Indicator;
  readonly denominator: Indicator;
}

/** An indicator of which the whole is asked. */
export interface WholeIndicator {
  readonly indicator: Indicator;
  /** The parts that it is recomputed from, of a ratio of which they are known. */
  readonly parts: RatioIndicators | undefined;
  readonly hasWeights: boolean;
}

/** A ratio of which the parts are known. */
export type Ratio = WholeIndicator & { readonly parts: RatioIndicators };

export const isRatio = (one: WholeIndicator): one is Ratio =>
  overRegions(one.indicator) === "recompute" && one.parts !== undefined;

export const isMean = ({ indicator, hasWeights }: WholeIndicator): boolean =>
  overRegions(indicator) === "mean" && hasWeights;
