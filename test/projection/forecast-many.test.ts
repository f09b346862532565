import fc from "fast-check";
import { forecast, forecastMany, forecastManyAsync, series, UsageError } from "ipr-plan";
import { describe, expect, test } from "vitest";
import { deepFreeze } from "../deep-freeze.js";

const total = { measure: "cumulative", regionRule: "sum" } as const;
const numbers = fc.array(fc.integer({ min: -1000, max: 1000 }), { maxLength: 8 });

describe("forecasts of many series", () => {
  test("are those of each one alone, in shared columns", () => {
    fc.assert(
      fc.property(fc.array(numbers, { maxLength: 6 }), fc.integer({ min: 1, max: 4 }), (list, steps) => {
        const options = { steps, levels: [0.5, 0.9] };
        const columns = forecastMany(deepFreeze(list), options);
        expect(columns.mean).toHaveLength(list.length * steps);
        for (const [index, one] of list.entries()) {
          const alone = forecast(one, options);
          const means = [...columns.mean.slice(index * steps, (index + 1) * steps)];
          if ("missing" in alone) {
            expect(columns.missing).toContainEqual({ index, reason: alone.missing.reason });
            expect(means.every(Number.isNaN)).toBe(true);
            continue;
          }
          expect(means).toStrictEqual(alone.points.map(({ mean }) => mean));
          for (const [step, { intervals }] of alone.points.entries()) {
            expect(columns.lower.map((column) => column[index * steps + step])).toStrictEqual(
              intervals.map(({ lower }) => lower),
            );
            expect(columns.upper.map((column) => column[index * steps + step])).toStrictEqual(
              intervals.map(({ upper }) => upper),
            );
          }
        }
      }),
    );
  });

  test("may mix numbers and series of any measure kind", () => {
    const totals = series(total, { 2021: 10, 2022: 30, 2023: 60 });
    const { mean } = forecastMany([totals, [1, 2]], { method: "drift" });
    expect([...mean]).toStrictEqual([100, 3]);
  });

  test("survive the way to a worker", () => {
    const columns = forecastMany([[1, 2, 3], []], { steps: 2 });
    expect(structuredClone(columns)).toStrictEqual(columns);
  });

  test.each<[unknown, string, string]>([
    [
      [
        [1, 2],
        [1, Number.NaN],
      ],
      "/1/1",
      "received NaN at position 1",
    ],
    [[[1, 2], null], "/1", "received null at /1"],
    [[[1, 2], "3"], "/1", 'received "3" at /1'],
  ])("say in which series something is wrong: %j at %s", (list, path, message) => {
    const call = () => forecastMany(list as number[][]);
    expect(call).toThrow(message);
    try {
      call();
    } catch (error) {
      expect(error instanceof UsageError && error.issue.path).toBe(path);
    }
  });
});

describe("forecasts of many series without blocking", () => {
  const list = Array.from({ length: 25 }, (_, index) => [index, index + 1, index + 3]);

  test("are the same", async () => {
    const columns = await forecastManyAsync(list, { chunk: 4, steps: 2 });
    expect(columns).toStrictEqual(forecastMany(list, { steps: 2 }));
  });

  test("let the event loop have its turn between chunks, and tell how far they are", async () => {
    const seen: (number | string)[] = [];
    const batch = forecastManyAsync(list, { chunk: 10, onProgress: (done, all) => seen.push(done / all) });
    setTimeout(() => seen.push("a turn of the event loop"), 0);
    await batch;
    expect(seen).toContain("a turn of the event loop");
    expect(seen.indexOf("a turn of the event loop")).toBeLessThan(seen.length - 1);
    expect(seen.filter((one) => typeof one === "number")).toStrictEqual([0.4, 0.8, 1]);
  });

  test("stop when the signal is aborted, with its reason", async () => {
    const controller = new AbortController();
    const batch = forecastManyAsync(list, {
      chunk: 5,
      signal: controller.signal,
      onProgress: () => controller.abort(new Error("enough")),
    });
    await expect(batch).rejects.toThrow("enough");
    await expect(forecastManyAsync(list, { signal: { aborted: true } })).rejects.toMatchObject({
      name: "AbortError",
    });
  });

  test("refuse a chunk of no size", async () => {
    await expect(forecastManyAsync(list, { chunk: 0 })).rejects.toThrow(
      /^Forecast option chunk: .* received 0$/,
    );
  });
});
