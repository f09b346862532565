import { highValuePatentsPer10k, observe, type RateText, scenarioLine, series, whatIf } from "ipr-plan";
import { describe, expect, test } from "vitest";
import { planOf } from "../aims/small-plan.js";
import { thrown } from "./thrown.js";

const plan = planOf({ unit: "件" });
const observed = observe(plan, { it: { 2023: "100", 2024: "200" } });

function levelAt(rate: unknown): string | undefined {
  const line = scenarioLine(
    plan,
    "it",
    observed,
    { name: "constant-rate", rate: rate as RateText },
    { until: "2025", places: 6 },
  );
  return "levels" in line ? line.levels["2025"] : undefined;
}

const kind = { measure: "point-in-time", regionRule: "sum" } as const;
const inputs = {
  patents: series({ unit: "件", ...kind }, { 2022: 7, 2023: 8, 2024: 9 }),
  population: series({ unit: "万人", ...kind }, { 2022: 1, 2023: 1, 2024: 1 }),
};

function changedBy(growth: unknown): unknown {
  const changes = { population: { growth: growth as RateText } };
  return whatIf(highValuePatentsPer10k, inputs, { until: "2026", seed: 1, draws: 100, changes });
}

describe("a rate", () => {
  test.each([
    ["8%", "216"],
    ["8 %", "216"],
    ["+8%", "216"],
    ["8％", "216"],
    ["80‰", "216"],
    ["0%", "200"],
    ["-0.5%", "199"],
    ["-99.999%", "0.002"],
    ["250%", "700"],
  ])("is written with its unit: %s", (rate, level) => {
    expect(levelAt(rate)).toBe(level);
    expect(changedBy(rate)).toHaveProperty("years");
  });

  test.each([
    [0.08, 'write "8%" or "0.08%"'],
    [".08", 'write "8%" or "0.08%"'],
    ["8", 'write "8%"'],
    [-3, 'write "-3%"'],
    [0, 'write "0%"'],
  ])("without a unit is refused, and the message says what to write: %j", (rate, write) => {
    for (const call of [() => levelAt(rate), () => changedBy(rate)]) {
      const error = thrown(call);
      expect(error).toMatchObject({ expected: `a rate with its unit, above -100%, such as "8%" (${write})` });
    }
  });

  test.each([["eight"], [""], [" "], ["8 per cent"], [-100], ["-250"], [null], [{}]])(
    "nothing is said of what to write instead of %j",
    (rate) => {
      const { expected, message } = thrown(() => levelAt(rate));
      expect(expected).toBe('a rate with its unit, above -100%, such as "8%"');
      expect(message["zh-Hans"]).toContain('应为带单位且高于 -100% 的增长率，如 "8%"，实为');
    },
  );

  test.each([["-100%"], ["-250%"], ["8 个百分点"], ["81"], ["%"], ["1e3%"], ["eight%"], [null], [undefined]])(
    "that is none is refused: %j",
    (rate) => {
      expect(() => levelAt(rate)).toThrow(/^Invalid rate: expected a rate with its unit, above -100%/);
      expect(() => changedBy(rate)).toThrow(/^Simulation option changes\/population/);
    },
  );
});
