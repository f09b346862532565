import type { Plan } from "../model/plan.js";
import { levelText } from "../outlook/digits.js";
import type { Outlook } from "../outlook/outlook-result.js";
import { type Locale, localize } from "../value/localized-text.js";
import type { OutlookChartRow } from "./outlook-chart-row.js";
import { placed, plotted } from "./plotted.js";
import { words } from "./words.js";

/** A forecast from the latest observation on, with its widest interval first: what is drawn first lies below. */
export function forecastRows(
  plan: Plan,
  { forecast, latest }: Outlook,
  locale: Locale,
): readonly OutlookChartRow[] {
  if ("missing" in forecast || latest === undefined) return [];
  const { value } = plotted(latest.value);
  if (value === null) return [];
  const origin = { ...placed(latest.period, plan), step: 0 };
  const years = forecast.points.map((point) => ({ place: placed(point.period ?? "", plan), ...point }));
  const levels = [
    ...new Set(forecast.points.flatMap(({ intervals }) => intervals.map(({ level }) => level))),
  ];
  const bands = levels
    .toSorted((a, b) => b - a)
    .flatMap((level): OutlookChartRow[] => {
      const facts = { kind: "interval", label: intervalLabel(level, locale), level } as const;
      const ends = years.flatMap(({ place, step, intervals }): OutlookChartRow[] => {
        const { lower, upper } = intervals.find((one) => one.level === level) ?? {};
        return lower === undefined || upper === undefined ? [] : [{ ...facts, ...place, step, lower, upper }];
      });
      return [{ ...facts, ...origin, lower: value, upper: value }, ...ends];
    });
  const facts = { kind: "forecast", label: localize(words.forecast, locale) } as const;
  const means = years.map(
    ({ place, step, mean }): OutlookChartRow => ({ ...facts, ...place, step, value: mean }),
  );
  return [...bands, { ...facts, ...origin, value }, ...means];
}

/** A prediction interval as the legend names it: `80% 预测区间`. */
export function intervalLabel(level: number, locale: Locale): string {
  return `${levelText(level)} ${localize(words.interval, locale)}`;
}
