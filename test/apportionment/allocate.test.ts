import fc from "fast-check";
import { type AllocateOptions, type AllocationMethod, allocate, decimal } from "ipr-plan";
import { describe, expect, test } from "vitest";
import vectors from "../cases/apportionment.json" with { type: "json" };
import { deepFreeze } from "../deep-freeze.js";
import { thrown } from "../value/thrown.js";
import { divisorNames, methods } from "./every-method.js";
import { unitByUnit } from "./naive-reference.js";

const keyed = <Value>(values: readonly Value[]): Record<string, Value> =>
  Object.fromEntries(values.map((value, index) => [`part ${index}`, value]));

const share = (
  total: number | string,
  weights: readonly (number | string)[],
  options: AllocateOptions = {},
) => allocate(total, deepFreeze(keyed(weights)), deepFreeze(options));
const numbers = (...args: Parameters<typeof share>): number[] =>
  Object.values(share(...args).parts).map(Number);
const total = (parts: readonly string[]): string =>
  parts.reduce((sum, part) => sum.plus(part), decimal(0)).toFixed();

// test/cases/apportionment.json names its sources.
describe("published apportionments", () => {
  const each = vectors.byMethod.flatMap((one) =>
    methods.flatMap((method) => {
      const parts = one[method];
      return parts === undefined ? [] : [{ ...one, method, parts }];
    }),
  );
  test.each(each)("$total by $weights under $method is $parts", ({ weights, total, method, parts }) => {
    expect(numbers(total, weights, { method })).toStrictEqual(parts);
  });

  describe.each(vectors.everyMethod)("$total by $weights is $parts under every method", (one) => {
    test.each(methods)("%s", (method) => {
      const { parts, ties } = share(one.total, one.weights, { method });
      expect(Object.values(parts).map(Number)).toStrictEqual(one.parts);
      const among = one.among?.map((index) => `part ${index}`);
      expect(ties).toStrictEqual(among === undefined ? [] : [{ among, to: among.slice(0, one.total) }]);
    });
  });
});

describe("what comes back", () => {
  test("is plain data that names its method", () => {
    const result = share("5.3", [3, 2], { places: 1 });
    expect(result).toStrictEqual({
      parts: { "part 0": "3.2", "part 1": "2.1" },
      ties: [],
      method: "largest-remainder",
    });
    expect(JSON.parse(JSON.stringify(result))).toStrictEqual(result);
  });

  test("keeps a part of any name, one that an object inherits too", () => {
    const weights = JSON.parse('{ "__proto__": 1, "constructor": 1, "450100": 2 }');
    expect(Object.entries(allocate(4, weights).parts)).toStrictEqual([
      ["450100", "2"],
      ["__proto__", "1"],
      ["constructor", "1"],
    ]);
  });

  test.each(methods)("is exact far beyond floating numbers: %s", (method) => {
    const third = `3${"0".repeat(39)}`;
    expect(Object.values(share(`9${"0".repeat(39)}`, [third, third, third], { method }).parts)).toStrictEqual(
      [third, third, third],
    );
    // One part in 10^30 decides.
    const [light, heavy] = ["1", `1.${"0".repeat(29)}1`];
    expect(numbers(1, [light, heavy], { method })).toStrictEqual([0, 1]);
    expect(share(1, [light, heavy], { method }).ties).toStrictEqual([]);
  });

  test("a total of 0 is nothing for every part", () => {
    for (const method of methods) expect(numbers(0, [1, 2], { method })).toStrictEqual([0, 0]);
  });

  test.each(["adams", "dean", "huntington-hill"] as const)(
    "%s gives every part with a weight a unit before any gets a second, the heavier first",
    (method) => {
      expect(numbers(2, [1, 1000, 2], { method })).toStrictEqual([0, 1, 1]);
      expect(numbers(4, [1, 1000, 2], { method })).toStrictEqual([1, 2, 1]);
    },
  );
});

describe("floors and caps", () => {
  test("hold, and the other parts share the rest by their weights", () => {
    expect(numbers(10, [6, 6, 2], { caps: { "part 0": 3 } })).toStrictEqual([3, 5, 2]);
    expect(numbers(10, [6, 6, 2], { floors: { "part 2": 4 } })).toStrictEqual([3, 3, 4]);
    expect(numbers("1", [1, 0], { places: 2, floors: { "part 1": "0.25" } })).toStrictEqual([0.75, 0.25]);
  });

  test("that leave no choice are kept by every method", () => {
    for (const method of methods) {
      const limits = { floors: { "part 0": 2 }, caps: { "part 0": 2, "part 1": 3, "part 2": 5 } };
      expect(numbers(10, [1, 1, 1], { method, ...limits })).toStrictEqual([2, 3, 5]);
    }
  });
});

const weight = fc.oneof(fc.integer({ min: 0, max: 20 }), fc.integer({ min: 0, max: 1_000_000 }));
const weights = fc
  .array(weight, { minLength: 1, maxLength: 12 })
  .filter((values) => values.some((value) => value > 0));
const method = fc.constantFrom<AllocationMethod>(...methods);

/** Weights with limits that a total of up to 60 can meet. */
const limited = fc
  .array(
    fc.record({
      weight: fc.integer({ min: 0, max: 30 }),
      floor: fc.integer({ min: 0, max: 4 }),
      room: fc.option(fc.integer({ min: 0, max: 12 }), { nil: undefined }),
    }),
    { minLength: 1, maxLength: 8 },
  )
  .filter((parts) => parts.some((part) => part.weight > 0))
  .chain((parts) => {
    const least = parts.reduce((sum, { floor }) => sum + floor, 0);
    const free = parts.map(({ weight, room }) => (weight === 0 ? 0 : (room ?? 60)));
    const most =
      least +
      Math.min(
        60,
        free.reduce((sum, one) => sum + one, 0),
      );
    return fc.record({
      weights: fc.constant(parts.map(({ weight }) => weight)),
      floors: fc.constant(parts.map(({ floor }) => floor)),
      caps: fc.constant(parts.map(({ floor, room }) => (room === undefined ? undefined : floor + room))),
      total: fc.integer({ min: least, max: most }),
    });
  });

describe("as algebra", () => {
  test("parts add to the whole exactly, at every decimal place", () => {
    const cases = fc.tuple(fc.integer({ min: 0, max: 10_000_000 }), fc.integer({ min: 0, max: 6 }));
    fc.assert(
      fc.property(cases, weights, method, ([quanta, places], given, name) => {
        const whole = decimal(quanta).div(decimal(10).pow(places)).toFixed();
        expect(total(Object.values(share(whole, given, { places, method: name }).parts))).toBe(whole);
      }),
    );
  });

  test("a divisor method is its definition, unit by unit, floors and caps included", () => {
    fc.assert(
      fc.property(limited, fc.constantFrom(...divisorNames), ({ weights, floors, caps, total }, name) => {
        const options = { method: name, floors: keyed(floors), caps: keyed(caps) };
        expect(numbers(total, weights, options as AllocateOptions)).toStrictEqual(
          unitByUnit(name, total, weights, floors, caps),
        );
      }),
      { numRuns: 500 },
    );
  });

  test("floors and caps are kept by the largest remainder too, and free parts get their share of the rest", () => {
    fc.assert(
      fc.property(limited, ({ weights, floors, caps, total }) => {
        const options = { floors: keyed(floors), caps: keyed(caps) };
        const parts = numbers(total, weights, options as AllocateOptions);
        expect(parts.reduce((sum, part) => sum + part, 0)).toBe(total);
        const free: number[] = [];
        for (const [index, part] of parts.entries()) {
          const [floor, cap] = [floors[index] ?? 0, caps[index]];
          expect(part).toBeGreaterThanOrEqual(floor);
          if (cap !== undefined && (weights[index] ?? 0) > 0) expect(part).toBeLessThanOrEqual(cap);
          if (part > floor && (cap === undefined || part < cap)) free.push(index);
        }
        // Two free parts lie within one unit each of one common level.
        for (const a of free) {
          for (const b of free) {
            const [wa, wb] = [weights[a] ?? 0, weights[b] ?? 0];
            expect(((parts[a] ?? 0) - 1) / wa).toBeLessThan(((parts[b] ?? 0) + 1) / wb);
          }
        }
      }),
    );
  });

  test("the largest remainder keeps quota: every part is its exact share rounded down or up", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 100_000 }), weights, (whole, given) => {
        const sum = given.reduce((one, other) => one + other, 0);
        for (const [index, part] of numbers(whole, given).entries()) {
          const exact = decimal(whole)
            .times(given[index] ?? 0)
            .div(sum);
          expect([exact.floor().toNumber(), exact.ceil().toNumber()]).toContain(part);
        }
      }),
    );
  });

  test.each(divisorNames)("%s is house-monotone: a larger total takes nothing from any part", (name) => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 500 }), weights, (whole, given) => {
        const before = numbers(whole, given, { method: name });
        const after = numbers(whole + 1, given, { method: name });
        expect(after.every((part, index) => part >= (before[index] ?? 0))).toBe(true);
      }),
    );
  });

  test("a part without weight receives nothing, and the scale of the weights does not matter", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1000 }), weights, method, (whole, given, name) => {
        const parts = numbers(whole, given, { method: name });
        expect(parts.filter((part, index) => given[index] === 0 && part !== 0)).toStrictEqual([]);
        const scaled = given.map((one) => decimal(one).times("0.0007").toFixed());
        expect(numbers(whole, scaled, { method: name })).toStrictEqual(parts);
      }),
    );
  });

  test("a tie is reported exactly where the order of the parts decides", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 60 }), weights, method, (whole, given, name) => {
        const forward = share(whole, given, { method: name });
        const backward = numbers(whole, given.toReversed(), { method: name }).toReversed();
        const same = Object.values(forward.parts).every((part, index) => Number(part) === backward[index]);
        expect(forward.ties.length === 0).toBe(same);
      }),
    );
  });
});

test("zeros at the end of a total are no finer than its quantum", () => {
  expect(share("1.50", [1], { places: 1 }).parts).toStrictEqual({ "part 0": "1.5" });
  expect(share("3.00", [1], { caps: { "part 0": "3.0" } }).parts).toStrictEqual({ "part 0": "3" });
});

test("a total of zero gives every part zero, in any decimal places up to 100", () => {
  for (const places of [0, 2, 100]) {
    expect(share("0", [1, 2], { places }).parts).toStrictEqual(keyed(["0", "0"]));
  }
});

describe("a wrong call", () => {
  test.each<[string, () => unknown, string, string]>([
    ["a negative weight", () => share(1, [1, -1]), "weight-invalid", "/weights/part 1"],
    ["a weight that is no number", () => share(1, [Number.NaN]), "weight-invalid", "/weights/part 0"],
    ["an infinite weight", () => share(1, [Number.POSITIVE_INFINITY]), "weight-invalid", "/weights/part 0"],
    ["text as a weight", () => share(1, ["a"]), "weight-invalid", "/weights/part 0"],
    ["only zeros", () => share(1, [0, "0.00", "-0"]), "weights-zero", "/weights"],
    ["no weights", () => share(1, []), "weights-zero", "/weights"],
    [
      "a total finer than its quantum",
      () => share("1.25", [1], { places: 1 }),
      "finer-than-quantum",
      "/total",
    ],
    ["a negative total", () => share(-1, [1]), "amount-invalid", "/total"],
    ["a total that is no number", () => share(Number.NaN, [1]), "amount-invalid", "/total"],
    [
      "a negative total finer than its quantum",
      () => share("-1.25", [1], { places: 1 }),
      "amount-invalid",
      "/total",
    ],
    ["a weight below 0 that begins with 0", () => share(1, ["-0.5"]), "weight-invalid", "/weights/part 0"],
    ["101 decimal places", () => share(1, [1], { places: 101 }), "places-invalid", "/places"],
    ["a cap for no part", () => share(1, [1], { caps: { other: 1 } }), "part-unknown", "/caps/other"],
    ["a fine cap", () => share(1, [1], { caps: { "part 0": 0.5 } }), "finer-than-quantum", "/caps/part 0"],
    ["half a decimal place", () => share(1, [1], { places: 0.5 }), "places-invalid", "/places"],
    ["an unknown method", () => share(1, [1], { method: "quota" as "dean" }), "method-unknown", "/method"],
    [
      "an inherited method",
      () => share(1, [1], { method: "toString" as "dean" }),
      "method-unknown",
      "/method",
    ],
    ["a floor for no part", () => share(1, [1], { floors: { other: 1 } }), "part-unknown", "/floors/other"],
    [
      "a fine floor",
      () => share(1, [1], { floors: { "part 0": 0.5 } }),
      "finer-than-quantum",
      "/floors/part 0",
    ],
    [
      "floors above the total",
      () => share(1, [1], { floors: { "part 0": 2 } }),
      "limits-contradict",
      "/floors",
    ],
    ["caps below the total", () => share(3, [1, 0], { caps: { "part 0": 2 } }), "limits-contradict", "/caps"],
    [
      "a cap below its floor",
      () => share(3, [1, 1], { floors: { "part 0": 2 }, caps: { "part 0": 1 } }),
      "limits-contradict",
      "/caps/part 0",
    ],
  ])("%s is named", (_, act, code, path) => {
    expect(thrown(act)).toMatchObject({ code, path });
  });

  test.each<[string, () => unknown, string]>([
    ["no weights", () => share(1, []), "no weights"],
    ["only zeros", () => share(1, [0]), "only zeros"],
  ])("%s: what came is said", (_, act, received) => {
    expect(thrown(act).received).toBe(received);
  });

  test("an unknown method is refused with the list of those there are", () => {
    const { expected } = thrown(() => share(1, [1], { method: "quota" as "dean" }));
    expect(expected?.split(", ").toSorted()).toStrictEqual([...methods].toSorted());
  });

  test("says which part, what was expected and what came, in both languages", () => {
    expect(thrown(() => allocate(1, { 南宁: -3 }))).toStrictEqual({
      code: "weight-invalid",
      level: "error",
      path: "/weights/南宁",
      expected: "a number not below 0",
      received: "-3",
      message: {
        "zh-Hans": '"南宁" 的权重无效：应为不小于 0 的数，实为 -3',
        en: 'Invalid weight of "南宁": expected a number not below 0, received -3',
      },
    });
  });
});
