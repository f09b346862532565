import { type DecimalInput, type MeasureKind, parsePeriod, type Series } from "ipr-plan";
import { pick } from "../sql/random.js";
import type { RandomNumbers } from "./area.js";
import { type MadeValues, madeValue } from "./made-series.js";

export const placeNames = ["南宁", "柳州", "桂林", "百色"];

/** One period each, in several spellings. */
const moments = [
  ["2022", "2022-12", "2022-Q4"],
  ["2023", "2023-12-31"],
  ["2024-06", "2024-S1"],
];
const stretches = [["2022", "2022-01/2022-12"], ["2023"], ["2024-S1", "2024-01/2024-06"]];

/** Values of these periods, with gaps and without some of them. */
export function madePlaceValues(random: RandomNumbers, measure: MeasureKind): MadeValues {
  const periods = (measure === "annual" ? stretches : moments).filter(() => random(6) > 0);
  return Object.fromEntries(periods.map((spellings) => [pick(random, spellings), madeValue(random, 15)]));
}

/** Weights of most places, of which some are nothing. */
export function madeWeights(
  random: RandomNumbers,
  of: readonly string[],
): Readonly<Record<string, DecimalInput>> {
  const known = of.filter(() => random(12) > 0);
  const made = (): DecimalInput => pick<DecimalInput>(random, [0, 1, 1200, random(1000), `${random(90)}.5`]);
  return Object.fromEntries(known.map((name) => [name, made()]));
}

/** A series with each period by its days, because it may have any of its spellings. */
export function daysAndValues({ unit, measure, observations }: Series) {
  return {
    unit,
    observations: observations.map(({ period, ...rest }) => {
      const { start, end } = parsePeriod(period);
      const value = "value" in rest ? { value: rest.value } : { reason: rest.reason };
      return { start: measure === "annual" ? start : end, end, status: rest.status, ...value };
    }),
  };
}
