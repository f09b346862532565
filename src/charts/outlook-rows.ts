import { standingOf } from "../aims/standing.js";
import { indicatorOf, type Observations } from "../model/observe.js";
import type { Plan } from "../model/plan.js";
import { outlook } from "../outlook/outlook.js";
import { type Outlook, type OutlookOptions, outlookOptionNames } from "../outlook/outlook-result.js";
import { type PathOptions, pathOptionNames } from "../paths/path-options.js";
import { checkOptions } from "../value/check-options.js";
import type { Locale } from "../value/locales.js";
import type { DateText } from "../value/period.js";
import { pickOptions } from "../value/pick-options.js";
import { forecastRows } from "./forecast-rows.js";
import { observedRows } from "./observed-rows.js";
import type { OutlookChartRow } from "./outlook-chart-row.js";
import { placed } from "./plotted.js";
import { promisedRows } from "./promised-rows.js";
import { say } from "./say.js";

/** Where an indicator comes from and where it is heading, a row for each mark, and the outlook that they are of. */
export function outlookRows<Id extends string>(
  plan: Plan<Id>,
  id: Id,
  observations: Observations<Id>,
  options: OutlookOptions & { readonly path?: PathOptions },
  locale: Locale,
): { readonly rows: readonly OutlookChartRow[]; readonly ahead: Outlook<Id> } {
  const indicator = indicatorOf<Id>(plan, id);
  const { asOf, path = {} } = options;
  checkOptions(path, pathOptionNames, "/path");
  const standing = standingOf(plan, indicator, observations, {
    ...(asOf !== undefined && { asOf }),
    target: "final",
  });
  const ahead = outlook<Id>(plan, id, observations, pickOptions<OutlookOptions>(options, outlookOptionNames));
  const rows = [
    // On the day that an interim target falls due, what is ahead is drawn up to the next one.
    ...forecastRows(plan, ahead.ahead ?? ahead, locale),
    ...(ahead.asOf === null ? [] : [asOfRow(plan, ahead.asOf, locale)]),
    ...promisedRows<Id>(plan, indicator, path, locale),
    ...observedRows(standing, locale),
  ];
  return { rows, ahead };
}

function asOfRow(plan: Plan, asOf: DateText, locale: Locale): OutlookChartRow {
  const label = say(locale, "截至", "截至", "as of");
  return { kind: "as-of", label, ...placed(asOf, plan), text: `${label} ${asOf}` };
}
