import type { Plan } from "../model/plan.js";
import { type Locale, localize } from "../value/localized-text.js";
import { writesYears } from "../value/period-label.js";
import type { UnitText } from "../value/unit.js";
import { asOfLayers } from "./as-of-layers.js";
import type { ChartAxis, ChartLayer, ChartTip } from "./chart.js";
import type { Look } from "./chart-options.js";
import type { OutlookChartRow } from "./outlook-chart-row.js";
import { outlookLegend } from "./outlook-legend.js";
import { mix } from "./palette.js";
import { valueAxis } from "./value-axis.js";
import { words } from "./words.js";
import { yearAxis } from "./year-axis.js";

type Field = keyof OutlookChartRow;

/** What an outlook chart draws, from the intervals at the bottom to the targets on top. */
export function outlookLayers(
  rows: readonly OutlookChartRow[],
  plan: Plan,
  unit: UnitText | undefined,
  look: Look,
  panelWidth?: number,
): ChartLayer<OutlookChartRow>[] {
  const { locale, palette } = look;
  const { color, shape, strokeDash } = outlookLegend(rows, look);
  // Where there is nothing to draw, the time of the plan.
  const ticks =
    rows.length === 0 ? [plan.period.start, plan.period.end].map(Number) : rows.map(({ tick }) => tick);
  const x = yearAxis(ticks, plan, panelWidth === undefined ? look : { locale, width: panelWidth + 60 });
  const numbers = rows.flatMap(({ value, lower, upper }) =>
    [value, lower, upper].flatMap((one) => one ?? []),
  );
  const values = valueAxis(numbers, unit, locale);
  const y = (field: Field): ChartAxis<Field> => ({ ...values, field });
  const of = (...kinds: OutlookChartRow["kind"][]) => ({ filter: { field: "kind" as const, oneOf: kinds } });
  const text = { field: "text", type: "nominal" } as const;
  const line = { type: "line", strokeWidth: 2 } as const;
  const point = { type: "point", filled: true, size: 70, opacity: 1 } as const;
  const period = writesYears(plan) ? "periodLabel" : "period";
  const value = tips(period, locale, "value");
  const ends = tips(period, locale, "lower", "upper");
  const printed = {
    type: "text",
    align: "left",
    baseline: "middle",
    dx: 10,
    fontSize: 12,
    color: palette.ink,
  } as const;
  return [
    {
      transform: [of("interval")],
      mark: { type: "area" },
      encoding: { x, y: y("lower"), y2: { field: "upper" }, color, tooltip: ends },
    },
    ...asOfLayers(rows, x, palette),
    { transform: [of("path")], mark: line, encoding: { x, y: y("value"), color, strokeDash } },
    {
      transform: [of("path")],
      mark: { ...point, size: 16, color: palette.quiet },
      encoding: { x, y: y("value"), tooltip: value },
    },
    { transform: [of("forecast")], mark: line, encoding: { x, y: y("value"), color } },
    {
      transform: [of("actual", "baseline")],
      mark: { ...line, color: palette.ink },
      encoding: { x, y: y("value"), detail: { field: "run", type: "nominal" } },
    },
    {
      transform: [of("target-band")],
      mark: { type: "rule", strokeWidth: 7, color: mix(0.5, palette.vermilion, palette.paper) },
      encoding: { x, y: y("lower"), y2: { field: "upper" }, tooltip: ends },
    },
    {
      transform: [of("forecast"), { filter: { field: "step", gt: 0 } }],
      mark: point,
      encoding: { x, y: y("value"), color, shape, tooltip: value },
    },
    {
      transform: [of("actual", "baseline", "target"), { filter: { field: "value", valid: true } }],
      mark: point,
      encoding: { x, y: y("value"), color, shape, tooltip: value },
    },
    { transform: [of("target")], mark: printed, encoding: { x, y: y("value"), text } },
    {
      transform: [of("target-band")],
      mark: printed,
      encoding: { x, y: y("upper"), text },
    },
  ];
}

function tips(
  period: "period" | "periodLabel",
  locale: Locale,
  ...numbers: ("value" | "lower" | "upper")[]
): ChartTip<Field>[] {
  const tip = (field: (typeof numbers)[number]) => ({
    field,
    type: "quantitative" as const,
    title: localize(words[field], locale),
  });
  return [
    { field: "label", type: "nominal", title: localize(words.kind, locale) },
    { field: period, type: "nominal", title: localize(words.period, locale) },
    ...numbers.map((number) => tip(number)),
  ];
}
