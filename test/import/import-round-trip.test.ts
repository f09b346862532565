import { describe, expect, test } from "vitest";
import { importPlan } from "../../src/import/index.js";
import { planTable, selectColumns, toCsv, toMarkdown } from "../../src/index.js";
import { bazhong2025, guangxi2025, national2030, outline2030 } from "../../src/plans/index.js";

const plans = { bazhong2025, guangxi2025, national2030, outline2030 };
const chosen = [
  "number",
  "name",
  "category",
  "unit",
  "baseline",
  "baselineYear",
  "target",
  "targetYear",
  "commitment",
] as const;

describe("a table that this library writes is read back to the same values", () => {
  for (const [name, plan] of Object.entries(plans)) {
    test.each(["zh-Hans", "zh-Hant", "en"] as const)(`${name}, %s`, (locale) => {
      const table = planTable(plan);
      const selected = selectColumns(table, chosen);
      const texts = [
        toMarkdown(table, { locale }),
        toCsv(table, { locale }),
        toMarkdown(selected, { locale }),
        toCsv(selected, { locale }),
      ];
      for (const text of texts) {
        const { indicators = [] } = importPlan(text).plan;
        expect(indicators.map(valuesOf)).toEqual(plan.indicators.map(valuesOf));
      }
    });
  }
});

// biome-ignore lint/suspicious/noExplicitAny: of a plan and of a draft
function valuesOf({ number, baseline, commitment, targets = [] }: any) {
  return {
    number,
    commitment,
    baseline: baseline && [baseline.year, baseline.value],
    // biome-ignore lint/suspicious/noExplicitAny: as above
    targets: targets.map(({ year, comparator, value, lower, upper }: any) => [
      year,
      value && comparator,
      value,
      lower,
      upper,
    ]),
  };
}
