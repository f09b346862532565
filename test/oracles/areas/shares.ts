import { type AllocateTargetOptions, allocateTarget, observe } from "ipr-plan";
import { planWith } from "../../planning/plan-with.js";
import { pick } from "../../sql/random.js";
import type { Answered, OracleArea, RandomNumbers } from "../area.js";
import { orRefusal } from "../refusal.js";

const reference = { document: "例", locator: "例", raw: "例" } as const;
const kinds = [
  { unit: "件", measure: "point-in-time", regionRule: "sum" },
  { unit: "亿元", measure: "annual", regionRule: "sum" },
  { unit: "件", measure: "cumulative", regionRule: "sum" },
  { unit: "件/万人", measure: "point-in-time", regionRule: "ratio" },
] as const;

/** Targets split over places: the level, or what is to be added, by weight or by the gap. */
export const shares: OracleArea = {
  name: "shares",
  script: "shares.py",
  *make(random, count) {
    for (let at = 0; at < count; at++) yield one(random);
  },
};

function one(random: RandomNumbers): Answered {
  const kind = pick(random, kinds);
  const isWhole = kind.unit === "件";
  const number = (most: number) => `${random(most)}${isWhole || random(3) === 0 ? "" : `.${random(100)}`}`;
  // A target against its direction is none that is shared out.
  const isRising = kind.measure === "cumulative" || random(3) > 0;
  const direction = isRising ? "increase" : "decrease";
  const beyond = isRising ? (["at-least", "more-than"] as const) : (["at-most", "less-than"] as const);
  const comparator = pick(random, ["attain", "attain", "about", ...beyond] as const);
  const value = pick(random, [number(20), number(200), number(2000)]);
  const plan = planWith({
    ...kind,
    direction,
    targets: [{ year: "2025", basis: "level", comparator, value, reference }],
  });
  const places = ["甲", "乙", "丙", "丁"].slice(0, 1 + random(4));
  const record = (one: (place: string) => string) =>
    Object.fromEntries(places.map((place) => [place, one(place)]));
  const weights = record(() => pick(random, ["1", "1", "2", "3", "0", "5.5", `${1 + random(90)}`]));
  const has = Object.fromEntries(
    places.filter(() => random(15) > 0).map((place) => [place, number(pick(random, [10, 60, 600]))]),
  );
  const split = pick(random, ["level", "increment", "increment", "gap", "gap"] as const);
  const given = random(4) === 0 ? { places: split === "level" ? random(3) : 2 } : {};
  const ofRatio =
    kind.regionRule === "ratio"
      ? {
          denominators: record(() => `${1 + random(900)}.${random(100)}`),
          ...(random(2) === 0 && { denominatorsNow: record(() => `${1 + random(900)}`) }),
        }
      : {};
  const isFrom = split !== "level" || random(2) === 0;
  const from = Object.fromEntries(
    places.map((place) => [
      place,
      observe(plan, { one: has[place] === undefined ? {} : { 2023: has[place] } }),
    ]),
  );
  const options = { split, ...given, ...ofRatio, ...(isFrom && { from }) } as AllocateTargetOptions<
    string,
    "one"
  >;
  const answer = orRefusal(() => {
    const found = allocateTarget(plan, "one", weights, options);
    if (!("parts" in found)) return { reason: found.missing.reason };
    const { parts, present, increase, rolledUp, ratios, ties } = found;
    return {
      parts,
      present: present ?? null,
      increase: increase ?? null,
      rolledUp,
      ratios: ratios ?? null,
      ties,
    };
  });
  const told = {
    ...kind,
    direction,
    comparator,
    value,
    weights,
    has: isFrom ? has : null,
    split,
    ...given,
    ...ofRatio,
  };
  return { case: told, answer };
}
