import { earlierValue, type GrowthKind } from "ipr-plan";
import { describe, expect, test } from "vitest";

describe("growth words read literally", () => {
  test.each<[string, string, GrowthKind, string, string | undefined]>([
    ["为…的2.5倍 divides by 2.5", "5", "multiple", "2.5", "2"],
    ["翻一番 is twice", "3.1", "multiple", "2", "1.55"],
    ["翻两番 is four times", "10", "multiple", "4", "2.5"],
    ["增长2.5倍 divides by 3.5", "7", "increase-times", "2.5", "2"],
    ["增长1.4倍 divides by 2.4", "402", "increase-times", "1.4", "167.5"],
    ["提高20% divides by 1.2", "1.2", "increase-percent", "20", "1"],
    ["降低20% divides by 0.8", "80", "increase-percent", "-20", "100"],
    ["提高2个百分点 subtracts 2", "12.5", "percentage-points", "2", "10.5"],
    ["a fall by 100 % has no earlier value", "0", "increase-percent", "-100", undefined],
    ["0 倍 has no earlier value", "5", "multiple", "0", undefined],
  ])("%s", (_rule, value, kind, number, earlier) => {
    expect(earlierValue(value, { kind, value: number })).toBe(earlier);
  });
});
