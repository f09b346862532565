// Which word is suggested for one that is not known: a file can hold more mistakes than anyone reads.
import type { Plan, validatePlan } from "ipr-plan";
import { describe, expect, test } from "vitest";
import { from, indicatorOf, planWith, to } from "../aims/small-plan.js";
import { issuesIn, saidBy } from "./said-by.js";

/** A plan of 200 indicators with one goal that names others; each of these is looked for among the 200. */
function planThatNames(ids: readonly string[]): Plan {
  const template = indicatorOf({ unit: "件", baseline: from("4"), targets: [to("10")] });
  const indicators = Array.from({ length: 200 }, (_, index) => ({
    ...template,
    id: `patents-${1000 + index}`,
  }));
  const goals = [{ year: "2025", text: { "zh-Hans": "提升" }, indicators: ids }];
  return { ...planWith(indicators), goals } as Plan;
}

const suggested = (ids: readonly string[]) =>
  saidBy("id-dangling", planThatNames(ids)).map(([, expected]) => expected);
const slips = Array.from({ length: 101 }, (_, index) => `patent-${1000 + index}`);

describe("a suggestion", () => {
  test("is made for as many slips as 20,000 comparisons are enough for, and no more", () => {
    const found = suggested(slips);
    expect(found.slice(0, 2)).toStrictEqual(['"patents-1000"', '"patents-1001"']);
    expect(found[99]).toBe('"patents-1099"');
    expect(found[100]).toBe("the id of an indicator of this plan");
  });

  test("is looked for once for a slip that comes again", () => {
    const again = Array.from({ length: 150 }, () => "patent-1000");
    expect(suggested([...again, "patent-1001"])).toStrictEqual([
      ...again.map(() => '"patents-1000"'),
      '"patents-1001"',
    ]);
    // After all comparisons are spent, what was found stays found.
    expect(suggested([...slips, "patent-1000"]).at(-1)).toBe('"patents-1000"');
  });
});

describe("a formula that there is not", () => {
  const said = (formula: string, ids?: readonly string[]) => {
    const plan = planWith([indicatorOf({ unit: "件", baseline: from("4"), targets: [to("10")], formula })]);
    const options = ids && { formulas: ids.map((id) => ({ id })) };
    return issuesIn(plan, options).find(({ code }) => code === "formula-unknown")?.message;
  };

  test("is told with the one that is close, or without", () => {
    expect(said("weather")).toStrictEqual({
      "zh-Hans": '指标：没有标识为 "weather" 的公式；自有公式请随 formulas 选项给出',
      en: '指标: there is no formula "weather"; give formulas of your own with the option formulas',
    });
    expect(said("own-rate", ["our-rate"])).toStrictEqual({
      "zh-Hans": '指标：没有标识为 "own-rate" 的公式，是否为 "our-rate"？自有公式请随 formulas 选项给出',
      en: '指标: there is no formula "own-rate"; did you mean "our-rate"? Give formulas of your own with the option formulas',
    });
  });
});

test("of a known indicator with several usual measure kinds all are named", () => {
  const plan = planWith([
    indicatorOf({ unit: "件", baseline: from("4"), targets: [to("10")], catalogue: "own" }),
  ]);
  const own = {
    id: "own",
    name: { "zh-Hans": "指标" },
    unit: "件",
    measure: "annual",
    measures: ["annual", "cumulative"],
  };
  const catalogue = [own] as unknown as NonNullable<Parameters<typeof validatePlan>[1]>["catalogue"];
  expect(saidBy("measure-unlike-known", plan, { catalogue } as object)).toStrictEqual([
    ["/indicators/0/measure", "annual | cumulative", "point-in-time"],
  ]);
});
