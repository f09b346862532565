import { assess, outlook } from "ipr-plan";
import { expect, test } from "vitest";
import { deepFreeze } from "../deep-freeze.js";
import { everyPlan } from "./every-plan.js";

const days = ["2021-12-31", "2022-06-30", "2023-12-31", "2024-12-31", "2025-12-31"];

for (const [, plan, observations] of everyPlan) deepFreeze([plan, observations]);

/** Three thousand calls: every indicator of every plan, on changing days and by changing methods. */
const calls = Array.from({ length: 3000 }, (_, index) => {
  const [, plan, observations] = everyPlan[index % everyPlan.length] ?? everyPlan[0] ?? [];
  if (plan === undefined || observations === undefined) throw new Error("no plan");
  const { id = "" } = plan.indicators[(index * 7) % plan.indicators.length] ?? {};
  const asOf = days[(index * 3) % days.length] ?? "2023-12-31";
  const method = (["elapsed-time", "eurostat", "un-progress-chart"] as const)[index % 3] ?? "eurostat";
  return () => assess(plan, id, observations, { asOf, method });
});

test("three thousand assessments at once, in any order and between each other's steps, are those made one after another", async () => {
  const oneByOne = calls.map((call) => JSON.stringify(call()));
  const atOnce = await Promise.all(calls.map(async (call) => JSON.stringify(call())));
  expect(atOnce).toEqual(oneByOne);

  // Each waits a different number of turns, so that they overtake each other.
  const interleaved = await Promise.all(
    calls.map(async (call, index) => {
      for (let turn = 0; turn < (index * 13) % 11; turn++) await Promise.resolve();
      const result = JSON.stringify(call());
      if (index % 500 === 0) await new Promise((resolve) => setImmediate(resolve));
      return result;
    }),
  );
  expect(interleaved).toEqual(oneByOne);
  const backwards = calls.toReversed().map((call) => JSON.stringify(call()));
  expect(backwards.reverse()).toEqual(oneByOne);
});

test("an outlook between two assessments does not change them", () => {
  const [call] = calls;
  const [, plan, observations] = everyPlan[0] ?? [];
  const before = JSON.stringify(call?.());
  if (plan && observations) outlook(plan, plan.indicators[0]?.id ?? "", observations);
  expect(JSON.stringify(call?.())).toBe(before);
});
