import { type DecomposeOptions, decomposeChange, type Observations, observe, series } from "ipr-plan";
import { planWith } from "../../planning/plan-with.js";
import { pick } from "../../sql/random.js";
import type { Answered, OracleArea, RandomNumbers } from "../area.js";

const level = { measure: "point-in-time", regionRule: "sum" } as const;
const ends = { from: "2023", to: "2024" } as const;

/** Why a number changed: a total over its places, a ratio by its parts and over its places. */
export const changes: OracleArea = {
  name: "changes",
  script: "changes.py",
  *make(random, count) {
    for (let at = 0; at < count; at++) yield random(3) === 0 ? ofTotal(random) : ofRatio(random);
  },
};

const placesOf = (random: RandomNumbers) => ["甲", "乙", "丙", "丁", "戊"].slice(0, 1 + random(5));

function number(random: RandomNumbers): string {
  return pick(random, [
    "0",
    "1",
    "100",
    `${random(20)}`,
    `${random(2000)}`,
    `${random(5000)}.${random(1000)}`,
    `${random(9)}00000000`,
  ]);
}

function ofTotal(random: RandomNumbers): Answered {
  const unit = pick(random, ["件", "亿元", "亿元"] as const);
  const plan = planWith({ unit, measure: "annual", regionRule: "sum" });
  const value = () => {
    const one = number(random);
    if (unit === "件") return one.split(".")[0] ?? "0";
    return random(8) === 0 ? `-${one}` : one;
  };
  const decimals = pick(random, [undefined, undefined, 0, 1, 4, 10]);
  const figures = Object.fromEntries(
    placesOf(random).map((place): [string, Record<string, string>] => [
      place,
      random(25) === 0 ? { 2023: value() } : { 2023: value(), 2024: value() },
    ]),
  );
  const byRegion: Record<string, Observations<"one">> = {};
  for (const [place, own] of Object.entries(figures)) byRegion[place] = observe(plan, { one: own });
  const options: DecomposeOptions = { ...ends, ...(decimals !== undefined && { decimals }) };
  const found = decomposeChange(plan, "one", byRegion, options);
  const answer = "kind" in found ? { whole: found.whole, places: found.places, holes: found.holes } : found;
  return { case: { kind: "total", unit, figures, decimals: decimals ?? null }, answer };
}

function ofRatio(random: RandomNumbers): Answered {
  const isShare = random(2) === 0;
  const [unit, above, below] = isShare ? ["%", "亿元", "亿元"] : ["件/万人", "件", "万人"];
  const plan = planWith({ unit, measure: "point-in-time", regionRule: "ratio" });
  const whole = (text: string) => (isShare ? text : (text.split(".")[0] ?? "0"));
  const pair = (one: () => string): Record<string, string> =>
    random(40) === 0 ? { 2023: one() } : { 2023: one(), 2024: random(8) === 0 ? one() : one() };
  const decimals = pick(random, [undefined, undefined, 0, 2, 5, 10]);
  const figures = placesOf(random).map((place) => {
    // A place that is not there yet has 0 and 0.
    const isNew = random(15) === 0;
    const numerator = pair(() => whole(number(random)));
    const denominator = pair(() => (random(40) === 0 ? "0" : `${1 + random(900)}.${random(100)}`));
    const start = { 2023: "0" };
    return {
      place,
      numerator: isNew ? { ...numerator, ...start } : numerator,
      denominator: isNew ? { ...denominator, ...start } : denominator,
    };
  });
  const parts = Object.fromEntries(
    figures.map(({ place, numerator, denominator }) => [
      place,
      {
        numerator: series({ ...level, unit: above ?? "" }, numerator),
        denominator: series({ ...level, unit: below ?? "" }, denominator),
      },
    ]),
  );
  const options: DecomposeOptions = { ...ends, parts, ...(decimals !== undefined && { decimals }) };
  const found = decomposeChange(plan, "one", {}, options);
  const answer =
    "kind" in found && found.kind === "ratio"
      ? {
          whole: found.whole,
          numerator: found.numerator,
          denominator: found.denominator,
          within: found.within,
          structure: found.structure,
          places: found.places,
          holes: found.holes,
        }
      : found;
  return { case: { kind: "ratio", unit, figures, decimals: decimals ?? null }, answer };
}
