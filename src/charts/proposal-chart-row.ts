import type { TargetMethodName } from "../planning/target-method-names.js";
import type { PlacedPeriod } from "./plotted.js";

/**
 * One mark of a chart of proposed targets, in the unit of the indicator.
 *
 * - `actual`: a value known at the end of the base year;
 * - `candidate`: an end of the line from the base value to a candidate; of a running total from nothing;
 * - `parent`: a value of the parent; `parent-target`: what it aims at;
 * - `peer`: a value of another place.
 *
 * @category Charts
 * @example
 * const row: ProposalChartRow = {
 *   kind: "candidate", label: "走势推算", line: "projection-even", method: "projection-even",
 *   name: "走势推算（把握 50%），达标概率 51%", period: "2030", date: "2030-12-31", tick: 2030, value: 26, text: "≥26", probability: 0.51,
 * };
 */
export interface ProposalChartRow extends PlacedPeriod {
  /** What the mark stands for; the list above says what each is. */
  readonly kind: "actual" | "candidate" | "parent" | "parent-target" | "peer";
  /** What the legend says of it. */
  readonly label: string;
  /** What belongs to one line. */
  readonly line: string;
  /** The number, in the indicator's unit; `null` where it is not known. */
  readonly value: number | null;
  /** The method of a candidate; absent from other marks. */
  readonly method?: TargetMethodName;
  /** What a tooltip calls it: the method with the probability of its candidate, the place, or the label. */
  readonly name: string;
  /** What is printed beside the mark. */
  readonly text?: string;
  /** That a candidate is met, from 0 to 1; absent where it is not known. */
  readonly probability?: number;
}
