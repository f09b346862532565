import type { Verdict } from "../assessment/verdict.js";
import type { Plan } from "../model/plan.js";
import { type Locale, localize } from "../value/localized-text.js";
import { writesYears } from "../value/period-label.js";
import type { ChartAxis, ChartCode, ChartLayer, ChartTip } from "./chart.js";
import type { Look } from "./chart-options.js";
import { lineLayers, listAxis, listOf, markHeight } from "./list-layers.js";
import type { Hue } from "./palette.js";
import type { ProgressChartRow } from "./progress-chart-row.js";
import { words } from "./words.js";

type Field = keyof ProgressChartRow;

const verdictColours: Readonly<Record<Verdict, Hue>> = {
  achieved: "blue",
  ahead: "sky",
  "on-track": "green",
  behind: "vermilion",
  "not-assessable": "faint",
};

// Beyond these a bar ends in an arrow: one that went six times the way would leave no room for the others.
const [least, most] = [-0.5, 1.5];

/** What a progress chart draws: the bars, the marks of the time, arrows where a bar goes on, names and words. */
export function progressLayers<Id extends string>(
  rows: readonly ProgressChartRow<Id>[],
  plan: Plan,
  look: Look,
): ChartLayer<ProgressChartRow<Id>>[] {
  const { locale, palette } = look;
  const yOffset = listOf(look).mark;
  const x = (field: "completion" | "elapsedShare") => ({ ...shareAxis(rows, locale), field });
  const there = (field: "completion" | "elapsedShare") => ({ filter: { field, valid: true as const } });
  const tooltip = tips(writesYears(plan) ? "periodLabel" : "period", locale);
  const arrow = {
    type: "point",
    filled: true,
    size: 90,
    yOffset,
    color: palette.ink,
    opacity: 1,
  } as const;
  const tick = { type: "tick", orient: "vertical", size: 20, yOffset, opacity: 1 } as const;
  const verdicts = Object.keys(verdictColours) as Verdict[];
  const color: ChartCode<"verdict", string> = {
    field: "verdict",
    type: "nominal",
    scale: { domain: verdicts, range: verdicts.map((verdict) => palette[verdictColours[verdict]]) },
    legend: null,
  };
  return [
    {
      transform: [there("completion")],
      mark: { ...tick, thickness: 1, color: palette.quiet },
      encoding: { x: { datum: 1 }, y: listAxis },
    },
    {
      transform: [there("completion")],
      mark: { type: "bar", orient: "horizontal", height: markHeight, yOffset, clip: true },
      encoding: { x: { ...x("completion"), stack: null }, y: listAxis, color, tooltip },
    },
    {
      transform: [{ filter: { field: "completion", gt: most } }],
      mark: { ...arrow, shape: "triangle-right" },
      encoding: { x: { datum: most }, y: listAxis },
    },
    {
      transform: [{ filter: { field: "completion", lt: least } }],
      mark: { ...arrow, shape: "triangle-left" },
      encoding: { x: { datum: least }, y: listAxis },
    },
    {
      transform: [there("elapsedShare")],
      // An edge sets it off from a bar of its lightness.
      mark: { ...tick, thickness: 4, color: palette.ink, stroke: palette.paper, strokeWidth: 1 },
      encoding: { x: x("elapsedShare"), y: listAxis, tooltip },
    },
    ...lineLayers(localize(words.indicator, locale), look),
  ];
}

function shareAxis(rows: readonly ProgressChartRow[], locale: Locale): Omit<ChartAxis<Field>, "field"> {
  const shares = rows.flatMap(({ completion, elapsedShare }) => [completion ?? 0, elapsedShare ?? 0]);
  const domain = [Math.max(least, Math.min(0, ...shares)), Math.min(most, Math.max(1, ...shares))];
  return {
    type: "quantitative",
    scale: { domain, nice: false },
    axis: { title: localize(words.completion, locale), format: ".0%", grid: false, tickCount: 6 },
  };
}

function tips(period: "period" | "periodLabel", locale: Locale): ChartTip<Field>[] {
  const tip = (field: Field, word: keyof typeof words, format?: string): ChartTip<Field> => ({
    field,
    type: format === undefined ? "nominal" : "quantitative",
    title: localize(words[word], locale),
    ...(format !== undefined && { format }),
  });
  return [
    tip("name", "indicator"),
    tip("verdictText", "verdict"),
    tip("completion", "completion", ".1%"),
    tip("elapsedShare", "elapsed", ".1%"),
    tip(period, "period"),
  ];
}
