// npm run oracles -- [--cases 100000] [--seed 1] [--only AREA]
// Computes random cases a second time, in Python, from the definitions in docs/. The same seed gives the same cases.

import { parseArgs } from "node:util";
import { randomNumbers } from "../sql/random.js";
import { areas } from "./areas.js";
import { askOracle, pythonVersion } from "./python.js";

const { values } = parseArgs({
  options: {
    cases: { type: "string", default: "100000" },
    seed: { type: "string", default: "1" },
    only: { type: "string", default: "" },
  },
});

const python = pythonVersion();
if (python === undefined) console.log("Skipped: there is no python3 here, which computes the answers again.");
else await runAll(python);

async function runAll(version: string): Promise<void> {
  const chosen = areas.filter(({ name }) => name.includes(values.only));
  if (chosen.length === 0) throw new Error(`No area is called ${values.only}: there are ${names()}`);
  const count = Number(values.cases);
  console.log(`seed ${values.seed}, Node ${process.version}, ${version}`);
  for (const area of chosen) {
    const start = performance.now();
    const report = await askOracle(area.script, area.make(randomNumbers(BigInt(values.seed)), count));
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    console.log(
      `${area.name.padEnd(16)}${String(report.cases).padStart(8)} cases ` +
        `${String(report.different).padStart(6)} differences ${seconds.padStart(7)} s`,
    );
    const outcomes = Object.entries(report.outcomes).sort(([, one], [, other]) => other - one);
    for (const [name, times] of outcomes) console.log(`${String(times).padStart(24)} ${name}`);
    for (const one of report.first) console.log(`DIFFERENT ${JSON.stringify(one, null, 1)}`);
    if (report.cases !== count) console.log(`${area.name} made ${report.cases} cases of ${count}`);
    if (report.different > 0 || report.cases !== count) process.exitCode = 1;
  }
}

function names(): string {
  return areas.map(({ name }) => name).join(", ");
}
