// Reads documents by machine and prints what differs from readings by hand: `npx tsx test/bench/import-plans.ts folder…`.
// A folder has documents beside `NN.gold.json`, with the readings of each table's rows; or the texts that shipped plans were made
// from, each found by its plan's title. The documents stay outside the repository.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type Draft, importPlan } from "ipr-plan/import";
import { compareGold, type Gold } from "./compare-gold.js";
import { compareShipped } from "./compare-shipped.js";

const verbose = process.argv.includes("--all");
const folders = process.argv.slice(2).filter((one) => !one.startsWith("--"));
const total = { right: 0, wrong: 0, holes: 0, missing: 0, invented: 0 };
for (const folder of folders) {
  const files = readdirSync(folder).toSorted();
  for (const file of files) {
    if (/gold\.json$|README/.test(file)) continue;
    const text = readFileSync(join(folder, file), "utf8");
    const started = performance.now();
    const draft: Draft = importPlan(text);
    const took = performance.now() - started;
    const goldFile = files.find((one) => one === `${file.split("-")[0]}.gold.json`);
    const gold: Gold | undefined = goldFile && JSON.parse(readFileSync(join(folder, goldFile), "utf8"));
    if (gold !== undefined && gold.kind !== "plan-table") {
      console.log(`${file}: ${draft.plan.indicators?.length ?? 0} indicators (no plan's table)`);
      continue;
    }
    const found = gold === undefined ? compareShipped(draft) : compareGold(draft, gold);
    if (found === undefined) continue;
    for (const key of ["right", "wrong", "holes", "missing", "invented"] as const) total[key] += found[key];
    const { right, wrong, holes, missing, invented, lines } = found;
    console.log(
      `${file}: right ${right} wrong ${wrong} holes ${holes} missing ${missing} invented ${invented} (${took.toFixed(1)} ms)`,
    );
    for (const line of verbose ? lines : lines.filter((one) => !one.startsWith("hole")))
      console.log(`  ${line}`);
  }
}
console.log(total);
