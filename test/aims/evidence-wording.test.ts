// What is said of a target that has no number of its own, or whose number is no level, in both languages.
import {
  assess,
  type ComparedTarget,
  type ObservationInput,
  type Observations,
  observe,
  outlook,
  series,
  type Target,
  type WordsTarget,
} from "ipr-plan";
import { describe, expect, test } from "vitest";
import { thrown } from "../value/thrown.js";
import { from, indicatorOf, planOf, planWith, to } from "./small-plan.js";

const reference = { document: "test", locator: "test", raw: "" };
const nation = { name: { "zh-Hans": "全国平均水平", en: "the national average" } };
const compared = (terms: Partial<ComparedTarget> = {}): ComparedTarget => ({
  year: "2025",
  basis: "compared",
  comparator: "at-least",
  with: nation,
  reference,
  ...terms,
});
const words = (terms: Partial<WordsTarget> = {}): WordsTarget => ({
  year: "2025",
  basis: "words",
  text: { "zh-Hans": "明显提高" },
  reference,
  ...terms,
});
const known = { it: series({ measure: "point-in-time", regionRule: "sum" }, { 2022: 7 }) };

function assessed(target: Target, options: Parameters<typeof assess>[3] = {}) {
  const plan = planOf({ baseline: from("5"), targets: [target] });
  return assess(plan, "it", observe(plan, { it: { 2022: 6 } }), options);
}

describe("the wording of a target", () => {
  test.each<[string, Target, object]>([
    ["its words", words(), { year: "2025", text: { "zh-Hans": "明显提高" } }],
    [
      "its words, with the day that it is due on",
      words({ dueOn: "2025-06-30" }),
      { year: "2025", dueOn: "2025-06-30", text: { "zh-Hans": "明显提高" } },
    ],
    [
      "what it is compared with, where nothing is printed",
      compared(),
      { year: "2025", text: { "zh-Hans": "不低于全国平均水平", en: "at least the national average" } },
    ],
    [
      "what is printed, without the blanks around it",
      compared({ reference: { ...reference, raw: " 达到全国平均水平 " } }),
      { year: "2025", text: { "zh-Hans": "达到全国平均水平", en: "at least the national average" } },
    ],
    [
      "a margin above",
      compared({ margin: "1.50" }),
      {
        year: "2025",
        text: { "zh-Hans": "不低于全国平均水平加 1.5", en: "at least the national average plus 1.5" },
      },
    ],
    [
      "a margin below",
      compared({ margin: "-2" }),
      {
        year: "2025",
        text: { "zh-Hans": "不低于全国平均水平减 2", en: "at least the national average minus 2" },
      },
    ],
    [
      "no margin of nothing",
      compared({ margin: "0.0" }),
      { year: "2025", text: { "zh-Hans": "不低于全国平均水平", en: "at least the national average" } },
    ],
    [
      "the Chinese name where there is no English one",
      compared({ with: { name: { "zh-Hans": "全国" } } }),
      { year: "2025", text: { "zh-Hans": "不低于全国", en: "at least 全国" } },
    ],
  ])("is %s", (_, target, wording) => {
    expect(assessed(target).wording).toStrictEqual(wording);
    if (target.basis === "compared")
      expect(assessed(target, { comparedWith: known }).wording).toStrictEqual(wording);
  });

  test("is absent where the target has a number, and beside a number of the same year", () => {
    expect(assessed(to("9"))).not.toHaveProperty("wording");
    const plan = planOf({ baseline: from("5"), targets: [words(), to("9")] });
    expect(assess(plan, "it", observe(plan, { it: { 2022: 6 } }))).not.toHaveProperty("wording");
  });

  test("beside a number that leads to no level it is told, and why", () => {
    const plan = planOf({ targets: [to("9", { basis: "multiple" }), words()] });
    const { wording, reason } = assess(plan, "it", observe(plan, { it: { 2022: 6 } }));
    expect([wording?.text, reason]).toStrictEqual([{ "zh-Hans": "明显提高" }, "no-baseline"]);
  });

  test.each<[WordsTarget, string, string]>([
    [words(), "2025 年目标为：明显提高", "the target of 2025: 明显提高"],
    [
      words({ text: { "zh-Hans": "明显提高", en: "clearly more" } }),
      "2025 年目标为：明显提高",
      "the target of 2025: clearly more",
    ],
  ])("is a sentence of the assessment and of the outlook", (target, zh, en) => {
    const sentence = { "zh-Hans": zh, en };
    const plan = planOf({ baseline: from("5"), targets: [target] });
    const observed = observe(plan, { it: { 2022: 6 } });
    expect(assess(plan, "it", observed).because).toContainEqual(sentence);
    expect(outlook(plan, "it", observed).because).toContainEqual(sentence);
  });
});

describe("how the level of a target came about", () => {
  test("is said by what it is compared with, where that stands", () => {
    const { because, reason } = assessed(compared(), { comparedWith: known });
    expect(reason).toBe("target-moves");
    expect(because).toContainEqual({
      "zh-Hans": "比较对象全国平均水平，2022 为 7",
      en: "it is compared with the national average: 7 in 2022",
    });
    const unnamed = assessed(compared({ with: { name: { "zh-Hans": "全国" } } }), { comparedWith: known });
    expect(unnamed.because).toContainEqual({
      "zh-Hans": "比较对象全国，2022 为 7",
      en: "it is compared with 全国: 7 in 2022",
    });
  });

  test("is said by how it is derived from the baseline, in an outlook", () => {
    const target = to("3", { basis: "increase" });
    const plan = planOf({ baseline: from("5"), targets: [target] });
    const { because } = outlook(plan, "it", observe(plan, { it: { 2022: 6 } }));
    expect(because[0]).toStrictEqual({
      "zh-Hans": "2025 年目标 8：基期值 5 增加 3",
      en: "target 8 in 2025: the baseline 5 increased by 3",
    });
  });
});

describe("the other value is that of the same time, of the plan's own indicator where none is given", () => {
  const withOther = (other: string, values: Readonly<Record<string, ObservationInput>> = {}) => {
    const it = indicatorOf({ unit: "件", targets: [compared({ with: { ...nation, indicator: other } })] });
    const plan = planWith([it, { ...indicatorOf({ unit: "件" }), id: other }]);
    return { plan, observed: observe(plan, { it: { 2022: 6 }, [other]: values }) };
  };

  test("one that begins later is not known yet", () => {
    const later = { it: series({ measure: "point-in-time", regionRule: "sum" }, { 2023: 7 }) };
    expect(assessed(compared(), { comparedWith: later }).reason).toBe("target-compared");
  });

  test("an id that every object has is no observation", () => {
    const { plan, observed } = withOther("constructor");
    const { it } = observed as Observations<"it">;
    expect(assess(plan, "it", { it } as never).reason).toBe("target-compared");
  });

  test("a target that names no indicator is compared with none, whatever its id", () => {
    const it = indicatorOf({ unit: "件", targets: [compared()] });
    const plan = planWith([it, { ...indicatorOf({ unit: "件" }), id: "undefined" }]);
    const observed = observe(plan, { it: { 2022: 6 }, undefined: { 2022: 7 } });
    expect(assess(plan, "it", observed).reason).toBe("target-compared");
  });

  test("one in another dimension is refused where it stands", () => {
    const { plan, observed } = withOther("other");
    const money = series({ unit: "亿元", measure: "point-in-time", regionRule: "sum" }, { 2022: 7 });
    expect(thrown(() => assess(plan, "it", { ...observed, other: money } as never))).toMatchObject({
      code: "dimension-mismatch",
      path: "/other",
      expected: "a unit of count, such as 件",
      received: "亿元, a unit of money",
    });
  });
});
