import { observe, proposePlan } from "ipr-plan";
import { describe, expect, test } from "vitest";
import { type Own, planOf } from "./plan-with.js";

type Part = Own & { readonly before: string | number; readonly now: string | number };

/** A whole of 100 that is kept, and parts that are carried on from 2024 to 2030. */
function taken(parts: Readonly<Record<string, Part>>, reconcile: "parts" | "whole", whole: Own = {}) {
  const own = Object.entries(parts).map(([id, { before: _, now: __, ...one }]) => ({
    id,
    partOf: "all",
    ...whole,
    ...one,
  }));
  const plan = planOf({ id: "all", ...whole }, ...own);
  const seen = Object.entries(parts).map(
    ([id, { before, now }]) => [id, { 2024: before, 2025: now }] as const,
  );
  const observed = observe(plan, { all: { 2025: 100 }, ...Object.fromEntries(seen) });
  const choose = Object.fromEntries([["all", "maintain"] as const]);
  const { proposals, clashes } = proposePlan(plan, observed, {
    year: "2030",
    prefer: ["last-change"],
    choose,
    spread: 999,
    reconcile,
  });
  return {
    values: Object.fromEntries(proposals.map(({ indicator, chosen }) => [indicator, chosen?.bound.value])),
    codes: clashes.map(({ code }) => code),
    chosen: Object.fromEntries(proposals.map(({ indicator, chosen }) => [indicator, chosen])),
  };
}

describe("the whole is shared out over its parts", () => {
  test("by what the methods gave before rounding, so that they add up", () => {
    // 60 + 5 · 2 and 40 + 5 · 3: 70 and 55 of 125.
    const { values, codes, chosen } = taken(
      { a: { before: 58, now: 60 }, b: { before: 37, now: 40 } },
      "parts",
    );
    expect(values).toEqual({ all: "100", a: "56", b: "44" });
    expect(codes).toEqual(["target-below-base"]);
    expect(chosen["a"]).toMatchObject({
      printed: "≥56",
      unrounded: "70",
      limited: false,
      method: "last-change",
    });
    expect(chosen["a"]?.change?.perYear.value).toBe("-0.8");
    expect(chosen["a"]?.because.en).toContain(
      "because it was adjusted by the largest remainder, so that the parts add up to 100.",
    );
    expect(chosen["a"]?.because["zh-Hans"]).toContain("按最大余数法调整，使各其中项合计等于总项的 100");
  });

  test("as finely as the finest of them is printed", () => {
    const money = { unit: "亿元", measure: "annual" } as const;
    const found = taken(
      { a: { before: "60.4", now: "60.5" }, b: { before: "39.3", now: "39.5" } },
      "parts",
      money,
    );
    // 61 and 40.5 of 101.5.
    expect(found.values).toEqual({ all: "100", a: "60.1", b: "39.9" });
  });

  test("in the unit of each part", () => {
    const found = taken(
      { a: { before: "0.0058", now: "0.006", unit: "万件" }, b: { before: 37, now: 40 } },
      "parts",
    );
    expect(found.values).toEqual({ all: "100", a: "0.0056", b: "44" });
  });

  test("where a part would fall below nothing it gets nothing", () => {
    const money = { unit: "亿元", measure: "annual" } as const;
    const found = taken({ a: { before: 40, now: -10 }, b: { before: 109, now: 110 } }, "parts", money);
    expect(found.values).toEqual({ all: "100", a: "0", b: "100" });
  });

  test("and stays as it is where the methods leave no part anything", () => {
    const found = taken({ a: { before: 80, now: 60 }, b: { before: 60, now: 40 } }, "parts");
    expect(found.values).toEqual({ all: "100", a: "0", b: "0" });
    expect(found.codes).toContain("parts-differ-from-whole");
  });

  test("also where one part is left nothing", () => {
    const found = taken({ a: { before: 80, now: 60 }, b: { before: 38, now: 40 } }, "parts");
    expect(found.values).toEqual({ all: "100", a: "0", b: "100" });
  });
});

describe("the whole is made the sum of its parts", () => {
  test("and the parts stay as they are", () => {
    const { values, codes, chosen } = taken(
      { a: { before: 58, now: 60 }, b: { before: 37, now: 40 } },
      "whole",
    );
    expect(values).toEqual({ all: "125", a: "70", b: "55" });
    expect(codes).toEqual([]);
    expect(chosen["all"]).toMatchObject({ printed: "≥125", unrounded: "100", limited: false });
    expect(chosen["all"]?.because.en).toContain("because it is the sum of the targets of its parts.");
    expect(chosen["all"]?.because["zh-Hans"]).toContain("取其中项目标之和");
  });
});

test.each(["parts", "whole"] as const)(
  "nothing is adjusted by %s where parts are not all of the whole",
  (way) => {
    const found = taken({ a: { before: 58, now: 60 }, b: { before: 34, now: 37 } }, way);
    expect(found.values).toEqual({ all: "100", a: "70", b: "52" });
  },
);

test.each(["parts", "whole"] as const)("nothing is adjusted by %s where the targets add up", (way) => {
  const found = taken({ a: { before: 58, now: 60 }, b: { before: 42, now: 40 } }, way);
  expect(found.values).toEqual({ all: "100", a: "70", b: "30" });
  expect(found.chosen["a"]?.because.en).toContain("carries on");
});
