/**
 * The name of a method of judging progress.
 *
 * @category Progress
 * @example
 * const method: ProgressMethodName = "un-progress-chart";
 */
export type ProgressMethodName =
  | "elapsed-time"
  | "eurostat"
  | "un-progress-chart"
  | "current-status-index"
  | "german-status";
