/** All that a whole number can be. */
export interface Range {
  readonly least: bigint;
  readonly most: bigint;
}
