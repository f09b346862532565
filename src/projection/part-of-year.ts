/** What has come in of an amount in the year under way, from its first day to a later one, in numbers. */
export interface PartOfYear {
  readonly year: number;
  /** The end of that day on the axis of years, within the year. */
  readonly until: number;
  readonly value: number;
  /** Of a running total: where it stands, to its own digits. */
  readonly total?: number;
  /** The same part of the year before, and all of that year, where both are known. */
  readonly earlier?: { readonly part: number; readonly whole: number };
}

/** Where a sum stands with what has come in since its last whole year. */
export function totalSoFar(sum: number, part: PartOfYear | undefined): number {
  return part === undefined ? sum : (part.total ?? sum + part.value);
}
