import type { Seen } from "./seen.js";

/** Whether a target is asked of each year: such a one is judged by its worst year, not by the latest value. */
export function isOfEachYear({ indicator }: Pick<Seen, "indicator">): boolean {
  return indicator.targets.some(({ basis }) => basis === "every-year");
}
