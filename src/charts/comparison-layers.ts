import { type Locale, localize } from "../value/localized-text.js";
import type { ChartAxis, ChartLayer, ChartTip } from "./chart.js";
import type { Look } from "./chart-options.js";
import type { ComparisonChartRow } from "./comparison-chart-row.js";
import { legendOf } from "./legend.js";
import { lineLayers, listAxis, listOf } from "./list-layers.js";
import { mix } from "./palette.js";
import { valueScale } from "./value-scale.js";
import { words } from "./words.js";

/** What a comparison chart draws: from baseline to target of each plan, names and words. */
export function comparisonLayers(
  rows: readonly ComparisonChartRow[],
  unit: string,
  look: Look,
): ChartLayer<ComparisonChartRow>[] {
  const { locale, palette } = look;
  const yOffset = listOf(look).mark;
  const { color, shape } = legendOf(
    [
      { label: localize(words.baseline, locale), colour: palette.ink, shape: "circle" },
      { label: localize(words.target, locale), colour: palette.vermilion, shape: "diamond" },
    ],
    look,
  );
  const legend = { color: { ...color, field: "legend" }, shape: { ...shape, field: "legend" } } as const;
  const values = rows.flatMap(({ comparable, value, lower, upper }) =>
    comparable ? [value, lower, upper].flatMap((one) => one ?? []) : [],
  );
  const x = <Field extends "value" | "lower">(field: Field): ChartAxis<Field> => ({
    field,
    type: "quantitative",
    scale: valueScale(values, true),
    axis: values.length === 0 ? null : { title: unit || null, grid: false, tickCount: 6 },
  });
  const drawn = [
    { filter: { field: "comparable", equal: true } },
    { filter: { field: "value", valid: true } },
  ] as const;
  const heading = localize(words.plan, locale);
  return [
    {
      transform: [...drawn],
      mark: { type: "line", strokeWidth: 4, yOffset, color: palette.faint },
      encoding: { x: x("value"), y: listAxis, detail: { field: "place", type: "nominal" } },
    },
    {
      transform: [...drawn, { filter: { field: "lower", valid: true } }],
      mark: { type: "rule", strokeWidth: 9, yOffset, color: mix(0.5, palette.vermilion, palette.paper) },
      encoding: { x: x("lower"), x2: { field: "upper" }, y: listAxis },
    },
    {
      transform: [...drawn],
      mark: { type: "point", filled: true, size: 90, opacity: 1, yOffset },
      encoding: { x: x("value"), y: listAxis, ...legend, tooltip: tips(heading, locale) },
    },
    // Of the two rows of a plan one prints its line.
    ...lineLayers(heading, look).map(({ mark, encoding }) => ({
      transform: [{ filter: { field: "kind", equal: "target" } } as const],
      mark,
      encoding,
    })),
  ];
}

function tips(heading: string, locale: Locale): ChartTip<keyof ComparisonChartRow>[] {
  return [
    { field: "name", type: "nominal", title: heading },
    { field: "legend", type: "nominal", title: localize(words.kind, locale) },
    { field: "year", type: "nominal", title: localize(words.period, locale) },
    { field: "value", type: "quantitative", title: localize(words.value, locale) },
  ];
}
