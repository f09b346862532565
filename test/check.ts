// Everything that CI checks, in order, quiet when green: `npm test`.
// Ends with a line `N passed, N failed` that counts the tests and the steps around them.

import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const scratch = mkdtempSync(join(tmpdir(), "ipr-plan-check-"));
const report = join(scratch, "vitest.json");

const steps: Record<string, string> = {
  "lint and format": "biome ci --error-on-warnings --colors=off",
  "examples in doc comments and guides": "tsx test/structure/extract-examples.ts",
  types: "tsc",
  build: "npm run --silent build",
  tests: `vitest run --reporter=json --outputFile=${report} --reporter=dot`,
  documentation: `typedoc --out ${join(scratch, "site")}`,
};

let passed = 0;
let failed = 0;
for (const [name, command] of Object.entries(steps)) {
  const start = performance.now();
  // npm puts node_modules/.bin on the path.
  const { status, stdout, stderr } = spawnSync(command, {
    shell: true,
    encoding: "utf8",
    maxBuffer: 2 ** 28,
  });
  const ok = status === 0;
  if (ok) passed++;
  else failed++;
  console.log(`${ok ? "ok    " : "FAILED"} ${name} (${((performance.now() - start) / 1000).toFixed(1)} s)`);
  if (!ok) console.log(`${stdout}\n${stderr}`);
  if (name === "tests") countTests();
}
rmSync(scratch, { recursive: true, force: true });
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

function countTests(): void {
  try {
    const counts = JSON.parse(readFileSync(report, "utf8"));
    passed += counts.numPassedTests;
    failed += counts.numFailedTests;
  } catch {
    failed++;
    console.log("the tests left no report");
  }
}
