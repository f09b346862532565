import type { Message } from "../../issue.js";

/**
 * How tables of observations are laid out, in words. `years-across`: indicators down, periods across. `places-down`: places
 * down, periods or indicators across. `places-across`: places across. `indicators-across`: periods down, indicators across.
 * `long`: one value a row, with its indicator and its period beside it.
 *
 * @category Import
 * @see [From a spreadsheet](../../../docs/guides/from-a-spreadsheet.md)
 * @example
 * observationLayouts["years-across"].en // => "indicators as rows, periods as columns"
 */
export const observationLayouts = {
  "years-across": { "zh-Hans": "指标为行，时期为列", en: "indicators as rows, periods as columns" },
  "places-down": { "zh-Hans": "地区为行", en: "places as rows" },
  "places-across": { "zh-Hans": "地区为列", en: "places as columns" },
  "indicators-across": { "zh-Hans": "时期为行，指标为列", en: "periods as rows, indicators as columns" },
  long: {
    "zh-Hans": "每行一个数，旁有指标和时期",
    en: "one value a row, its indicator and period beside it",
  },
} as const satisfies Record<string, Message>;

/**
 * The name of a layout of {@link observationLayouts}.
 *
 * @category Import
 * @example
 * const layout: ObservationLayout = "long";
 */
export type ObservationLayout = keyof typeof observationLayouts;
