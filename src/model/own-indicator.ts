import type { ComparedWith } from "./unnumbered-target.js";

/** The id of the indicator of the same plan that a target is compared with; `undefined` where it is elsewhere. */
export function ownIndicator({ plan, region, indicator }: ComparedWith): string | undefined {
  return plan === undefined && region === undefined ? indicator : undefined;
}
