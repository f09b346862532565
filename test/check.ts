// Everything that CI checks, in order, quiet when green: `npm test`.
// Ends with a line `N passed, N failed` that counts the tests and the steps around them.

import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const scratch = mkdtempSync(join(tmpdir(), "ipr-plan-check-"));
const report = join(scratch, "vitest.json");

// The steps of a group run side by side: each of them keeps about one core busy, the tests keep all. These read the build.
const groups: readonly Readonly<Record<string, string>>[] = [
  {
    "lint and format": "biome ci --error-on-warnings --colors=off",
    "examples in doc comments and guides": "tsx test/structure/extract-examples.ts",
  },
  {
    types: "npm run --silent types && npm run --silent types -- -p docs/site",
    build: "npm run --silent build",
    documentation: `tsx --tsconfig docs/site/tsconfig.json docs/site/build.ts --check --out ${join(scratch, "site")}`,
  },
  { tests: `vitest run --reporter=json --outputFile=${report} --reporter=dot` },
];

let passed = 0;
let failed = 0;
for (const group of groups) {
  const results = await Promise.all(
    Object.entries(group).map(async ([name, command]) => ({ name, ...(await run(command)) })),
  );
  for (const { name, ok, seconds, output } of results) {
    if (ok) passed++;
    else failed++;
    console.log(`${ok ? "ok    " : "FAILED"} ${name} (${seconds.toFixed(1)} s)`);
    if (!ok) console.log(output);
    if (name === "tests") countTests();
  }
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

/** Runs a command; npm puts node_modules/.bin on the path. */
function run(command: string): Promise<{ ok: boolean; seconds: number; output: string }> {
  const start = performance.now();
  return new Promise((resolve) => {
    const child = spawn(command, { shell: true, stdio: ["ignore", "pipe", "pipe"] });
    let output = "";
    const add = (text: string): void => {
      output += text;
    };
    child.stdout.setEncoding("utf8").on("data", add);
    child.stderr.setEncoding("utf8").on("data", add);
    child.on("close", (status) => {
      resolve({ ok: status === 0, seconds: (performance.now() - start) / 1000, output });
    });
  });
}
