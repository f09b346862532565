// A mean of what has a highest value, such as a share, can be out of reach, or its limit safe, before all years are over.
import { assess, compareMethods, effortFor, observe, outlook, type Verdict } from "ipr-plan";
import { describe, expect, test } from "vitest";
import { type Facts, planOf, to, within } from "./small-plan.js";

const score: Facts = { measure: "annual", unit: "分", regionRule: "weighted-mean" };
const share: Facts = { measure: "annual", unit: "‰", regionRule: "ratio" };
const mean = { basis: "period-average" } as const;
const floor = { ...mean, comparator: "at-least" } as const;
const limit = { ...mean, comparator: "at-most" } as const;

// Four years of 50 and one of 100 make a mean of 60.
const known = { 2021: 50, 2022: 50, 2023: 50, 2024: 50 };

describe("the mean of all years, once the years left can no longer change what comes of it", () => {
  test.each<[string, Facts, Verdict, boolean]>([
    [
      "is missed where the highest value does not bring it there",
      { targets: [to("60.1", floor)] },
      "behind",
      false,
    ],
    ["is open where the highest value just does", { targets: [to("60", floor)] }, "not-assessable", false],
    [
      "is missed where more than that is asked for",
      { targets: [to("60", { ...mean, comparator: "more-than" })] },
      "behind",
      false,
    ],
    [
      "is kept where the highest value does not bring it over its limit",
      { direction: "decrease", targets: [to("60", limit)] },
      "achieved",
      true,
    ],
    [
      "may still break a limit that the highest value reaches",
      { direction: "decrease", targets: [to("60", { ...mean, comparator: "less-than" })] },
      "on-track",
      true,
    ],
    [
      "is missed where it does not come into an interval any more",
      { direction: "maintain", targets: [within("61", "70", mean)] },
      "behind",
      false,
    ],
  ])("%s", (_, facts, verdict, met) => {
    const plan = planOf({ ...score, ...facts });
    const result = assess(plan, "it", observe(plan, { it: known }));
    expect([result.verdict, result.met, result.latest?.value]).toStrictEqual([verdict, met, "50"]);
  });

  test("goes by the scale of the unit: the highest of a share in ‰ is 1000", () => {
    const plan = planOf({ ...share, targets: [to("600.1", floor)] });
    const of = (value: number) =>
      observe(plan, { it: { 2021: value, 2022: value, 2023: value, 2024: value } });
    expect(assess(plan, "it", of(500)).verdict).toBe("behind");
    expect(assess(plan, "it", of(501)).verdict).toBe("not-assessable");
  });

  test("has no highest value where there is none, or where more was observed", () => {
    const amounts = planOf({ measure: "annual", unit: "件", targets: [to("1000", floor)] });
    expect(assess(amounts, "it", observe(amounts, { it: known })).verdict).toBe("not-assessable");
    const growth = planOf({ measure: "annual", unit: "%", regionRule: "none", targets: [to("70", floor)] });
    expect(assess(growth, "it", observe(growth, { it: known })).verdict).toBe("not-assessable");
  });

  test("is missed by every method, and said to be so by the outlook, which no effort changes", () => {
    const plan = planOf({ ...score, targets: [to("90", floor)] });
    const observed = observe(plan, { it: known });
    const verdicts = compareMethods(plan, "it", observed).map(({ verdict }) => verdict);
    expect(new Set(verdicts)).toStrictEqual(new Set(["behind"]));
    const { probability, because } = outlook(plan, "it", observed);
    expect(probability).toBe(0);
    const words = "whatever the years left bring, the average does not come to the target any more";
    expect(because.some(({ en }) => en.startsWith(words))).toBe(true);
    expect(effortFor(plan, "it", observed, { probability: 0.5 })).toStrictEqual({
      missing: { reason: "no-solution" },
    });
  });
});
