import { type MeasureKind, type RegionRule, rollUpRegions, series } from "ipr-plan";
import { pick } from "../../sql/random.js";
import type { Answered, OracleArea, RandomNumbers } from "../area.js";
import { daysAndValues, madePlaceValues, madeWeights, placeNames } from "../made-places.js";
import type { MadeValues } from "../made-series.js";
import { orRefusal } from "../refusal.js";
import { ofPlan } from "./places-of-plan.js";

/** What the values of places come to: sums, weighted means, ratios of sums, and gaps. */
export const places: OracleArea = {
  name: "places",
  script: "places.py",
  *make(random, count) {
    for (let made = 0; made < count; made++) yield random(2) === 0 ? ofSeries(random) : ofPlan(random);
  },
};

const rules: readonly RegionRule[] = ["sum", "sum", "weighted-mean", "weighted-mean", "ratio", "none"];

function ofSeries(random: RandomNumbers): Answered {
  const here = placeNames.slice(0, 1 + random(4));
  const [measure, regionRule] = [
    pick(random, ["annual", "point-in-time", "cumulative"] as const),
    pick(random, rules),
  ];
  const units = random(20) === 0 ? ["件", "元"] : random(10) === 0 ? ["位"] : ["件", "万件", "千件"];
  const regions = here.map((name) => ({
    name,
    unit: pick(random, units),
    values: wholeIfRank(random, units, measure),
  }));
  const weights = random(8) === 0 ? undefined : madeWeights(random, here);
  const answer = orRefusal(() =>
    daysAndValues(
      rollUpRegions(
        Object.fromEntries(
          regions.map(({ name, unit, values }) => [name, series({ unit, measure, regionRule }, values)]),
        ),
        weights && { weights },
      ),
    ),
  );
  return { case: { kind: "series", measure, regionRule, regions, weights: weights ?? null }, answer };
}

/** A rank is a whole number from 1 on. */
function wholeIfRank(random: RandomNumbers, [unit]: readonly string[], measure: MeasureKind): MadeValues {
  return unit === "位" ? { "2023": String(1 + random(30)) } : madePlaceValues(random, measure);
}
