import {
  type ForecastMethodName,
  type Observations,
  type Outlook,
  observe,
  outlook,
  type Plan,
  whatIfPlan,
} from "ipr-plan";
import { describe, expect, test } from "vitest";
import { from, planOf, to } from "../aims/small-plan.js";
import { everyPlan } from "../assessment/every-plan.js";
import { hasHole } from "../assessment/has-hole.js";

function outlooks(plan: Plan, observations: Observations): readonly Outlook[] {
  return (["consensus", "drift", "compound-growth"] satisfies ForecastMethodName[]).flatMap((method) =>
    ["2020", "2021-06-30", "2022", "2024", "2026"].flatMap((asOf) =>
      plan.indicators.map(({ id }) => outlook(plan, id, observations, { asOf, method, level: 0.8 })),
    ),
  );
}

const every = everyPlan.map(([title, plan, observations]) => [title, outlooks(plan, observations)] as const);

describe("the words of an outlook", () => {
  test.each(every)("%s: name no hole in the data, in either language", (_, all) => {
    for (const { because } of all) {
      expect(because.length).toBeGreaterThan(0);
      expect(because.filter(hasHole)).toEqual([]);
    }
  });

  test.each(every)("%s: an outlook survives JSON unchanged", (_, all) => {
    for (const one of all) {
      expect(JSON.parse(JSON.stringify(one))).toStrictEqual(one);
      expect(structuredClone(one)).toStrictEqual(one);
    }
  });

  test.each(every)("%s: there is a probability, or a reason why not", (_, all) => {
    for (const { probability, reason, shortfall } of all) {
      if (probability === null) expect(reason).toBeDefined();
      else expect(probability >= 0 && probability <= 1).toBe(true);
      if (shortfall !== null) expect(shortfall).toBeGreaterThanOrEqual(0);
    }
  });

  test("say the method, the forecast with its interval, the probability, the year, and what is required", () => {
    // Flat at 8: changes count as half a step, 0.7 · √1.5 · 0.5 · √3 = 0.7425 in three years, so 8 · exp(−4.3027 · 0.7425/8)
    // to 8 + 1.1 · 4.3027 · 0.7425; 1 is short, a third of 1 a year from 2022.
    const plan = planOf({ unit: "件", baseline: from("8"), targets: [to("9")] });
    const { because } = outlook(plan, "it", observe(plan, { it: { 2020: 8, 2021: 8, 2022: 8 } }));
    expect(because.map((message) => message["zh-Hans"]).slice(2)).toStrictEqual([
      "已有数值毫无波动，年变化因此按数值的 3% 计，至少为末位的半个单位；没有波动并不说明没有不确定性",
      "预测 2025 年为 8 件，95% 预测区间 5.366—11.51",
      "2025 年实现目标的概率 17%",
      "按 80% 预测区间，最早 2024 年，三十年内仍不能确保达标",
      "按预测与目标相差 1 件",
      "如期实现须每年变化 0.3333 件",
    ]);
    expect(because.map(({ en }) => en).slice(2)).toStrictEqual([
      "the values so far have not varied, so a yearly change counts as 3 % of the value, and at least as half a step of its last digit; that they have not varied does not make the future certain",
      "forecast for 2025: 8 items, 95% prediction interval 5.366—11.51",
      "probability of meeting the target in 2025: 17%",
      "by the 80% interval: 2024 at the earliest, not surely within thirty years",
      "the forecast is off the target by 1 items",
      "to arrive on time: a change of 0.3333 items a year",
    ]);
  });

  test("a course that is taken as certain has no interval", () => {
    const plan = planOf({ unit: "件", baseline: from("8"), targets: [to("9")] });
    const observations = observe(plan, { it: { 2022: 10 } });
    const { indicators } = whatIfPlan(plan, observations, { growth: { it: "10%" }, certain: true });
    const because = indicators[0]?.changed.outlook?.because ?? [];
    expect(because.map((message) => message["zh-Hans"])).toContain("预测 2025 年为 13.31 件");
    expect(because.map(({ en }) => en)).toContain("forecast for 2025: 13.31 items");
  });
});
