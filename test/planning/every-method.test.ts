import { observe, proposeTargets, type TargetMethodName } from "ipr-plan";
import { describe, expect, test } from "vitest";
import { all, share } from "./all-known.js";
import { planOf } from "./plan-with.js";

describe("where all is known, each method proposes a target, and gives its reason:", () => {
  const [last, factor] = [1 / 9, (1 / 9 / 0.2) ** 0.25];
  const slowed = [1, 2, 3, 4, 5].reduce((level, year) => level * (1 + last * factor ** year), 20);
  const effect = 100 * Math.sin(Math.asin(Math.sqrt(0.2)) + 0.05) ** 2;

  test("none is silent", () => {
    expect(all().silent).toEqual([]);
    // And where none of them is preferred, there is nobody whose reason could be told.
    expect(all().clashes()).toMatchObject([{ code: "no-candidate", received: "none" }]);
  });

  test.each<[TargetMethodName, number | undefined, string, string, string]>([
    [
      "projection-safe",
      undefined,
      "≥22",
      "按近年走势，有 80% 的把握达到，留有余地",
      "the trend reaches it with 80% certainty, which leaves room",
    ],
    [
      "projection-even",
      undefined,
      "≥29",
      "与近年走势基本吻合",
      "it is what the trend of recent years leads to",
    ],
    [
      "projection-stretching",
      undefined,
      "≥37",
      "高于近年走势，须跳起摸高",
      "it is a stretch: more than the trend gives by itself",
    ],
    [
      "last-growth",
      40,
      "≥40",
      "延续上一时期年均 14.9% 的增速",
      "it carries on the last period's growth of 14.9% a year",
    ],
    [
      "slowed-growth",
      slowed,
      "≥28",
      "增速由 11.1% 起逐年递减，每年为上年的 86.3%",
      "growth slows down from 11.1%, each year to 86.3% of that of the year before",
    ],
    [
      "last-change",
      30,
      "≥30",
      "延续上一时期的年均变化量",
      "it carries on the last period's mean yearly change",
    ],
    ["per-cent", 22, "≥22", "比基期改善 10%", "it is 10% better than the base"],
    [
      "cohens-h",
      effect,
      "≥24",
      "按 Cohen 效应量 h = 0.1 提高百分点",
      "the points are an effect of size h = 0.1 by Cohen",
    ],
    [
      "least-significant",
      20 + 1.959963984540054 * Math.SQRT2 * 1.2,
      "≥23",
      "为标准误 1.2 下统计上显著（95%）的最小改善",
      "it is the least improvement that is significant (95%) at a standard error of 1.2",
    ],
    [
      "parent-growth",
      24,
      "≥24",
      "与上级目标年均 3.7% 的增速一致",
      "it grows as the parent's target does, by 3.7% a year",
    ],
    ["parent-share", 24, "≥24", "保持占上级 80.0% 的份额", "it keeps its share of 80.0% of the parent's"],
    ["parent-distance", 25, "≥25", "保持与上级的现有差距", "it keeps its present distance to the parent's"],
    ["parent-level", 25, "≥25", "达到上级的现有平均水平", "it reaches the parent's present level"],
    [
      "best-quarter",
      25.5,
      "≥26",
      "达到同类地区前四分之一的现有水平",
      "it reaches the present level of the best quarter of its peers",
    ],
    ["maintain", 20, "≥20", "保持基期水平", "it keeps the level of the base"],
  ])("%s", (name, value, printed, zh, en) => {
    const one = all().candidates.find(({ method }) => method === name);
    if (value !== undefined) expect(Number(one?.unrounded)).toBeCloseTo(value, 9);
    expect(one?.printed).toBe(printed);
    expect(one?.because["zh-Hans"]).toContain(`主要考虑：${zh}。`);
    expect(one?.because.en).toContain(`, because ${en}.`);
    expect(one?.source).toMatch(/plan offices|Healthy People/);
  });
});

describe("what is safe, even and a stretch", () => {
  const trend = (direction: "increase" | "decrease" | "maintain") =>
    all({ direction }).candidates.flatMap(({ method, unrounded, bound }) =>
      method.startsWith("projection") ? [[method, Number(unrounded), bound.comparator] as const] : [],
    );
  test("rises where up is good, and falls where down is", () => {
    const [safe, even, stretch] = trend("increase").map(([, level]) => level);
    expect([safe, even, stretch]).toEqual([safe, even, stretch].toSorted((a = 0, b = 0) => a - b));
    expect(trend("decrease").map(([, level]) => level)).toEqual([stretch, even, safe]);
    expect(trend("decrease")[0]?.[2]).toBe("at-most");
  });

  test("of a level to be kept, there is only where the trend leads: about that", () => {
    const [, even] = trend("increase");
    expect(trend("maintain")).toEqual([["projection-even", even?.[1], "about"]]);
  });
});

const reasons = (found: Pick<ReturnType<typeof all>, "silent">) =>
  Object.fromEntries(found.silent.map(({ method, reason }) => [method, reason]));
const named = (reason: string, ...names: TargetMethodName[]) =>
  Object.fromEntries(names.map((name) => [name, reason]));

describe("each method that proposes nothing says why:", () => {
  test("a level to be kept has no better and no worse", () => {
    const {
      "projection-even": _,
      maintain: __,
      ...others
    } = Object.fromEntries(all().candidates.map(({ method }) => [method, "no-direction"]));
    expect(reasons(all({ direction: "maintain" }))).toEqual(others);
  });

  test("without a value of the base year, whatever else is known", () => {
    expect(reasons(all({}, { 2022: 14, 2023: 16, 2024: 18 }))).toEqual(
      Object.fromEntries(all().candidates.map(({ method }) => [method, "no-baseline"])),
    );
  });

  test("one value alone, and nobody above or beside", () => {
    const plan = planOf({ id: "one", ...share, regionRule: "ratio" });
    const found = proposeTargets(plan, "one", observe(plan, { one: { 2025: 20 } }), { year: "2030" });
    expect(reasons(found)).toEqual({
      ...named("too-few-observations", "projection-safe", "projection-even", "projection-stretching"),
      ...named("too-few-observations", "last-growth", "slowed-growth", "last-change"),
      ...named("no-standard-error", "least-significant"),
      ...named("no-parent", "parent-growth", "parent-distance", "parent-level"),
      ...named("not-additive", "parent-share"),
      ...named("no-peers", "best-quarter"),
    });
  });

  test("a total is no level", () => {
    const total = { measure: "cumulative", unit: "件", regionRule: "sum" } as const;
    const found = all(total, { 2021: 10, 2022: 22, 2023: 36, 2024: 52, 2025: 70 });
    expect(reasons(found)).toEqual({
      ...named("not-a-level", "last-change", "cohens-h", "least-significant"),
      ...named("not-a-level", "parent-distance", "parent-level", "best-quarter"),
      ...named("no-observation", "parent-share"),
      ...named("no-baseline", "parent-growth"),
    });
  });
});
