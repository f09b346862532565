import { localize } from "../value/localized-text.js";
import type { Look } from "./chart-options.js";
import { intervalLabel } from "./forecast-rows.js";
import { type LegendEntry, legendOf } from "./legend.js";
import type { OutlookChartRow } from "./outlook-chart-row.js";
import { mix } from "./palette.js";
import { words } from "./words.js";

/** The legend of what an outlook chart holds; the wider an interval, the lighter. */
export function outlookLegend(rows: readonly OutlookChartRow[], look: Look) {
  const { locale, palette } = look;
  const entry = (word: keyof typeof words, look: Omit<LegendEntry, "label">): LegendEntry => ({
    label: localize(words[word], locale),
    ...look,
  });
  const levels = [...new Set(rows.flatMap(({ level }) => level ?? []))].toSorted((a, b) => a - b);
  const entries: readonly LegendEntry[] = [
    entry("actual", { colour: palette.ink, shape: "circle" }),
    entry("provisional", { colour: palette.quiet, shape: "circle" }),
    entry("baseline", { colour: palette.ink, shape: "square" }),
    entry("path", { colour: palette.quiet, shape: "stroke", dash: [5, 4] }),
    entry("target", { colour: palette.vermilion, shape: "diamond" }),
    entry("proposed", { colour: palette.vermilion, shape: "diamond" }),
    entry("forecast", { colour: palette.blue, shape: "triangle-up" }),
    ...levels.map((level, index) => ({
      label: intervalLabel(level, locale),
      colour: mix(0.42 - (0.26 * index) / Math.max(1, levels.length - 1), palette.blue, palette.paper),
    })),
  ];
  const shown = new Set(rows.map(({ label }) => label));
  return legendOf(
    entries.filter(({ label }) => shown.has(label)),
    look,
  );
}
