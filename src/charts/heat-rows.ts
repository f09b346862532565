import type { Plan } from "../model/plan.js";
import { localize } from "../value/localized-text.js";
import { visibleText } from "../value/visible-text.js";
import type { Look } from "./chart-options.js";
import { shortenText, textWidth } from "./chart-text.js";
import { distinct } from "./distinct.js";
import { type HeatShow, heatClass, heatScore, type JudgedIndicator } from "./heat-classes.js";
import type { HeatHeads } from "./heat-layers.js";
import type { RegionHeatMapRow } from "./region-heat-map-row.js";

/** A place with what is shown of it. */
export interface HeatPlace<Id extends string> {
  readonly place: string;
  readonly cells: readonly JudgedIndicator<Id>[];
}

export type HeatOrder = "given" | "best-first" | "worst-first";

/** From how many pixels on a column has room for a slanted name and for a number. */
const wideColumn = 26;
const textSize = 12;

/** What a heat map has at its sides, in pixels: the names of its places. */
export function headsOf<Id extends string>(
  plan: Plan<Id>,
  places: readonly HeatPlace<Id>[],
  indicators: readonly Id[],
  { locale, width, keeps }: Look,
): HeatHeads & { readonly left: number; readonly names: readonly string[] } {
  const labels = distinct(places.map(({ place }) => shortenText(place, 9)));
  const left = labels.reduce((most, label) => Math.max(most, textWidth(label) * textSize), 0) + 14;
  const column = (keeps === undefined ? width : width - left) / Math.max(1, indicators.length);
  const narrow = column < wideColumn;
  const names = indicators.map((id) => {
    const found = plan.indicators.find((one) => one.id === id);
    return visibleText(found === undefined ? id : localize(found.name, locale));
  });
  const headings = narrow
    ? names.map((_, index) => `${index + 1}`)
    : distinct(names.map((name) => shortenText(name, 9)));
  return { places: labels, headings, narrow, left, names };
}

/** A row for each place and indicator. */
export function heatRows<Id extends string>(
  places: readonly HeatPlace<Id>[],
  indicators: readonly Id[],
  { headings, names, narrow, places: labels }: ReturnType<typeof headsOf>,
  show: HeatShow,
  { locale }: Look,
): readonly RegionHeatMapRow<Id>[] {
  return places.flatMap(({ place, cells }, at) => {
    const byId = new Map(cells.map((cell) => [cell.indicator, cell]));
    return indicators.map((id, index): RegionHeatMapRow<Id> => {
      const cell = byId.get(id) ?? { indicator: id };
      const { verdict, reason } = cell;
      return {
        place: visibleText(place),
        placeLabel: labels[at] ?? "",
        indicator: id,
        name: names[index] ?? id,
        heading: headings[index] ?? "",
        ...(verdict !== undefined && { verdict }),
        value: show === "verdict" ? null : (cell[show] ?? null),
        ...heatClass(cell, show, narrow, locale),
        ...(reason !== undefined && { reason }),
      };
    });
  });
}

/** The mean score of some cells; `null` where none has one. */
export function heatMean(cells: readonly JudgedIndicator[], show: HeatShow): number | null {
  const scores = cells.flatMap((cell) => heatScore(cell, show) ?? []);
  return scores.length === 0 ? null : scores.reduce((total, one) => total + one, 0) / scores.length;
}

/** Lines or columns in the order of the mean of what is shown in them; those without any come last. */
export function inHeatOrder<Line>(
  lines: readonly Line[],
  cellsOf: (line: Line) => readonly JudgedIndicator[],
  show: HeatShow,
  order: HeatOrder,
): readonly Line[] {
  if (order === "given") return lines;
  const scored = lines.map((line) => ({ line, mean: heatMean(cellsOf(line), show) }));
  const sign = order === "best-first" ? -1 : 1;
  return scored
    .toSorted((a, b) => {
      if (a.mean === null || b.mean === null) return Number(a.mean === null) - Number(b.mean === null);
      return sign * (a.mean - b.mean);
    })
    .map(({ line }) => line);
}
