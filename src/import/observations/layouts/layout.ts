import type { ObservationLayout } from "../layout-names.js";

/** What a number is of. */
export type Axis = "indicator" | "period" | "place";

/** One way to read a table: which of its axes may stand beside the numbers, and which above them. */
export interface Layout {
  readonly name: ObservationLayout;
  readonly down: readonly Axis[];
  readonly across: readonly Axis[];
  /** What must stand beside the numbers, or above them. */
  readonly needs: { readonly down?: Axis; readonly across?: Axis };
}
