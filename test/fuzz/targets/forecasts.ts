import fc from "fast-check";
import { backtest, forecast, forecastMany, forecastMethods } from "ipr-plan";
import { attempt } from "../attempt.js";
import { anyNumber } from "../hostile.js";
import { target } from "../target.js";

const methods = Object.keys(forecastMethods);

const level = fc.oneof(fc.double({ min: 0, max: 1 }), anyNumber);

/** Yearly numbers, most of them of a size that plans have. */
const numbers = fc.oneof(
  { weight: 6, arbitrary: fc.array(fc.double({ min: 0, max: 1e6, noNaN: true }), { maxLength: 12 }) },
  { weight: 1, arbitrary: fc.array(fc.constantFrom(0, 1, 5), { maxLength: 12 }) },
  { weight: 2, arbitrary: fc.array(fc.double({ min: -1e300, max: 1e300, noNaN: true }), { maxLength: 12 }) },
  { weight: 1, arbitrary: fc.array(anyNumber, { maxLength: 12 }) },
);

const options = fc.record(
  {
    steps: fc.oneof(
      { weight: 9, arbitrary: fc.integer({ min: 1, max: 20 }) },
      { weight: 1, arbitrary: anyNumber },
    ),
    levels: fc.array(level, { maxLength: 3 }),
    method: fc.oneof(fc.constantFrom(...methods), fc.constant("x")),
    range: fc.record({ lower: anyNumber, upper: anyNumber }, { requiredKeys: [] }),
  },
  { requiredKeys: [] },
);

/** Forecasts of numbers of any size, alone, in batches, and as backtests. */
export const forecasts = [
  target({
    name: "forecasts",
    perRound: 150,
    inputs: fc.tuple(numbers, options),
    run: ([data, chosen]) => attempt(() => forecast(data, chosen as never)),
  }),
  target({
    name: "batches of forecasts",
    perRound: 25,
    inputs: fc.tuple(fc.array(numbers, { maxLength: 5 }), options),
    run: ([list, chosen]) => attempt(() => Object.keys(forecastMany(list, chosen as never))),
  }),
  target({
    name: "backtests",
    perRound: 12,
    inputs: fc.tuple(
      numbers,
      fc.record(
        {
          steps: fc.integer({ min: 1, max: 3 }),
          methods: fc.subarray([...methods]),
          levels: fc.array(level, { maxLength: 2 }),
        },
        { requiredKeys: [] },
      ),
    ),
    run: ([data, chosen]) => attempt(() => backtest(data, chosen as never)),
  }),
];
