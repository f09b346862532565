import { lineage, observe, type Plan } from "ipr-plan";
import { describe, expect, test } from "vitest";
import { baseline, type Own, planOf, reference, target } from "./plan-with.js";

type Values = Readonly<Record<string, string | number>>;

const [first, last] = [
  { baseline: baseline("2020", "100"), targets: [target("2025", "150")] },
  { baseline: baseline("2025", "160"), targets: [target("2030", "210")] },
] satisfies readonly Own[];

/** What became of the second indicator of a plan. */
function stepOf(before: Own, now: Own, values?: Values) {
  const earlier = planOf({ id: "other" }, { id: "was", ...first, ...before });
  const continues = { plan: earlier.id, indicator: "was" };
  const later: Plan = {
    ...planOf({ id: "another" }, { id: "is", continues, ...last, ...now }),
    id: "later",
    period: { start: "2026", end: "2030" },
    baseYear: "2025",
  };
  const observed = values === undefined ? undefined : observe(earlier, { was: values });
  const found = lineage(earlier, later, observed).find((one) => one.earlier === "was");
  if (found === undefined) throw new Error("it is not told");
  return found;
}

describe("what became of an indicator", () => {
  test("is told with what was asked of it and what is asked now, each from its own baseline", () => {
    expect(stepOf({}, {}, { 2025: 160 })).toEqual({
      kind: "kept",
      earlier: "was",
      later: "is",
      differs: [],
      renamed: false,
      met: true,
      asked: {
        year: "2025",
        bound: { comparator: "attain", value: "150" },
        perYear: { value: "10", unit: "件" },
        rate: expect.closeTo(1.5 ** 0.2 - 1, 12),
      },
      asks: {
        year: "2030",
        bound: { comparator: "attain", value: "210" },
        perYear: { value: "10", unit: "件" },
        rate: expect.closeTo((210 / 160) ** 0.2 - 1, 12),
      },
      level: "tightened",
      pace: "unchanged",
    });
  });

  test("of a new one and of one that was dropped, has one side only", () => {
    const [earlier, later] = [
      planOf({ id: "was", ...first }),
      { ...planOf({ id: "is", ...last }), id: "later" },
    ];
    const [dropped, added] = lineage(earlier, later, observe(earlier, { was: { 2025: 149 } }));
    expect(dropped).toMatchObject({ kind: "dropped", renamed: false, met: false, level: null, pace: null });
    expect([dropped?.asked?.year, dropped?.asks]).toEqual(["2025", null]);
    expect(added).toEqual({
      kind: "new",
      earlier: null,
      later: "is",
      differs: [],
      renamed: false,
      met: null,
      asked: null,
      asks: expect.objectContaining({ year: "2030" }),
      level: null,
      pace: null,
    });
  });

  test.each([
    ["another name", { "zh-Hans": "新名" }, true],
    ["the same name, in English another", { "zh-Hans": "测试指标", en: "checked" }, false],
  ])("says of %s whether it is renamed", (_, name, renamed) => {
    expect(stepOf({}, { name }).renamed).toBe(renamed);
  });
});

describe("whether the last target was met", () => {
  const two = { targets: [target("2023", "300"), target("2025", "150")] };
  const words: Own = {
    targets: [{ year: "2025", basis: "words", text: { "zh-Hans": "明显提高" }, reference }],
  };
  test.each<[string, Own, Values | undefined, boolean | null, string | undefined]>([
    ["reached in its year", {}, { 2025: 150 }, true, undefined],
    ["not reached in its year", {}, { 2025: 149 }, false, undefined],
    ["the last of two", two, { 2023: 200, 2025: 150 }, true, undefined],
    ["reached before, and its year not known", {}, { 2023: 120, 2024: 160 }, null, "no-observation"],
    ["one value short of it", { baseline: undefined }, { 2023: 120 }, null, "too-few-observations"],
    ["reached in between, and its year not known", two, { 2023: 300 }, null, "no-observation"],
    [
      "its year known from the baseline alone",
      { baseline: baseline("2025", "160") },
      { 2023: 120 },
      null,
      "target-year-reached",
    ],
    ["nothing observed", { baseline: undefined }, undefined, null, "no-observation"],
    ["no target", { targets: [] }, { 2025: 160 }, null, "no-target"],
    ["a target in words", words, { 2025: 160 }, null, "target-in-words"],
  ])("%s", (_, own, values, met, reason) => {
    const found = stepOf(own, {}, values);
    expect([found.met, found.reason]).toEqual([met, reason]);
    expect("reason" in found).toBe(reason !== undefined);
  });
});

describe("how much is asked beside before", () => {
  const asks = (value: string, base: string): Own => ({
    baseline: baseline("2025", base),
    targets: [target("2030", value)],
  });
  const down = { direction: "decrease" } as const;
  const keep = { direction: "maintain" } as const;
  // From 100 to 150 in five years: 10 a year.
  test.each<[string, Own, Own, string | null, string | null]>([
    ["a higher level, faster", {}, asks("220", "160"), "tightened", "tightened"],
    ["a higher level, as fast", {}, asks("210", "160"), "tightened", "unchanged"],
    ["a higher level, slower", {}, asks("180", "160"), "tightened", "loosened"],
    ["the same level", {}, asks("150", "90"), "unchanged", "tightened"],
    ["a lower level", {}, asks("140", "90"), "loosened", "unchanged"],
    ["a lower level where down is good", down, { ...down, ...asks("140", "190") }, "tightened", "tightened"],
    ["a higher level where down is good", down, { ...down, ...asks("180", "120") }, "loosened", "loosened"],
    ["the level to be kept", keep, { ...keep, ...asks("150", "100") }, "unchanged", "unchanged"],
    ["another level to be kept", keep, { ...keep, ...asks("160", "150") }, null, null],
    ["no target before", { targets: [] }, asks("140", "90"), null, null],
    ["no target now", {}, { ...asks("140", "90"), targets: [] }, null, null],
    ["no baseline before", { baseline: undefined }, asks("140", "90"), "loosened", null],
    ["no baseline now", {}, { ...asks("140", "90"), baseline: undefined }, "loosened", null],
    ["measured otherwise", {}, { ...asks("140", "90"), measure: "annual" }, null, null],
  ])("%s", (_, before, now, level, pace) => {
    const found = stepOf(before, now);
    expect([found.level, found.pace]).toEqual([level, pace]);
  });

  test("in the unit of the later plan, also the change a year", () => {
    const { asked, level, pace } = stepOf(
      { unit: "万件", baseline: baseline("2020", "0.01"), targets: [target("2025", "0.015")] },
      asks("150", "100"),
    );
    expect(asked).toMatchObject({ bound: { value: "150" }, perYear: { value: "10", unit: "件" } });
    expect([level, pace]).toEqual(["unchanged", "unchanged"]);
  });

  test("in its own unit where the two do not compare", () => {
    const { kind, differs, asked, level } = stepOf({}, { unit: "亿元" });
    expect([kind, differs, level]).toEqual(["measured-otherwise", ["unit"], null]);
    expect(asked?.bound).toEqual({ comparator: "attain", value: "150" });
    expect(asked?.perYear).toEqual({ value: "10", unit: "件" });
    expect(stepOf({}, { unit: undefined }).asked?.perYear).toEqual({ value: "10", unit: "件" });
  });

  test("without a unit where there is none", () => {
    const { asked } = stepOf({ unit: undefined }, { unit: undefined });
    expect(asked?.perYear).toEqual({ value: "10" });
  });

  test("a mean over the years is no level", () => {
    const mean: Own = { targets: [{ ...target("2025", "150"), basis: "period-average" }] };
    expect(stepOf({ ...mean, measure: "annual" }, { measure: "annual" }).asked).toBeNull();
  });
});
