import type { Assessment } from "../../../assessment/assessment.js";
import { progressMethods } from "../../../assessment/methods.js";
import type { ProgressMethodName } from "../../../assessment/progress-method-name.js";
import { verdictWords } from "../../../assessment/verdict.js";
import { column } from "../../column.js";
import { mainTable } from "../main-table.js";
import type { ReportTable } from "../report.js";
import type { IndicatorFacts, ReportFacts } from "../report-facts.js";

/** What other methods say of each indicator, beside each other. */
export function comparisonTable(facts: ReportFacts, methods: readonly ProgressMethodName[]): ReportTable {
  const own = methods.map((method) => {
    const { name } = progressMethods[method];
    return {
      column: column(method, "code", [name["zh-Hans"], name.en], ["该方法的结论", "What the method says"], {
        words: { ...verdictWords, "not-assessable": { "zh-Hans": "暂不评价", en: "not assessed" } },
      }),
      cell: (one: IndicatorFacts) => verdictBy(one, method),
    };
  });
  const title = { "zh-Hans": "各评价方法的结论", en: "What the methods say" };
  return { kind: "table", table: mainTable(facts, facts.indicators, own, title), notes: [] };
}

function verdictBy({ others }: IndicatorFacts, method: ProgressMethodName): Assessment["verdict"] {
  return others.find((one) => one.method === method)?.verdict ?? "not-assessable";
}
