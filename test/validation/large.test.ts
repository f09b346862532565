import { validatePlan } from "ipr-plan";
import { expect, test } from "vitest";
import { soundPlan } from "./sound-plan.js";

test("100,000 indicators of different names are checked", () => {
  const [template] = soundPlan.indicators;
  const indicators = Array.from({ length: 100_000 }, (_, index) => ({
    ...template,
    id: `indicator-${index}`,
    number: index + 1,
    name: { "zh-Hans": `第${index}项知识产权指标` },
  }));
  const issues = validatePlan({ ...soundPlan, indicators, actions: [], goals: [] });
  expect(issues).toEqual([]);
}, 60_000);
