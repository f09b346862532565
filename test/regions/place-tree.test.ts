import { checkPlaceTree, childPlaces, type Place, type Places, parentPlace, placeNames } from "ipr-plan";
import { describe, expect, test } from "vitest";
import { expectBothLanguages, thrown } from "../value/thrown.js";

const tree: Places = [
  { id: "中国" },
  { id: "广西", code: "450000", parent: "中国" },
  {
    id: "南宁",
    name: { "zh-Hans": "南宁市", en: "Nanning" },
    otherNames: ["邕"],
    code: "450100",
    parent: "广西",
  },
  { id: "青秀", code: "450103", parent: "南宁" },
  { id: "南宁高新区", parent: "南宁" },
];
const found = (places: unknown) => checkPlaceTree(places as Places).map(({ code, path }) => [code, path]);

describe("a list of places", () => {
  test("is well where each has one parent above it, and a code under its parent's; a park or the nation has none", () => {
    expect(found(tree)).toStrictEqual([]);
    expect(found([])).toStrictEqual([]);
  });

  test.each<[string, readonly unknown[], readonly (readonly [string, string])[]]>([
    ["a parent that is not among them", [{ id: "a", parent: "b" }], [["place-parent-unknown", "/0/parent"]]],
    ["an id twice", [{ id: "a" }, { id: "a", parent: "a" }], [["place-twice", "/1/id"]]],
    [
      "a code twice",
      [
        { id: "a", code: "450100" },
        { id: "b", code: "450100" },
      ],
      [["place-twice", "/1/code"]],
    ],
    [
      "a name twice under one parent",
      [
        { id: "a", name: { "zh-Hans": "城区" } },
        { id: "b", name: { "zh-Hans": "城区" } },
      ],
      [["place-twice", "/1/name"]],
    ],
    ["a code that is none", [{ id: "a", code: "4501" }], [["place-code-invalid", "/0/code"]]],
    [
      "a code of another province",
      [
        { id: "a", code: "450000" },
        { id: "b", code: "420100", parent: "a" },
      ],
      [["place-code-elsewhere", "/1/code"]],
    ],
    [
      "a city below a county",
      [
        { id: "a", code: "450103" },
        { id: "b", code: "450100", parent: "a" },
      ],
      [["place-code-elsewhere", "/1/code"]],
    ],
    ["a place in itself", [{ id: "a", parent: "a" }], [["place-in-itself", "/0/parent"]]],
    [
      "places in each other, once",
      [
        { id: "c", parent: "a" },
        { id: "a", parent: "b" },
        { id: "b", parent: "a" },
      ],
      [["place-in-itself", "/1/parent"]],
    ],
    [
      "no place",
      [null, { id: "" }, "南宁"],
      [
        ["place-invalid", "/0"],
        ["place-invalid", "/1"],
        ["place-invalid", "/2"],
      ],
    ],
  ])("%s is an issue with its place", (_title, places, expected) => {
    expect(found(places)).toStrictEqual(expected);
    for (const issue of checkPlaceTree(places as Places)) expectBothLanguages(issue);
  });

  test("two counties of one name in two cities are two places", () => {
    const county = (id: string, parent: string): Place => ({ id, name: { "zh-Hans": "城中区" }, parent });
    expect(found([{ id: "柳州" }, { id: "西宁" }, county("1", "柳州"), county("2", "西宁")])).toStrictEqual(
      [],
    );
  });

  test("the names of a circle are said in its order", () => {
    const [issue] = checkPlaceTree([
      { id: "a", parent: "b" },
      { id: "b", parent: "a" },
    ]);
    expect(issue?.received).toBe("a → b → a");
  });

  test("100,000 places in one line are checked without running out of room", () => {
    const chain = Array.from({ length: 100_000 }, (_, index) => ({
      id: String(index),
      parent: String((index + 1) % 100_000),
    }));
    expect(found(chain)).toStrictEqual([["place-in-itself", "/0/parent"]]);
  });
});

describe("a place among others", () => {
  test("has those below it, and one above it", () => {
    expect(childPlaces(tree, "南宁").map(({ id }) => id)).toStrictEqual(["青秀", "南宁高新区"]);
    expect(childPlaces(tree, "青秀")).toStrictEqual([]);
    expect(parentPlace(tree, "青秀")?.id).toBe("南宁");
    expect(parentPlace(tree, "中国")).toBeUndefined();
  });

  test("has names by which tables are read", () => {
    expect(placeNames(tree)["南宁"]).toStrictEqual(["南宁市", "Nanning", "邕", "450100"]);
    expect(placeNames(tree)["中国"]).toStrictEqual([]);
  });

  test("is found beside entries that are none, and a place may lie in one that is not there", () => {
    const mixed = [
      null,
      5,
      { id: "" },
      { id: "广西" },
      { id: "南宁", parent: "广西" },
      { id: "a", parent: "b" },
    ] as never;
    expect(childPlaces(mixed, "广西").map(({ id }) => id)).toStrictEqual(["南宁"]);
    expect(parentPlace(mixed, "南宁")?.id).toBe("广西");
    expect(parentPlace(mixed, "a")).toBeUndefined();
    expect(Object.keys(placeNames(mixed))).toStrictEqual(["广西", "南宁", "a"]);
  });

  test("has each of its names once, and its own id is none of the others", () => {
    const one = {
      id: "南宁",
      name: { "zh-Hans": "南宁", en: "Nanning" },
      otherNames: ["邕", "Nanning", "邕"],
    };
    expect(placeNames([one])).toStrictEqual({ 南宁: ["Nanning", "邕"] });
    const named = { id: "a", name: { "zh-Hans": "甲", "zh-Hant": "乙" }, code: "450100" };
    expect(placeNames([named])).toStrictEqual({ a: ["甲", "乙", "450100"] });
  });

  test("has a code that is text of six digits, below that of its parent and not the same", () => {
    expect(found([{ id: "a", code: "450100", parent: "b" }])).toStrictEqual([
      ["place-parent-unknown", "/0/parent"],
    ]);
    expect(found([{ id: "a", code: 450100 as never }])).toStrictEqual([["place-code-invalid", "/0/code"]]);
    for (const code of ["4501000", "x450100"]) {
      expect(found([{ id: "a", code }])).toStrictEqual([["place-code-invalid", "/0/code"]]);
    }
    const same = [
      { id: "a", code: "450100" },
      { id: "b", code: "450100", parent: "a" },
    ];
    expect(found(same)).toStrictEqual([
      ["place-twice", "/1/code"],
      ["place-code-elsewhere", "/1/code"],
    ]);
    const nation = [
      { id: "a", code: "000000" },
      { id: "b", code: "450000", parent: "a" },
    ];
    expect(found(nation)).toStrictEqual([]);
  });

  test("that is unknown is refused", () => {
    expect(thrown(() => childPlaces(tree, "柳州")).code).toBe("place-unknown");
    expect(thrown(() => parentPlace(tree, "柳州")).code).toBe("place-unknown");
    expect(thrown(() => checkPlaceTree({} as Places)).code).toBe("argument-invalid");
    expect(thrown(() => placeNames("南宁" as unknown as Places)).code).toBe("argument-invalid");
  });
});
