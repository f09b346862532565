/** What has come in of an amount in the year under way, from its first day to a later one, in numbers. */
export interface PartOfYear {
  readonly year: number;
  /** The end of that day on the axis of years, within the year. */
  readonly until: number;
  readonly value: number;
  /** The same part of the year before, and all of that year, where both are known. */
  readonly earlier?: { readonly part: number; readonly whole: number };
}
