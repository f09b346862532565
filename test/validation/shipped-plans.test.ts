import { type Plan, validatePlan } from "ipr-plan";
import { bazhong2025, city2025, gansu2035, guangxi2025, national2025 } from "ipr-plan/plans";
import { describe, expect, test } from "vitest";

const plans: readonly Plan[] = [guangxi2025, national2025, city2025, gansu2035, bazhong2025];

/** The printed numbers of the indicators that a rule finds something at. */
function numbers(plan: Plan, code: string): (number | undefined)[] {
  const paths = validatePlan(plan, { parents: [national2025] })
    .filter((issue) => issue.code === code)
    .map(({ path }) => Number(path.split("/")[2]));
  return paths.map((index) => plan.indicators[index]?.number);
}

describe("what is really wrong with the published plans", () => {
  test.each(plans.map((plan) => [plan.id, plan] as const))("%s: nothing of level error", (_id, plan) => {
    expect(validatePlan(plan, { parents: [national2025] }).filter(({ level }) => level === "error")).toEqual(
      [],
    );
  });

  // What a note says, in the words of each warning.
  const reasons: Readonly<Record<string, RegExp>> = {
    "name-near-miss": /照原样/,
    "number-gap": /缺序号/,
    "statement-comparator-differs": /正文作/,
    "target-equals-baseline": /与基期值 90 同数/,
    "target-without-baseline": /基期值未印/,
    "unit-missing": /未印单位/,
    "unit-unlike-known": /国家规划以分计/,
  };
  test.each(plans.map((plan) => [plan.id, plan] as const))(
    "%s: a note says why of every warning",
    (_id, plan) => {
      const unexplained = validatePlan(plan, { parents: [national2025] })
        .filter(({ level }) => level === "warning")
        .filter(({ code, path }) => {
          const notes = [
            ...(plan.notes ?? []),
            ...(plan.indicators[Number(path.split("/")[2])]?.notes ?? []),
          ];
          return !notes.some((note) => reasons[code]?.test(note["zh-Hans"]));
        });
      expect(unexplained).toEqual([]);
    },
  );

  test.each<[string, Plan, string, (number | undefined)[]]>([
    ["the city's numbering jumps to 10", city2025, "number-gap", [10]],
    ["Bazhong's row 7: target equal to baseline", bazhong2025, "target-equals-baseline", [7]],
    ["Bazhong's row 7: the misprinted name", bazhong2025, "name-near-miss", [7]],
    ["Bazhong's row 3: satisfaction in %", bazhong2025, "unit-unlike-known", [3]],
    [
      "Bazhong's rows 2, 8 and 11: another scale in the text",
      bazhong2025,
      "statement-scale-differs",
      [2, 8, 11],
    ],
    ["Bazhong's pledge financing: the previous total", bazhong2025, "previous-period-baseline", [2]],
    ["Guangxi's rows 13 and 15: no unit", guangxi2025, "unit-missing", [13, 15]],
    ["Guangxi's rows 9 to 11: monitored only", guangxi2025, "monitored-only", [9, 10, 11]],
    ["Guangxi's rows 4 to 7: the text says 以上", guangxi2025, "statement-comparator-differs", [4, 5, 6, 7]],
    [
      "Guangxi's PCT and pledge financing: the previous total",
      guangxi2025,
      "previous-period-baseline",
      [2, 8],
    ],
    ["the national rows 5 and 6: baselines of 2019", national2025, "baseline-year-differs", [5, 6]],
    ["the national row 8: no baseline", national2025, "baseline-missing", [8]],
  ])("%s", (_finding, plan, code, expected) => {
    expect(numbers(plan, code)).toEqual(expected);
  });

  test("Bazhong's rows 13 to 16 have targets without baseline", () => {
    expect(numbers(bazhong2025, "baseline-missing")).toEqual(expect.arrayContaining([13, 14, 15, 16]));
  });

  test.each([
    [guangxi2025, "5.02", "5.12", "4914.6"],
    [bazhong2025, "0.56", "0.48", "314.6"],
  ] as const)("$id: the printed ratio is not what its parts give", (plan, expected, received, implied) => {
    const [issue] = validatePlan(plan).filter(({ code }) => code === "ratio-disagrees");
    expect(issue).toMatchObject({ level: "note", expected, received });
    expect(issue?.message.en).toContain(implied);
  });

  test("Gansu's goals for 2035 are in words only, and its numbers end in 2025", () => {
    const codes = validatePlan(gansu2035).map(({ code }) => code);
    expect(codes.filter((code) => code === "goal-qualitative-only")).toHaveLength(1);
    expect(codes.filter((code) => code === "target-before-end")).toHaveLength(6);
  });
});
