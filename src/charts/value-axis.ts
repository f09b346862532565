import type { Locale } from "../value/localized-text.js";
import type { UnitText } from "../value/unit.js";
import { unitLabel } from "../value/unit-label.js";
import type { ChartAxis } from "./chart.js";
import { valueScale } from "./value-scale.js";

/** The axis of values, its unit written over it, level; none where there is no value. */
export function valueAxis(
  values: readonly number[],
  unit: UnitText | undefined,
  locale: Locale,
): Omit<ChartAxis<never>, "field"> {
  const title = unit === undefined ? null : unitLabel(unit, locale) || null;
  const place = { titleAlign: "left", titleAnchor: "end", titleAngle: 0, titleX: 0, titleY: -26 } as const;
  const axis = values.length === 0 ? null : { title, ...place };
  return { type: "quantitative", scale: valueScale(values, false), axis };
}
