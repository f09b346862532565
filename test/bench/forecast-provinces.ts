// The default forecast on panels of provinces: errors, coverage on both sides, what it leans to, and whether stated
// probabilities come true, by indicator.
// Run: npx tsx test/bench/forecast-provinces.ts file [name]
// The file is a JSON list of { table, name, region, unit, years: { "2010": 12, … } }. From each year on that has five
// values before it or more, the next three years are forecast; a name tells the rows of one indicator apart.

import { readFileSync } from "node:fs";
import { type Forecast, forecast, type Series, series } from "ipr-plan";
import { evenLevels, mean, quantilesOf, rankedScore } from "./forecast-scores.js";

interface Row {
  readonly table: string;
  readonly name: string;
  readonly region: string;
  readonly unit: string;
  readonly years: Readonly<Record<string, number>>;
}

interface Case {
  readonly said: Forecast["points"][number];
  readonly came: number;
  /** The mean yearly change so far. */
  readonly change: number;
}

const levels = [...evenLevels, 0.8, 0.95];

/** Units that the library does not know count things. */
const kindOf = (unit: string): Pick<Series, "unit" | "measure" | "regionRule"> => {
  const known = /^(万|亿)?元$|^[%位项件]$/.test(unit);
  return {
    unit: known ? (unit as "件") : "件",
    measure: unit === "%" || unit === "位" ? "point-in-time" : "annual",
    regionRule: unit === "%" || unit === "位" ? "ratio" : "sum",
  };
};

function casesOf({ unit, years }: Row): readonly Case[] {
  const known = Object.entries(years).toSorted(([a], [b]) => Number(a) - Number(b));
  return known.flatMap((_, index) => {
    if (index < 5) return [];
    const past = known.slice(0, index);
    const result = forecast(series(kindOf(unit), Object.fromEntries(past)), { steps: 3, levels });
    if ("missing" in result) return [];
    const changes = past.slice(1).map(([year, value], at) => {
      const [before, earlier] = past[at] ?? [year, value];
      return Math.abs(value - earlier) / (Number(year) - Number(before));
    });
    const change = changes.reduce((sum, one) => sum + one, 0) / changes.length;
    return result.points.flatMap((said) => {
      const came = years[said.period ?? ""];
      return came === undefined || change === 0 ? [] : [{ said, came, change }];
    });
  });
}

const share = (cases: readonly Case[], holds: (one: Case) => boolean): string =>
  mean(cases.map((one) => (holds(one) ? 1 : 0))).toFixed(3);

const intervalOf = ({ said }: Case, level: number) =>
  said.intervals.find((one) => one.level === level) ?? { lower: Number.NaN, upper: Number.NaN };
const inside = (one: Case, level: number): boolean => {
  const { lower, upper } = intervalOf(one, level);
  return one.came >= lower && one.came <= upper;
};

function intervalScore(one: Case): number {
  const { lower, upper } = intervalOf(one, 0.95);
  return (upper - lower + 40 * Math.max(0, lower - one.came, one.came - upper)) / one.change;
}

function ranked(one: Case): number {
  const even = one.said.intervals.filter(({ level }) => evenLevels.includes(level));
  return rankedScore(quantilesOf(one.said.mean, even), one.came) / one.change;
}

function row(name: string, cases: readonly Case[]): void {
  const cells = [
    String(cases.length).padStart(6),
    mean(cases.map((one) => Math.abs(one.came - one.said.mean) / one.change)).toFixed(3),
    share(cases, (one) => inside(one, 0.8)),
    share(cases, (one) => inside(one, 0.95)),
    share(cases, (one) => one.came < intervalOf(one, 0.95).lower),
    share(cases, (one) => one.came > intervalOf(one, 0.95).upper),
    share(cases, (one) => one.came > one.said.mean),
    mean(cases.map(intervalScore)).toFixed(2).padStart(6),
    mean(cases.map(ranked)).toFixed(3),
  ];
  console.log(`${name.padEnd(40)}${cells.map((cell) => cell.padStart(8)).join("")}`);
}

const [path, only] = process.argv.slice(2);
if (path === undefined) throw new Error("expected a file: npx tsx test/bench/forecast-provinces.ts file");
const rows: readonly Row[] = JSON.parse(readFileSync(path, "utf8"));
console.log(
  `${" ".repeat(40)}   cases    MASE    80 %    95 %   below   above  centre    MSIS    CRPS\n(below, above: outcomes on that side of the 95 % interval; centre: outcomes above the centre)`,
);
const groups = new Map<string, Case[]>();
const halves: [Case[], Case[]] = [[], []];
const counts: Case[] = [];
const regions = [...new Set(rows.map(({ region }) => region))];
for (const one of rows) {
  const key = `${one.table} ${one.name} (${one.unit})`;
  if (only !== undefined && !key.includes(only)) continue;
  const cases = casesOf(one);
  groups.set(key, [...(groups.get(key) ?? []), ...cases]);
  halves[regions.indexOf(one.region) % 2 === 0 ? 0 : 1].push(...cases);
  if (one.unit !== "位") counts.push(...cases);
}
for (const [key, cases] of groups) if (cases.length > 0) row(key, cases);
row("all", [...groups.values()].flat());
row("all but ranks", counts);
row("regions at even positions", halves[0]);
row("regions at odd positions", halves[1]);
