import { spawnSync } from "node:child_process";
import { displayWidth } from "ipr-plan";
import { describe, expect, test } from "vitest";
import { expectCommitted } from "./committed.js";
import { root } from "./source-files.js";

function run(...args: string[]): string {
  const { stdout, stderr, status } = spawnSync("npx", ["tsx", ...args], { cwd: root, encoding: "utf8" });
  if (status !== 0) throw new Error(stderr);
  return stdout;
}

describe("the examples print what is committed", () => {
  test.each([
    ["demo.txt", ["examples/demo.ts"]],
    ["demo-en.txt", ["examples/demo.ts", "--en"]],
  ])("%s, within a terminal", (file, args) => {
    const output = run(...args);
    expectCommitted(`test/structure/examples/${file}`, output);
    const widest = Math.max(...output.split("\n").map(displayWidth));
    expect(widest).toBeLessThanOrEqual(120);
  });

  test.each([
    ["mid-term-evaluation.txt", ["examples/mid-term-evaluation.ts"]],
    ["mid-term-evaluation-en.txt", ["examples/mid-term-evaluation.ts", "--en"]],
  ])("%s", (file, args) => {
    expectCommitted(`test/structure/examples/${file}`, run(...args));
  });

  test("the demo's JSON is data for both plans", () => {
    const plans = JSON.parse(run("examples/demo.ts", "--json"));
    expect(plans.map(({ plan }: { plan: string }) => plan)).toEqual(["national-2025", "guangxi-2025"]);
  });
});
