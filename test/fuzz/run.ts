// npm run fuzz -- --seconds 60 --seed 1 [--cases 1000000] [--only patents] [--part 1/4]
// --only takes the targets whose name has the word; --part takes every fourth target from the first one on, so that several
// processes share a run: each prints its own digest.
// The same seed gives the same cases; the digest after equally many cases is then the same, however fast the machine is.

import { parseArgs } from "node:util";
import { Script } from "node:vm";
import { type FuzzReport, fuzz } from "./fuzz.js";
import { targets } from "./targets.js";

const { values } = parseArgs({
  options: {
    seconds: { type: "string", default: "60" },
    seed: { type: "string", default: "1" },
    cases: { type: "string", default: "Infinity" },
    only: { type: "string", default: "" },
    part: { type: "string", default: "1/1" },
  },
});

const start = performance.now();
const elapsed = (): number => (performance.now() - start) / 1000;
let announced = 1000;
let told = 0;

const [part = 1, parts = 1] = values.part.split("/").map(Number);

const report = await fuzz({
  seed: Number(values.seed),
  cases: Number(values.cases),
  targets: targets.filter(({ name }, at) => name.includes(values.only) && at % parts === part - 1),
  enough: () => elapsed() >= Number(values.seconds),
  longest: 1000,
  guard: withinAMinute,
  onRound(now) {
    tellFindings(now);
    if (now.cases < announced) return;
    console.log(line(now));
    announced = now.cases < 10_000 ? now.cases * 2 : now.cases + 50_000;
  },
});

console.log(`\n${line(report)}`);
console.log(`slowest case: ${Math.round(report.slowest.milliseconds)} ms in ${report.slowest.target}`);
for (const [name, cases] of Object.entries(report.perTarget)) {
  const perSecond = (cases * 1000) / (report.milliseconds[name] ?? Number.NaN);
  console.log(`  ${String(cases).padStart(8)} ${perSecond.toFixed(0).padStart(7)} a second  ${name}`);
}
process.exitCode = report.findings.length === 0 ? 0 : 1;

/** Tells what was found since the last round: a long run need not end before one can look at it. */
function tellFindings({ findings }: FuzzReport): void {
  for (const { target, seed, error, input } of findings.slice(told)) {
    console.log(`\nFINDING in ${target} (seed of the batch ${seed})\n${error}\ninput: ${input}`);
  }
  told = findings.length;
}

function line({ cases, digest, findings }: FuzzReport): string {
  return `seed ${values.seed}: ${cases} cases in ${elapsed().toFixed(0)} s, digest ${digest}, ${findings.length} findings`;
}

/** Ends a batch that never comes to an end, with an error that says where it was. */
function withinAMinute(batch: () => void): void {
  const shared = globalThis as { fuzzBatch?: () => void };
  shared.fuzzBatch = batch;
  new Script("fuzzBatch()").runInThisContext({ timeout: 90_000 });
}
