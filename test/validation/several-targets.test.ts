// What several targets of one indicator say together.
import { validatePlan } from "ipr-plan";
import { describe, expect, test } from "vitest";
import { type Facts, from, indicatorOf, planWith, to, within } from "../aims/small-plan.js";
import { type Said, saidBy, toldOf } from "./said-by.js";

const planOf = (facts: Facts) => planWith([indicatorOf({ unit: "件", baseline: from("4"), ...facts })]);
const told = (facts: Facts) => toldOf(planOf(facts)).map((one) => one.replace("/indicators/0/", ""));
type Terms = Parameters<typeof to>[1];
const floor = (value: string, terms: Terms = {}) => to(value, { comparator: "at-least", ...terms });
const ceiling = (value: string, terms: Terms = {}) => to(value, { comparator: "at-most", ...terms });
const above = (value: string, terms: Terms = {}) => to(value, { comparator: "more-than", ...terms });
const below = (value: string, terms: Terms = {}) => to(value, { comparator: "less-than", ...terms });
const aspired: Terms = { strength: "strive" };

type Case = [title: string, targets: NonNullable<Facts["targets"]>, found: readonly string[]];

describe("targets of one year repeat each other", () => {
  test.each<Case>([
    ["not where one is aspired to", [to("10"), to("12", aspired)], []],
    ["nor where that one stands first", [to("12", aspired), to("10")], []],
    [
      "where two are aspired to",
      [to("10"), to("12", aspired), to("14", aspired)],
      ["target-repeated targets/2"],
    ],
    ["where two are firm", [to("10"), to("12", aspired), to("14")], ["target-repeated targets/2"]],
    ["where the intervals differ", [within("10", "14"), within("11", "14")], ["target-repeated targets/1"]],
    ["not where only the end differs that binds nobody", [within("10", "14"), within("10", "15")], []],
    [
      "in multiples of another number, however near",
      [to("1.9", { basis: "multiple" }), to("1.92", { basis: "multiple" })],
      ["target-repeated targets/1"],
    ],
    ["not in a level that a multiple rounds", [to("1.9", { basis: "multiple" }), to("7.7")], []],
  ])("%s", (_, targets, found) => {
    expect(told({ targets })).toStrictEqual(found);
  });

  test("two ceilings as two floors", () => {
    const falling: Facts = { direction: "decrease", baseline: from("40") };
    expect(told({ ...falling, targets: [ceiling("20"), ceiling("12")] })).toStrictEqual([
      "target-repeated targets/1",
    ]);
    expect(told({ ...falling, targets: [within("5", "20"), within("5", "12")] })).toStrictEqual([
      "target-repeated targets/1",
    ]);
  });
});

describe("targets of one year contradict", () => {
  const contradictions = (targets: NonNullable<Facts["targets"]>) =>
    saidBy("targets-contradict", planOf({ targets }));
  const third = "/indicators/0/targets/2";
  test.each<[string, NonNullable<Facts["targets"]>, readonly Said[]]>([
    [
      "the highest floor, with a wider ceiling between them",
      [floor("10"), ceiling("12"), ceiling("8")],
      [[third, "what goes with ≥10", "≤8"]],
    ],
    [
      "the lowest ceiling, with a lower floor between them",
      [ceiling("6"), floor("4"), floor("10")],
      [[third, "what goes with ≤6", "≥10"]],
    ],
    [
      "the highest floor, and not the latest",
      [floor("10"), floor("5"), ceiling("7")],
      [[third, "what goes with ≥10", "≤7"]],
    ],
    [
      "the lowest ceiling, and not the latest",
      [ceiling("6"), ceiling("12"), floor("8")],
      [[third, "what goes with ≤6", "≥8"]],
    ],
    [
      "more than a number, with the number itself between them",
      [above("10"), floor("10"), ceiling("10")],
      [[third, "what goes with >10", "≤10"]],
    ],
    [
      "more than a number that stands second",
      [floor("10"), above("10"), ceiling("10")],
      [[third, "what goes with >10", "≤10"]],
    ],
    [
      "less than a number, with the number itself between them",
      [below("10"), ceiling("10"), floor("10")],
      [[third, "what goes with <10", "≥10"]],
    ],
    ["not a number with itself, whatever stands between", [floor("10"), above("9"), ceiling("10")], []],
    ["not each other where both are ceilings", [ceiling("6"), ceiling("12")], []],
    ["nor where both are floors", [floor("6"), floor("12")], []],
  ])("%s", (_, targets, found) => {
    expect(contradictions(targets)).toStrictEqual(found);
  });
});

describe("targets of later years go on from those before", () => {
  const back = (targets: NonNullable<Facts["targets"]>, facts: Facts = {}) =>
    saidBy("targets-go-back", planOf({ targets, ...facts }));
  const last = "/indicators/0/targets/2";

  test("a day within a year comes before its end", () => {
    const middle: Terms = { dueOn: "2025-06-30" };
    expect(back([to("10"), to("12", middle)])).toStrictEqual([
      ["/indicators/0/targets/0", "no worse than 12, the target of 2025-06-30", "10"],
    ]);
    expect(back([to("12"), to("10", middle)])).toStrictEqual([]);
  });

  test("an end that an earlier target does not have is not gone back from", () => {
    expect(back([ceiling("20", { year: "2022" }), to("12", { year: "2023" }), to("10")])).toStrictEqual([
      [last, "no worse than 12, the target of 2023", "10"],
    ]);
    expect(back([to("12", { year: "2022" }), ceiling("20", { year: "2023" }), to("10")])).toStrictEqual([
      [last, "no worse than 12, the target of 2022", "10"],
    ]);
  });

  test("of two that ask for the same, the one that stands first is named", () => {
    const [exact, least] = [to("12", { year: "2023" }), floor("12", { year: "2023" })];
    expect(back([exact, least, to("10")])).toStrictEqual([
      [last, "no worse than 12, the target of 2023", "10"],
    ]);
    expect(back([least, exact, to("10")])).toStrictEqual([
      [last, "no worse than ≥12, the target of 2023", "10"],
    ]);
  });

  test.each(["targets-go-back", "total-targets-fall"] as const)(
    "a firm target may lie behind what was only aspired to before it, and nothing else (%s)",
    (code) => {
      const measure = code === "total-targets-fall" ? "cumulative" : "point-in-time";
      const pathsOf = (targets: NonNullable<Facts["targets"]>) =>
        saidBy(code, planOf({ measure, targets })).map(([path]) => path);
      const before: Terms = { year: "2023" };
      const [second, third] = ["/indicators/0/targets/1", last];
      expect(pathsOf([to("12", { ...before, ...aspired }), to("10")])).toStrictEqual([]);
      expect(pathsOf([to("12", { ...before, ...aspired }), to("10", aspired)])).toStrictEqual([second]);
      expect(pathsOf([to("12", before), to("10", aspired)])).toStrictEqual([second]);
      expect(pathsOf([to("14", { ...before, ...aspired }), to("12", before), to("10")])).toStrictEqual([
        third,
      ]);
    },
  );

  test("the farthest counts, and not the one before", () => {
    expect(back([to("14", { year: "2022" }), to("12", { year: "2023" }), to("13")])).toStrictEqual([
      ["/indicators/0/targets/1", "no worse than 14, the target of 2022", "12"],
      [last, "no worse than 14, the target of 2022", "13"],
    ]);
  });
});

test("a day that a target is due on lies in its year", () => {
  const dueOn = (day: string) =>
    saidBy("due-day-outside-year", planOf({ targets: [to("10", { dueOn: day })] }));
  expect(dueOn("2025-01-01")).toStrictEqual([]);
  expect(dueOn("2025-12-31")).toStrictEqual([]);
  expect(dueOn("2026-01-01")).toStrictEqual([
    ["/indicators/0/targets/0/dueOn", "a day of 2025", "2026-01-01"],
  ]);
  expect(dueOn("2024-12-31")).toStrictEqual([
    ["/indicators/0/targets/0/dueOn", "a day of 2025", "2024-12-31"],
  ]);
});

test.each([
  [
    "targets-go-back",
    {},
    "专利：2025 年目标 10 劣于 2025-06-30 目标 12",
    "the target 10 of 2025 is worse than 12 of 2025-06-30",
  ],
  [
    "total-targets-fall",
    { measure: "cumulative" },
    "专利：累计数只增不减，而 2025 年目标 10 小于 2025-06-30 的 12",
    "its target of 2025 is 10, less than 12 of 2025-06-30",
  ],
] as const)("%s names the day that a target is due on", (code, facts, zh, en) => {
  const plan = planOf({ targets: [to("10"), to("12", { dueOn: "2025-06-30" })], ...facts });
  const found = validatePlan(plan).find((one) => one.code === code);
  expect(found?.message["zh-Hans"].replace(/^[^：]*/, "专利")).toBe(zh);
  expect(found?.message.en).toContain(en);
});
