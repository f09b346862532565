import { describe, expect, test } from "vitest";
import { ownCopy } from "../../src/value/own-copy.js";
import { pickOptions } from "../../src/value/pick-options.js";
import { deepFreeze } from "../deep-freeze.js";

test("a copy of data says the same, and can be changed without changing the data", () => {
  const data = deepFreeze({ a: [1, "x", null, { b: true }], c: { d: undefined, e: {} } });
  const copy = ownCopy<unknown>(data) as { a: unknown[]; c: Record<string, unknown> };
  expect(copy).toStrictEqual(data);
  copy.a.push(2);
  Object.assign(copy.a[3] as object, { b: false });
  copy.c["e"] = "changed";
  expect(data).toStrictEqual({ a: [1, "x", null, { b: true }], c: { d: undefined, e: {} } });
});

test.each<[unknown]>([[null], [undefined], [5], ["text"], [false], [""], [0]])(
  "what holds nothing, %j, is its own copy",
  (value) => {
    expect(ownCopy(value)).toBe(value);
  },
);

interface Options {
  readonly places?: number | undefined;
  readonly mode?: string | undefined;
  readonly seed?: number | undefined;
}

describe("of the options of a call the inner call gets its own", () => {
  const names = { places: true, mode: true, seed: true };
  const given: readonly [title: string, options: Options & { readonly other?: number }, own: Options][] = [
    ["and none of the outer call", { places: 1, other: 2 }, { places: 1 }],
    ["and none that is undefined", { places: undefined, mode: "half-up" }, { mode: "half-up" }],
    ["whatever stands under them, 0 too", { places: 0, mode: "", seed: 0 }, { places: 0, mode: "", seed: 0 }],
    ["or none at all", { other: 2 }, {}],
  ];
  test.each(given)("%s", (_, options, own) => {
    expect(pickOptions<Options>(options, names)).toStrictEqual(own);
  });
});
