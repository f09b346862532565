import fc from "fast-check";
import { beforeAll, expect, test } from "vitest";
import { type Engine, openEngines } from "./engines.js";
import { compareProgress } from "./progress/same-as-assess.js";
import { compareWithRegions } from "./progress/same-as-assess-regions.js";
import { compareRollUps } from "./roll-up/same-as-library.js";

// Many more are compared by `npx tsx test/bench/sql-places.ts`.

let engines: readonly Engine[] = [];
beforeAll(async () => {
  engines = await openEngines();
}, 120_000);

test("rollUpSql says what rollUp and rollUpPlan say, to the digit: values, statuses, and why there is none", async () => {
  const options = { seed: 11n, rounds: 1, frequencies: ["year", undefined] } as const;
  const { differences, seen, rows } = await compareRollUps(engines, options);
  expect(differences).toEqual([]);
  expect(rows).toBeGreaterThan(500);
  const reasons = ["", "incomplete-period", "region-missing", "not-additive"];
  expect([...seen]).toEqual(expect.arrayContaining(reasons));
}, 120_000);

test("progressSql judges every place as assess does: verdict, reason, latest value, gap, and to six places completion and pace", async () => {
  const { differences, seen, verdicts } = await compareProgress(engines, { seed: 1n, rounds: 1 });
  expect(differences).toEqual([]);
  expect(verdicts).toBeGreaterThan(200);
  const words = ["achieved", "on-track", "behind", "not-assessable", "not-started", "no-baseline"];
  expect([...seen]).toEqual(expect.arrayContaining(words));
}, 120_000);

test("and so where years end in March", async () => {
  const duckdb = engines.slice(0, 1);
  const fiscal = { seed: 12n, rounds: 1, yearEnds: "03-31" };
  expect((await compareRollUps(duckdb, { ...fiscal, frequencies: ["half"] })).differences).toEqual([]);
  expect((await compareProgress(duckdb, fiscal)).differences).toEqual([]);
}, 120_000);

test("progressSql judges places as assessRegions does, each from its own start to its own target or the plan's", async () => {
  const seen = new Set<string>();
  await fc.assert(
    fc.asyncProperty(fc.bigInt({ min: 1n, max: 2n ** 32n }), async (seed) => {
      const result = await compareWithRegions(engines, seed);
      for (const one of result.seen) seen.add(one);
      expect(result.differences).toEqual([]);
    }),
    { numRuns: 3, seed: 5, endOnFailure: true },
  );
  expect([...seen]).toEqual(expect.arrayContaining(["achieved", "behind", "not-assessable"]));
}, 120_000);
