import fc from "fast-check";
import {
  averageAnnualGrowth,
  defineUnit,
  elapsedShare,
  evaluate,
  evaluateSeries,
  forecastFormula,
  highValuePatentsPer10k,
  naturalLimitFactor,
  parsePlan,
  parseUnit,
  perCapitaVariants,
  periodLabel,
  planFile,
  populationSeries,
  resolveLocale,
  type Series,
  series,
  targetLevel,
  whatIf,
} from "ipr-plan";
import { national2025 } from "ipr-plan/plans";
import { attempt } from "../attempt.js";
import { anyAmount, anyNumber, anything, hostileText, periodLike, recordOf } from "../hostile.js";
import { damagedPlan } from "../mutate-plan.js";
import { target } from "../target.js";

const byYear = fc.oneof(
  {
    weight: 4,
    arbitrary: recordOf(
      fc.integer({ min: 2018, max: 2024 }).map(String),
      fc.integer({ min: 0, max: 9999 }).map(String),
      7,
    ),
  },
  { weight: 1, arbitrary: recordOf(periodLike, anyAmount, 4) },
);
const change = fc.oneof(
  fc.integer({ min: -120, max: 200 }).map((rate) => ({ growth: `${rate}%` })),
  fc.record({ aboveForecast: fc.constantFrom("5%", "x"), from: periodLike }),
);

/** Formulas of series, seen year by year and ahead, and the small calls beside them. */
export const formulaSeries = [
  target({
    name: "populations and limits",
    perRound: 60,
    inputs: fc.record({
      populations: fc.array(
        fc.oneof(
          {
            weight: 9,
            arbitrary: fc.record({
              value: anyAmount,
              unit: fc.constantFrom("万人", "人", "件"),
              scope: fc.constantFrom("resident", "registered", "x"),
              on: periodLike,
            }),
          },
          { weight: 1, arbitrary: anything },
        ),
        { maxLength: 3 },
      ),
      patents: anyAmount,
      value: anyNumber,
      limit: anyNumber,
      share: fc.double({ min: 0, max: 3, noNaN: true }),
    }),
    run({ populations, patents, value, limit, share }) {
      const factors = [value, limit * share].map((one) => attempt(() => naturalLimitFactor(one, limit)));
      if (factors.some((one) => Number(one) < 0 || Number(one) > 1)) throw new Error(`${factors}`);
      return [
        attempt(() => perCapitaVariants(highValuePatentsPer10k, { patents } as never, populations as never)),
        attempt(() => populationSeries(populations as never)),
        factors,
      ];
    },
  }),
  target({
    name: "formulas of series",
    perRound: 20,
    inputs: fc.record({ patents: byYear, population: byYear, places: fc.constantFrom(0, 2, 99) }),
    run({ patents, population, places }) {
      const inputs = inputsOf(patents, population);
      if (inputs === undefined) return null;
      const result = attempt(() => evaluateSeries(highValuePatentsPer10k, inputs, { places }));
      if ("observations" in result) checkYears(inputs, result, places);
      return result;
    },
  }),
  target({
    name: "formulas ahead",
    perRound: 2,
    inputs: fc.record({
      patents: byYear,
      population: byYear,
      until: fc.oneof(
        { weight: 4, arbitrary: fc.constantFrom("2025", "2027") },
        { weight: 1, arbitrary: periodLike },
      ),
      changes: fc.record({ patents: change, population: change }, { requiredKeys: [] }),
      value: anyAmount,
    }),
    run({ patents, population, until, changes, value }) {
      const inputs = inputsOf(patents, population);
      if (inputs === undefined) return null;
      const options = { until, seed: 7, draws: 100, target: { comparator: "at-least", value } } as const;
      return [
        attempt(() => forecastFormula(highValuePatentsPer10k, inputs, options as never)),
        attempt(() => whatIf(highValuePatentsPer10k, inputs, { ...options, changes } as never)),
      ];
    },
  }),
  target({
    name: "units of one's own, labels of periods, languages",
    perRound: 100,
    inputs: fc.record({
      unit: fc.record(
        {
          text: fc.oneof(fc.constantFrom("标准箱", "羽", "件"), hostileText),
          en: hostileText,
          dimension: fc.constantFrom("count", "share", "x"),
          power: fc.oneof(fc.integer({ min: -3, max: 9 }), anyNumber),
        },
        { requiredKeys: ["text"] },
      ),
      period: periodLike,
      calendar: fc.record(
        {
          yearEnds: fc.constantFrom("03-31", "09-30", "12-31"),
          yearStyle: fc.constantFrom("FY2024", "2023/24", "x"),
        },
        { requiredKeys: [] },
      ),
      tag: fc.oneof(fc.constantFrom("zh-TW", "en-GB", "zh", "yue-HK"), hostileText),
      numbers: fc.tuple(anyAmount, anyAmount, fc.oneof(fc.integer({ min: 1, max: 9 }), anyNumber)),
    }),
    run({ unit, period, calendar, tag, numbers: [from, to, years] }) {
      const own = attempt(() => defineUnit(unit as never));
      if (typeof own === "string") parseUnit(own);
      return [
        own,
        attempt(() => periodLabel(period, calendar as never)),
        attempt(() => resolveLocale(tag)),
        attempt(() => averageAnnualGrowth(from as never, to as never, years)),
        attempt(() => elapsedShare(national2025, period, tag)),
        attempt(() => elapsedShare(national2025, "2025", period)),
      ];
    },
  }),
  target({
    name: "plan files and levels of targets",
    perRound: 8,
    inputs: fc.tuple(damagedPlan, anything),
    run([data, other]) {
      const result = parsePlan(data);
      if (!result.ok) return attempt(() => targetLevel(other as never, other as never));
      const { plan } = result;
      const again = parsePlan(JSON.parse(JSON.stringify(planFile(plan))));
      if (!again.ok) throw new Error(`A plan file is not read: ${again.issues[0]?.message.en}`);
      return plan.indicators.map((one) => one.targets.map((each) => attempt(() => targetLevel(one, each))));
    },
  }),
];

function inputsOf(patents: object, population: object): { patents: Series; population: Series } | undefined {
  const kind = { measure: "point-in-time", regionRule: "sum" } as const;
  const made = [
    attempt(() => series({ ...kind, unit: "件" }, patents as never)),
    attempt(() => series({ ...kind, unit: "万人" }, population as never)),
  ];
  const [one, other] = made.map((each) => ("observations" in each ? each : undefined));
  return one && other && { patents: one, population: other };
}

/** A period of a series is what the formula gives for its values alone. */
function checkYears(inputs: Readonly<Record<string, Series>>, result: Series, places: number): void {
  for (const one of result.observations) {
    const values = Object.entries(inputs).map(([name, { observations }]) => {
      const found = observations.find(({ period }) => period === one.period);
      return [name, found !== undefined && "value" in found ? found.value : null] as const;
    });
    if (!("value" in one) || values.some(([, value]) => value === null)) continue;
    const alone = evaluate(highValuePatentsPer10k, Object.fromEntries(values) as never, { places });
    if (!("value" in alone) || alone.value !== one.value)
      throw new Error(`${one.value} in ${one.period}, and ${JSON.stringify(alone)} alone`);
  }
}
