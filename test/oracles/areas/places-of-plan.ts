import {
  definePlan,
  type MeasureKind,
  observe,
  type RatioParts,
  type RollUpPlanOptions,
  rollUpPlan,
  type Series,
  series,
} from "ipr-plan";
import { pick } from "../../sql/random.js";
import type { Answered, RandomNumbers } from "../area.js";
import { daysAndValues, madePlaceValues, madeWeights, placeNames } from "../made-places.js";
import type { MadeValues } from "../made-series.js";
import { orRefusal } from "../refusal.js";

const printed = { document: "某市知识产权规划", locator: "主要指标表", raw: "见表" };
const row = { direction: "increase", origin: "table", targets: [], references: [printed] } as const;
const plan = definePlan({
  id: "made-up",
  title: { "zh-Hans": "某市知识产权规划" },
  jurisdiction: { level: "city" },
  period: { start: "2021", end: "2025" },
  indicators: [
    {
      ...row,
      id: "stock",
      name: { "zh-Hans": "有效专利" },
      unit: "万件",
      measure: "point-in-time",
      regionRule: "sum",
    },
    {
      ...row,
      id: "grants",
      name: { "zh-Hans": "授权量" },
      unit: "件",
      measure: "annual",
      regionRule: "none",
    },
    {
      ...row,
      id: "opinion",
      name: { "zh-Hans": "满意度" },
      unit: "分",
      measure: "annual",
      regionRule: "weighted-mean",
    },
    {
      ...row,
      id: "density",
      name: { "zh-Hans": "密度" },
      unit: "件/万人",
      measure: "point-in-time",
      regionRule: "ratio",
    },
    { ...row, id: "share", name: { "zh-Hans": "占比" }, unit: "%", measure: "annual", regionRule: "ratio" },
  ],
  references: [printed],
});
type Id = (typeof plan.indicators)[number]["id"];
const parted = {
  density: [["件", "万件"], ["人", "万人"], "point-in-time"],
  share: [["万元", "亿元"], ["亿元"], "annual"],
} as const;

interface MadePart {
  readonly unit: string;
  readonly values: MadeValues;
}

/** The observations of some places, by the indicators of a plan. */
export function ofPlan(random: RandomNumbers): Answered {
  const here = placeNames.slice(0, 1 + random(3));
  const given = here.map((name) => {
    const some = plan.indicators.filter(() => random(4) > 0);
    const of = ({ id, measure }: (typeof some)[number]) => [id, smallIfScore(random, id, measure)] as const;
    return { name, values: Object.fromEntries(some.map(of)) };
  });
  const parts = Object.fromEntries(
    Object.entries(parted)
      .filter(() => random(6) > 0)
      .map(([id, [above, below, measure]]) => {
        const part = (units: readonly string[]): MadePart => ({
          unit: pick(random, units),
          values: random(12) === 0 ? { "2023": "0" } : madePlaceValues(random, measure),
        });
        const known = here.filter(() => random(15) > 0);
        return [id, known.map((name) => ({ name, numerator: part(above), denominator: part(below) }))];
      }),
  );
  const weights = random(5) === 0 ? undefined : { opinion: madeWeights(random, here) };
  const answer = orRefusal(() => {
    const options = { ...(weights && { weights }), parts: partsOf(parts) };
    const rolled = rollUpPlan(
      plan,
      byName(given, ({ values }) => observe(plan, values)),
      options,
    );
    // A series without a period says as much as none.
    const observed = Object.entries(rolled.observations)
      .map(([id, one]) => [id, daysAndValues(one as Series)] as const)
      .filter(([, one]) => one.observations.length > 0);
    return {
      observations: Object.fromEntries(observed),
      refused: rolled.refused.map(({ indicator, reason }) => [indicator, reason]),
    };
  });
  return { case: { kind: "plan", given, parts, weights: weights?.opinion ?? null }, answer };
}

/** A score ends at 100. */
function smallIfScore(random: RandomNumbers, id: Id, measure: MeasureKind): MadeValues {
  if (id !== "opinion" && id !== "share") return madePlaceValues(random, measure);
  return { "2022": `${random(100)}.${random(10)}`, "2023": random(6) === 0 ? null : String(random(101)) };
}

function partsOf(
  parts: Readonly<Record<string, readonly { name: string; numerator: MadePart; denominator: MadePart }[]>>,
): NonNullable<RollUpPlanOptions<Id>["parts"]> {
  const made = Object.entries(parts).map(([id, listed]) => {
    const measure = id === "share" ? "annual" : "point-in-time";
    const part = ({ unit, values }: MadePart) => series({ unit, measure, regionRule: "sum" }, values);
    const of = byName(
      listed,
      (one): RatioParts => ({
        numerator: part(one.numerator),
        denominator: part(one.denominator),
      }),
    );
    return [id, of];
  });
  return Object.fromEntries(made);
}

function byName<One extends { readonly name: string }, Made>(list: readonly One[], make: (one: One) => Made) {
  return Object.fromEntries(list.map((one) => [one.name, make(one)]));
}
