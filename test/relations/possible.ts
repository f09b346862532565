import type { Indicator } from "ipr-plan";

/** What a value can be by its unit: nothing counted falls below zero, shares and scores end at the whole. */
export function possible({ unit, regionRule }: Indicator): { readonly least: number; readonly most: number } {
  if (unit === undefined || (unit === "%" && regionRule === "none"))
    return { least: -Infinity, most: Infinity };
  return { least: 0, most: unit === "%" || unit === "分" ? 100 : Infinity };
}
