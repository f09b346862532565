// The cost of one verdict and of one outlook among the many of a plan over its places: by the public functions in a loop,
// and by the engine that the places share. Made-up places, each with a start of its own.
// Bundled first, because tsx keeps the names of inner functions, which costs more than many of them do:
//   npx esbuild test/bench/regions-engine.ts --bundle --platform=node --format=esm --outfile=/tmp/engine.mjs
//   node --expose-gc /tmp/engine.mjs [places …]

import { assess, type Observations, outlook } from "ipr-plan";
import { prepare } from "../../src/aims/prepare.js";
import { judgeIndicator } from "../../src/assessment/judge-indicator.js";
import { foreseeIndicator } from "../../src/outlook/foresee-indicator.js";
import { readOutlookOptions } from "../../src/outlook/read-outlook-options.js";
import { ownStart, panelPlace, panelPlan } from "./made-up-panel.js";

const counts = process.argv.slice(2).map(Number);
const asOf = "2024-12-31";
const { indicators } = panelPlan;

interface Way {
  readonly what: string;
  readonly run: (places: readonly Observations[]) => number;
}

const ways: readonly Way[] = [
  {
    what: "assess, in a loop",
    run: (places) => {
      let ahead = 0;
      for (const observations of places) {
        for (const { id } of indicators)
          if (assess(panelPlan, id, observations, { asOf }).verdict === "ahead") ahead++;
      }
      return ahead;
    },
  },
  {
    what: "judgeIndicator, of the plan",
    run: (places) => {
      let ahead = 0;
      const prepared = indicators.map((one) => prepare(panelPlan, one, { asOf }));
      for (const observations of places) {
        for (const one of prepared)
          if (judgeIndicator(one, observations, {}).facts.verdict === "ahead") ahead++;
      }
      return ahead;
    },
  },
  {
    what: "judgeIndicator, each from its own start",
    run: (places) => {
      let ahead = 0;
      for (const observations of places) {
        for (const one of indicators) {
          const own = prepare(panelPlan, ownStart(one, observations), { asOf });
          if (judgeIndicator(own, observations, {}).facts.verdict === "ahead") ahead++;
        }
      }
      return ahead;
    },
  },
  {
    what: "foreseeIndicator, of the plan",
    run: (places) => {
      let sum = 0;
      const read = readOutlookOptions({ asOf });
      const prepared = indicators.map((one) => prepare(panelPlan, one, read));
      for (const observations of places) {
        for (const one of prepared) sum += foreseeIndicator(one, observations, read).facts.probability ?? 0;
      }
      return sum;
    },
  },
  {
    what: "foreseeIndicator, each from its own start",
    run: (places) => {
      let sum = 0;
      const read = readOutlookOptions({ asOf });
      for (const observations of places) {
        for (const one of indicators) {
          const own = prepare(panelPlan, ownStart(one, observations), read);
          sum += foreseeIndicator(own, observations, read).facts.probability ?? 0;
        }
      }
      return sum;
    },
  },
  {
    what: "outlook, in a loop",
    run: (places) => {
      let sum = 0;
      for (const observations of places) {
        for (const { id } of indicators)
          sum += outlook(panelPlan, id, observations, { asOf }).probability ?? 0;
      }
      return sum;
    },
  },
];

for (const count of counts.length > 0 ? counts : [28, 2844]) {
  const places = Array.from({ length: count }, (_, place) => panelPlace(place));
  for (const { what, run } of ways.filter((way) => way.what.includes(process.env["BENCH_ONLY"] ?? ""))) {
    globalThis.gc?.();
    const before = process.memoryUsage().heapUsed;
    // The best of three: others may want the same cores.
    let [micros, used, found] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY, 0];
    for (let turn = 0; turn < 3; turn++) {
      const [start, cpu] = [process.hrtime.bigint(), process.cpuUsage()];
      found = run(places);
      micros = Math.min(micros, Number(process.hrtime.bigint() - start) / 1000);
      used = Math.min(used, process.cpuUsage(cpu).user);
    }
    globalThis.gc?.();
    const kept = process.memoryUsage().heapUsed - before;
    const each = (micros / (count * indicators.length)).toFixed(1);
    const cpu = (used / (count * indicators.length)).toFixed(1);
    const memory = (kept / count / 1024).toFixed(2);
    console.log(
      `${String(count).padStart(6)} places  ${what.padEnd(40)} ${each.padStart(7)} µs each (${cpu} of processor)  ${(micros / 1e6).toFixed(2).padStart(6)} s  ${memory} KiB a place kept  (${found.toFixed(3)})`,
    );
  }
}
