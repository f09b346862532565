import { localize } from "../value/localized-text.js";
import type { ChartAxis, ChartLayer } from "./chart.js";
import type { Look } from "./chart-options.js";
import { legendOf } from "./legend.js";
import { lineLayers, listAxis, listOf, markHeight } from "./list-layers.js";
import type { SensitivityChartRow } from "./sensitivity-chart-row.js";
import { legendWord } from "./sensitivity-rows.js";
import { valueScale } from "./value-scale.js";
import { words } from "./words.js";

/** What a sensitivity chart draws: bars from the value as things are to both ends, names and words. */
export function sensitivityLayers(
  rows: readonly SensitivityChartRow[],
  value: number | null,
  unit: string,
  look: Look,
): ChartLayer<SensitivityChartRow>[] {
  const { locale, palette } = look;
  const yOffset = listOf(look).mark;
  const legend = legendOf(
    [
      { label: legendWord("low", look), colour: palette.vermilion },
      { label: legendWord("high", look), colour: palette.blue },
    ],
    look,
  );
  const ends = rows.flatMap(({ from, to }) => [from, to, value].flatMap((one) => one ?? []));
  const x = (field: "from" | "to"): ChartAxis<"from" | "to"> => ({
    field,
    type: "quantitative",
    stack: null,
    scale: valueScale(ends, false),
    axis: ends.length === 0 ? null : { title: unit || null, grid: false, tickCount: 6 },
  });
  const asThingsAre = {
    type: "tick",
    orient: "vertical",
    size: 22,
    thickness: 2,
    yOffset,
    opacity: 1,
    color: palette.ink,
  } as const;
  const heading = localize(words.factor, locale);
  const there = [{ filter: { field: "to", valid: true } }] as const;
  return [
    {
      transform: [...there],
      mark: { type: "bar", orient: "horizontal", height: markHeight, yOffset },
      encoding: {
        x: x("from"),
        x2: { field: "to" },
        y: listAxis,
        color: { ...legend.color, field: "legend" },
        tooltip: [
          { field: "name", type: "nominal", title: heading },
          { field: "setting", type: "nominal", title: localize(words.setting, locale) },
          { field: "to", type: "quantitative", title: localize(words.value, locale) },
          {
            field: "probability",
            type: "quantitative",
            title: localize(words.probability, locale),
            format: ".0%",
          },
        ],
      },
    },
    ...(value === null
      ? []
      : [{ transform: [...there], mark: asThingsAre, encoding: { x: { datum: value }, y: listAxis } }]),
    // Of the two rows of a factor one prints its line.
    ...lineLayers(heading, look).map(({ mark, encoding }) => ({
      transform: [{ filter: { field: "end" as const, oneOf: ["low", "none"] } }],
      mark,
      encoding,
    })),
  ];
}
