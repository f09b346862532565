import { localize } from "../value/localized-text.js";
import type { UnitText } from "../value/unit.js";
import { unitLabel } from "../value/unit-label.js";
import type { ChartAxis, ChartCode, ChartLayer, ChartTip } from "./chart.js";
import type { Look } from "./chart-options.js";
import type { ContributionChartRow } from "./contribution-chart-row.js";
import { lineLayers, listAxis, listOf, markHeight } from "./list-layers.js";
import type { Hue } from "./palette.js";
import { valueScale } from "./value-scale.js";
import { words } from "./words.js";

const movesColours: Readonly<Record<ContributionChartRow["moves"], Hue>> = {
  whole: "quiet",
  up: "blue",
  down: "vermilion",
  still: "faint",
};

/** What a contribution chart draws: bars from where the one before ended, names and words with their signs. */
export function contributionLayers(
  rows: readonly ContributionChartRow[],
  unit: UnitText | undefined,
  look: Look,
  axis: "zero" | "changes",
): ChartLayer<ContributionChartRow>[] {
  const { locale, palette } = look;
  const yOffset = listOf(look).mark;
  const moves = Object.keys(movesColours) as (keyof typeof movesColours)[];
  const color: ChartCode<"moves", string> = {
    field: "moves",
    type: "nominal",
    scale: { domain: moves, range: moves.map((one) => palette[movesColours[one]]) },
    legend: null,
  };
  const ends = rows.flatMap(({ from, to, moves }) =>
    axis === "changes" && moves === "whole" ? [to] : [from, to],
  );
  const heading = localize(words.region, locale);
  const shared = {
    y: listAxis,
    color,
    tooltip: [
      { field: "name", type: "nominal", title: heading },
      { field: "text", type: "nominal", title: localize(words.value, locale) },
    ] satisfies ChartTip<keyof ContributionChartRow>[],
  };
  const x = <Field extends "from" | "to">(field: Field): ChartAxis<Field> => ({
    field,
    type: "quantitative",
    stack: null,
    scale: valueScale(ends, axis === "zero"),
    axis: { title: unit === undefined ? null : unitLabel(unit, locale), grid: false, tickCount: 6 },
  });
  const filter = { field: "moves" as const, oneOf: moves.filter((one) => one !== "whole") };
  return [
    {
      // A bar that does not begin at zero would say a wrong size of the whole.
      ...(axis === "changes" && { transform: [{ filter }] }),
      mark: { type: "bar", orient: "horizontal", height: markHeight, yOffset },
      encoding: { x: x("from"), x2: { field: "to" }, ...shared },
    },
    ...(axis === "zero"
      ? []
      : [
          {
            transform: [{ filter: { field: "moves", equal: "whole" } }],
            mark: { type: "point", shape: "diamond", filled: true, size: 110, opacity: 1, yOffset },
            encoding: { x: x("to"), ...shared },
          } satisfies ChartLayer<ContributionChartRow>,
        ]),
    ...lineLayers(heading, look),
  ];
}
