import type { Baseline, Indicator, NumericTarget, Plan } from "ipr-plan";

export const reference = { document: "测试规划", locator: "表 1", raw: "测试" };

/** A plan of one indicator, `one`, with what a test says of it. */
export function planWith(own: Partial<Indicator>, baseYear = "2020", end = "2025"): Plan<"one"> {
  return {
    id: "tested",
    title: { "zh-Hans": "测试规划", en: "a plan for tests" },
    jurisdiction: { name: { "zh-Hans": "某地" }, level: "city" },
    period: { start: String(Number(baseYear) + 1), end },
    baseYear,
    indicators: [
      {
        name: { "zh-Hans": "测试指标", en: "tested" },
        measure: "point-in-time",
        regionRule: "sum",
        direction: "increase",
        targets: [],
        origin: "table",
        references: [reference],
        ...own,
        id: "one",
      },
    ],
    references: [reference],
  };
}

const [template] = planWith({}).indicators;

/** What a test says of an indicator; `undefined` takes out what it would have else. */
export type Own = { readonly [Key in Exclude<keyof Indicator, "id">]?: Indicator[Key] | undefined };

/** A plan of counts, with what a test says of each. */
export function planOf(...own: readonly (Own & { readonly id: string })[]): Plan {
  const indicators = own.map((one) => {
    const fields = Object.entries({ ...template, unit: "件", ...one });
    return Object.fromEntries(fields.filter(([, value]) => value !== undefined)) as unknown as Indicator;
  });
  return { ...planWith({}), indicators };
}

export const baseline = (year: string, value: string): Baseline => ({ year, value, reference });

/** A level to attain. */
export const target = (year: string, value: string): NumericTarget => ({
  year,
  basis: "level",
  comparator: "attain",
  value,
  reference,
});
