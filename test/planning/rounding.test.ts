import { observe, proposeTargets } from "ipr-plan";
import { describe, expect, test } from "vitest";
import { type Own, planOf } from "./plan-with.js";

type Values = Readonly<Record<string, string | number>>;

/** How a target is printed that is so much better than the value of 2025. */
function printed(own: Own, values: Values, improvement: number, options: object = {}) {
  const plan = planOf({ id: "one", measure: "annual", ...own });
  const observed = observe(plan, { one: values });
  const { candidates } = proposeTargets(plan, "one", observed, { year: "2030", improvement, ...options });
  return candidates.find(({ method }) => method === "per-cent")?.printed;
}

describe("a target is given no more finely than", () => {
  const none = { unit: undefined } as const;
  test.each<[string, Own, Values, number, string]>([
    ["whole, where things are counted", { unit: "件" }, { 2025: 7 }, 0.06, "≥7"],
    ["ones of 件, where they are counted in 万件", { unit: "万件" }, { 2025: "0.0012" }, 0.5, "≥0.0018"],
    ["tenths of a thousandth of 万件, which are one", { unit: "万件" }, { 2025: "0.0012" }, 0.03, "≥0.0012"],
    ["whole, where people are counted", { unit: "人" }, { 2025: 7 }, 0.06, "≥7"],
    ["ones, of a rank", { unit: "位", direction: "decrease", regionRule: "none" }, { 2025: 9 }, 0.06, "≤8"],
    [
      "tens, of a total in tens that starts from nothing",
      { unit: "亿元", measure: "cumulative" },
      { 2021: 100, 2022: 210, 2023: 330, 2024: 460, 2025: 610 },
      0.005,
      "≥610",
    ],
    ["two digits of the base, of money", { unit: "亿元" }, { 2025: 7 }, 0.06, "≥7.4"],
    ["its last digit, where it has two", { unit: "亿元" }, { 2025: 12 }, 0.03, "≥12"],
    ["its last digit that is not 0, where it has two of them", { unit: "亿元" }, { 2025: 120 }, 0.03, "≥120"],
    ["the last digit of the values so far", { unit: "亿元" }, { 2020: "11.25", 2025: 12 }, 0.004, "≥12.05"],
    ["whole without a unit, where all was whole", none, { 2025: 7 }, 0.06, "≥7"],
    ["tenths without a unit, where one value was", none, { 2020: "6.5", 2025: 7 }, 0.06, "≥7.4"],
    ["tens, where all was in tens", none, { 2020: 30, 2025: 70 }, 0.02, "≥71"],
    [
      "hundreds, where all was in hundreds and has three digits",
      none,
      { 2020: 3000, 2025: 70_000 },
      0.002,
      "≥70000",
    ],
  ])("%s", (_, own, values, improvement, expected) => {
    expect(printed(own, values, improvement)).toBe(expected);
  });
});

describe("the step is 1 or 5 with zeros, no more than a fifth of the change", () => {
  test.each([
    // The change, then the step.
    [0.05, "≥1050"],
    [0.249, "≥1250"],
    [0.2504, "≥1250"],
    [0.26, "≥1250"],
    [0.499, "≥1500"],
    [0.53, "≥1500"],
    [0.03, "≥1030"],
    [0.023, "≥1023"],
    [0.0249, "≥1025"],
    [0.027, "≥1025"],
  ])("a change of %s of 1000", (improvement, expected) => {
    expect(printed({ unit: "亿元" }, { 2020: 999, 2025: 1000 }, improvement)).toBe(expected);
  });

  test("where the increase is rounded, it is the increase that ends so", () => {
    const asked = (round: "level" | "increase") =>
      printed({ unit: "亿元" }, { 2020: 999, 2025: 1003 }, 0.26, { round });
    expect([asked("level"), asked("increase")]).toEqual(["≥1250", "≥1253"]);
  });
});

describe("what can be at all", () => {
  const share = { unit: "%", regionRule: "ratio" } as const;
  test.each([
    ["no share is rounded beyond the whole", share, { 2025: "81.5" }, 0.2266, "≥100"],
    [
      "a rank ends at the first",
      { unit: "位", direction: "decrease", regionRule: "none" },
      { 2025: 9 },
      0.99,
      "≤1",
    ],
    ["an amount ends at nothing", { unit: "件", direction: "decrease" }, { 2025: 9 }, 1.5, "≤0"],
  ] as const)("%s", (_, own, values, improvement, expected) => {
    expect(printed(own, values, improvement)).toBe(expected);
  });
});

test("what is kept is printed as it was observed, whatever its digits", () => {
  for (const [unit, value] of [
    ["亿元", "1234.567"],
    ["件", "12.5"],
  ] as const) {
    const plan = planOf({ id: "one", unit, measure: "annual" });
    const observed = observe(plan, { one: { 2024: "9", 2025: value } });
    const { candidates } = proposeTargets(plan, "one", observed, { year: "2030" });
    const kept = candidates.find(({ method }) => method === "maintain");
    expect(kept).toMatchObject({ printed: `≥${value}`, unrounded: value, limited: false });
  }
});
