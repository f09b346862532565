import { checkOption } from "../value/check-option.js";
import type { OptionNames } from "../value/check-options.js";
import type { Locale } from "../value/locales.js";
import { type ChartOptions, chartOptionNames } from "./chart-options.js";
import { say } from "./say.js";

/**
 * What can be chosen about a chart that is a list.
 *
 * @category Charts
 * @example
 * const options: ListChartOptions = { hideEmpty: true, locale: "en" };
 */
export interface ListChartOptions extends ChartOptions {
  /**
   * Leaves out the lines for which nothing is drawn, and says below the title how many they are.
   * @defaultValue `false`
   */
  readonly hideEmpty?: boolean;
}

export const listChartOptionNames: OptionNames<ListChartOptions> = { ...chartOptionNames, hideEmpty: true };

/** The lines that are drawn, and how the chart says that some are not. */
export function shownLines<Line>(
  lines: readonly Line[],
  isDrawn: (line: Line) => boolean,
  { hideEmpty = false }: ListChartOptions,
  locale: Locale,
): { readonly shown: readonly Line[]; readonly hidden: string } {
  checkOption("chart", "hideEmpty", typeof hideEmpty === "boolean", "true | false", hideEmpty);
  const shown = hideEmpty ? lines.filter(isDrawn) : lines;
  const count = lines.length - shown.length;
  const hidden = say(
    locale,
    `另有 ${count} 项无可画的数值，未列出`,
    `另有 ${count} 項無可畫的數值，未列出`,
    count === 1
      ? "1 line without a value to draw is left out"
      : `${count} lines without a value to draw are left out`,
  );
  return { shown, hidden: count === 0 ? "" : hidden };
}
