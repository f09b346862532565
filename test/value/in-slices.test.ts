import { describe, expect, test } from "vitest";
import { checkSlices, inSlices, type SliceOptions } from "../../src/value/in-slices.js";
import { refusalOf } from "./refusal-of.js";

interface Signal {
  aborted: boolean;
  reason?: unknown;
}

const nothing = (): void => undefined;

async function slicesOf(all: number, options: SliceOptions): Promise<readonly (readonly number[])[]> {
  const slices: number[][] = [];
  await inSlices(all, (from, to) => slices.push([from, to]), options);
  return slices;
}

/** What a promise is rejected with. */
async function rejection(work: Promise<unknown>): Promise<unknown> {
  return work.then(
    () => "nothing was thrown",
    (error: unknown) => error,
  );
}

describe("work is done in slices, and each says how much is done", () => {
  test.each<[all: number, chunk: number | undefined, slices: readonly (readonly number[])[]]>([
    [
      5,
      2,
      [
        [0, 2],
        [2, 4],
        [4, 5],
      ],
    ],
    [
      4,
      2,
      [
        [0, 2],
        [2, 4],
      ],
    ],
    [2, 5, [[0, 2]]],
    [0, 2, []],
    [
      501,
      undefined,
      [
        [0, 500],
        [500, 501],
      ],
    ],
  ])("%i in slices of %s", async (all, chunk, slices) => {
    expect(await slicesOf(all, { chunk })).toEqual(slices);
    const told: number[][] = [];
    await inSlices(all, nothing, { chunk, onProgress: (done, whole) => told.push([done, whole]) });
    expect(told).toEqual(slices.map(([, to]) => [to, all]));
  });

  test("the first at once, and between two of them others have their turn", async () => {
    const log: string[] = [];
    const other = new Promise<void>((resolve) => {
      setTimeout(() => {
        log.push("another");
        resolve();
      }, 0);
    });
    const work = inSlices(2, (from) => log.push(`slice ${from}`), { chunk: 1 });
    log.push("called");
    await Promise.all([work, other]);
    expect(log).toEqual(["slice 0", "called", "another", "slice 1"]);
  });
});

describe("work that is stopped rejects", () => {
  test("with the reason of the signal, before anything is done", async () => {
    const done: number[] = [];
    const signal = { aborted: true, reason: "enough" };
    expect(await rejection(inSlices(2, (from) => done.push(from), { signal }))).toBe("enough");
    expect(await rejection(inSlices(0, nothing, { signal }))).toBe("enough");
    expect(done).toEqual([]);
  });

  test("between two slices, and does no more", async () => {
    const done: number[] = [];
    const signal: Signal = { aborted: false };
    const work = inSlices(
      3,
      (from) => {
        done.push(from);
        if (from === 1) Object.assign(signal, { aborted: true, reason: "stop" });
      },
      { chunk: 1, signal },
    );
    expect(await rejection(work)).toBe("stop");
    expect(done).toEqual([0, 1]);
  });

  test("with an AbortError where the signal has no reason", async () => {
    const error = await rejection(inSlices(1, nothing, { signal: { aborted: true } }));
    expect(error).toBeInstanceOf(Error);
    expect(error).toMatchObject({ name: "AbortError", message: "The batch was stopped" });
  });

  test("and a signal that is not aborted stops nothing", async () => {
    expect(await slicesOf(2, { chunk: 1, signal: { aborted: false, reason: "none" } })).toHaveLength(2);
  });
});

describe("a way to run slices that is none is refused", () => {
  const chunk = "a whole number from 1";
  test.each<[option: string, value: unknown, expected: string, received: string]>([
    ["chunk", 0, chunk, "0"],
    ["chunk", -1, chunk, "-1"],
    ["chunk", 1.5, chunk, "1.5"],
    ["chunk", "5", chunk, '"5"'],
    ["chunk", null, chunk, "null"],
    ["signal", null, "an AbortSignal", "null"],
    ["signal", true, "an AbortSignal", "true"],
    ["signal", {}, "an AbortSignal", "an object"],
    ["signal", { aborted: "no" }, "an AbortSignal", "an object"],
    ["onProgress", null, "a function", "null"],
    ["onProgress", {}, "a function", "an object"],
  ])("%s: %j", (option, value, expected, received) => {
    expect(refusalOf(() => checkSlices("forecast", { [option]: value }))).toEqual([
      "forecast-option-invalid",
      `/${option}`,
      expected,
      received,
    ]);
  });

  test.each<[SliceOptions]>([
    [{}],
    [{ chunk: 1 }],
    [{ chunk: 500, signal: undefined, onProgress: undefined }],
    [{ signal: { aborted: true } }],
    [{ onProgress: nothing }],
  ])("and %j is one", (options) => {
    expect(() => checkSlices("forecast", options)).not.toThrow();
  });
});
