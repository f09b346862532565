import { assess, observe, outlook, targetLevel } from "ipr-plan";
import { describe, expect, test } from "vitest";
import { from, planOf, to } from "../aims/small-plan.js";
import { methodNames } from "./seen.js";

describe("what the relations found", () => {
  test("an amount that its first year under way settles is settled for the outlook too", () => {
    const plan = planOf({ measure: "annual", unit: "件", targets: [to("0")] });
    const limited = planOf({
      measure: "annual",
      unit: "件",
      direction: "decrease",
      targets: [to("3", { comparator: "at-most" })],
    });
    const observed = { it: { "2025-Q1": 4 } };
    expect(outlook(plan, "it", observe(plan, observed)).probability).toBe(1);
    expect(assess(plan, "it", observe(plan, observed)).verdict).toBe("achieved");
    expect(outlook(limited, "it", observe(limited, observed)).probability).toBe(0);
    expect(assess(limited, "it", observe(limited, observed)).verdict).toBe("behind");
  });

  test("a value older than the baseline neither meets nor misses a target of the baseline's year", () => {
    const plan = planOf({
      unit: "%",
      regionRule: "ratio",
      baseline: from("-1", { year: "2022" }),
      targets: [to("-0.95", { year: "2022" })],
    });
    const observed = observe(plan, { it: { 2021: 0 } });
    expect(assess(plan, "it", observed, { asOf: "2022" }).met).toBeNull();
    expect(outlook(plan, "it", observed, { asOf: "2022" }).probability).toBeNull();
  });

  test("an average over a plan that is over is met or missed by every method", () => {
    const targets = [to("2", { basis: "period-average", year: "2022" })];
    const plan = planOf({ measure: "annual", targets });
    const observed = observe(plan, { it: { 2021: 1, 2022: 3 } });
    const verdicts = methodNames.map((method) => assess(plan, "it", observed, { method }).verdict);
    expect(new Set(verdicts)).toEqual(new Set(["achieved"]));
  });

  test("a number that the target leaves out is missed in its year, though no rate leads there", () => {
    const plan = planOf({ targets: [to("0", { comparator: "more-than", year: "2022" })] });
    const observed = observe(plan, { it: { 2019: 0, 2020: -1, 2021: -1, 2022: 0 } });
    expect(assess(plan, "it", observed, { method: "german-status" }).verdict).toBe("behind");
  });

  test("of a level that was missed and an average that is not known the outlook is certain", () => {
    const plan = planOf({ baseline: from("0"), targets: [to("5"), to("3", { basis: "period-average" })] });
    const { probability, target } = outlook(plan, "it", observe(plan, { it: { 2025: 4 } }));
    expect([probability, target?.bound]).toEqual([0, { comparator: "attain", value: "5" }]);
  });

  test("a baseline of a later year is not known yet", () => {
    const plan = planOf({ baseline: from("0", { year: "2022" }), targets: [to("0.05", { year: "2021" })] });
    const observed = observe(plan, { it: { 2021: 1 } });
    expect([assess(plan, "it", observed).met, outlook(plan, "it", observed).probability]).toEqual([true, 1]);
  });

  test("another value of the baseline's year is noticed once it is known, and only where it is of the whole year", () => {
    const plan = planOf({ measure: "annual", baseline: from("8"), targets: [to("20")] });
    const codesOf = (values: Record<string, number>, asOf: string): readonly string[] =>
      assess(plan, "it", observe(plan, { it: values }), { asOf }).issues.map(({ code }) => code);
    expect(codesOf({ 2020: 9 }, "2020-06-30")).not.toContain("baseline-differs");
    expect(codesOf({ "2020-Q4": 2 }, "2021")).not.toContain("baseline-differs");
    expect(codesOf({ "2020-S1": 4, "2020-S2": 5 }, "2021")).toContain("baseline-differs");
    expect(codesOf({ 2020: 9 }, "2021")).toContain("baseline-differs");
  });

  test("of several reasons why no target of a year is a level always the same one is given", () => {
    const falls = to("0");
    const unread = to("0", { basis: "relative-change" });
    const plans = [
      [falls, unread],
      [unread, falls],
    ].map((last) => planOf({ measure: "cumulative", targets: [...last, to("1", { year: "2022" })] }));
    expect(plans.map((plan) => assess(plan, "it", {}, { asOf: "2023" }).reason)).toEqual([
      "no-baseline",
      "no-baseline",
    ]);
  });

  test.each(["2", "2.01", "2.39", "2.4"])(
    "of a path drawn at 2 and exact at 2.4, a value of %s is on track",
    (value) => {
      const plan = planOf({ measure: "cumulative", targets: [to("3")] });
      const result = assess(plan, "it", observe(plan, { it: { 2024: value } }));
      expect([result.verdict, result.pace]).toEqual(["on-track", 1]);
    },
  );

  test("of several targets that are judged alike the one with most missing decides", () => {
    const more = (value: string) => to(value, { comparator: "more-than" });
    const plan = planOf({ targets: [more("0"), more("0.05")] });
    expect(assess(plan, "it", observe(plan, { it: { 2025: 0 } })).gap?.value).toBe("0.05");
  });

  test("a level that a rate of many digits leads to is met by itself, by every method", () => {
    const targets = [to("4", { basis: "annual-growth" })];
    const plan = planOf({ measure: "annual", baseline: from("0.785", { year: "2018" }), targets });
    const value = "1.0330064467001344";
    const observed = observe(plan, { it: { 2021: "0.785", 2022: "0.876", 2023: "0", 2024: value } });
    expect(assess(plan, "it", observed, { method: "german-status" })).toMatchObject({
      met: true,
      class: "sun",
    });
  });

  test("no progress is not a bit less than none, whatever binary fractions make of it", () => {
    const targets = [to("2.4625", { comparator: "at-most" })];
    const plan = planOf({ direction: "maintain", baseline: from("9.85"), targets });
    const observed = observe(plan, { it: { 2021: "9.85" } });
    expect(assess(plan, "it", observed, { method: "current-status-index" }).class).toBe("progress");
  });

  test("the words of an average are the caller's own", () => {
    const [target = to("1")] = [to("1", { basis: "period-average" })];
    const [indicator] = planOf({ measure: "annual", targets: [target] }).indicators;
    const levels = [1, 2].map(() => indicator && targetLevel(indicator, target));
    const [one, other] = levels.map((level) => (level && "because" in level ? level.because[0] : undefined));
    expect(one).toEqual(other);
    expect(one).not.toBe(other);
  });
});
