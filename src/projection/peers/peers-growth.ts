/**
 * The growth of the other places, as it was joined to the forecast of one (其他地区的增长).
 *
 * @category Projection
 * @example
 * const peers: PeersGrowth = { perYear: 0.082, places: 30, weight: 0.5 };
 */
export interface PeersGrowth {
  /** The median of their yearly rates of growth, as a share: 0.082 of 8.2 %; of running totals that of the yearly amounts. */
  readonly perYear: number;
  /** How many other places that is the median of. */
  readonly places: number;
  /** How much of the forecast goes by it, 0 to 1. */
  readonly weight: number;
}
