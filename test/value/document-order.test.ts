import { describe, expect, test } from "vitest";
import { inDocumentOrder, ownValue } from "../../src/value/document-order.js";
import { deepFreeze } from "../deep-freeze.js";

const data = deepFreeze({
  b: { second: 1, first: { y: 1, x: 2 } },
  a: [{}, {}, {}, {}, {}, {}, {}, {}, {}, {}, { z: 1 }],
  "with/stroke": 1,
  "with~tilde": 1,
  c: { "~1": 1, "/": 1 },
  text: "abc",
  nothing: null,
});

const inOrder = [
  "",
  "/b",
  "/b/second",
  "/b/first",
  "/b/first/y",
  "/b/first/x",
  "/b/first/missing",
  "/b/missing",
  "/a",
  "/a/0",
  "/a/2",
  "/a/10",
  "/a/10/z",
  "/with~1stroke",
  "/with~0tilde",
  "/c",
  "/c/~01",
  "/c/~1",
  "/text",
  "/text/1",
  "/nothing",
  "/nothing/1",
  "/missing",
];

const pathsOf = (paths: readonly string[], from: unknown = data): readonly string[] =>
  inDocumentOrder(
    paths.map((path) => ({ path })),
    from,
  ).map(({ path }) => path);

describe("things stand in the order of the keys that they lie under", () => {
  test("whatever order they came in: what holds others first, what the data lacks last", () => {
    expect(pathsOf(inOrder)).toEqual(inOrder);
    expect(pathsOf(inOrder.toReversed())).toEqual(inOrder);
    for (const [index, one] of inOrder.entries()) {
      for (const other of inOrder.slice(index + 1)) expect(pathsOf([other, one])).toEqual([one, other]);
    }
  });

  test.each<[title: string, paths: readonly string[]]>([
    ["of one place", ["/b", "/b"]],
    ["below a text, which holds nothing", ["/text/1", "/text/0"]],
    ["below nothing", ["/nothing/b", "/nothing/a"]],
    ["below what the data lacks", ["/missing/b", "/missing/a"]],
  ])("but those %s stay in the order they came in", (_, paths) => {
    const items = paths.map((path, index) => ({ path, index }));
    expect(inDocumentOrder(items, data)).toEqual(items);
    const turned = items.toReversed();
    expect(inDocumentOrder(turned, data)).toEqual(turned);
  });

  test.each(["x1", "1x", "01x", "-", "length"])(
    "what is no number, %s, stands behind all of a list",
    (key) => {
      expect(pathsOf([`/a/${key}`, "/a/1", "/a/10"])).toEqual(["/a/1", "/a/10", `/a/${key}`]);
    },
  );

  test("and data that holds nothing puts nothing in order", () => {
    for (const from of [undefined, null, 5]) expect(pathsOf(["/b", "/a"], from)).toEqual(["/b", "/a"]);
  });
});

describe("a value is read under a key of its own", () => {
  test.each<[title: string, holder: unknown, key: string, value: unknown]>([
    ["an object's", { a: 1 }, "a", 1],
    ["a list's", ["x"], "0", "x"],
    ["but not every object's", {}, "toString", undefined],
    ["nor one that is not there", { a: 1 }, "b", undefined],
    ["nor a text's", "text", "length", undefined],
    ["nor a function's", () => 1, "length", undefined],
    ["nor nothing's", null, "a", undefined],
    ["nor what is undefined", undefined, "a", undefined],
  ])("%s", (_, holder, key, value) => {
    expect(ownValue(holder, key)).toBe(value);
  });
});
