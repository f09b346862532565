import type { Plan } from "../model/plan.js";
import { type Locale, localize } from "../value/localized-text.js";
import { writesYears } from "../value/period-label.js";
import type { UnitText } from "../value/unit.js";
import type { ChartLayer, ChartTip } from "./chart.js";
import type { Look } from "./chart-options.js";
import { type LegendEntry, legendOf } from "./legend.js";
import type { ProposalChartRow } from "./proposal-chart-row.js";
import { valueAxis } from "./value-axis.js";
import { words } from "./words.js";
import { yearAxis } from "./year-axis.js";

/** What a chart of proposed targets draws, from the peers at the bottom to the candidates on top. */
export function proposalLayers(
  rows: readonly ProposalChartRow[],
  plan: Plan,
  unit: UnitText | undefined,
  look: Look,
): ChartLayer<ProposalChartRow>[] {
  const { locale, palette } = look;
  const { color, shape, strokeDash } = proposalLegend(rows, look);
  const ticks =
    rows.length === 0 ? [plan.period.start, plan.period.end].map(Number) : rows.map(({ tick }) => tick);
  const x = yearAxis(ticks, plan, look);
  const numbers = rows.flatMap(({ value }) => value ?? []);
  const y = { ...valueAxis(numbers, unit, locale), field: "value" } as const;
  const of = (...kinds: ProposalChartRow["kind"][]) => ({
    filter: { field: "kind" as const, oneOf: kinds },
  });
  const there = { filter: { field: "value" as const, valid: true as const } };
  const line = { type: "line", strokeWidth: 1.5 } as const;
  const detail = { field: "line", type: "nominal" } as const;
  const point = { type: "point", filled: true, size: 60, opacity: 1 } as const;
  const tooltip = tips(writesYears(plan) ? "periodLabel" : "period", locale);
  return [
    { transform: [of("peer")], mark: line, encoding: { x, y, color, strokeDash, detail } },
    { transform: [of("parent", "parent-target")], mark: line, encoding: { x, y, color, strokeDash, detail } },
    { transform: [of("candidate")], mark: line, encoding: { x, y, color, strokeDash, detail } },
    {
      transform: [of("actual")],
      mark: { type: "line", strokeWidth: 2, color: palette.ink },
      encoding: { x, y },
    },
    {
      transform: [of("actual", "peer", "parent", "parent-target", "candidate"), there],
      mark: point,
      encoding: { x, y, color, shape, tooltip },
    },
    {
      transform: [of("candidate"), there],
      mark: {
        type: "text",
        align: "left",
        baseline: "middle",
        dx: 10,
        fontSize: 12,
        color: palette.ink,
      },
      encoding: { x, y, text: { field: "text", type: "nominal" } },
    },
  ];
}

function proposalLegend(rows: readonly ProposalChartRow[], look: Look) {
  const { locale, palette } = look;
  const entry = (word: keyof typeof words, look: Omit<LegendEntry, "label">): LegendEntry => ({
    label: localize(words[word], locale),
    ...look,
  });
  const entries: readonly LegendEntry[] = [
    entry("actual", { colour: palette.ink, shape: "circle" }),
    entry("candidateTrend", { colour: palette.blue, shape: "triangle-up" }),
    entry("candidateGrowth", { colour: palette.sky, shape: "square", dash: [6, 3] }),
    entry("candidateImprovement", { colour: palette.green, shape: "square", dash: [2, 3] }),
    entry("candidateParent", { colour: palette.vermilion, shape: "diamond" }),
    entry("candidatePeers", { colour: palette.green, shape: "triangle-up" }),
    entry("candidateKept", { colour: palette.quiet, shape: "stroke", dash: [1, 3] }),
    entry("parent", { colour: palette.vermilion, shape: "circle", dash: [5, 4] }),
    entry("peer", { colour: palette.faint, shape: "circle" }),
  ];
  const shown = new Set(rows.map(({ label }) => label));
  return legendOf(
    entries.filter(({ label }) => shown.has(label)),
    look,
  );
}

function tips(period: "period" | "periodLabel", locale: Locale): ChartTip<keyof ProposalChartRow>[] {
  return [
    { field: "label", type: "nominal", title: localize(words.kind, locale) },
    { field: "name", type: "nominal", title: localize(words.method, locale) },
    { field: period, type: "nominal", title: localize(words.period, locale) },
    { field: "value", type: "quantitative", title: localize(words.value, locale) },
  ];
}
