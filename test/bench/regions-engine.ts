// The cost of one verdict and of one outlook among the many of a plan over its places: by the public functions in a loop,
// and by the engine that the places share, for a plan of all and for places that have each a start of their own. Made up.
// Bundled first, because tsx keeps the names of inner functions, which costs more than many of them do:
//   npx esbuild test/bench/regions-engine.ts --bundle --platform=node --format=esm --outfile=/tmp/engine.mjs
//   node --expose-gc /tmp/engine.mjs [places …]

import { assess, assessRegions, type Observations, outlook, outlookRegions } from "ipr-plan";
import { prepare } from "../../src/aims/prepare.js";
import { judgeIndicator } from "../../src/assessment/judge-indicator.js";
import { foreseeIndicator } from "../../src/outlook/foresee-indicator.js";
import { readOutlookOptions } from "../../src/outlook/read-outlook-options.js";
import { ownStart, panelPlace, panelPlan } from "./made-up-panel.js";

const counts = process.argv.slice(2).map(Number);
const asOf = "2024-12-31";
const { indicators } = panelPlan;
const read = readOutlookOptions({ asOf });

/** How a place is judged or foreseen, once what all share is made ready; a number that shows that it was. */
type Way = () => (place: Observations) => number;

const ways: Readonly<Record<string, Way>> = {
  "assess, in a loop": () => (place) =>
    sum(indicators, ({ id }) => Number(assess(panelPlan, id, place, { asOf }).verdict === "ahead")),
  "judgeIndicator, of the plan": () => {
    const prepared = indicators.map((one) => prepare(panelPlan, one, { asOf }));
    return (place) =>
      sum(prepared, (one) => Number(judgeIndicator(one, place, {}).facts.verdict === "ahead"));
  },
  "judgeIndicator, each from its own start": () => (place) =>
    sum(indicators, (one) => {
      const own = prepare(panelPlan, ownStart(one, place), { asOf });
      return Number(judgeIndicator(own, place, {}).facts.verdict === "ahead");
    }),
  "outlook, in a loop": () => (place) =>
    sum(indicators, ({ id }) => outlook(panelPlan, id, place, { asOf }).probability ?? 0),
  "foreseeIndicator, of the plan": () => {
    const prepared = indicators.map((one) => prepare(panelPlan, one, read));
    return (place) => sum(prepared, (one) => foreseeIndicator(one, place, read).facts.probability ?? 0);
  },
  "foreseeIndicator, each from its own start": () => (place) =>
    sum(indicators, (one) => {
      const own = prepare(panelPlan, ownStart(one, place), read);
      return foreseeIndicator(own, place, read).facts.probability ?? 0;
    }),
};

function sum<One>(all: readonly One[], of: (one: One) => number): number {
  let total = 0;
  for (const one of all) total += of(one);
  return total;
}

const only = process.env["BENCH_ONLY"] ?? "";
for (const count of counts.length > 0 ? counts : [28, 2844]) {
  const places = Array.from({ length: count }, (_, place) => panelPlace(place));
  for (const [what, way] of Object.entries(ways)) {
    if (!what.includes(only)) continue;
    globalThis.gc?.();
    const before = process.memoryUsage().heapUsed;
    const judge = way();
    const times: number[] = [];
    let found = 0;
    for (const place of places) {
      const start = process.hrtime.bigint();
      found += judge(place);
      times.push(Number(process.hrtime.bigint() - start) / 1000 / indicators.length);
    }
    globalThis.gc?.();
    const kept = (process.memoryUsage().heapUsed - before) / count / 1024;
    const all = sum(times, (time) => time);
    // Where others want the same cores, the quicker half says what the work itself takes.
    const usual = times.toSorted((a, b) => a - b)[Math.floor(count / 4)] ?? 0;
    console.log(
      [
        `${count} places`.padStart(13),
        what.padEnd(42),
        `${(all / count).toFixed(1).padStart(7)} µs each`,
        `${usual.toFixed(1).padStart(7)} µs in the quickest quarter`,
        `${((all * indicators.length) / 1e6).toFixed(2).padStart(7)} s`,
        `${kept.toFixed(2).padStart(6)} KiB a place kept`,
        found.toFixed(3),
      ].join("  "),
    );
  }
}

if (only === "" || only.includes("Regions")) {
  const own = Object.fromEntries(
    indicators.flatMap(({ id, targets: [first] }) =>
      first !== undefined && "value" in first && first.basis === "level" ? [[id, first.value]] : [],
    ),
  );
  for (const count of counts.length > 0 ? counts : [28, 2844]) {
    const byRegion = Object.fromEntries(
      Array.from({ length: count }, (_, at) => [`${at}县`, panelPlace(at)]),
    );
    const targets = Object.fromEntries(Object.keys(byRegion).map((place) => [place, own]));
    const calls: Readonly<Record<string, () => object>> = {
      "assessRegions, each with its own targets": () => assessRegions(panelPlan, byRegion, { asOf, targets }),
      "outlookRegions, each with its own targets": () =>
        outlookRegions(panelPlan, byRegion, { asOf, targets }),
    };
    for (const [what, call] of Object.entries(calls)) {
      globalThis.gc?.();
      const before = process.memoryUsage().heapUsed;
      const [start, used] = [process.hrtime.bigint(), process.cpuUsage()];
      const result = call();
      const seconds = Number(process.hrtime.bigint() - start) / 1e9;
      const { user } = process.cpuUsage(used);
      globalThis.gc?.();
      const kept = (process.memoryUsage().heapUsed - before) / count / 1024;
      const each = 1 / (count * indicators.length);
      console.log(
        `${count} places  ${what}: ${seconds.toFixed(2)} s, ${(seconds * 1e6 * each).toFixed(1)} µs each (${(user * each).toFixed(1)} of processor), ${kept.toFixed(2)} KiB a place for the result (${Object.keys(result).length})`,
      );
    }
  }
}
