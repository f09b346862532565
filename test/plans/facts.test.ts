import { commentarySchema, earlierValue, type Plan, parsePlan } from "ipr-plan";
import {
  bazhong2025,
  city2025,
  gansu2035,
  guangxi2025,
  guangxi2025Commentary,
  national2025,
} from "ipr-plan/plans";
import { describe, expect, test } from "vitest";

const plans: readonly Plan[] = [guangxi2025, national2025, city2025, gansu2035, bazhong2025];

/** The growth statements of a plan with their facts, by the words as printed. */
const growthOf = (plan: Plan) =>
  (plan.facts ?? []).flatMap((fact) => (fact.growth ?? []).map((growth) => ({ fact, growth })));

describe("figures about the past", () => {
  test.each(plans.map((plan) => [plan.id, plan] as const))(
    "%s survives JSON and parsing unchanged",
    (_id, plan) => {
      const data = JSON.parse(JSON.stringify(plan));
      expect(data).toStrictEqual(plan);
      expect(parsePlan(data)).toStrictEqual({ ok: true, plan: data });
    },
  );

  test("the commentary survives JSON and parsing unchanged", () => {
    const data = JSON.parse(JSON.stringify(guangxi2025Commentary));
    expect(data).toStrictEqual(guangxi2025Commentary);
    expect(commentarySchema.parse(data)).toStrictEqual(data);
  });

  // Read literally: 增长1.4倍 is 2.4 times, 为…的2.5倍 is 2.5 times (see earlierValue).
  test.each<[string, Plan, string, string, string]>([
    ["Guangxi: 402 PCT applications, 增长1.4倍", guangxi2025, "402", "increase-times", "167.5"],
    ["Guangxi: 5.12 per 10,000, 为…的2.5倍", guangxi2025, "5.12", "multiple", "2.048"],
    ["Bazhong: 0.48 per 10,000, 增长1.4倍", bazhong2025, "0.48", "increase-times", "0.2"],
  ])("%s", (_fact, plan, value, kind, earlier) => {
    const found = growthOf(plan).find(({ fact, growth }) => fact.value === value && growth.kind === kind);
    if (found === undefined) throw new Error("the document prints it");
    expect(earlierValue(found.fact.value, found.growth)).toBe(earlier);
    expect(found.growth.since).toBe("2015");
  });

  test("doubtful readings are marked, with the reason in both languages", () => {
    const doubts = plans.flatMap((plan) => growthOf(plan).flatMap(({ growth }) => growth.doubt ?? []));
    expect(doubts.length).toBeGreaterThan(0);
    for (const doubt of doubts) expect(doubt.en?.length).toBeGreaterThan(10);
  });

  test("the city stays without a name", () => {
    expect(city2025.jurisdiction).toEqual({ level: "city" });
    expect(JSON.stringify(city2025)).not.toMatch(/深圳|Shenzhen/);
  });

  test("Gansu's names come in three forms", () => {
    for (const { name } of gansu2035.indicators) {
      expect(Object.keys(name).toSorted()).toEqual(["en", "zh-Hans", "zh-Hant"]);
    }
  });
});
