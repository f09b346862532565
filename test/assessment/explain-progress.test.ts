import { type Assessment, assess, assessPlan, type Observations, observe, type Plan } from "ipr-plan";
import { describe, expect, test } from "vitest";
import { type Facts, from, planOf, to, within } from "../aims/small-plan.js";
import { everyPlan } from "./every-plan.js";
import { hasHole } from "./has-hole.js";

const asOf = ["2020-12-31", "2021", "2022-12-31", "2023-06-30", "2024", "2026-03-31", undefined];

function assessments(plan: Plan, observations: Observations): readonly Assessment[] {
  return asOf.flatMap((day) => {
    return assessPlan(plan, observations, day === undefined ? {} : { asOf: day }).assessments;
  });
}

const sentences = (facts: Facts, value: string, language: "zh-Hans" | "en") => {
  const plan = planOf(facts);
  const { because } = assess(plan, "it", observe(plan, { it: { 2022: value } }));
  return because.map((message) => message[language]);
};

describe("the words of an assessment", () => {
  test.each(everyPlan)("%s: name no hole in the data, in either language", (_, plan, observations) => {
    for (const { because, issues } of assessments(plan, observations)) {
      expect(because.length).toBeGreaterThan(0);
      expect([...because, ...issues.map((issue) => issue.message)].filter(hasHole)).toEqual([]);
    }
  });

  test.each(everyPlan)("%s: an assessment survives JSON unchanged", (_, plan, observations) => {
    for (const one of assessments(plan, observations)) {
      expect(JSON.parse(JSON.stringify(one))).toStrictEqual(one);
      expect(structuredClone(one)).toStrictEqual(one);
    }
  });

  const facts: Facts = { unit: "件/万人", baseline: from("6.3"), targets: [to("12")] };

  test("say the target, the latest value, the share of way and time, what is required, and the verdict", () => {
    expect(sentences(facts, "9.4", "zh-Hans")).toStrictEqual([
      "2020 年基期值 6.3，2025 年目标：达到 12 件/万人",
      "最近观测：2022 为 9.4 件/万人",
      "目标实现程度 54.4%，时序进度 40.0%，进度比 1.36",
      "尚差 2.6 件/万人，此后每年需增加 0.8667 件/万人（年均 8.5%）",
      "结论：快于预期",
    ]);
    expect(sentences(facts, "9.4", "en")).toStrictEqual([
      "target: from 6.3 in 2020 to 12 items/10k people by the end of 2025",
      "latest observation: 9.4 items/10k people in 2022",
      "54.4% of the way at 40.0% of the time, a pace of 1.36",
      "2.6 items/10k people still missing: a rise of 0.8667 items/10k people a year from now (8.5% a year)",
      "verdict: ahead",
    ]);
  });

  test("say nothing of a number that is just missed where it is just met", () => {
    const floor: Facts = { ...facts, targets: [to("12", { comparator: "at-least" })] };
    expect(sentences(floor, "12", "en")).toStrictEqual([
      "target: from 6.3 in 2020 to at least 12 items/10k people by the end of 2025",
      "latest observation: 12 items/10k people in 2022",
      "100.0% of the way at 40.0% of the time, a pace of 2.50",
      "verdict: achieved",
    ]);
  });

  test("print stated numbers to their last digit, however many they have", () => {
    const large: Facts = { unit: "件", targets: [to("123456789", { comparator: "at-least" })] };
    const said = sentences(large, "2470", "en");
    expect(said[0]).toBe("target: to at least 123456789 items by the end of 2025");
    expect(said[2]).toMatch(/^123454319 items still missing: /);
    expect(sentences(large, "12345678.25", "zh-Hans")[1]).toBe("最近观测：2022 为 12345678.25 件");
  });

  test("say of a running total that it is one, and nothing of the period before", () => {
    const total: Facts = { measure: "cumulative", baseline: from("402"), targets: [to("500")] };
    expect(sentences(total, "250", "zh-Hans")[0]).toBe("2025 年目标（规划期累计）：达到 500");
    expect(sentences(total, "250", "en")[0]).toBe(
      "target: to 500 in total over the period by the end of 2025",
    );
    expect(sentences(total, "250", "zh-Hans").join()).not.toContain("402");
  });

  test.each([
    ["at-least", "不低于 12", "at least 12"],
    ["more-than", "超过 12", "more than 12"],
    ["about", "约 12", "about 12"],
    ["at-most", "不高于 12", "at most 12"],
    ["less-than", "低于 12", "less than 12"],
  ] as const)("keep the comparator %s", (comparator, zh, en) => {
    const bound: Facts = { targets: [to("12", { comparator })] };
    expect(sentences(bound, "9", "zh-Hans")[0]).toContain(zh);
    expect(sentences(bound, "9", "en")[0]).toContain(en);
  });

  test("keep both ends of a range", () => {
    expect(sentences({ targets: [within("1", "2")] }, "0", "zh-Hans")[0]).toContain("1—2");
  });

  test("say why there is no verdict", () => {
    expect(sentences({}, "9", "zh-Hans").at(-1)).toBe("结论：无法判断（无目标值）");
    expect(sentences({}, "9", "en").at(-1)).toBe("verdict: cannot judge (no target)");
  });
});
