import { type Locale, localize } from "../value/localized-text.js";
import type { UnitText } from "../value/unit.js";
import { unitLabel } from "../value/unit-label.js";
import type { ChartCode, ChartLayer } from "./chart.js";
import type { ContributionChartRow } from "./contribution-chart-row.js";
import { lineLayers, listAxis, markHeight, markOffset } from "./list-layers.js";
import { colours } from "./theme.js";
import { valueScale } from "./value-scale.js";
import { words } from "./words.js";

const movesColours: Readonly<Record<ContributionChartRow["moves"], string>> = {
  whole: colours.quiet,
  up: colours.blue,
  down: colours.vermilion,
  still: colours.faint,
};

/** What a contribution chart draws: bars from where the one before ended, names and words with their signs. */
export function contributionLayers(
  rows: readonly ContributionChartRow[],
  unit: UnitText | undefined,
  locale: Locale,
): ChartLayer<ContributionChartRow>[] {
  const moves = Object.keys(movesColours) as (keyof typeof movesColours)[];
  const color: ChartCode<"moves", string> = {
    field: "moves",
    type: "nominal",
    scale: { domain: moves, range: moves.map((one) => movesColours[one]) },
    legend: null,
  };
  const ends = rows.flatMap(({ from, to }) => [from, to]);
  const heading = localize(words.region, locale);
  return [
    {
      mark: { type: "bar", orient: "horizontal", height: markHeight, yOffset: markOffset },
      encoding: {
        x: {
          field: "from",
          type: "quantitative",
          stack: null,
          scale: valueScale(ends, true),
          axis: { title: unit === undefined ? null : unitLabel(unit, locale), grid: false, tickCount: 6 },
        },
        x2: { field: "to" },
        y: listAxis,
        color,
        tooltip: [
          { field: "name", type: "nominal", title: heading },
          { field: "text", type: "nominal", title: localize(words.value, locale) },
        ],
      },
    },
    ...lineLayers(heading, locale),
  ];
}
