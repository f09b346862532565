import type { ChartAxis } from "./chart.js";

/** The scale of an axis of values, from zero where told; one number alone has no extent, so it starts there too. */
export function valueScale(
  values: readonly number[],
  zero: boolean,
): NonNullable<ChartAxis<string>["scale"]> {
  const seen = zero || new Set(values).size < 2 ? [0, ...values] : values;
  const [least, most] = [Math.min(...seen), Math.max(...seen)];
  return { domain: [least, least === most ? 1 : most], nice: true, zero: false };
}
