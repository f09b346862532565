import { type Allocation, allocate, allocateTarget } from "ipr-plan";
import { allocationChart } from "ipr-plan/charts";
import { guangxi2025 } from "ipr-plan/plans";
import { describe, expect, test } from "vitest";
import { deepFreeze } from "../deep-freeze.js";
import { thrown } from "../value/thrown.js";

const plain = deepFreeze(allocate("53", { 桂林: 10, 南宁: 21, 柳州: 14 }, { places: 1 }));

describe("an allocation chart", () => {
  test("has a line for each part, with its share of the total", () => {
    const { values } = allocationChart(plain, { unit: "万件" }).data;
    expect(values.map(({ place, part, value, text }) => [place, part, value, text])).toEqual([
      [0, "桂林", 11.8, "11.8 万件 · 22%"],
      [1, "南宁", 24.7, "24.7 万件 · 47%"],
      [2, "柳州", 16.5, "16.5 万件 · 31%"],
    ]);
    expect(values.reduce((sum, { share }) => sum + (share ?? 0), 0)).toBeCloseTo(1, 12);
  });

  test("puts the largest first where told", () => {
    const { values } = allocationChart(plain, { order: "largest-first" }).data;
    expect(values.map(({ part }) => part)).toEqual(["南宁", "柳州", "桂林"]);
  });

  test("of a ratio shows each region's own beside its numerator, and what they come to", () => {
    const split = allocateTarget(
      guangxi2025,
      "high-value-patents-per-10k",
      { 南宁: 3, 其他: 2 },
      {
        denominators: { 南宁: "894.08", 其他: "4118.62" },
      },
    );
    if (!("parts" in split)) throw new Error("expected a split");
    const chart = allocationChart(deepFreeze(split), { locale: "en", title: "Patents" });
    expect(chart.data.values.map(({ value, ratio, text }) => [value, ratio, text])).toEqual([
      [7519, 8.41, "7519 items · 60% · 8.41"],
      [5013, 1.217, "5013 items · 40% · 1.217"],
    ]);
    expect(chart.title).toEqual({
      text: ["Patents"],
      subtitle: ["target 2.5 items/10k people in 2025, together 2.5000499"],
    });
  });

  test("marks parts whose equal claims could not all be served", () => {
    const { values } = allocationChart(allocate(1, { a: 1, b: 1 })).data;
    expect(values.map(({ tied, text }) => [tied, text])).toEqual([
      [true, "1 · 100% · 同分"],
      [true, "0 · 0% · 同分"],
    ]);
  });

  test("of a total of 0 has no shares", () => {
    expect(allocationChart(allocate(0, { a: 1 })).data.values).toMatchObject([
      { value: 0, share: null, text: "0" },
    ]);
  });

  test.each<[string, unknown, string]>([
    ["a reason", { missing: { reason: "no-target" } }, "an object"],
    ["nothing", undefined, "undefined"],
    ["null", null, "null"],
    ["a number", 5, "5"],
    ["a text", "parts", '"parts"'],
    ["a list", [plain], "an array of 1"],
    ["parts that are none", { parts: 5, ties: [] }, "an object"],
    ["parts alone", { parts: { a: "1" } }, "an object"],
  ])("throws for %s in place of an allocation", (_what, received, shown) => {
    const { code, message } = thrown(() => allocationChart(deepFreeze(received) as Allocation));
    expect(code).toBe("allocation-invalid");
    expect(message.en).toBe(
      `Not an allocation: expected the result of allocate or allocateTarget with its parts, received ${shown}`,
    );
  });
});
