import { decomposeChange, observe, rankRegions, series } from "ipr-plan";
import { contributionChart, rankingChart } from "ipr-plan/charts";
import { describe, expect, test } from "vitest";
import { planOf } from "../aims/small-plan.js";
import { deepFreeze } from "../deep-freeze.js";
import { thrown } from "../value/thrown.js";
import { draw, textsOf } from "./draw.js";

const plan = planOf({ unit: "件" });
const of = (then: number | null, now: number | null) => observe(plan, { it: { 2022: then, 2023: now } });
const years = { from: "2022", to: "2023" } as const;
const changeOf = (places: Parameters<typeof decomposeChange<"it">>[2]) => {
  const change = decomposeChange(plan, "it", places, years);
  if (!("kind" in change)) throw new Error("expected a change");
  return deepFreeze(change);
};
const change = changeOf({ 南宁: of(50, 65), 柳州: of(30, 25), 桂林: of(4, 4) });

describe("a contribution chart", () => {
  test("has the whole at both ends, and each bar begins where the one before ended", () => {
    const { values } = contributionChart(change).data;
    expect(values.map(({ kind, from, to, moves }) => [kind, from, to, moves])).toEqual([
      ["start", 0, 84, "whole"],
      ["place", 84, 99, "up"],
      ["place", 99, 94, "down"],
      ["place", 94, 94, "still"],
      ["end", 0, 94, "whole"],
    ]);
    expect(values.map(({ text }) => text)).toEqual([
      "84 件",
      "+15 件 · 150%",
      "−5 件 · −50%",
      "0 件 · 0%",
      "94 件",
    ]);
  });

  test("puts what adds most first where told", () => {
    const { values } = contributionChart(change, { order: "largest-first" }).data;
    expect(values.map(({ name }) => name)).toEqual(["2022", "南宁", "桂林", "柳州", "2023"]);
  });

  test("of a ratio draws what each place adds to it", () => {
    const dense = planOf({ unit: "%", regionRule: "ratio" });
    const part = (then: number, now: number) =>
      series({ measure: "point-in-time", regionRule: "sum", unit: "件" }, { 2022: then, 2023: now });
    const parts = {
      a: { numerator: part(2, 4), denominator: part(10, 10) },
      b: { numerator: part(3, 3), denominator: part(10, 10) },
    };
    const ratio = decomposeChange(dense, "it", {}, { ...years, parts });
    if (!("kind" in ratio)) throw new Error("expected a change");
    expect(contributionChart(ratio, { locale: "en" }).data.values.map(({ text }) => text)).toEqual([
      "25%",
      "+10 percentage points",
      "0 percentage points",
      "35%",
    ]);
  });

  test.each(["zh-Hans", "zh-Hant", "en"] as const)("is drawn as it stands: %s", async (locale) => {
    const texts = textsOf(await draw(contributionChart(change, { locale })));
    expect(texts.join(" ")).toContain("+15");
    expect(texts).toContain("南宁");
  });

  test("needs a whole that is known", () => {
    const holes = changeOf({ 南宁: of(50, 65), 柳州: of(30, null) });
    expect(thrown(() => contributionChart(holes)).received).toBe("a whole that is missing");
    expect(thrown(() => contributionChart({} as never)).code).toBe("change-invalid");
    expect(thrown(() => contributionChart(change, { order: "best" as "given" })).code).toBe(
      "chart-option-invalid",
    );
  });
});

describe("a ranking chart", () => {
  const places = { a: of(9, 6), b: of(8, 7), c: of(7, 8), d: of(7, 1), e: of(null, 3) };
  const ranking = deepFreeze(rankRegions(plan, "it", places, { by: "value", since: "2022" }));

  test("has a line for each place with both ranks; equal ranks stand one after the other", () => {
    const { values } = rankingChart(ranking, { locale: "en" }).data;
    expect(values.map(({ name, side, rank, slot, label }) => [name, side, rank, slot, label])).toEqual([
      ["c", 0, 3, 3, "moved up"],
      ["c", 1, 1, 1, "moved up"],
      ["b", 0, 2, 2, "stayed"],
      ["b", 1, 2, 2, "stayed"],
      ["a", 0, 1, 1, "moved down"],
      ["a", 1, 3, 3, "moved down"],
      ["d", 0, 3, 4, "moved down"],
      ["d", 1, 5, 4, "moved down"],
    ]);
  });

  test("says what is left and right, and how many places it leaves out", () => {
    expect(rankingChart(ranking).title.subtitle).toEqual([
      "左为 2022，右为 2023；1 个地区没有两期位次，未画出",
    ]);
  });

  test.each(["zh-Hans", "zh-Hant", "en"] as const)("is drawn as it stands: %s", async (locale) => {
    const texts = textsOf(await draw(rankingChart(ranking, { locale })));
    expect(texts.filter((text) => /^\d c 8/.test(text))).toHaveLength(1);
    expect(texts).toContain("c 3");
  });

  test("needs an earlier ranking", () => {
    const alone = rankRegions(plan, "it", places, { by: "value" });
    expect(thrown(() => rankingChart(alone)).code).toBe("ranking-invalid");
    expect(thrown(() => rankingChart(ranking, { width: 5 })).code).toBe("chart-option-invalid");
  });
});
