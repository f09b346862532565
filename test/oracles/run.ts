// npm run oracles -- [--cases 100000] [--seed 1] [--only AREA]
// Works out random cases a second time, in Python, from the definitions of docs/. Ends with 1 on a difference.

import { parseArgs } from "node:util";
import { randomNumbers } from "../sql/random.js";
import { areas } from "./areas.js";
import { askPython, pythonVersion } from "./python.js";

const { values } = parseArgs({
  options: {
    cases: { type: "string", default: "100000" },
    seed: { type: "string", default: "1" },
    only: { type: "string" },
  },
});
const python = pythonVersion();
if (python === undefined) {
  console.log("skipped: there is no python3");
  process.exit(0);
}
console.log(`Node ${process.version}, ${python}, seed ${values.seed}`);
let different = 0;
for (const { name, script, make } of areas) {
  if (values.only !== undefined && values.only !== name) continue;
  const start = performance.now();
  const told = await askPython(script, make(randomNumbers(BigInt(values.seed)), Number(values.cases)));
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  const outcomes = Object.entries(told.outcomes).toSorted(([, a], [, b]) => b - a);
  console.log(`${name}: ${told.cases} cases, ${told.different} differences, ${seconds} s`);
  console.log(`  ${outcomes.map(([outcome, count]) => `${outcome} ${count}`).join(", ")}`);
  for (const one of told.first) console.log(JSON.stringify(one));
  different += told.different;
}
process.exit(different === 0 ? 0 : 1);
