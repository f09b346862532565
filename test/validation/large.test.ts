import { validatePlan } from "ipr-plan";
import { expect, test } from "vitest";
import { soundPlan } from "./sound-plan.js";

test("15,000 indicators of different names are checked", () => {
  const [template] = soundPlan.indicators;
  const indicators = Array.from({ length: 15_000 }, (_, index) => ({
    ...template,
    id: `indicator-${index}`,
    number: index + 1,
    name: { "zh-Hans": `第${index}项知识产权指标` },
  }));
  const issues = validatePlan({ ...soundPlan, indicators, actions: [], goals: [] });
  expect(issues).toEqual([]);
}, 60_000);

test("20,000 links to indicators that are not there are 20,000 issues; the first of them say what is meant", () => {
  const [template] = soundPlan.indicators;
  const indicators = Array.from({ length: 500 }, (_, index) => ({
    ...template,
    id: `indicator-${index}-of-many`,
    number: index + 1,
  }));
  const serves = Array.from({ length: 20_000 }, (_, index) => `indicatr-${index}-of-many`);
  const actions = [{ ...soundPlan.actions[0], serves }];
  const dangling = validatePlan({ ...soundPlan, indicators, actions, goals: [] }).filter(
    ({ code }) => code === "id-dangling",
  );
  expect(dangling).toHaveLength(20_000);
  expect(dangling[0]?.expected).toBe('"indicator-0-of-many"');
  expect(dangling.at(-1)?.expected).toBe("the id of an indicator of this plan");
}, 60_000);
