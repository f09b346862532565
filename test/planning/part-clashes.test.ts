import { type Indicator, observe, proposePlan } from "ipr-plan";
import { describe, expect, test } from "vitest";
import { planOf } from "./plan-with.js";

const share = { unit: "%", measure: "annual", regionRule: "ratio" } as const;
const widely = { spread: 999 } as const;

type Clashes = ReturnType<typeof proposePlan>["clashes"];
const facts = (issues: Clashes) =>
  issues.map(({ code, level, expected, received }) => [code, level, expected, received]);

describe("of a whole and its parts is told", () => {
  const kept = { year: "2030", prefer: ["maintain"] } as const;
  const found = (
    parts: Readonly<Record<string, Partial<Indicator> & { readonly now?: number | string }>>,
    whole: Partial<Indicator> = {},
    total: number | string = 100,
  ) => {
    const own = Object.entries(parts).map(([id, { now: _, ...one }]) => ({ id, partOf: "all", ...one }));
    const plan = planOf({ id: "other" }, { id: "all", ...whole }, ...own);
    const values = Object.entries(parts).flatMap(([id, { now }]) =>
      now === undefined ? [] : [[id, { 2025: now }] as const],
    );
    const observed = observe(plan, {
      other: { 2025: 9 },
      all: { 2025: total },
      ...Object.fromEntries(values),
    });
    const { clashes } = proposePlan(plan, observed, kept);
    for (const { path, message } of clashes) {
      expect(path).toBe("/indicators/1");
      for (const text of [message["zh-Hans"], message.en]) expect(text).not.toMatch(/undefined|[“:：]$/);
    }
    return facts(clashes);
  };
  const exceeds = (expected: string, received: string) => [
    "parts-exceed-whole",
    "warning",
    expected,
    received,
  ];

  test.each([
    ["parts that come to more than it", { a: { now: 60 }, b: { now: 70 } }, [exceeds("at most 100", "130")]],
    [
      "a part that is larger, and then not that all come to more",
      { a: { now: 120 }, b: { now: 7 } },
      [["part-exceeds-whole", "error", "parts of at most 100", "120"]],
    ],
    ["nothing of parts that come to less", { a: { now: 60 }, b: { now: 30 } }, []],
    ["nothing of a part as large as the whole", { a: { now: 100 }, b: {} }, []],
    [
      "each part that is larger",
      { a: { now: 120 }, b: { now: 130 } },
      [
        ["part-exceeds-whole", "error", "parts of at most 100", "120"],
        ["part-exceeds-whole", "error", "parts of at most 100", "130"],
      ],
    ],
    ["nothing where it is itself its only part", {}, []],
    [
      "parts in their own unit, counted in that of the whole",
      { a: { now: "0.006", unit: "万件" }, b: { now: 70 } },
      [exceeds("at most 100", "130")],
    ],
    ["nothing of a part in a unit that does not compare", { a: { now: 160, unit: "亿元" } }, []],
    ["nothing of a part of another measure", { a: { now: 160, measure: "annual" } }, []],
  ] as const)("%s", (_, parts, expected) => {
    expect(found(parts)).toEqual(expected);
  });

  test("nothing where what it counts does not add up", () => {
    expect(found({ a: { now: 60, ...share }, b: { now: 70, ...share } }, share)).toEqual([]);
  });

  test("nothing where it names itself as its whole", () => {
    const plan = planOf({ id: "all", partOf: "all" }, { id: "a", partOf: "all" });
    const observed = observe(plan, { all: { 2025: 100 }, a: { 2025: 50 } });
    expect(proposePlan(plan, observed, kept).clashes).toEqual([]);
  });

  test("that parts which are all of it today differ from it in the targets, to either side", () => {
    const asked = (a: number) => {
      const plan = planOf({ id: "all" }, { id: "a", partOf: "all" }, { id: "b", partOf: "all" });
      const observed = observe(plan, { all: { 2025: 100 }, a: { 2024: a, 2025: 60 }, b: { 2025: 40 } });
      const { clashes } = proposePlan(plan, observed, {
        ...kept,
        ...widely,
        choose: { a: "last-change" },
      });
      return facts(clashes);
    };
    const differ = ["parts-differ-from-whole", "warning", "100"];
    expect(asked(59)).toEqual([[...differ, "105"]]);
    expect(asked(61)).toContainEqual([...differ, "95"]);
    expect(asked(60)).toEqual([]);
  });

  test("a larger part beside that difference", () => {
    const plan = planOf({ id: "all" }, { id: "a", partOf: "all" }, { id: "b", partOf: "all" });
    const observed = observe(plan, { all: { 2025: 100 }, a: { 2024: 50, 2025: 60 }, b: { 2025: 40 } });
    const { clashes } = proposePlan(plan, observed, { ...kept, ...widely, choose: { a: "last-change" } });
    for (const { message } of clashes) expect(message.en).not.toContain("undefined");
    expect(clashes.map(({ code, received }) => [code, received])).toEqual([
      ["part-exceeds-whole", "110"],
      ["parts-differ-from-whole", "150"],
    ]);
  });

  test("no such difference where the base of a part is not known: nobody knows that the parts are all", () => {
    const plan = planOf({ id: "all" }, { id: "a", partOf: "all" }, { id: "b", partOf: "all" });
    const observed = observe(plan, { all: { 2025: 100 }, a: { 2024: 98, 2025: 100 } });
    const { clashes } = proposePlan(plan, observed, { ...kept, ...widely, choose: { a: "last-change" } });
    expect(clashes.map(({ code }) => code)).toEqual(["part-exceeds-whole"]);
  });

  test("nothing of a part that no preferred method has a target for, but that it has none", () => {
    const plan = planOf({ id: "all" }, { id: "a", partOf: "all" }, { id: "b", partOf: "all" });
    const observed = observe(plan, {
      all: { 2024: 99, 2025: 100 },
      a: { 2024: 59, 2025: 60 },
      b: { 2025: 40 },
    });
    const { clashes } = proposePlan(plan, observed, { ...widely, year: "2030", prefer: ["last-change"] });
    expect(clashes.map(({ code, path }) => [code, path])).toEqual([["no-candidate", "/indicators/2"]]);
  });
});
