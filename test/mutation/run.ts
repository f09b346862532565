// `npm run mutation [-- ROOM…]`: changes the source in thousands of small ways and asks whether a test turns red.
// Fails below a score of 85 %, and on a survivor that survivors.json does not explain. With `--again` it tries only what survived
// the last run and the files that changed since; with `--list` it tells what the last run found; with `--share 25` it tries one
// part in 25 of each room.

import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { parseArgs } from "node:util";
import { placesToTryAgain, putIntoReport } from "./again.js";
import { type Figures, figuresOf, read, survivorsOf } from "./report.js";
import { rooms } from "./rooms.js";
import { sampledPlaces } from "./sample.js";
import { isExplained } from "./survivors.js";

// 60 MB that nothing else needs, so they are in no lock file.
const packages = {
  "@stryker-mutator/core": "9.6.1",
  "@stryker-mutator/mocha-runner": "9.6.1",
  mocha: "11.8.0",
};

const {
  values: { again, list, share },
  positionals: asked,
} = parseArgs({
  allowPositionals: true,
  options: {
    again: { type: "boolean", default: false },
    list: { type: "boolean", default: false },
    share: { type: "string", default: "1" },
  },
});

if (!list && !Object.keys(packages).every((name) => existsSync(`node_modules/${name}`))) {
  const wanted = Object.entries(packages).map(([name, version]) => `${name}@${version}`);
  run("npm", ["install", "--no-save", ...wanted]);
}

const table: Record<string, Figures> = {};
let unexplained = 0;
for (const room of asked.length > 0 ? asked : Object.keys(rooms)) {
  if (!list) tryMutants(room);
  table[room] = figuresOf([room]);
  for (const survivor of survivorsOf(room).filter((one) => !isExplained(one))) {
    unexplained++;
    console.log(`not explained: ${survivor.file}: ${survivor.line}\n    ${survivor.mutant}`);
  }
}
const total = figuresOf(Object.keys(table));
console.table({ ...table, total });
process.exitCode = total.score >= 85 && unexplained === 0 ? 0 : 1;

/** Tries the mutants of a room with its own tests, and what these leave alive with the tests of the rooms above. */
function tryMutants(room: string): void {
  if (again) tryAgain(room, "own");
  else if (Number(share) > 1) {
    runStryker({ ROOM: room, TESTS: "own", MUTATE: sampledPlaces(room, Number(share)).join(",") });
  } else runStryker({ ROOM: room, TESTS: "own" });
  if ((rooms[room] ?? []).length > 0) tryAgain(room, "above");
}

function tryAgain(room: string, tests: "own" | "above"): void {
  const before = read(room);
  const places = placesToTryAgain(room);
  if (places.length === 0) return;
  runStryker({ ROOM: room, TESTS: tests, MUTATE: places.join(",") });
  putIntoReport(room, before);
}

function runStryker(env: NodeJS.ProcessEnv): void {
  run("npx", ["stryker", "run"], { TZ: "America/Los_Angeles", ...env });
}

function run(command: string, parameters: readonly string[], env: NodeJS.ProcessEnv = {}): void {
  const { status } = spawnSync(command, parameters, { stdio: "inherit", env: { ...process.env, ...env } });
  if (status !== 0) throw new Error(`${command} ${parameters.join(" ")} failed`);
}
