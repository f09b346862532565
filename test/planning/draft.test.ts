import { type Plan, successorPlan } from "ipr-plan";
import { describe, expect, test } from "vitest";
import { document, draft, facts, open, years } from "./draft-after.js";
import { baseline, type Own, planOf, reference, target } from "./plan-with.js";

describe("the document", () => {
  test("has the place, the office, the terms and the calendar of the plan before, and nothing else", () => {
    const issuer = { "zh-Hans": "某市人民政府" };
    const terms = [{ term: { "zh-Hans": "预期性" }, definition: { "zh-Hans": "期望达到" } }];
    const of = { issuer, terms, yearEnds: "03-31", yearStyle: "2023-24", goals: [], actions: [] } as const;
    const { plan } = draft({}, { 2025: 5 }, {}, of as Partial<Plan>);
    const title = "测试规划接续规划（2025–26 至 2029–30 财年，草案）";
    expect(plan).toEqual({
      id: "next",
      title: { "zh-Hans": title, en: "a plan for tests: the next plan, 2025–26 to 2029–30 (draft)" },
      jurisdiction: { name: { "zh-Hans": "某地" }, level: "city" },
      issuer,
      terms,
      period: { start: "2026", end: "2030" },
      yearEnds: "03-31",
      yearStyle: "2023-24",
      baseYear: "2025",
      indicators: [expect.objectContaining({ id: "one" })],
      references: [{ document: title, locator: "草案", raw: title }],
    });
  });

  test("leaves away what the plan before has not", () => {
    const { plan } = draft({}, { 2025: 5 }, {}, { title: { "zh-Hans": "某规划" } });
    expect(Object.keys(plan).toSorted()).toEqual([
      ...["baseYear", "id", "indicators", "jurisdiction", "period", "references", "title"],
    ]);
    expect(plan.title.en).toBe("某规划: the next plan, 2026–2030 (draft)");
  });

  test("says what is open in it, each at its place", () => {
    expect(facts(draft({}, { 2025: 5 }).issues)).toEqual([...document, open("/indicators/0/targets")]);
    const titled = draft(
      {},
      { 2025: 5 },
      { title: { "zh-Hans": "新规划" }, targets: { one: [target("2030", "9")] } },
    );
    expect(facts(titled.issues)).toEqual(document.slice(1));
    expect(titled.one?.targets).toEqual([target("2030", "9")]);
  });
});

describe("an indicator", () => {
  const before = {
    catalogue: "patent-output",
    baseline: baseline("2020", "3"),
    targets: [target("2025", "9")],
    notes: [{ "zh-Hans": "注" }],
    increment: { comparator: "attain", value: "1", reference },
    statements: [],
    tier: "core",
  } as unknown as Own;

  test("goes on from the one before, from its last value, without what was said of its old numbers", () => {
    const { one } = draft(before, { 2025: { value: "5", reference } });
    expect(one).toEqual({
      id: "one",
      name: { "zh-Hans": "测试指标", en: "tested" },
      unit: "件",
      measure: "point-in-time",
      regionRule: "sum",
      direction: "increase",
      origin: "table",
      catalogue: "patent-output",
      tier: "core",
      continues: { plan: "tested", indicator: "one" },
      baseline: { year: "2025", value: "5", reference },
      targets: [],
      references: [{ document: "测试规划接续规划（2026—2030 年，草案）", locator: "草案", raw: "测试指标" }],
    });
  });

  test("has no baseline without a value, and where it was observed is said where nothing else is", () => {
    expect(draft({}, {}).one).not.toHaveProperty("baseline");
    expect(draft({}, { 2025: 5 }).one?.baseline).toEqual({
      year: "2025",
      value: "5",
      reference: { document: "规划执行期观测值", locator: "2025", raw: "5" },
    });
  });

  test("that is not observed goes on from the baseline of the base year, as it is printed", () => {
    const printed = { ...baseline("2025", "5"), qualifier: "about" } as const;
    const found = draft({ baseline: printed }, {});
    expect(found.one?.baseline).toEqual(printed);
    expect(found.observations["one"]?.observations).toEqual([
      { period: "2025", value: "5", status: "A", qualifier: "about", reference },
    ]);
  });

  test("keeps what was inferred of what it is, and not of its numbers", () => {
    const because = { "zh-Hans": "从略" };
    const all = ["unit", "measure", "regionRule", "direction", "catalogue", "formula", "targets", "baseline"];
    const inferred = all.map((field) => ({ field, because })) as unknown as NonNullable<Own["inferred"]>;
    expect(draft({ inferred }, { 2025: 5 }).one?.inferred?.map(({ field }) => field)).toEqual(
      all.slice(0, 6),
    );
    expect(draft({ inferred: inferred.slice(6) }, { 2025: 5 }).one).not.toHaveProperty("inferred");
    expect(draft({}, { 2025: 5 }).one).not.toHaveProperty("inferred");
  });

  test("is part of a whole where that goes on, too", () => {
    const kept = draft({ partOf: "other" }, { 2025: 5 }, { drop: [] }).plan.indicators[1];
    expect(kept?.partOf).toBe("other");
    expect(draft({ partOf: "other" }, { 2025: 5 }).one).not.toHaveProperty("partOf");
    expect(draft({}, { 2025: 5 }).one).not.toHaveProperty("partOf");
  });

  test("whose measure is not known is left out, with its place in the plan before", () => {
    const before = planOf({ id: "other" }, { id: "one", measure: "stock" as "annual" });
    const { plan, issues } = successorPlan(before, {}, { ...years, drop: ["other"] });
    expect(plan.indicators).toEqual([]);
    expect(facts(issues).at(-1)).toEqual([
      "measure-unknown",
      "error",
      "/indicators/1",
      "cumulative | point-in-time | annual",
      '"stock"',
    ]);
  });
});
