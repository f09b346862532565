import { digits } from "../outlook/digits.js";
import { sensitivityFactors } from "../outlook/sensitivity/factors.js";
import type { Sensitivity, SensitivityEffect, SensitivityFactor } from "../outlook/sensitivity/result.js";
import { localize } from "../value/localized-text.js";
import { missingReasons } from "../value/missing.js";
import { visibleText } from "../value/visible-text.js";
import type { Look } from "./chart-options.js";
import { chartLine } from "./list-layers.js";
import type { SensitivityChartRow } from "./sensitivity-chart-row.js";
import { words } from "./words.js";

/** The rows of each factor: of its two ends, or of why there are none. */
export function sensitivityRows(
  { value, effects, left }: Sensitivity,
  look: Look,
): readonly (readonly SensitivityChartRow[])[] {
  const { locale } = look;
  const drawn = effects.map((effect, place): readonly SensitivityChartRow[] => {
    const name = nameOf(effect, look);
    const setting = (end: "low" | "high"): string => visibleText(localize(effect[end].setting, locale));
    const words = (["low", "high"] as const).map((end) => `${setting(end)} → ${digits(effect[end].value)}`);
    const line = chartLine(place, name, words.join(" · "), look);
    // Both ends may lie on one side of the value as things are.
    const from = Math.min(effect.high.value, Math.max(effect.low.value, value ?? effect.low.value));
    return (["low", "high"] as const).map((end) => ({
      ...line,
      factor: effect.factor,
      end,
      legend: legendWord(end, look),
      setting: setting(end),
      from,
      to: effect[end].value,
      probability: effect[end].probability,
    }));
  });
  const none = left.map(({ factor, reason }, index): readonly SensitivityChartRow[] => {
    const text = localize(missingReasons[reason], locale);
    const line = chartLine(effects.length + index, factorName(factor, look), text, look);
    const nothing = { setting: "", from: null, to: null, probability: null } as const;
    return [{ ...line, factor, end: "none", legend: "", ...nothing, reason }];
  });
  return [...drawn, ...none];
}

/** An end of a factor as the legend names it. */
export function legendWord(end: "low" | "high", { locale }: Pick<Look, "locale">): string {
  return localize(end === "low" ? words.lowEnd : words.highEnd, locale);
}

function nameOf({ factor, input }: SensitivityEffect, look: Look): string {
  const name = factorName(factor, look);
  return input === undefined ? name : `${name} · ${visibleText(localize(input, look.locale))}`;
}

function factorName(factor: SensitivityFactor, { locale }: Look): string {
  return localize(sensitivityFactors[factor], locale);
}
