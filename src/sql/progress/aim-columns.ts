/** Columns by name, each as the text that it is worked out by. */
type Columns = Readonly<Record<string, string>>;

/** What is worked out for the places of an aim, a record for each step; a step may name the columns of those before it. */
export interface AimColumns {
  readonly numbers: Columns;
  readonly way: Columns;
  readonly reasons: Columns;
  /** The row that is given back, without the place and the indicator. */
  readonly row: Columns;
}
