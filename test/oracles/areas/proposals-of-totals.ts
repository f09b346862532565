import { observe, type Plan, proposeTargets } from "ipr-plan";
import { planWith } from "../../planning/plan-with.js";
import { pick } from "../../sql/random.js";
import type { Answered, OracleArea, RandomNumbers } from "../area.js";
import { answerOf, otherUnits } from "../proposed.js";

const reference = { document: "例", locator: "例", raw: "例" } as const;

/** Targets of the next period for running totals, which start again from nothing. */
export const proposalsOfTotals: OracleArea = {
  name: "totals-proposed",
  script: "proposals.py",
  *make(random, count) {
    for (let at = 0; at < count; at++) yield one(random);
  },
};

function one(random: RandomNumbers): Answered {
  const unit = pick(random, ["件", "亿元"]);
  const kind = { unit, measure: "cumulative", regionRule: "sum" } as const;
  const direction = pick(random, ["increase", "increase", "decrease", "maintain"] as const);
  const start = pick(random, ["2020", "2020", "2022"]);
  const places = unit === "件" ? 0 : random(3);
  const values = totalsAfter(random, Number(start), places);
  const year = pick(random, ["2030", "2030", "2028", "2029"]);
  const terms = {
    year,
    ...(random(4) === 0 && { slowing: 0.9 }),
    ...(random(4) === 0 && { improvement: 0.25 }),
    ...(random(3) === 0 && { round: "increase" as const }),
    ...(random(3) === 0 && { standardError: 0.5 }),
    ...(random(4) === 0 && { unobserved: "latest" as const }),
  };
  const plan = planWith({ ...kind, direction }, start);
  const parent = random(2) === 0 ? parentOf(random, { ...kind, direction }, year) : undefined;
  const found = proposeTargets(plan, "one", observe(plan, { one: values }), {
    ...terms,
    // The projections are not compared, and this one is the quickest.
    method: "naive",
    ...(parent && { parent: { plan: parent.plan, indicator: "one" } }),
  });
  const told = { ...kind, direction, start, values, ...terms, parent: parent?.told ?? null, peers: {} };
  return { case: told, answer: answerOf(found) };
}

/** Totals by year from amounts, some of which are not known; now and then one was corrected downwards. */
function totalsAfter(random: RandomNumbers, start: number, places: number): Record<string, string> {
  const most = pick(random, [9, 60, 900, 50_000]);
  const values: Record<string, string> = {};
  let [units, amount] = [0, random(most * 10 ** places)];
  for (let year = start + 1; year <= 2025; year++) {
    units += amount;
    if (random(25) === 0) units = Math.floor(units / 2);
    if (random(6) > 0) values[year] = (units / 10 ** places).toFixed(places);
    const isGrowing = random(2) === 0;
    amount = isGrowing ? Math.ceil((amount * (100 + random(30))) / 100) : random(most * 10 ** places);
  }
  return values;
}

/** The plan above, whose base is the total of the five or three years before. */
function parentOf(
  random: RandomNumbers,
  indicator: {
    readonly unit: string;
    readonly measure: "cumulative";
    readonly regionRule: "sum";
    readonly direction: "increase" | "decrease" | "maintain";
  },
  year: string,
) {
  const unit = random(4) === 0 ? (otherUnits[indicator.unit] ?? indicator.unit) : indicator.unit;
  const target = random(6) === 0 ? null : String(random(9000));
  const base = random(4) === 0 ? null : random(9) === 0 ? "0" : String(random(9000));
  const overFrom = pick(random, ["2021", "2023"]);
  const over = { start: overFrom, end: "2025" };
  const plan: Plan<"one"> = {
    ...planWith(
      {
        ...indicator,
        unit,
        ...(base !== null && { baseline: { year: "2025", value: base, over, reference } }),
        targets:
          target === null ? [] : [{ year, basis: "level", comparator: "attain", value: target, reference }],
      },
      "2025",
      "2030",
    ),
    id: "above",
  };
  return { plan, told: { target, base, overFrom, unit } };
}
