// A made-up plan of twenty indicators of every kind, and what its places report of ten years: holes, provisional values,
// years under way, a break. The same seed gives the same panel.
import type { Indicator, ObservationInput, Observations, Plan, Target } from "ipr-plan";
import { observe } from "ipr-plan";

const reference = { document: "例", locator: "例", raw: "例" } as const;

type Shape = Pick<Indicator, "unit" | "measure" | "regionRule" | "direction"> & {
  readonly start?: number;
  /** The yearly growth of what is observed, and how far it scatters. */
  readonly growth: number;
  readonly scatter: number;
  readonly places: number;
  readonly targets: readonly Target[];
};

type NumericTerms = Partial<Extract<Target, { readonly value: string }>>;

const to = (value: string, more: NumericTerms = {}): Target =>
  ({ year: "2025", basis: "level", comparator: "at-least", value, reference, ...more }) as Target;

const level = { measure: "point-in-time", direction: "increase" } as const;
const total = { measure: "cumulative", regionRule: "sum", direction: "increase" } as const;
const amount = { measure: "annual", regionRule: "sum", direction: "increase" } as const;

const shapes: readonly Shape[] = [
  {
    ...level,
    unit: "件/万人",
    regionRule: "ratio",
    start: 6.3,
    growth: 0.13,
    scatter: 0.05,
    places: 2,
    targets: [to("12", { comparator: "attain" })],
  },
  {
    ...level,
    unit: "万件",
    regionRule: "sum",
    start: 3.2,
    growth: 0.1,
    scatter: 0.08,
    places: 2,
    targets: [to("4", { year: "2022" }), to("5.5")],
  },
  {
    ...level,
    unit: "%",
    regionRule: "ratio",
    start: 41,
    growth: 0.05,
    scatter: 0.05,
    places: 1,
    targets: [to("55", { comparator: "more-than" })],
  },
  {
    ...level,
    unit: "家",
    regionRule: "sum",
    start: 320,
    growth: 0.08,
    scatter: 0.1,
    places: 0,
    targets: [to("10", { basis: "annual-growth" })],
  },
  {
    ...level,
    unit: "件",
    regionRule: "sum",
    start: 1500,
    growth: 0.12,
    scatter: 0.1,
    places: 0,
    targets: [to("2", { basis: "multiple" }), to("3500", { strength: "strive" })],
  },
  {
    ...level,
    unit: "%",
    regionRule: "ratio",
    start: 20,
    growth: 0.08,
    scatter: 0.1,
    places: 1,
    targets: [to("8", { basis: "percentage-points" })],
  },
  { ...total, unit: "件", growth: 0.06, scatter: 0.2, start: 200, places: 0, targets: [to("1200")] },
  { ...total, unit: "亿元", growth: 0.1, scatter: 0.3, start: 8, places: 2, targets: [to("60")] },
  {
    ...total,
    unit: "项",
    growth: 0,
    scatter: 0.3,
    start: 20,
    places: 0,
    targets: [to("60", { year: "2023" }), to("110")],
  },
  {
    ...total,
    direction: "decrease",
    unit: "万吨",
    growth: 0,
    scatter: 0.2,
    start: 10,
    places: 1,
    targets: [to("55", { comparator: "at-most" })],
  },
  { ...amount, unit: "件", start: 900, growth: 0.09, scatter: 0.15, places: 0, targets: [to("1400")] },
  { ...amount, unit: "亿元", start: 12, growth: 0.15, scatter: 0.25, places: 2, targets: [to("30")] },
  {
    ...amount,
    unit: "件",
    start: 150,
    growth: 0.02,
    scatter: 0.1,
    places: 0,
    targets: [to("140", { basis: "every-year" })],
  },
  {
    ...amount,
    unit: "人次",
    start: 5000,
    growth: 0.03,
    scatter: 0.1,
    places: 0,
    targets: [to("5400", { basis: "period-average" })],
  },
  {
    ...amount,
    unit: "件",
    regionRule: "sum",
    start: 60,
    growth: 0.05,
    scatter: 0.3,
    places: 0,
    targets: [to("20", { basis: "increase" })],
  },
  {
    ...level,
    direction: "decrease",
    regionRule: "none",
    unit: "天",
    start: 18,
    growth: -0.05,
    scatter: 0.05,
    places: 1,
    targets: [to("13.8", { comparator: "at-most" })],
  },
  {
    ...level,
    direction: "decrease",
    regionRule: "ratio",
    unit: "%",
    start: 12,
    growth: -0.04,
    scatter: 0.1,
    places: 2,
    targets: [to("10", { comparator: "less-than" })],
  },
  {
    ...level,
    direction: "maintain",
    regionRule: "none",
    unit: "分",
    start: 82,
    growth: 0,
    scatter: 0.02,
    places: 2,
    targets: [to("80")],
  },
  {
    ...level,
    direction: "maintain",
    regionRule: "ratio",
    unit: "%",
    start: 4,
    growth: 0,
    scatter: 0.2,
    places: 2,
    targets: [{ year: "2025", basis: "level", comparator: "between", lower: "3", upper: "5", reference }],
  },
  {
    ...level,
    unit: "件",
    regionRule: "sum",
    growth: 0.1,
    scatter: 0.1,
    start: 400,
    places: 0,
    targets: [{ year: "2025", basis: "words", text: { "zh-Hans": "明显提高" }, reference }],
  },
];

/** The plan of all places. */
export const panelPlan: Plan = {
  id: "made-up",
  title: { "zh-Hans": "某省知识产权规划" },
  jurisdiction: { level: "province" },
  period: { start: "2021", end: "2025" },
  baseYear: "2020",
  indicators: shapes.map(
    ({ start, growth: _, scatter: __, places: ___, ...kind }, index): Indicator => ({
      ...kind,
      id: `indicator-${index + 1}`,
      name: { "zh-Hans": `指标${index + 1}` },
      origin: "table",
      references: [reference],
      ...(start !== undefined &&
        kind.measure !== "cumulative" && { baseline: { year: "2020", value: String(start), reference } }),
    }),
  ),
  references: [reference],
};

/** A stream of numbers between 0 and 1, the same for the same seed. */
function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** What one place reports: ten years to the end of 2024, of totals those of the plan. */
export function panelPlace(place: number): Observations {
  const random = randomFrom(place * 2_654_435_761 + 20_260_101);
  const inputs = Object.fromEntries(
    panelPlan.indicators.map(({ id, measure }, index) => [id, valuesOf(shapes[index], measure, random)]),
  );
  return observe(panelPlan, inputs);
}

type Values = Record<string, ObservationInput>;

function valuesOf(shape: Shape | undefined, measure: string, random: () => number): Values {
  const { start = 100, growth, scatter, places } = shape ?? { growth: 0, scatter: 0, places: 0 };
  const isTotal = measure === "cumulative";
  const values: Values = {};
  let size = (start * (0.7 + 0.6 * random())) / (1 + growth) ** (isTotal ? 0 : 5);
  let sum = 0;
  const most = shape?.unit === "%" || shape?.unit === "分" ? 99 : Number.POSITIVE_INFINITY;
  const ownGrowth = growth + 0.06 * (random() - 0.5);
  for (let year = isTotal ? 2021 : 2015; year <= 2024; year++) {
    size = Math.min(most, size * (1 + ownGrowth + scatter * (random() - 0.5)));
    sum += Math.max(0, size);
    const value = (isTotal ? sum : size).toFixed(places);
    const chance = random();
    if (chance < 0.04) values[year] = null;
    else if (year === 2024 && chance < 0.3) values[year] = { value, status: "P" };
    else if (year === 2024 && chance < 0.4 && measure === "annual")
      values["2024-01/2024-09"] = (size * 0.7).toFixed(places);
    else if (year === 2024 && chance < 0.4) values["2024-06"] = value;
    else values[year] = chance > 0.995 ? { value, status: "B" } : value;
  }
  return values;
}

/** Whether a place has a start of its own: what it had in the year of the plan's baseline. */
export function ownStart(indicator: Indicator, observations: Observations): Indicator {
  const { baseline, id } = indicator;
  const found = observations[id]?.observations.find(({ period }) => period === baseline?.year);
  if (baseline === undefined || found === undefined || !("value" in found)) return indicator;
  return { ...indicator, baseline: { ...baseline, value: found.value } };
}
