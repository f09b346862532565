import { localize } from "../value/localized-text.js";
import type { ChartAxis, ChartLayer, ChartTip } from "./chart.js";
import type { Look } from "./chart-options.js";
import { textWidth } from "./chart-text.js";
import { legendOf } from "./legend.js";
import type { RankingChartRow } from "./ranking-chart-row.js";
import { words } from "./words.js";

const textSize = 12;
const gap = 8;
/** Fonts differ, and a name must not reach over the edge. */
const spare = 1.12;

/** What a ranking chart draws: lines between the two sides, and a name with its rank at each end. */
export function rankingLayers(rows: readonly RankingChartRow[], look: Look): ChartLayer<RankingChartRow>[] {
  const { locale, palette } = look;
  const legend = legendOf(
    [
      { label: localize(words.movedUp, locale), colour: palette.blue },
      { label: localize(words.movedDown, locale), colour: palette.vermilion, dash: [6, 3] },
      { label: localize(words.stayed, locale), colour: palette.quiet, dash: [2, 2] },
    ],
    look,
  );
  const x: ChartAxis<"side"> = {
    field: "side",
    type: "quantitative",
    scale: { domain: sides(rows, look), nice: false, zero: false },
    axis: null,
  };
  const y: ChartAxis<"slot"> = {
    field: "slot",
    type: "quantitative",
    scale: { domain: [rows.length / 2 + 0.5, 0.5], nice: false, zero: false },
    axis: null,
  };
  const tooltip: ChartTip<keyof RankingChartRow>[] = [
    { field: "name", type: "nominal", title: localize(words.region, locale) },
    { field: "rank", type: "quantitative", title: localize(words.rank, locale) },
    { field: "change", type: "quantitative", title: localize(words.movedUp, locale), format: "+d" },
  ];
  const is = (lit: boolean) => ({ filter: { field: "lit" as const, equal: lit } });
  const detail = { field: "name", type: "nominal" } as const;
  const text = (side: 0 | 1, lit: boolean): ChartLayer<RankingChartRow> => ({
    transform: [{ filter: { field: "side", ...(side === 0 ? { lt: 0.5 } : { gt: 0.5 }) } }, is(lit)],
    mark: {
      type: "text",
      baseline: "middle",
      align: side === 0 ? "right" : "left",
      dx: side === 0 ? -gap : gap,
      fontSize: textSize,
      color: lit ? palette.ink : palette.quiet,
    },
    encoding: { x, y, text: { field: "text", type: "nominal" }, tooltip },
  });
  const back: ChartLayer<RankingChartRow>[] = [
    {
      transform: [is(false)],
      mark: { type: "line", strokeWidth: 1, color: palette.faint },
      encoding: { x, y, detail },
    },
    text(0, false),
    text(1, false),
  ];
  return [
    ...(rows.every(({ lit }) => lit) ? [] : back),
    {
      transform: [is(true)],
      mark: { type: "line", strokeWidth: 2 },
      encoding: { x, y, color: legend.color, strokeDash: legend.strokeDash, detail },
    },
    {
      transform: [is(true)],
      mark: { type: "point", filled: true, size: 40, opacity: 1, color: palette.ink },
      encoding: { x, y, tooltip },
    },
    text(0, true),
    text(1, true),
  ];
}

/** Where the sides of the axis lie, so that the names beside both have room in the width. */
function sides(rows: readonly RankingChartRow[], { width }: Look): number[] {
  const [left = 0, right = 0] = ([0, 1] as const).map((side) =>
    rows.reduce(
      (most, row) => (row.side === side ? Math.max(most, textWidth(row.text) * textSize * spare) : most),
      gap,
    ),
  );
  const slope = Math.max(width / 4, width - left - right - 2 * gap);
  return [-(left + gap) / slope, 1 + (right + gap) / slope];
}
