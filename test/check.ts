// Everything that CI checks, in order, quiet when green: `npm test`. What fails is printed once, in at most 50 lines a step.
// Ends with a line `N passed, N failed` that counts the tests and the steps around them.

import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const scratch = mkdtempSync(join(tmpdir(), "ipr-plan-check-"));
const report = join(scratch, "vitest.json");

// The steps of a group run side by side, so that no core waits for one of them in the end.
const groups: readonly Readonly<Record<string, string>>[] = [
  // What the others read.
  {
    "examples in doc comments and guides": "tsx test/structure/extract-examples.ts",
    build: "npm run --silent build",
  },
  {
    "lint and format": "biome ci --error-on-warnings --colors=off",
    types: "npm run --silent types && npm run --silent types -- -p docs/site",
    documentation: `tsx --tsconfig docs/site/tsconfig.json docs/site/build.ts --check --out ${join(scratch, "site")}`,
    // The tests of what was built, which loads faster than its sources.
    tests: `TESTED=dist vitest run --reporter=json --outputFile=${report}`,
  },
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
    if (name === "tests") tellTests(output, ok);
    else if (!ok) console.log(shortened(output.split("\n")));
  }
}
rmSync(scratch, { recursive: true, force: true });
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

interface Report {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly testResults: readonly {
    readonly name: string;
    readonly status: string;
    readonly message: string;
    readonly assertionResults: readonly {
      readonly status: string;
      readonly fullName: string;
      readonly failureMessages: readonly string[];
    }[];
  }[];
}

/** Counts the tests, and tells of each that failed its file, its title, how its message begins and where it was thrown. */
function tellTests(output: string, ok: boolean): void {
  if (!existsSync(report)) {
    failed++;
    console.log(`the tests left no report\n${shortened(output.split("\n"))}`);
    return;
  }
  const { numPassedTests, numFailedTests, testResults }: Report = JSON.parse(readFileSync(report, "utf8"));
  passed += numPassedTests;
  failed += numFailedTests;
  const told = testResults.flatMap(({ name, status, message, assertionResults }) => {
    const wrong = assertionResults.filter((one) => one.status === "failed");
    // A file that could not be loaded has no test that failed.
    if (status === "failed" && wrong.length === 0) return [name, ...ownLines(message).slice(0, 6)];
    return wrong.flatMap(({ fullName, failureMessages: [text = ""] }) => [
      `${name}\n  ${fullName}`,
      ...ownLines(text).slice(0, 6),
    ]);
  });
  if (told.length > 0) console.log(shortened(told));
  else if (!ok) console.log(shortened(output.split("\n")));
}

/** The lines of a message without the ways through other packages. */
function ownLines(text: string): readonly string[] {
  return text
    .split("\n")
    .filter((line) => !line.includes("node_modules") && !line.includes("at new Promise"));
}

function shortened(lines: readonly string[]): string {
  const more = lines.length - 50;
  return more > 0 ? [...lines.slice(0, 50), `… and ${more} lines more`].join("\n") : lines.join("\n");
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
