import { type CheckedOptions, checkLevels, readForecastOptions } from "../projection/forecast-options.js";
import { checkSeries } from "../series/check-series.js";
import { checkOptions } from "../value/check-options.js";
import { type OutlookOptions, outlookOptionNames } from "./outlook-result.js";

/** The options of an outlook beside how its indicator is forecast. */
export interface ReadOutlookOptions extends OutlookOptions {
  readonly forecast: CheckedOptions;
}

/** Reads the options of an outlook once, for however many indicators; throws where one is unknown or does not hold. */
export function readOutlookOptions(options: OutlookOptions): ReadOutlookOptions {
  checkOptions(options, outlookOptionNames);
  const { level = [0.8, 0.95], method, history } = options;
  if (history !== undefined) checkSeries(history, "/history");
  const levels = typeof level === "number" ? [level] : level;
  checkLevels(levels, "level");
  return { ...options, forecast: readForecastOptions({ levels, ...(method !== undefined && { method }) }) };
}
