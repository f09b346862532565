import { allocate, assessRegions, decomposeChange, observe, rankRegions } from "ipr-plan";
import { allocationChart, contributionChart, rankingChart, regionHeatMap } from "ipr-plan/charts";
import { describe, expect, test } from "vitest";
import { from, planOf, to } from "../aims/small-plan.js";

const plan = planOf({ unit: "件", regionRule: "none", baseline: from("10"), targets: [to("20")] });
const added = planOf({ unit: "件" });
const of = (then: number | null, now: number) =>
  observe(plan, { it: { 2020: 10, ...(then !== null && { 2022: then }), 2023: now } });

const findingOf = ({ description }: { readonly description: string }): string =>
  description.split("\n")[1] ?? "";
const ranked = (places: Parameters<typeof rankRegions<"it">>[2]) =>
  findingOf(rankingChart(rankRegions(plan, "it", places, { by: "value", at: "2023", since: "2022" })));

describe("what a chart says of places that are equal", () => {
  test("names each of those that share the first rank, and of those that moved most", () => {
    expect(ranked({ a: of(9, 30), b: of(9, 30), c: of(12, 20) })).toBe(
      "第一位是 a、b；前移最多： a（2 → 1）、b（2 → 1）；后移最多： c（1 → 3）",
    );
  });

  test("says how many share it where they are more than three", () => {
    expect(ranked({ a: of(9, 30), b: of(9, 30), c: of(9, 30), d: of(9, 30) })).toBe("第一位是 并列的 4 个");
  });

  test("names all parts of the largest size", () => {
    const finding = (locale: "zh-Hans" | "en") =>
      findingOf(allocationChart(allocate(10, { a: 2, b: 2, c: 1 }), { locale, unit: "件" }));
    expect(finding("zh-Hans")).toBe("a、b最多：4 件。");
    expect(finding("en")).toBe("The most: a, b, 4 items.");
  });

  test("names all places that add the same", () => {
    const change = decomposeChange(
      added,
      "it",
      { a: of(10, 15), b: of(20, 25), c: of(30, 31) },
      { from: "2022", to: "2023" },
    );
    if (!("kind" in change)) throw new Error("expected a change");
    expect(findingOf(contributionChart(change))).toContain("拉高最多：a、b +5 件");
  });

  test("names all places that are lowest on average", () => {
    const regions = assessRegions(plan, { a: of(9, 12), b: of(9, 12), c: of(9, 18) }, { asOf: "2023" });
    expect(findingOf(regionHeatMap(plan, regions, { show: "completion" }))).toBe(
      "共 3 项，3 项有数值；平均最低的地区是a、b。",
    );
  });
});

test("a place that has the first rank is named though it had none before", () => {
  expect(ranked({ a: of(null, 30), b: of(9, 20), c: of(8, 10) })).toMatch(/^第一位是 a/);
});

test("where no place has a number, none is the lowest", () => {
  const silent = assessRegions(added, { a: of(9, 12), b: of(9, 12) }, { asOf: "2023" });
  const said = (locale: "zh-Hans" | "en") =>
    findingOf(regionHeatMap(added, silent, { show: "completion", locale }));
  expect(said("zh-Hans")).toBe("共 2 项，均无数值。");
  expect(said("en")).toBe("Of 2, 0 have a number.");
});
