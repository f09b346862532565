import type { ChartAxis } from "./chart.js";

/** The scale of an axis of values, from zero where told; one number alone has no extent, so it starts there too. */
export function valueScale(
  values: readonly number[],
  zero: boolean,
): NonNullable<ChartAxis<string>["scale"]> {
  const seen = zero || new Set(values).size < 2 ? [0, ...values] : values;
  // Not spread into Math.min: an engine takes only so many arguments.
  const least = seen.reduce((one, other) => Math.min(one, other), Infinity);
  const most = seen.reduce((one, other) => Math.max(one, other), -Infinity);
  return { domain: [least, least === most ? 1 : most], nice: true, zero: false };
}
