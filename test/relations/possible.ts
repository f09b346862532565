import type { Seen } from "./seen.js";

/** What a value can be by its unit: nothing counted falls below zero, the best rank is 1, shares and scores end at the whole. */
export function possible({ indicator: { unit, measure, regionRule, baseline }, case: { values } }: Seen): {
  readonly least: number;
  readonly most: number;
} {
  if (unit === undefined || (unit === "%" && regionRule === "none"))
    return { least: -Infinity, most: Infinity };
  const [least, most] = [
    unit === "位" && measure !== "cumulative" ? 1 : 0,
    unit === "%" || unit === "分" ? 100 : Infinity,
  ];
  // What was observed is possible, whatever the unit says.
  const seen = [baseline, ...Object.values(values)].map((one) => numberOf(one));
  return {
    least: seen.some((value) => value < least) ? -Infinity : least,
    most: seen.some((value) => value > most) ? Infinity : most,
  };
}

function numberOf(input: unknown): number {
  if (typeof input === "object" && input !== null && "value" in input) return Number(input.value);
  return Number(input ?? Number.NaN);
}
