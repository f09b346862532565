import { observe, type Plan, proposeTargets, type Series, series } from "ipr-plan";
import { planWith } from "../../planning/plan-with.js";
import { pick } from "../../sql/random.js";
import type { Answered, OracleArea, RandomNumbers } from "../area.js";
import { answerOf, otherUnits } from "../proposed.js";

const reference = { document: "例", locator: "例", raw: "例" } as const;
const kinds = [
  { unit: "%", measure: "point-in-time", regionRule: "ratio" },
  { unit: "件/万人", measure: "point-in-time", regionRule: "ratio" },
  { unit: "件", measure: "point-in-time", regionRule: "sum" },
  { unit: "亿元", measure: "annual", regionRule: "sum" },
  { unit: "分", measure: "annual", regionRule: "weighted-mean" },
] as const;

/** Targets of the next period by the methods that only calculate; the projections are another matter. */
export const proposals: OracleArea = {
  name: "proposals",
  script: "proposals.py",
  *make(random, count) {
    for (let at = 0; at < count; at++) yield one(random);
  },
};

function one(random: RandomNumbers): Answered {
  const kind = pick(random, kinds);
  const digits = kind.unit === "件" ? 0 : random(3);
  const most = pick(random, [9, 60, 99, kind.unit === "%" || kind.unit === "分" ? 99 : 5000]);
  // A profit can be a loss.
  const sign = () => (kind.unit === "亿元" && random(6) === 0 ? "-" : "");
  const number = () =>
    `${sign()}${random(most) + (random(20) === 0 ? 0 : 1)}${digits === 0 ? "" : `.${10 ** digits + random(9 * 10 ** digits)}`.slice(0, digits + 1)}`;
  const direction = pick(random, ["increase", "increase", "decrease", "maintain"] as const);
  const indicator = { ...kind, direction };
  const plan = planWith(indicator);
  const known = ["2020", "2021", "2022", "2023", "2024", "2025"].filter(
    (year) => random(4) > 0 || (year === "2025" && random(10) > 0),
  );
  const values = Object.fromEntries(known.map((year) => [year, number()]));
  const year = pick(random, ["2030", "2030", "2028"]);
  const parent = random(2) === 0 ? parentOf(random, indicator, year, number) : undefined;
  const peers: Record<string, string> =
    random(2) === 0
      ? Object.fromEntries(["甲", "乙", "丙", "丁", "戊"].slice(random(3)).map((one) => [one, number()]))
      : {};
  const terms = {
    year,
    ...(random(4) === 0 && { slowing: 0.9 }),
    ...(random(4) === 0 && { improvement: 0.25 }),
    ...(random(4) === 0 && { effect: 0.3 }),
    ...(random(3) === 0 && { round: "increase" as const }),
    ...(random(3) === 0 && { standardError: 0.5 }),
    ...(random(4) === 0 && { unobserved: "latest" as const }),
  };
  const found = proposeTargets(plan, "one", observe(plan, { one: values }), {
    ...terms,
    // The projections are not compared, and this one is the quickest.
    method: "naive",
    ...(parent && { parent: parent.given }),
    ...(Object.keys(peers).length > 0 && { peers: seriesOf(kind, peers) }),
  });
  const answer = answerOf(found);
  return { case: { ...indicator, values, ...terms, parent: parent?.told ?? null, peers }, answer };
}

function seriesOf(
  kind: (typeof kinds)[number],
  peers: Readonly<Record<string, string>>,
): Record<string, Series> {
  return Object.fromEntries(
    Object.entries(peers).map(([place, value]) => [place, series(kind, { 2025: value })]),
  );
}

function parentOf(
  random: RandomNumbers,
  indicator: (typeof kinds)[number] & { readonly direction: "increase" | "decrease" | "maintain" },
  year: string,
  number: () => string,
) {
  const target = random(6) === 0 ? null : number();
  const base = random(4) === 0 ? null : random(12) === 0 ? "0" : number();
  const baseYear = pick(random, ["2025", "2025", "2024", "2022"]);
  const unit = random(4) === 0 ? (otherUnits[indicator.unit] ?? indicator.unit) : indicator.unit;
  const known = ["2024", "2025", "2025"].filter(() => random(2) === 0);
  const observed = Object.fromEntries(known.map((at) => [at, number()]));
  const above: Plan<"one"> = {
    ...planWith(
      {
        ...indicator,
        unit,
        ...(base !== null && { baseline: { year: baseYear, value: base, reference } }),
        targets:
          target === null ? [] : [{ year, basis: "level", comparator: "attain", value: target, reference }],
      },
      "2025",
      "2030",
    ),
    id: "above",
  };
  const given = { plan: above, indicator: "one", observations: observe(above, { one: observed }) };
  return { given, told: { target, base, baseYear, unit, observed } };
}
