// A level that every year of the plan has to reach.
import { assess, compareMethods, observe, outlook, type Verdict } from "ipr-plan";
import { describe, expect, test } from "vitest";
import { type Facts, from, planOf, to } from "../aims/small-plan.js";
import type { Values } from "./ended.js";

describe("a level that is asked of every year", () => {
  const facts: Facts = {
    measure: "annual",
    baseline: from("9"),
    targets: [to("10", { basis: "every-year" })],
  };

  test.each<[string, Values, Verdict, boolean | null, string | undefined, string]>([
    [
      "holds as long as no year missed it",
      { 2021: 10, 2022: 11 },
      "on-track",
      true,
      "2022",
      "target-each-year",
    ],
    ["holds where a year is not known yet", { 2022: 11 }, "on-track", true, "2022", "target-each-year"],
    [
      "is missed by one year, whatever came after",
      { 2021: 9, 2022: 11 },
      "behind",
      false,
      "2021",
      "target-each-year",
    ],
    [
      "is missed by one year, also where another is not known at the end",
      { 2021: 9, 2025: 11 },
      "behind",
      false,
      "2021",
      "target-each-year",
    ],
    [
      "is achieved when every year reached it",
      { 2021: 10, 2022: 10, 2023: 10, 2024: 10, 2025: 10 },
      "achieved",
      true,
      "2025",
      "target-each-year",
    ],
    [
      "cannot be judged at the end where a year is not known",
      { 2021: 10, 2023: 10, 2024: 10, 2025: 10 },
      "not-assessable",
      null,
      undefined,
      "incomplete-period",
    ],
    ["has not begun before the plan", { 2019: 9, 2020: 9 }, "not-assessable", null, undefined, "not-started"],
    ["needs an observation", {}, "not-assessable", null, undefined, "no-observation"],
    ["needs a whole year", { "2021-S1": 9 }, "not-assessable", null, undefined, "incomplete-period"],
  ])("%s", (_, values, verdict, met, period, reason) => {
    const plan = planOf(facts);
    const result = assess(plan, "it", observe(plan, { it: values }));
    expect([result.verdict, result.met, result.latest?.period, result.reason]).toStrictEqual([
      verdict,
      met,
      period,
      reason,
    ]);
    expect(result).toMatchObject({ completion: null, pace: null, required: null });
  });

  const ceiling: Facts = {
    measure: "annual",
    direction: "decrease",
    targets: [to("10", { basis: "every-year", comparator: "at-most" })],
  };
  test.each<[string, Facts, Values, Verdict, boolean, number | null]>([
    [
      "a limit of each year is crossed by the year under way, too",
      ceiling,
      { 2021: 9, "2022-Q1": 11 },
      "behind",
      false,
      0,
    ],
    [
      "a limit of each year still holds in the year under way",
      ceiling,
      { 2021: 9, "2022-Q1": 10 },
      "on-track",
      true,
      null,
    ],
    [
      "the last year is reached before it is over",
      facts,
      { 2021: 10, 2022: 10, 2023: 10, 2024: 10, "2025-Q1": 10 },
      "achieved",
      true,
      1,
    ],
    [
      "a year that is reached before it is over says nothing of those after it",
      facts,
      { 2021: 10, "2022-Q1": 10 },
      "on-track",
      true,
      null,
    ],
    [
      "the last year settles nothing where another is not known",
      facts,
      { 2021: 10, 2023: 10, 2024: 10, "2025-Q1": 10 },
      "on-track",
      true,
      null,
    ],
  ])("%s", (_, asked, values, verdict, met, probability) => {
    const plan = planOf({ unit: "件", ...asked });
    const observed = observe(plan, { it: values });
    const ahead = outlook(plan, "it", observed);
    const result = assess(plan, "it", observed);
    expect([result.verdict, result.met, ahead.probability]).toStrictEqual([verdict, met, probability]);
  });

  test("what is asked of each year is not reached in one of them", () => {
    const plan = planOf(facts);
    const observed = observe(plan, { it: { 2021: 10, 2022: 10, 2023: 10, 2024: 10, 2025: 10 } });
    const { probability, expectedYear } = outlook(plan, "it", observed);
    expect([probability, expectedYear]).toStrictEqual([1, null]);
  });

  test("is no level that a rate or a way leads to: no method but elapsed time judges it before it is settled", () => {
    const plan = planOf(facts);
    const open = compareMethods(plan, "it", observe(plan, { it: { 2021: 10 } }));
    expect(
      open.filter(({ verdict }) => verdict !== "not-assessable").map(({ method }) => method),
    ).toStrictEqual(["elapsed-time"]);
    expect(new Set(open.map(({ reason }) => reason))).toStrictEqual(new Set(["target-each-year"]));
    const missed = compareMethods(plan, "it", observe(plan, { it: { 2021: 9 } }));
    expect(new Set(missed.map(({ verdict }) => verdict))).toStrictEqual(new Set(["behind"]));
  });
});
