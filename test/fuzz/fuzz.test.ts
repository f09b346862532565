import fc from "fast-check";
import { expect, test } from "vitest";
import { fuzz } from "./fuzz.js";
import { target } from "./target.js";
import { targets } from "./targets.js";

const report = (cases: number) => fuzz({ seed: 20_251_231, targets, cases });

test("five thousand hostile cases end in results or in usage errors, and leave prototypes and arguments as they were", () => {
  const { findings, perTarget } = report(5000);
  expect(findings).toEqual([]);
  expect(Object.keys(perTarget)).toHaveLength(targets.length);
});

test("the same seed gives the same run", () => {
  expect(report(400).digest).toBe(report(400).digest);
});

test("a changed argument and a polluted prototype are seen", () => {
  const inputs: fc.Arbitrary<{ list: number[] }> = fc.record({ list: fc.array(fc.integer()) });
  const found = (run: (input: { list: number[] }) => unknown): string | undefined =>
    fuzz({ seed: 1, cases: 1, targets: [target({ name: "broken", perRound: 1, inputs, run })] }).findings[0]
      ?.error;
  expect(found(() => null)).toBeUndefined();
  expect(found(({ list }) => list.push(2))).toMatch(/^TypeError/);
  expect(found(() => Object.assign(Object.prototype, { polluted: true }))).toMatch(
    /polluted the prototype of Object/,
  );
});
