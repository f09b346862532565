import { type Claim, checkClaim, type GrowthKind, type SingleComparator, type UnitText } from "ipr-plan";
import { guangxi2025, guangxi2025Commentary, national2025 } from "ipr-plan/plans";
import { describe, expect, test } from "vitest";
import { type Facts, from, planOf, to } from "../aims/small-plan.js";

const reference = { document: "解读", locator: "例", raw: "例" };
const claim = <Id extends string>(
  indicator: Id,
  kind: GrowthKind,
  comparator: SingleComparator,
  value: string,
): Claim<Id> => ({
  indicator,
  kind,
  comparator,
  value,
  since: "2020",
  reference,
});

describe("checkClaim", () => {
  test("the commentary's “nearly doubled” is 1.76 times", () => {
    const [nearlyDoubled] = guangxi2025Commentary.opinions.flatMap(({ claims = [] }) => claims);
    if (nearlyDoubled === undefined) throw new Error("the commentary has its claim");
    const check = checkClaim(guangxi2025, nearlyDoubled);
    expect(check).toMatchObject({ holds: false, actual: "1.761" });
    expect("because" in check && check.because[0]?.en).toContain("1.42 → 2.5 is 1.761 times");
  });

  test.each<[string, GrowthKind, SingleComparator, string, boolean, string]>([
    ["6.3 → 12 is about 1.9 times", "multiple", "about", "1.9", true, "1.905"],
    ["6.3 → 12 is less than doubled", "multiple", "at-least", "2", false, "1.905"],
    ["6.3 → 12 grows by 0.9 times", "increase-times", "at-least", "0.9", true, "0.9048"],
    ["6.3 → 12 grows by more than 90 %", "increase-percent", "more-than", "90", true, "90.48"],
  ])("%s", (_claim, kind, comparator, value, holds, actual) => {
    const check = checkClaim(national2025, claim("high-value-patents-per-10k", kind, comparator, value));
    expect(check).toMatchObject({ holds, actual });
  });

  test.each<[string, SingleComparator, string, boolean, string]>([
    ["14999.6", "at-least", "50", false, "49.996"],
    ["15000.4", "at-most", "50", false, "50.004"],
    ["15000.4", "more-than", "50", true, "50.004"],
    ["14999.6", "attain", "50", true, "50"],
    ["14949.96", "attain", "50", false, "49.4996"],
    ["14750.04", "about", "50", true, "47.5"],
    ["14749.96", "about", "50", false, "47.4996"],
  ])(
    "10000 → %s, claimed to grow by %s %s %: what is shown is on the side of the claim that the exact number is",
    (level, comparator, value, holds, actual) => {
      const plan = planOf({ baseline: from("10000"), targets: [to(level)] });
      const check = checkClaim(plan, claim("it", "increase-percent", comparator, value));
      expect(check).toMatchObject({ holds, actual });
      const verdict = holds ? "相符" : "不符";
      expect("because" in check && check.because[0]?.["zh-Hans"]).toContain(`实为 ${actual}%，${verdict}`);
    },
  );

  test.each<[string, UnitText, string, string, string]>([
    ["%", "%", "40", "43", "3"],
    ["‰, of which ten are a point", "‰", "5", "8", "0.3"],
    ["shares of 1", "1", "0.5", "0.53", "3"],
  ])("percentage points of an indicator in %s", (_, unit, base, level, points) => {
    const plan = planOf({ unit, regionRule: "ratio", baseline: from(base), targets: [to(level)] });
    const check = checkClaim(plan, claim("it", "percentage-points", "attain", points));
    expect(check).toMatchObject({ holds: true, actual: points });
  });

  test("what is no share has no percentage points, whatever number it adds", () => {
    const claimed = claim("high-value-patents-per-10k", "percentage-points", "attain", "5.7");
    expect(checkClaim(national2025, claimed)).toEqual({ missing: { reason: "not-a-share" } });
  });

  test.each<[string, Facts, GrowthKind]>([
    ["half of a loss", { unit: "亿元", baseline: from("-100"), targets: [to("-50")] }, "multiple"],
    ["a loss that grows", { unit: "亿元", baseline: from("-100"), targets: [to("-50")] }, "increase-percent"],
    ["times more than nothing", { baseline: from("0"), targets: [to("8")] }, "increase-times"],
    [
      "half of a rank",
      { unit: "位", regionRule: "none", direction: "decrease", baseline: from("10"), targets: [to("5")] },
      "multiple",
    ],
  ])("%s is no rate or multiple", (_, facts, kind) => {
    const check = checkClaim(planOf(facts), claim("it", kind, "attain", "0.5"));
    expect(check).toEqual({ missing: { reason: "no-rate" } });
  });

  test("without baseline or target there is nothing to check against", () => {
    const doubled = (id: "overseas-grants" | "royalties") =>
      checkClaim(guangxi2025, claim(id, "multiple", "about", "2"));
    expect(doubled("overseas-grants")).toEqual({ missing: { reason: "no-baseline" } });
    expect(doubled("royalties")).toEqual({ missing: { reason: "no-target" } });
  });
});
