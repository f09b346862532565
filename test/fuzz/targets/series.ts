import fc from "fast-check";
import {
  accumulate,
  carryForward,
  parseObservations,
  type RollUpFrequency,
  rollUp,
  rollUpRegions,
  type Series,
  series,
} from "ipr-plan";
import { guangxi2025 } from "ipr-plan/plans";
import { attempt } from "../attempt.js";
import { anyAmount, anything, hostileText, periodLike, recordOf, unitLike } from "../hostile.js";
import { target } from "../target.js";

const kindFields = {
  unit: unitLike,
  measure: fc.constantFrom("cumulative", "point-in-time", "annual", "x"),
  regionRule: fc.constantFrom("sum", "ratio", "weighted-mean", "none"),
};
const kind = fc.record(kindFields, { requiredKeys: ["measure", "regionRule"] });
const observationField = fc.constantFrom("period", "value", "status", "reason", "reference", "x");
const value = fc.oneof({ weight: 5, arbitrary: anyAmount }, { weight: 1, arbitrary: anything });

/** Series of hostile periods and values, and what is rolled up from them; observations of a plan as they come from outside. */
export const seriesTargets = [
  target({
    name: "observations from outside",
    perRound: 80,
    inputs: fc.oneof(
      anything,
      recordOf(
        fc.constantFrom(...guangxi2025.indicators.slice(0, 9).map(({ id }) => id), "x", "__proto__"),
        fc.oneof(
          anything,
          recordOf(periodLike, value, 4),
          fc.record({
            ...kindFields,
            unit: value,
            observations: fc.array(recordOf(observationField, value, 4)),
          }),
        ),
        3,
      ),
    ),
    run: (data) => [attempt(() => parseObservations(guangxi2025, data))],
  }),
  target({
    name: "series",
    perRound: 80,
    inputs: fc.record({
      kind,
      values: recordOf(periodLike, value, 6),
      others: recordOf(hostileText, anyAmount, 3),
      frequency: fc.constantFrom("year", "half", "quarter", "day"),
      fill: fc.constantFrom("zero", "carry", "toString"),
      from: fc.option(periodLike, { nil: undefined }),
    }),
    run({ kind, values, others, frequency, fill, from }) {
      const made = attempt(() => series(kind as never, values as never));
      if (!("observations" in made)) return made;
      const regions: Record<string, Series> = Object.fromEntries(
        Object.keys(others).map((name) => [name, made]),
      );
      return [
        made,
        attempt(() => rollUp(made, frequency as RollUpFrequency)),
        attempt(() => accumulate(made)),
        attempt(() => accumulate(made, { fill: fill as "zero", ...(from !== undefined && { from }) })),
        attempt(() => carryForward(made)),
        attempt(() => rollUpRegions(regions, { weights: others })),
      ];
    },
  }),
];
