// What mocha runs for the mutants of a room: every test that holds the room, told by as-vitest.ts.

import { readdirSync } from "node:fs";
import { resolve } from "node:path";
import { saidBy } from "./as-vitest.js";
import "./by-title.mjs";
import { rooms } from "./rooms.js";

const room = process.env.ROOM;

const tested = process.env.TESTS === "above" ? rooms[room] : [room];
// What differs in size or speed only would be run for every mutant that is left.
const files = tested.flatMap((one) =>
  readdirSync(`test/${one}`, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".test.ts") && !/(large|concurrent)\.test\.ts$/.test(name))
    .sort()
    .map((name) => `test/${one}/${name}`),
);

// A failure is only counted: nothing reads where it was thrown.
process.setSourceMapsEnabled(false);
Error.stackTraceLimit = 0;

const { after, before, describe, it } = globalThis;
const slow = [];

for (const file of files) {
  const said = await saidBy(() => import(resolve(file)));
  describe(file, () => tell(said, file));
}

// Stryker tries a mutant with the tests that reached it in its first run, which is counted here.
after(() => {
  const reached = globalThis.__stryker__?.mutantCoverage;
  if (reached === undefined) return;
  // A test that takes long tries a size, as the files left out above do.
  for (const title of slow) delete reached.perTest[title];
  // What a file reaches while it is loaded would have a process of its own for each mutant: a test that reaches it does, too.
  for (const mutants of Object.values(reached.perTest)) {
    for (const mutant of Object.keys(mutants)) delete reached.static[mutant];
  }
});

function tell(said, name) {
  for (const { kind, title, run, said: within } of said) {
    const whole = `${name} ${title}`;
    if (kind === "describe") describe(title, () => tell(within, whole));
    else if (kind === "test") it(title, () => timed(whole, run));
    else if (kind === "beforeAll") before(run);
    else after(run);
  }
}

async function timed(title, run) {
  if (globalThis.__stryker__?.activeMutant !== undefined) return run();
  const start = process.cpuUsage();
  await run();
  const { user, system } = process.cpuUsage(start);
  if (user + system > 1_000_000) slow.push(title);
}
