import type { Statement } from "./statement.js";

/** What an English sentence says of one number; `isPast` where its verb does. */
export interface EnglishStatement {
  readonly statement: Statement;
  readonly isPast: boolean;
  /** The numbers that went into it beside its own, such as that of "within 15 months". */
  readonly used: number;
}
