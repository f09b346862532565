import fc from "fast-check";
import {
  assessmentTable,
  type CsvOptions,
  type Indicator,
  type Locale,
  type Observations,
  outlookTable,
  type Plan,
  planTable,
  selectColumns,
  type Table,
  toCsv,
  toHtml,
  toMarkdown,
} from "ipr-plan";
import { importObservations, importPlan } from "ipr-plan/import";
import * as shipped from "ipr-plan/plans";
import { describe, expect, test } from "vitest";
import { madePlans } from "./made-plans.js";
import { type Numbers, numberOf, type Read, readOtherwise } from "./read-otherwise.js";
import { rowsOf } from "./rows-of.js";

const { bazhong2025, city2025, gansu2035, guangxi2025, national2025, national2030, outline2030 } = shipped;
const plans: readonly Plan[] = [
  bazhong2025,
  city2025,
  gansu2035,
  guangxi2025,
  national2025,
  national2030,
  outline2030,
  ...shipped.provinces2030,
];
const locales = ["zh-Hans", "zh-Hant", "en"] as const satisfies readonly Locale[];

type Write = (table: Table, locale: Locale) => string;
const csvWith =
  (options: CsvOptions): Write =>
  (table, locale) =>
    toCsv(table, { ...options, locale });
const writers: Readonly<Record<string, Write>> = {
  Markdown: (table, locale) => toMarkdown(table, { locale }),
  HTML: (table, locale) => toHtml(table, { locale }),
  CSV: csvWith({}),
  "CSV for Excel": csvWith({ bom: true }),
  "CSV with names of columns": csvWith({ header: "names" }),
};
const ways = Object.entries(writers).flatMap(([name, write]) =>
  locales.map((locale) => [name, locale, write] as const),
);

/** The columns that a plan prints for its readers. */
const printed = [
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

describe("a table of a plan that this library writes is read back to the same values", () => {
  test.each(ways)("of the shipped plans: %s, %s", (name, locale, write) => {
    const isForPrograms = name === "CSV with names of columns";
    for (const plan of plans) {
      expect(readOtherwise(plan, write(planTable(plan) as Table, locale), locale, isForPrograms)).toEqual([]);
    }
  });

  test.each(ways)("of any plan: %s, %s", (name, locale, write) => {
    fc.assert(
      fc.property(madePlans, (plan) => {
        const isForPrograms = name === "CSV with names of columns";
        expect(readOtherwise(plan, write(planTable(plan) as Table, locale), locale, isForPrograms)).toEqual(
          [],
        );
      }),
      { numRuns: 20 },
    );
  });

  test.each(ways)("with the columns that readers see alone: %s, %s", (_, locale, write) => {
    for (const plan of plans) {
      const table = selectColumns(planTable(plan), printed);
      const { indicators = [] } = importPlan(write(table as Table, locale)).plan;
      expect(indicators.map(figuresOf)).toEqual(plan.indicators.map(figuresOf));
    }
  });
});

describe("a table of judgements or forecasts", () => {
  const judged = [
    [guangxi2025, shipped.guangxi2025Observations],
    [national2025, shipped.national2025Observations],
    [national2030, shipped.national2030Observations],
  ] as readonly (readonly [Plan, Observations])[];
  const tables = judged.flatMap(([plan, observed]) => [
    { plan, table: assessmentTable(plan, observed, { asOf: "2025-12-31" }) as Table },
    { plan, table: outlookTable(plan, observed) as Table },
  ]);

  test.each(ways)("gives the plan alone, and nothing that was calculated: %s, %s", (_, locale, write) => {
    for (const { plan, table } of tables) {
      const { indicators = [] } = importPlan(write(table, locale)).plan;
      expect(indicators.map(({ id }) => id)).toEqual(plan.indicators.map(({ id }) => id));
      expect(indicators.filter(({ increment }) => increment !== undefined)).toEqual([]);
      for (const [index, { baseline, targets = [] }] of indicators.entries()) {
        const own = plan.indicators[index];
        expect(baseline?.value).toBe(own?.baseline?.value);
        // What is to be added stands in these tables as the level that it comes to.
        if (own?.targets.some(({ basis, strength }) => basis !== "level" || strength !== undefined)) continue;
        expect(targets.map(figureOf)).toEqual(own?.targets.map(figureOf));
      }
    }
  });

  test.each(locales)("gives no forecast as an observation: %s", (locale) => {
    for (const [plan, observed] of judged) {
      const rows = rowsOf.csv(toCsv(outlookTable(plan, observed), { locale }));
      expect(importObservations(plan, rows).observations).toEqual({});
    }
  });
});

const figureOf = (target: object | undefined) => numberOf(target as Numbers);

function figuresOf({ number, commitment, baseline, targets = [] }: Read | Indicator) {
  return {
    number,
    commitment,
    baseline: baseline && [baseline.year, baseline.value],
    targets: targets.map((target) => [target?.year, numberOf(target as Numbers)?.value]),
  };
}
