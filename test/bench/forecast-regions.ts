// Places forecast together, and a whole from its places: does the growth of the others help, and do the intervals hold?
// Run: npx tsx test/bench/forecast-regions.ts [file]
// The file is a JSON list of { table, variable, region, unit, years }, years being values by year; rows of the region 全国
// and ranks are left out. Every year from the fourth on is an origin, one to four years ahead. Without a file, made-up places
// are used, which say nothing of real ones.

import { forecastRegions, forecastTotal, type Series } from "ipr-plan";
import { randomNumbers } from "../../src/statistics/random-numbers.js";
import { knownAt, madeUpPanels, type Panel, readPanels } from "./region-panels.js";
import { type Gain, gain, levels, mean, type Pair, type Score, scoreOf } from "./region-scores.js";

const steps = 4;
const weights = [0.25, 0.5, 0.75, 1];

interface Case {
  readonly panel: Panel;
  readonly place: string;
  readonly origin: number;
  readonly ahead: number;
  readonly alone: Score;
  readonly byWeight: readonly Score[];
}

const [path] = process.argv.slice(2);
const panels = path === undefined ? madeUpPanels() : readPanels(path);

/** What was known of each place at the end of a year. */
function knownPlaces(panel: Panel, origin: number): Readonly<Record<string, Series>> {
  const known = [...panel.places.keys()].map((place) => [place, knownAt(panel, place, origin)] as const);
  return Object.fromEntries(known.filter((one): one is [string, Series] => one[1] !== undefined));
}

function originsOf({ places }: Panel): readonly number[] {
  const years = [...new Set([...places.values()].flatMap((values) => [...values.keys()]))].toSorted();
  return years.slice(3, -1);
}

function changeOf(values: readonly number[]): number {
  return mean(values.slice(1).map((value, index) => Math.abs(value - (values[index] ?? value))));
}

const valuesOf = ({ observations }: Series): readonly number[] =>
  observations.flatMap((one) => ("value" in one && one.value !== undefined ? [Number(one.value)] : []));

/** Places in groups of a size, drawn once and for all; what is left over goes without. */
function groupsOf(known: Readonly<Record<string, Series>>, size: number) {
  const places = Object.entries(known);
  if (size >= places.length) return [known];
  const random = randomNumbers(size);
  const drawn = places.map((place) => ({ place, key: random() })).toSorted((a, b) => a.key - b.key);
  return Array.from({ length: Math.floor(places.length / size) }, (_, index) =>
    Object.fromEntries(drawn.slice(index * size, (index + 1) * size).map(({ place }) => place)),
  );
}

function casesOf(panel: Panel, size = Infinity): readonly Case[] {
  const known = originsOf(panel).map((origin) => ({ origin, places: knownPlaces(panel, origin) }));
  const groups = known.flatMap(({ origin, places }) =>
    groupsOf(places, size).map((group) => ({ origin, group })),
  );
  return groups.flatMap(({ origin, group: known }) => {
    const alone = forecastRegions(known, { steps, levels });
    const joined = weights.map((weight) => forecastRegions(known, { steps, levels, peers: { weight } }));
    return Object.keys(known).flatMap((place) => {
      const change = changeOf(valuesOf(known[place] as Series));
      const own = alone[place];
      if (change === 0 || own === undefined || "missing" in own) return [];
      return own.points.flatMap((point): readonly Case[] => {
        const value = panel.places.get(place)?.get(origin + point.step);
        if (value === undefined) return [];
        const byWeight = joined.map((one) => {
          const result = one[place];
          const at = result && "points" in result ? result.points[point.step - 1] : undefined;
          return scoreOf(at ?? point, value, change);
        });
        const facts = { panel, place, origin, ahead: point.step, byWeight };
        return [{ ...facts, alone: scoreOf(point, value, change) }];
      });
    });
  });
}

const percent = (value: number): string => `${value > 0 ? "+" : ""}${value.toFixed(1)}`;
const gained = ({ change, from, to }: Gain): string =>
  `${percent(change)} (${percent(from)} to ${percent(to)})`.padStart(26);
const share = (of: readonly boolean[]): string => mean(of.map(Number)).toFixed(3).slice(1).padStart(7);

function pairsOf(cases: readonly Case[], weight = 0.5): readonly Pair[] {
  const index = weights.indexOf(weight);
  return cases.flatMap(({ place, origin, alone, byWeight }) => {
    const after = byWeight[index];
    return after === undefined ? [] : [{ place, origin, before: alone, after }];
  });
}

function line(title: string, pairs: readonly Pair[]): void {
  if (pairs.length === 0) return;
  const scores = (["before", "after"] as const).map((key) => pairs.map((pair) => pair[key]));
  const cells = [
    String(pairs.length).padStart(7),
    gained(gain(pairs, ({ crps }) => crps)),
    gained(gain(pairs, ({ smape }) => smape)),
    ...scores.map((all) =>
      mean(all.map(({ smape }) => smape))
        .toFixed(2)
        .padStart(7),
    ),
    ...scores.map((all) => share(all.map(({ eighty }) => eighty))),
    ...scores.map((all) => share(all.map(({ ninetyFive }) => ninetyFive))),
    ...scores.map((all) => share(all.map(({ above }) => above))),
  ];
  console.log(title.padEnd(28) + cells.join(""));
}

const all = panels.flatMap((panel) => casesOf(panel));
const amounts = all.filter(({ panel }) => panel.unit !== "%");
const names = [...new Set(all.map(({ place }) => place))].toSorted();
const isOdd = ({ place }: Case): boolean => names.indexOf(place) % 2 === 1;

console.log(
  `${panels.length} panels, ${names.length} places. Change of the error in per cent, with its 95 % interval,`,
);
console.log("then alone and joined: sMAPE, inside 80 %, inside 95 %, outcomes above the mean\n");
console.log(`${" ".repeat(28)}  cases                      CRPS                     sMAPE`);
line("amounts", pairsOf(amounts));
for (const weight of weights) line(`  weight ${weight}`, pairsOf(amounts, weight));
const groups: Readonly<Record<string, (one: Case) => boolean>> = {
  "1 year ahead": ({ ahead }) => ahead === 1,
  "2 years ahead": ({ ahead }) => ahead === 2,
  "3 years ahead": ({ ahead }) => ahead === 3,
  "4 years ahead": ({ ahead }) => ahead === 4,
  "half of the places": (one) => !isOdd(one),
  "the other half": isOdd,
  "even years of origin": ({ origin }) => origin % 2 === 0,
  "odd years of origin": ({ origin }) => origin % 2 === 1,
};
for (const [title, holds] of Object.entries(groups)) line(`  ${title}`, pairsOf(amounts.filter(holds)));
const additive = panels.filter(({ unit }) => unit !== "%");
for (const size of [4, 6, 11, 16]) {
  line(`  groups of ${size} places`, pairsOf(additive.flatMap((panel) => casesOf(panel, size))));
}
line("shares", pairsOf(all.filter(({ panel }) => panel.unit === "%")));

/** A whole of the places that have every year of the panel; its places are drawn as one, so panels are, in their stead. */
function wholesOf({ name, places }: Panel, peers: boolean, dependence: number): readonly Pair[] {
  const years = [...new Set([...places.values()].flatMap((values) => [...values.keys()]))].toSorted();
  const complete = [...places.keys()].filter((place) => years.every((year) => places.get(place)?.has(year)));
  if (complete.length < 5) return [];
  const sums = years.map((year) =>
    complete.reduce((sum, place) => sum + (places.get(place)?.get(year) ?? 0), 0),
  );
  return originsOf({ name, unit: "", places }).flatMap((origin) => {
    const known = complete.map((place) => [place, knownAt({ name, unit: "件", places }, place, origin)]);
    const { topDown, bottomUp } = forecastTotal(Object.fromEntries(known), {
      steps,
      levels,
      peers,
      dependence,
    });
    if ("missing" in topDown || "missing" in bottomUp) return [];
    const change = changeOf(sums.slice(0, years.indexOf(origin) + 1));
    return topDown.points.flatMap((point, index) => {
      const value = sums[years.indexOf(origin + point.step)];
      const sum = bottomUp.points[index];
      if (value === undefined || sum === undefined) return [];
      return [
        { place: name, origin, before: scoreOf(point, value, change), after: scoreOf(sum, value, change) },
      ];
    });
  });
}

console.log("\nA whole: its own forecast, and the sum of its places, by how far their errors go together");
for (const peers of [false, true]) {
  for (const dependence of [0, 0.25, 0.5, 0.75, 1]) {
    const pairs = additive.flatMap((panel) => wholesOf(panel, peers, dependence));
    line(`${peers ? "joined" : "alone"}, dependence ${dependence}`, pairs);
  }
}
