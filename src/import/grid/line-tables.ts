import type { Span } from "../draft/draft.js";
import type { Source } from "../source/source.js";
import type { PlanYears } from "../table/context.js";
import type { IndicatorTable } from "../table/table-row.js";

export function lineTables(_source: Source, _covered: readonly Span[], _years: PlanYears): readonly IndicatorTable[] {
  return [];
}
