import fc from "fast-check";
import {
  allocate,
  allocateTarget,
  allocationTable,
  observe,
  scenarioLine,
  splitOverTime,
  targetPath,
} from "ipr-plan";
import { allocationChart } from "ipr-plan/charts";
import { national2025, national2025Observations } from "ipr-plan/plans";
import { methods } from "../../apportionment/every-method.js";
import { attempt } from "../attempt.js";
import { anyAmount, anyNumber, hostileText, periodLike, recordOf } from "../hostile.js";
import { target } from "../target.js";

const amount = fc.oneof(
  { weight: 5, arbitrary: fc.integer({ min: 0, max: 1000 }).map(String) },
  { weight: 1, arbitrary: anyAmount },
);
const region = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom("南宁", "柳州", "桂林", "450100") },
  { weight: 1, arbitrary: hostileText },
);
const weights = recordOf(region, amount, 8);
const places = fc.oneof(fc.integer({ min: 0, max: 6 }), anyNumber);
const method = fc.constantFrom(...methods, "toString");
const id = fc.constantFrom(...national2025.indicators.map((one) => one.id));

/** Splitting over regions and over time, and paths to a target. */
export const allocations = [
  target({
    name: "allocation",
    perRound: 100,
    inputs: fc.record({
      total: amount,
      weights,
      options: fc.record({ places, method, floors: weights, caps: weights }, { requiredKeys: [] }),
    }),
    run({ total, weights, options }) {
      const shared = attempt(() => allocate(total, weights, options as never));
      return [shared, "parts" in shared && attempt(() => allocationChart(shared).data.values.length)];
    },
  }),
  target({
    name: "allocation of targets",
    perRound: 20,
    inputs: fc.record({
      id,
      weights,
      options: fc.record({ places, method, denominators: weights, year: periodLike }, { requiredKeys: [] }),
    }),
    run: ({ id, weights, options }) =>
      attempt(() => allocateTarget(national2025, id, weights, options as never)),
  }),
  target({
    name: "targets split from where places are",
    perRound: 10,
    inputs: fc.record({
      id,
      weights: fc.oneof(weights, fc.array(region, { maxLength: 5 })),
      totals: recordOf(region, fc.array(amount, { maxLength: 4 }), 5),
      options: fc.record(
        {
          split: fc.constantFrom("level", "increment", "gap", "effort", "toString"),
          places,
          method,
          floors: weights,
          caps: weights,
          denominators: weights,
          denominatorsNow: weights,
          year: periodLike,
          asOf: periodLike,
          unlikely: anyNumber,
        },
        { requiredKeys: ["split"] },
      ),
    }),
    run({ id, weights, totals, options }) {
      const from = Object.fromEntries(
        Object.entries(totals).map(([place, values]) => {
          const byYear = Object.fromEntries(values.map((value, index) => [`${2020 + index}`, value]));
          return [place, attempt(() => observe(national2025, { [id]: byYear } as never))];
        }),
      );
      const split = attempt(() =>
        allocateTarget(national2025, id, weights as never, { ...options, from } as never),
      );
      const isSplit = typeof split === "object" && split !== null && "shares" in split;
      return [split, isSplit && attempt(() => allocationTable(national2025, split as never).rows.length)];
    },
  }),
  target({
    name: "splitting over time",
    perRound: 30,
    inputs: fc.record({
      total: fc.oneof(amount, recordOf(periodLike, amount, 4)),
      pattern: recordOf(
        fc.oneof(periodLike, fc.constantFrom("2021-Q1", "2021-Q2", "2021-Q3", "2021-Q4")),
        amount,
        8,
      ),
      options: fc.record(
        {
          places,
          method: fc.constantFrom("pro-rata", "denton-cholette"),
          criterion: fc.constantFrom("proportional", "additive"),
          h: fc.constantFrom(0, 1, 2),
          conversion: fc.constantFrom("sum", "average", "first", "last"),
        },
        { requiredKeys: [] },
      ),
    }),
    run: ({ total, pattern, options }) => attempt(() => splitOverTime(total, pattern, options as never)),
  }),
  target({
    name: "paths and scenarios",
    perRound: 30,
    inputs: fc.record({
      id,
      shape: fc.oneof(
        fc.constantFrom("linear", "geometric", "x"),
        fc.record({ load: anyNumber }),
        fc.record({ effort: fc.array(amount, { maxLength: 6 }) }),
      ),
      waypoints: recordOf(periodLike, amount, 3),
      scenario: fc.oneof(
        fc.constantFrom("carry-on", "fixed-target", "constant-change", "constant-rate", "hold", "x"),
        fc.record({ name: fc.constant("constant-change"), change: amount }),
        fc.record({
          name: fc.constant("constant-rate"),
          rate: fc.oneof(
            anyNumber,
            anyNumber.map((rate) => `${rate}%`),
          ),
        }),
      ),
      until: periodLike,
      places,
    }),
    run: ({ id, shape, waypoints, scenario, until, places }) => [
      attempt(() => targetPath(national2025, id, { shape, waypoints, places } as never)),
      attempt(() =>
        scenarioLine(national2025, id, national2025Observations, scenario as never, { until, places }),
      ),
    ],
  }),
];
