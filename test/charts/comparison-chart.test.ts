import type { KnownIndicatorId, Plan } from "ipr-plan";
import { comparisonChart } from "ipr-plan/charts";
import { bazhong2025, city2025, gansu2035, guangxi2025, national2025 } from "ipr-plan/plans";
import { describe, expect, test } from "vitest";
import { type Facts, from, planOf, to, within } from "../aims/small-plan.js";
import { deepFreeze } from "../deep-freeze.js";
import { thrown } from "../value/thrown.js";
import { draw } from "./draw.js";

const plans: readonly Plan[] = deepFreeze([national2025, guangxi2025, bazhong2025, gansu2035, city2025]);
const chartOf = (id: KnownIndicatorId) => comparisonChart(plans, id, { locale: "en" });

describe("a comparison chart", () => {
  test("has a baseline and a target for every plan, in the plans' order and in one unit", () => {
    const { values } = chartOf("registered-trademarks").data;
    expect(values.map(({ plan, kind, value, unit }) => [plan, kind, value, unit])).toEqual([
      ["national-2025", "baseline", null, undefined],
      ["national-2025", "target", null, undefined],
      ["guangxi-2025", "baseline", 29.58, "万件"],
      ["guangxi-2025", "target", 53, "万件"],
      ["bazhong-2025", "baseline", 1.1308, "万件"],
      ["bazhong-2025", "target", 1.5, "万件"],
      ["gansu-2035", "baseline", null, "万件"],
      ["gansu-2035", "target", 20, "万件"],
      ["city-2025", "baseline", null, undefined],
      ["city-2025", "target", null, undefined],
    ]);
  });

  test("says why a number is not there", () => {
    const { values } = chartOf("registered-trademarks").data;
    expect(values.map(({ reason }) => reason ?? "")).toEqual([
      "no-baseline",
      "no-target",
      "",
      "",
      "",
      "",
      "no-baseline",
      "",
      "no-baseline",
      "no-target",
    ]);
    expect(values.filter(({ kind }) => kind === "target").map(({ text }) => text)).toEqual([
      "not in this plan",
      "29.58 (2020) → 53 (2025)",
      "1.1308 (2020) → 1.5 (2025)",
      "no baseline → 20 (2025)",
      "not in this plan",
    ]);
  });

  test("prints what does not compare, with the reason, and marks it as not drawn", () => {
    const rows = chartOf("protection-satisfaction").data.values.filter(({ kind }) => kind === "target");
    expect(rows.map(({ comparable, text }) => [comparable, text])).toEqual([
      [true, "80.05 (2020) → 82 (2025)"],
      [false, "78 (2020) → 82 (2025) · other unit"],
      [false, "96.66 (2020) → 97 (2025) % · other unit"],
      [false, "not in this plan"],
      [true, "no baseline → ≥80 (2025)"],
    ]);
  });

  test("keeps both ends of an interval", () => {
    const [, target] = comparisonChart([bazhong2025], "service-clusters").data.values;
    expect(target).toMatchObject({ value: 1, lower: 1, upper: 2, text: "无基期值 → 1—2（2025）" });
  });

  test.each<[string, NonNullable<Facts["targets"]>[number], readonly number[]]>([
    ["an interval", within("1", "2"), [0, 2]],
    ["about", to("2", { comparator: "about" }), [0, 2.1]],
    ["a single number", to("2"), [0, 2]],
  ])("has an axis on which all of %s finds room", (_what, target, domain) => {
    const plan = planOf({
      catalogue: "service-clusters",
      unit: "个",
      direction: "maintain",
      baseline: from("0.5"),
      targets: [target],
    });
    const places = comparisonChart([plan], "service-clusters").layer.map(({ encoding }) => encoding.x);
    const scales = places.flatMap((x) => (x !== undefined && "scale" in x ? [x.scale?.domain] : []));
    expect(scales).toEqual([domain, domain, domain]);
  });

  test("says that a target is no level, where it cannot be read as one", () => {
    const [, target] = comparisonChart([city2025], "ip-intensive-growth", { locale: "en" }).data.values;
    expect(target).toMatchObject({ value: null, reason: "no-baseline" });
    expect(target?.text).toBe("no baseline → target cannot be read as a level");
  });

  test("of no plan, and of plans without the indicator, is still a chart", async () => {
    expect(comparisonChart([], "royalties").data.values).toEqual([]);
    await draw(comparisonChart([], "royalties"));
    await draw(comparisonChart([city2025], "royalties"));
  });

  test("throws for an indicator that the catalogue does not have", () => {
    const act = () => comparisonChart(plans, "royaltes" as KnownIndicatorId);
    expect(thrown(act).message.en).toBe(
      'Unknown known indicator: expected the id of a known indicator (did you mean "royalties"?), received "royaltes"',
    );
  });
});
