/** What a check found: a line of the table, and the faults below it. */
export interface Checked {
  readonly name: string;
  readonly measured: string;
  readonly faults: readonly string[];
}
