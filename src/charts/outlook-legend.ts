import { type Locale, localize } from "../value/localized-text.js";
import { intervalLabel } from "./forecast-rows.js";
import { type LegendEntry, legendOf, tint } from "./legend.js";
import type { OutlookChartRow } from "./outlook-chart-row.js";
import { colours } from "./theme.js";
import { words } from "./words.js";

/** The legend of what an outlook chart holds; the wider an interval, the lighter. */
export function outlookLegend(rows: readonly OutlookChartRow[], locale: Locale) {
  const entry = (word: keyof typeof words, look: Omit<LegendEntry, "label">): LegendEntry => ({
    label: localize(words[word], locale),
    ...look,
  });
  const levels = [...new Set(rows.flatMap(({ level }) => level ?? []))].toSorted((a, b) => a - b);
  const entries: readonly LegendEntry[] = [
    entry("actual", { colour: colours.ink, shape: "circle" }),
    entry("provisional", { colour: colours.quiet, shape: "circle" }),
    entry("baseline", { colour: colours.ink, shape: "square" }),
    entry("path", { colour: colours.quiet, shape: "stroke", dash: [5, 4] }),
    entry("target", { colour: colours.vermilion, shape: "diamond" }),
    entry("forecast", { colour: colours.blue, shape: "triangle-up" }),
    ...levels.map((level, index) => ({
      label: intervalLabel(level, locale),
      colour: tint(0.42 - (0.26 * index) / Math.max(1, levels.length - 1)),
    })),
  ];
  const shown = new Set(rows.map(({ label }) => label));
  return legendOf(entries.filter(({ label }) => shown.has(label)));
}
