import type { Message } from "../issue.js";
import type { DateText } from "../value/period.js";
import type { PatentIssue } from "./patent-issue.js";
import type { ClassifyOptions } from "./rules.js";
import type { PatentTally } from "./tally.js";

/**
 * What is counted, and by what.
 *
 * @category Patents
 * @example
 * const options: CountOptions<PatentRecord & { region: string }> = { on: "2025-12-31", by: (record) => record.region };
 */
export interface CountOptions<One> extends ClassifyOptions {
  /** The key of the group that a patent is counted in; asked only of patents held and in force. */
  readonly by?: (record: One) => string | null | undefined;
  /**
   * Count each id once, by its first sound record. Every id is remembered: about 90 bytes each, its text
   * included (5 million ids took 440 MB); without it, memory does not grow with the register.
   */
  readonly distinctIds?: boolean;
}

/**
 * The high-value invention patents of a register on a day.
 *
 * @category Patents
 * @example
 * const count: PatentCount = countHighValuePatents([], { on: "2025-12-31" });
 * count.records // => 0
 */
export interface PatentCount extends PatentTally {
  /** The day that is counted. */
  readonly on: DateText;
  /** Records read. */
  readonly records: number;
  /** Records that cannot be read, or that `distinctIds` leaves out: in no count but this one. */
  readonly setAside: number;
  /** The same counts by key, in the order of the first patent; about 4 KB of memory for each while counting. */
  readonly groups: Readonly<Record<string, PatentTally>>;
  /** What is wrong with records, each kind with its number and the first few. */
  readonly issues: readonly PatentIssue[];
  /** How the definition was read, in sentences. */
  readonly because: readonly Message[];
}
