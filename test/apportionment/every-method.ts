import type { AllocationMethod } from "ipr-plan";

/** The methods that divide the weight of a part by a number of its units. */
export const divisorNames = [
  "dhondt",
  "sainte-lague",
  "modified-sainte-lague",
  "huntington-hill",
  "adams",
  "dean",
] as const satisfies readonly AllocationMethod[];

/** Every method of splitting a whole. */
export const methods = ["largest-remainder", ...divisorNames] as const satisfies readonly AllocationMethod[];
