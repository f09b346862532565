// Which of several targets decides where the one says nothing, or has no pace, and whether all of them are met.
import { assess, observe, type ProgressMethodName } from "ipr-plan";
import { expect, test } from "vitest";
import { from, planOf, to } from "../aims/small-plan.js";
import type { Values } from "./ended.js";

type Targets = Parameters<typeof planOf>[0]["targets"];

const judge = (targets: Targets, values: Values, method: ProgressMethodName = "elapsed-time") => {
  const plan = planOf({ measure: "annual", baseline: from("10"), ...(targets && { targets }) });
  const result = assess(plan, "it", observe(plan, { it: values }), { method });
  const { verdict, met, target, otherTargets = [] } = result;
  return { verdict, met, order: [target, ...otherTargets].map((one) => one && Object.values(one.bound)[1]) };
};

const level = to("100");
const mean = (value: string) => to(value, { basis: "period-average" });
const yearly = (value: string) => to(value, { basis: "every-year" });

test.each<[string, Targets, Values, ProgressMethodName, ReturnType<typeof judge>]>([
  [
    "not all are met where one is not, also where the one that decides says nothing",
    [level, mean("50")],
    { 2022: 55 },
    "elapsed-time",
    { verdict: "not-assessable", met: false, order: ["50", "100"] },
  ],
  [
    "of two that are behind the one without a pace decides, however small its gap",
    [level, yearly("50")],
    { 2021: 20, 2022: 20 },
    "elapsed-time",
    { verdict: "behind", met: false, order: ["50", "100"] },
  ],
  [
    "what a method cannot judge decides before what is on track, also where it is met so far",
    [to("20"), mean("10")],
    { 2021: 12, 2022: 14 },
    "eurostat",
    { verdict: "not-assessable", met: false, order: ["10", "20"] },
  ],
])("%s", (_, targets, values, method, expected) => {
  expect(judge(targets, values, method)).toStrictEqual(expected);
  expect(judge(targets?.toReversed(), values, method)).toStrictEqual(expected);
});
