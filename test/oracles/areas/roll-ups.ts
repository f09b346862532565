import { type RollUpFrequency, rollUp, type Series, type SeriesKind, series } from "ipr-plan";
import { pick } from "../../sql/random.js";
import type { Answered, OracleArea, RandomNumbers } from "../area.js";
import { madeAmounts, madeMoments } from "../made-series.js";
import { orRefusal } from "../refusal.js";

/** What the values of parts of a year come to, with gaps, overlaps and fiscal years. */
export const rollUps: OracleArea = {
  name: "roll-ups",
  script: "roll_ups.py",
  *make(random, count) {
    for (let made = 0; made < count; made++) yield overTime(random);
  },
};

const kinds: readonly SeriesKind[] = [
  { unit: "件", measure: "annual", regionRule: "sum" },
  { unit: "件", measure: "annual", regionRule: "sum" },
  { unit: "万元", measure: "annual", regionRule: "none" },
  { unit: "件/年", measure: "annual", regionRule: "ratio" },
  { unit: "件/人", measure: "annual", regionRule: "none" },
  { unit: "件", measure: "point-in-time", regionRule: "sum" },
  { unit: "件/万人", measure: "point-in-time", regionRule: "ratio" },
  { unit: "万元", measure: "point-in-time", regionRule: "weighted-mean" },
  { unit: "件", measure: "cumulative", regionRule: "sum" },
  { unit: "亿元", measure: "cumulative", regionRule: "none" },
];
const frequencies: readonly RollUpFrequency[] = ["year", "year", "half", "quarter", "month"];

function overTime(random: RandomNumbers): Answered {
  const yearEnds = pick(random, [undefined, undefined, "12-31", "03-31", "09-30", "04-05"]);
  const kind = { ...pick(random, kinds), ...(yearEnds && { yearEnds }) };
  const values =
    kind.measure === "annual" ? madeAmounts(random, yearEnds) : madeMoments(random, kind.measure);
  const frequency = pick(random, frequencies);
  return {
    case: { kind, values, frequency },
    answer: orRefusal(() => withoutKind(rollUp(series(kind, values), frequency))),
  };
}

const withoutKind = ({ observations }: Series) => observations;
