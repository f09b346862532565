// Targets that are met or missed for good before their time is over: what was counted is not uncounted.
import {
  type AssessOptions,
  assess,
  assessPlan,
  compareMethods,
  effortFor,
  evaluateFinal,
  type ObservationInput,
  observe,
  outlook,
  scenarioLine,
} from "ipr-plan";
import { describe, expect, test } from "vitest";
import { type Facts, from, planOf, to, within } from "../aims/small-plan.js";

type Values = Readonly<Record<string, ObservationInput>>;
const atMost = { comparator: "at-most" } as const;
const average = { basis: "period-average" } as const;
const amounts: Facts = { measure: "annual", unit: "件", baseline: from("80"), targets: [to("100")] };
const limited: Facts = { ...amounts, direction: "decrease", targets: [to("50", atMost)] };
const total: Facts = { measure: "cumulative", unit: "件", targets: [to("100")] };
const yearly = { 2021: 82, 2022: 85, 2023: 86, 2024: 90 };

const { baseline: _, ...unstarted } = amounts;

const settled: [string, Facts, Values, "achieved" | "behind"][] = [
  ["a half-year that is enough", amounts, { ...yearly, "2025-S1": 101 }, "achieved"],
  ["a half-year that is enough where nothing else is known", unstarted, { "2025-S1": 101 }, "achieved"],
  ["exactly enough, provisionally", amounts, { "2025-01/2025-09": { value: 100, status: "P" } }, "achieved"],
  ["months beyond a ceiling", limited, { 2024: 60, "2025-01": 30, "2025-02": 21 }, "behind"],
  [
    "a yearly rate reached by June",
    { ...amounts, targets: [to("5", { basis: "annual-growth" })] },
    { ...yearly, "2025-S1": 103 },
    "achieved",
  ],
  [
    "a half-year that is enough by the day that the target is due on",
    { ...amounts, targets: [to("100", { dueOn: "2025-06-30" })] },
    { ...yearly, "2025-S1": 100 },
    "achieved",
  ],
  [
    "a quarter beyond a ceiling that is due on a day of its year",
    { ...limited, targets: [to("50", { ...atMost, dueOn: "2025-06-30" })] },
    { 2024: 45, "2025-Q1": 51 },
    "behind",
  ],
  ["a total that has passed its target", total, { 2021: 101 }, "achieved"],
  ["a total to be kept above", { ...total, direction: "maintain" }, { 2021: 101 }, "achieved"],
  ["a total beyond its ceiling", { ...total, targets: [to("100", atMost)] }, { 2021: 101 }, "behind"],
  [
    "a total at a ceiling that leaves it out",
    { ...total, targets: [to("100", { comparator: "less-than" })] },
    { 2021: 100 },
    "behind",
  ],
  [
    "a total above a range",
    { ...total, direction: "maintain", targets: [within("80", "100")] },
    { 2021: 101 },
    "behind",
  ],
  [
    "years that are enough for a mean of all",
    { ...amounts, targets: [to("10", average)] },
    { 2021: 30, 2022: 20 },
    "achieved",
  ],
  [
    "years that are too much for a mean of all",
    { ...limited, targets: [to("10", { ...average, ...atMost })] },
    { 2021: 30, 2022: 21 },
    "behind",
  ],
  [
    "a last year that is enough for the mean by June",
    { ...amounts, targets: [to("100", average)] },
    { 2021: 100, 2022: 95, 2023: 100, 2024: 100, "2025-S1": 105 },
    "achieved",
  ],
];

test("a mean of all years is of the year that a day lies in, too: four years that fall just short settle nothing", () => {
  const plan = planOf({ ...amounts, targets: [to("100", { ...average, dueOn: "2025-06-30" })] });
  const observed = observe(plan, { it: { 2021: 112, 2022: 113, 2023: 112, 2024: 113 } });
  expect(assess(plan, "it", observed, { asOf: "2024" }).verdict).toBe("on-track");
});

test("a total that was corrected downwards within the year settles a target that it still meets", () => {
  const plan = planOf({ ...total, targets: [to("4", { comparator: "more-than" })] });
  const result = evaluateFinal(plan, "it", observe(plan, { it: { 2024: 7, "2025-06": 5 } }));
  expect(result).toMatchObject({ grade: "exceeded", isTimely: true });
});

describe.each(settled)("%s settles the target", (_, facts, values, verdict) => {
  const plan = planOf(facts);
  const observed = observe(plan, { it: values });
  test("by every method, in the plan's text too", () => {
    const found = compareMethods(plan, "it", observed).map((row) => row.verdict);
    expect(new Set(found)).toStrictEqual(new Set([verdict]));
    expect(assessPlan(plan, observed).counts[verdict]).toBe(1);
  });
  test("with a value that meets it or not, and nothing that is needed", () => {
    const result = assess(plan, "it", observed);
    expect(result).toMatchObject({ met: verdict === "achieved", required: null, class: verdict });
    expect(result.issues.filter(({ code }) => code === "part-of-year-set-aside")).toStrictEqual([]);
    const said = result.because.map(({ en }) => en).join("; ");
    expect(said.includes("missed for good")).toBe(verdict === "behind");
  });
  test("with probability 1 or 0, and no effort", () => {
    const ahead = outlook(plan, "it", observed);
    expect(ahead).toMatchObject({ probability: verdict === "achieved" ? 1 : 0, required: null });
    expect(effortFor(plan, "it", observed, { probability: 0.8 })).toStrictEqual({
      missing: { reason: verdict === "achieved" ? "already-met" : "no-solution" },
    });
  });
});

describe("nothing is settled", () => {
  const open: [string, Facts, Values, AssessOptions?][] = [
    ["by a level, which can fall", { ...amounts, measure: "point-in-time" }, { 2024: 90, "2025-06": 110 }],
    ["by a part of a year before the last", amounts, { 2023: 86, "2024-S1": 110 }],
    ["by money of which some was lost", { ...amounts, unit: "亿元" }, { 2024: -3, "2025-S1": 110 }],
    [
      "by a total that may still rise above the range",
      { ...total, targets: [within("80", "100")], direction: "maintain" },
      { 2021: 90 },
    ],
    [
      "by a ceiling that is just used up",
      { ...total, targets: [to("100", atMost)] },
      { 2021: 40, 2022: 100 },
    ],
    [
      "by a mean so far that is enough only so far",
      { ...amounts, targets: [to("100", average)] },
      { 2021: 120, 2022: 130 },
    ],
  ];
  test.each(open)("%s", (_, facts, values) => {
    const plan = planOf(facts);
    const { probability } = outlook(plan, "it", observe(plan, { it: values }));
    expect(probability === 0 || probability === 1).toBe(false);
  });
});

test("on the day that a total broke its ceiling, the outlook says that the target was missed", () => {
  const plan = planOf({ ...total, targets: [to("100", { comparator: "less-than" })] });
  const ahead = outlook(plan, "it", observe(plan, { it: { 2024: 90, 2025: 100 } }));
  expect(ahead).toMatchObject({ probability: 0, shortfall: 0, reason: "target-year-reached" });
  expect(ahead.because.map(({ en }) => en)).toContain("the target of 2025 was missed");
});

test("of two targets of a year, what has met one for good asks for nothing more", () => {
  const plan = planOf({ ...amounts, targets: [to("100"), to("120", atMost)] });
  const observed = observe(plan, { it: { 2023: 90, 2024: 95, "2025-S1": 110 } });
  expect(outlook(plan, "it", observed).required).toBeNull();
});

test("what is needed counts from the baseline or from nothing where nothing was observed yet", () => {
  const rising = planOf({ ...amounts, targets: [to("300")] });
  const half = effortFor(rising, "it", observe(rising, { it: { "2021-S1": 60 } }), { probability: 0.8 });
  expect(half).toMatchObject({ asForecast: expect.any(Number) });
  const plan = planOf(total);
  const history = observe(planOf({ ...amounts, targets: [] }), { it: { 2018: 15, 2019: 16, 2020: 16 } }).it;
  if (history === undefined) throw new Error("no history");
  const effort = effortFor(plan, "it", {}, { probability: 0.8, history });
  // From 0 at the end of 2020 to more than 100 within five years.
  expect("required" in effort && Number(effort.required.perYear.value)).toBeGreaterThan(20);
});

test("no line and no effort leads below what has come in of the year under way", () => {
  const plan = planOf({ ...amounts, targets: [to("100")] });
  const observed = observe(plan, { it: { ...yearly, "2025-01/2025-09": 99 } });
  const effort = effortFor(plan, "it", observed, { probability: 0.2 });
  expect("level" in effort && effort.level).toBeGreaterThanOrEqual(99);
  const line = scenarioLine(plan, "it", observed, "hold");
  expect("levels" in line && line.levels["2025"]).toBe("99");
});
