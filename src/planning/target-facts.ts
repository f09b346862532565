/** What the methods start from, each fact in the unit of the indicator; better is up, or down where that is good. */
export interface TargetFacts {
  /**
   * Where the next period starts, and how many years it has to the target. Of a running total it is the total of the
   * period before, over as many years as the next one has.
   */
  readonly base: { readonly value: number; readonly years: number };
  /** 1 where up is good, −1 where down is. */
  readonly better: 1 | -1;
  /** The mean yearly change of the period before. */
  readonly change: { readonly perYear: number };
  /** How it grew in the period before, and what so much growth in each year to come leads to. */
  readonly growth: Growth;
  /** The factor by which each year's growth is that of the year before. */
  readonly slowing: { readonly factor: number; readonly from: number };
  /** Of a share: what the whole is, 100 in %. */
  readonly whole: number;
  /** The improvement wanted, as a share of the base. */
  readonly improvement: number;
  /** The effect size wanted. */
  readonly effect: number;
  readonly standardError: number;
  /** The levels that the projection reaches with a probability of 80, 50 and 20 %. */
  readonly projection: { readonly safe: number; readonly even: number; readonly stretching: number };
  /** Of a quantity that can be so many per cent more: it is above 0, and neither a rank nor a rate of growth itself. */
  readonly ratioScale: true;
  /** What the parent aims at in the target year. */
  readonly parentTarget: number;
  /** The compound yearly growth that the parent's target asks for. */
  readonly parentRate: number;
  /** What the parent has in the base year. */
  readonly parentPresent: number;
  /** The present level of the best quarter of the peers. */
  readonly bestQuarter: number;
  /** Of what adds up over regions: it is a part of the parent's. */
  readonly addsUp: true;
  /** Of a level: it is no total of a period. */
  readonly level: true;
}

/** A course of yearly growth. */
interface Growth {
  /** The compound yearly rate of the period before. */
  readonly rate: number;
  /** What the target year comes to, with a rate for the first, second, … year. */
  readonly leadsTo: (rateOf: (year: number) => number) => number;
}

export type NeedName = keyof TargetFacts;
