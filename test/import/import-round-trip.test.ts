import fc from "fast-check";
import {
  assessmentTable,
  type CsvOptions,
  type Indicator,
  type Locale,
  localize,
  type Observations,
  outlookTable,
  type Plan,
  planTable,
  selectColumns,
  type Table,
  toCsv,
  toHtml,
  toMarkdown,
  unitLabel,
} from "ipr-plan";
import { importObservations, importPlan, type PartialPlan } from "ipr-plan/import";
import * as shipped from "ipr-plan/plans";
import { describe, expect, test } from "vitest";
import { madePlans } from "./made-plans.js";
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
    for (const plan of plans) expectSame(plan, write(planTable(plan) as Table, locale), locale, name);
  });

  test.each(ways)("of any plan: %s, %s", (name, locale, write) => {
    fc.assert(
      fc.property(madePlans, (plan) => {
        expectSame(plan, write(planTable(plan) as Table, locale), locale, name);
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

type Read = NonNullable<PartialPlan["indicators"]>[number];

function expectSame(plan: Plan, text: string, locale: Locale, name: string): void {
  const draft = importPlan(text);
  const { indicators = [] } = draft.plan;
  const isForPrograms = name === "CSV with names of columns";
  expect(indicators.map((one) => fieldsOf(one, "zh-Hans"))).toEqual(
    plan.indicators.map((one) => fieldsOf(one, locale)),
  );
  for (const [index, { unit }] of plan.indicators.entries()) {
    const read = indicators[index]?.unit as string | undefined;
    // In English 名 and 人 are both people, and count words such as 个 are left out: that is a hole, or nothing.
    if (locale === "en" && !isForPrograms)
      expect(unitLabel(read ?? "", "en")).toBe(unitLabel(unit ?? "", "en"));
    else expect(read).toBe(unit);
  }
}

/** What the tables print of an indicator, its texts as a reader of a language sees them. */
function fieldsOf(one: Read | Indicator, locale: Locale) {
  const { id, number, commitment, tier, measure, direction, increment, origin: _ } = one;
  const text = (words: unknown) => (words === undefined ? undefined : localize(words as never, locale));
  const { category } = one as Indicator;
  return {
    id,
    number,
    name: text(one.name),
    category: Array.isArray(category) ? category.map(text) : text(category),
    commitment,
    tier,
    measure,
    direction,
    baseline: one.baseline && {
      year: one.baseline.year,
      value: one.baseline.value,
      qualifier: one.baseline.qualifier,
      from: one.baseline.over?.start,
    },
    increment: numberOf(increment as never),
    responsible: one.responsible?.map(text),
    dataSource: text(one.dataSource),
    targets: one.targets?.map((target) => {
      const { year, basis, strength, dueOn, text: words, with: other } = target as Record<string, never>;
      const number = numberOf(target as never);
      return { year, basis, strength, dueOn, words: text(words), with: text(other?.["name"]), ...number };
    }),
  };
}

interface Numbers {
  readonly comparator?: string;
  readonly value?: string;
  readonly lower?: string;
  readonly upper?: string;
}

function numberOf(number: Numbers | undefined) {
  if (number === undefined) return undefined;
  const { comparator, value, lower, upper } = number;
  return { comparator, value, lower, upper };
}

function figuresOf({ number, commitment, baseline, targets = [] }: Read | Indicator) {
  return {
    number,
    commitment,
    baseline: baseline && [baseline.year, baseline.value],
    targets: targets.map((target) => [target?.year, numberOf(target as Numbers)?.value]),
  };
}
