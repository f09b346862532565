// What mocha runs for the mutants of a room: every test that holds the room, told by as-vitest.ts.

import { readdirSync } from "node:fs";
import { resolve } from "node:path";
import { type Said, saidBy } from "./as-vitest.js";

declare const describe: (title: string, say: () => void) => void;
declare const it: (title: string, run: () => unknown) => void;
declare const before: (run: () => unknown) => void;
declare const after: (run: () => unknown) => void;

const room = process.env["ROOM"] ?? "value";

// A rule is to be held by the tests beside it; what only rooms above can show is shown by theirs.
const above: Record<string, readonly string[]> = {
  value: ["series", "aims", "model", "assessment", "validation", "presentation"],
  series: ["assessment", "projection", "regions"],
  apportionment: ["regions", "planning"],
  aims: ["assessment", "validation", "paths", "presentation"],
  assessment: ["aims", "monitoring", "presentation"],
  paths: ["assessment"],
  projection: ["outlook"],
};

// What differs in size or speed only would be run for every mutant that is left.
const files = [room, ...(above[room] ?? [])].flatMap((one) =>
  readdirSync(`test/${one}`, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".test.ts") && !/(large|concurrent)\.test\.ts$/.test(name))
    .sort()
    .map((name) => `test/${one}/${name}`),
);

// A failure is only counted: nothing reads where it was thrown.
process.setSourceMapsEnabled(false);
Error.stackTraceLimit = 0;

interface Coverage {
  readonly static: Record<string, number>;
  readonly perTest: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

// A mutant that some test reaches is tried by that test, also where a file reaches it while it is loaded: for the latter Stryker
// would start a process of its own.
after(() => {
  const coverage: Coverage | undefined = Reflect.get(globalThis, "__stryker__")?.mutantCoverage;
  for (const reached of Object.values(coverage?.perTest ?? {})) {
    for (const mutant of Object.keys(reached)) delete coverage?.static[mutant];
  }
});

for (const file of files) {
  const said = await saidBy(() => import(resolve(file)));
  describe(file, () => tell(said));
}

function tell(said: readonly Said[]): void {
  for (const one of said) {
    if (one.kind === "describe") describe(one.title, () => tell(one.said));
    else if (one.kind === "test") it(one.title, one.run);
    else if (one.kind === "beforeAll") before(one.run);
    else after(one.run);
  }
}
