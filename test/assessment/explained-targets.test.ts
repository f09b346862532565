// What the sentences of an assessment say of each kind of target, and of how it stands.
import { assess, observe, series, type WordsTarget } from "ipr-plan";
import { describe, expect, test } from "vitest";
import { asTheNation as compared } from "../aims/as-the-nation.js";
import { type Facts, from, planOf, to } from "../aims/small-plan.js";
import type { Values } from "./ended.js";

const reference = { document: "test", locator: "test", raw: "不低于全国平均水平" };
const inWords: WordsTarget = {
  year: "2025",
  basis: "words",
  text: { "zh-Hans": "明显提高", en: "clearly more" },
  reference,
};
const asTheNation = { ...compared, reference };
const strive = { strength: "strive", comparator: "at-least" } as const;
const mid = { dueOn: "2025-06-30" };
const annual = { unit: "件", measure: "annual" } as const;
const total = { unit: "件", measure: "cumulative" } as const;
const rising: Facts = { unit: "件", baseline: from("0"), targets: [to("100")] };
const interim = (value: string): Facts => ({
  ...rising,
  targets: [to(value, { year: "2022", comparator: "at-least" }), to("100")],
});

const because = (facts: Facts, values: Values) => {
  const plan = planOf(facts);
  const options = {
    target: "final",
    comparedWith: {
      it: series(
        { unit: "件", measure: "point-in-time", regionRule: "sum" },
        { 2023: { value: 10, qualifier: "about" } },
      ),
    },
  } as const;
  return assess(plan, "it", observe(plan, { it: values }), options).because;
};

describe("in both languages it is said", () => {
  test.each<[string, Facts, Values, string, string]>([
    [
      "of a target in words how the indicator moved",
      { unit: "件", baseline: from("7"), targets: [inWords] },
      { 2023: { value: 9, qualifier: "more-than" } },
      "2025 年目标为：明显提高；最近观测：2023 为 超过 9 件；2020 至 2023 由 7 变为 超过 9 件，与要求方向一致；结论：无法判断（目标为文字表述，没有目标值）",
      "the target of 2025: clearly more; latest observation: more than 9 items in 2023; from 7 in 2020 to more than 9 items in 2023: in the good direction; verdict: cannot judge (the target is in words and has no number)",
    ],
    [
      "of what moves itself where it stands now",
      { unit: "件", targets: [asTheNation] },
      { 2023: 9 },
      "2025 年目标为：不低于全国平均水平；比较对象全国平均水平，2023 为 约 10 件；最近观测：2023 为 9 件；结论：无法判断（所比较的数据逐年变动，没有固定的目标值）",
      "the target of 2025: at least the national average; it is compared with the national average: about 10 items in 2023; latest observation: 9 items in 2023; verdict: cannot judge (what the target is compared with moves, so there is no fixed level to reach)",
    ],
    [
      "of what is aspired to that nothing is known yet",
      { ...rising, targets: [to("100"), to("150", strive)] },
      {},
      "2025 年目标：达到 100 件；力争目标（2025 年不低于 150 件）尚无数据；结论：无法判断（无观测值）",
      "target: to 100 items by the end of 2025; aspired to, at least 150 items by the end of 2025: no value yet; verdict: cannot judge (no observation)",
    ],
    [
      "of what is aspired to that it is not reached yet",
      { ...rising, targets: [to("100"), to("150", strive)] },
      { 2021: 120 },
      "2020 年基期值 0，2025 年目标：达到 100 件；最近观测：2021 为 120 件；目标实现程度 120.0%，时序进度 20.0%，进度比 6.00；力争目标（2025 年不低于 150 件）尚未达到；结论：已实现",
      "target: from 0 in 2020 to 100 items by the end of 2025; latest observation: 120 items in 2021; 120.0% of the way at 20.0% of the time, a pace of 6.00; aspired to, at least 150 items by the end of 2025: not reached yet; verdict: achieved",
    ],
    [
      "of a day within the year that the target is due on it, and that what is aspired to is reached",
      { unit: "件", targets: [to("100", mid), to("150", { ...strive, ...mid })] },
      { 2021: 150 },
      "2025-06-30 目标：达到 100 件；最近观测：2021 为 150 件；力争目标（2025-06-30 不低于 150 件）已达到；目标实现程度不可计算：无基期值；结论：已实现",
      "target: to 100 items by 2025-06-30; latest observation: 150 items in 2021; aspired to, at least 150 items by 2025-06-30: reached; no completion: no baseline; verdict: achieved",
    ],
    [
      "of what is aspired to alone that it is no firm target",
      { unit: "件", targets: [to("150", strive)] },
      {},
      "2025 年力争目标：不低于 150 件；结论：无法判断（无观测值）",
      "aspired to: to at least 150 items by the end of 2025; verdict: cannot judge (no observation)",
    ],
    [
      "of every year that one of them missed it",
      { ...annual, targets: [to("10", { basis: "every-year" })] },
      { 2021: 9 },
      "2025 年目标（规划期内每年）：达到 10 件；最近观测：2021 为 9 件；已有年份未达到，每年都须达到的目标已无法实现；目标实现程度不可计算：目标须每年达到，不是逐步接近的；结论：滞后",
      "target: to 10 items in each year of the period by the end of 2025; latest observation: 9 items in 2021; one of the years did not reach what is asked of each: the target is missed for good; no completion: the target is asked of each year, and is not approached step by step; verdict: behind",
    ],
    [
      "of a single year that it is no mean of several",
      { ...annual, targets: [to("10", { basis: "period-average" })] },
      { 2021: 9 },
      "2025 年目标（规划期年均）：达到 10 件；规划期至 2021 的 1 年年均 9 件；结论：无法判断（目标无法换算为水平值）",
      "target: to 10 items on average over the period by the end of 2025; on average 9 items in the year of the plan up to 2021; verdict: cannot judge (target cannot be read as a level)",
    ],
    [
      "of the number that the target leaves out that it is just that number",
      { unit: "件", targets: [to("10", { comparator: "more-than" })] },
      { 2023: 10 },
      "2025 年目标：超过 10 件；最近观测：2023 为 10 件；10 件恰为目标数，而目标为超过 10 件，尚未达到；结论：无法判断（无基期值）",
      "target: to more than 10 items by the end of 2025; latest observation: 10 items in 2023; 10 items is just the number of the target, which asks for more than 10 items; verdict: cannot judge (no baseline)",
    ],
    [
      "of less than the number nothing of that",
      { unit: "件", targets: [to("10", { comparator: "at-least" })] },
      { 2023: { value: 10, qualifier: "less-than" } },
      "2025 年目标：不低于 10 件；最近观测：2023 为 低于 10 件；结论：无法判断（无基期值）",
      "target: to at least 10 items by the end of 2025; latest observation: less than 10 items in 2023; verdict: cannot judge (no baseline)",
    ],
    [
      "of a year that is over that its target is not met",
      { unit: "件", targets: [to("10")] },
      { 2025: 9 },
      "2025 年目标：达到 10 件；最近观测：2025 为 9 件；2025 年已结束，达到 10 件的目标未达到；目标实现程度不可计算：无基期值；结论：滞后",
      "target: to 10 items by the end of 2025; latest observation: 9 items in 2025; 2025 is over, and the target of 10 items is not met; no completion: no baseline; verdict: behind",
    ],
    [
      "of a part of the last year that it is enough",
      { ...annual, targets: [to("10")] },
      { 2024: 3, "2025-S1": 11 },
      "2025 年目标：达到 10 件；最近观测：2025-S1 为 11 件；已发生的数足以实现目标；目标实现程度不可计算：无基期值；结论：已实现",
      "target: to 10 items by the end of 2025; latest observation: 11 items in 2025-S1; what has come in is enough to meet the target; no completion: no baseline; verdict: achieved",
    ],
    [
      "of a total that has passed its target nothing of that: it is seen",
      { ...total, targets: [to("10")] },
      { 2024: 11 },
      "2025 年目标（规划期累计）：达到 10 件；最近观测：2024 为 11 件；目标实现程度 110.0%，时序进度 80.0%，进度比 1.38；结论：已实现",
      "target: to 10 items in total over the period by the end of 2025; latest observation: 11 items in 2024; 110.0% of the way at 80.0% of the time, a pace of 1.38; verdict: achieved",
    ],
    [
      "of a way through interim targets what is due on it",
      interim("10"),
      { 2023: 30 },
      "2020 年基期值 0，2025 年目标：达到 100 件；最近观测：2023 为 30 件；目标实现程度 30.0%，时序进度 60.0%，按目标路径应完成 40.0%，进度比 0.75；尚差 70 件，此后每年需增加 35 件（年均 82.6%）；结论：滞后",
      "target: from 0 in 2020 to 100 items by the end of 2025; latest observation: 30 items in 2023; 30.0% of the way at 60.0% of the time, when the path to the target asks for 40.0%, a pace of 0.75; 70 items still missing: a rise of 35 items a year from now (82.6% a year); verdict: behind",
    ],
    [
      "no pace where nothing is due yet",
      interim("0"),
      { 2021: 3 },
      "2020 年基期值 0，2025 年目标：达到 100 件；最近观测：2021 为 3 件；目标实现程度 3.0%，时序进度 20.0%，按目标路径应完成 0.0%；尚差 97 件，此后每年需增加 24.25 件（年均 140.3%）；结论：快于预期",
      "target: from 0 in 2020 to 100 items by the end of 2025; latest observation: 3 items in 2021; 3.0% of the way at 20.0% of the time, when the path to the target asks for 0.0%; 97 items still missing: a rise of 24.25 items a year from now (140.3% a year); verdict: ahead",
    ],
  ])("%s", (_, facts, values, zh, en) => {
    const said = because(facts, values);
    expect(said.map((one) => one["zh-Hans"]).join("；")).toBe(zh);
    expect(said.map((one) => one.en).join("; ")).toBe(en);
  });

  test.each([
    ["17.99", "0.899"],
    ["19.99", "0.9995"],
    ["21.99", "1.099"],
    ["21.5", "1.07"],
  ])("at %s of 100 the pace as %s: never as a threshold or as 1 that it falls short of", (value, pace) => {
    const said = because(rising, { 2021: value }).map(({ en }) => en);
    expect(said.find((one) => one.includes("of the time"))).toMatch(new RegExp(`, a pace of ${pace}$`));
  });
});
