import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { bundleFor } from "../compat/bundles.js";
import { compile } from "../compat/compilers.js";
import { emptyFolder, installOffline, pack } from "../compat/installed.js";
import { outputOf } from "../compat/output-of.js";
import { checkBuilt } from "./built.js";
import { root } from "./source-files.js";

let temporary = "";
let consumer = "";
let expected = "";

const run = (program: string): string => outputOf(process.execPath, [program], consumer);

beforeAll(() => {
  checkBuilt();
  temporary = emptyFolder();
  consumer = installOffline(pack(temporary));
  expected = run("run.mjs");
}, 60_000);

afterAll(() => {
  for (const folder of [temporary, consumer]) rmSync(folder, { recursive: true, force: true });
});

// `npm run compat` does the same on other runtimes, in a browser, under other compilers and with other bundlers.
describe("the packed library in a folder of its own", () => {
  test("runs", () => {
    expect(JSON.parse(expected)).toMatchObject({
      parsed: true,
      allocated: [{ method: "largest-remainder" }, {}, {}],
    });
  });

  test("prints the same in a worker thread", () => {
    expect(run("in-worker.mjs")).toBe(expected);
  });

  test("prints the same under require()", () => {
    expect(run("require.cjs")).toBe(expected);
  });

  test("prints the same from one bundled file", async () => {
    await bundleFor(consumer, "run.mjs", "out/bundle.mjs");
    expect(run("out/bundle.mjs")).toBe(expected);
  });

  test("compiles under strict, with every declaration checked and no types of Node or of a browser", () => {
    expect(() => compile(consumer, join(root, "node_modules/typescript-7/bin/tsc"))).not.toThrow();
  });

  // Today 3,981 instantiations and 6,929 types; a type that multiplies would show.
  test("costs a consumer's compiler at most 5,000 instantiations and 9,000 types", () => {
    const config = join(consumer, "tsconfig.cost.json");
    const options = { strict: true, skipLibCheck: true, noEmit: true, types: [], lib: ["ES2022"] };
    const compilerOptions = { ...options, target: "ES2022", module: "nodenext" };
    writeFileSync(config, JSON.stringify({ compilerOptions, files: ["consumer.ts", "url.d.ts"] }));
    const compiler = join(root, "node_modules/typescript-7/bin/tsc");
    // With one thread the counts are the same in every run.
    const how = ["--extendedDiagnostics", "--singleThreaded"];
    const told = outputOf(process.execPath, [compiler, "--project", config, ...how], consumer);
    const figure = (name: string): number => Number(new RegExp(`^${name}: +(\\d+)$`, "m").exec(told)?.[1]);
    expect(figure("Instantiations")).toBeLessThanOrEqual(5000);
    expect(figure("Types")).toBeLessThanOrEqual(9000);
  });
});
