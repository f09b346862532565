import {
  countHighValuePatents,
  highValuePatentsPer10kFromRegister,
  type RegisterPopulation,
  UsageError,
} from "ipr-plan";
import { describe, expect, test } from "vitest";

const exactly = (patents: number) => ({ total: { atLeast: patents, atMost: patents } });
const people = (value: string, unit = "万人"): RegisterPopulation => ({
  value,
  unit,
  scope: "resident",
  on: "2020-12-31",
});

describe("patents of a register per 10,000 people", () => {
  // Shenzhen 2020, national mid-2025, Guangxi 2020, and the target of Guangxi's plan.
  test.each([
    [160000, people("1756"), 1, "91.1"],
    [2155000, people("140828"), 2, "15.3"],
    [2155000, people("1408280000", "人"), 2, "15.3"],
    [25163, people("5013"), 2, "5.02"],
    [12532, people("5012.7"), 2, "2.5"],
  ])("%d over %j to %d places", (patents, population, places, expected) => {
    const result = highValuePatentsPer10kFromRegister(exactly(patents), population, { places });
    expect(result).toMatchObject({ atLeast: expected, atMost: expected, unit: "件/万人" });
  });

  test("a range of patents is a range of the indicator, each end rounded once", () => {
    const total = { atLeast: 12532, atMost: 13000 };
    const result = highValuePatentsPer10kFromRegister({ on: "2021-12-31", total }, people("5012.7"));
    expect(result).toEqual({
      atLeast: "2.5",
      atMost: "2.59",
      unit: "件/万人",
      because: [
        {
          "zh-Hans": "2021-12-31 发明专利 12532 至 13000 件",
          en: "invention patents on 2021-12-31: 12532 to 13000",
        },
        {
          "zh-Hans": "2020-12-31 常住人口 5012.7 万人",
          en: "resident population on 2020-12-31: 5012.7 万人",
        },
        {
          "zh-Hans": "人口与专利不是同一天的数（2020-12-31，2021-12-31）",
          en: "the population is not of the day of the patents (2020-12-31, 2021-12-31)",
        },
        {
          "zh-Hans": "相除得 2.5 至 2.59 件/万人（保留 2 位小数）",
          en: "divided: 2.5 to 2.59 per 10,000 people (to 2 places)",
        },
      ],
    });
  });

  test("it takes a count, and one of its groups", () => {
    const record = { id: "1", filedOn: "2010-01-01", grantedOn: "2012-01-01" };
    const count = countHighValuePatents([record], { on: "2020-12-31", by: () => "广西" });
    const group = count.groups["广西"];
    expect(highValuePatentsPer10kFromRegister(count, people("2"))).toMatchObject({ atLeast: "0.5" });
    expect(group && highValuePatentsPer10kFromRegister(group, people("4"))).toMatchObject({
      atLeast: "0.25",
    });
  });

  test("of all invention patents it says nothing of high value", () => {
    const record = { id: "1", filedOn: "2020-01-01", grantedOn: "2022-01-01" };
    const { on, inForce, total } = countHighValuePatents([record], { on: "2024-12-31" });
    const result = highValuePatentsPer10kFromRegister({ on, total: inForce }, people("2"));
    expect(total.atLeast).toBe(0);
    expect(result).toMatchObject({
      atLeast: "0.5",
      because: [
        { "zh-Hans": "2024-12-31 发明专利 1 件", en: "invention patents on 2024-12-31: 1" },
        {},
        {},
        {},
      ],
    });
  });

  test("a tie rounds as asked", () => {
    const round = (mode: "half-up" | "half-even") =>
      highValuePatentsPer10kFromRegister(exactly(1), people("8"), { mode });
    expect([round("half-up"), round("half-even")]).toMatchObject([{ atLeast: "0.13" }, { atLeast: "0.12" }]);
  });

  test("without people there is no answer, and the reason is given", () => {
    const none = highValuePatentsPer10kFromRegister(exactly(1), people("0"));
    expect(none).toEqual({ missing: { reason: "zero-denominator" } });
  });

  test.each<[Partial<Record<keyof RegisterPopulation, string>>, string]>([
    [{ unit: "万元" }, "Different dimensions"],
    [{ unit: "万口" }, "Unknown unit"],
    [{ value: "many" }, "Not a decimal number"],
    [{ scope: "constructor" }, "Patent option scope: expected resident | registered | total"],
    [{ on: "2020" }, "Patent option on"],
  ])("a wrong population throws: %j", (wrong, message) => {
    const population = { ...people("1"), ...wrong } as RegisterPopulation;
    const call = () => highValuePatentsPer10kFromRegister(exactly(1), population);
    expect(call).toThrow(UsageError);
    expect(call).toThrow(message);
  });
});
