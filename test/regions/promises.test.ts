import fc from "fast-check";
import {
  assess,
  assessRegions,
  type DecimalInput,
  type Indicator,
  type Observations,
  observe,
  type Plan,
  parsePlan,
  planFor,
  rankRegions,
  type Target,
  validatePlan,
} from "ipr-plan";
import { guangxi2025, national2025, national2030 } from "ipr-plan/plans";
import { describe, expect, test } from "vitest";
import { type Facts, from, indicatorOf, planOf, planWith, to, within } from "../aims/small-plan.js";
import { deepFreeze } from "../deep-freeze.js";
import { thrown } from "../value/thrown.js";

type Values = Readonly<Record<string, number | string | null>>;

/** What comes of one place of a small plan. */
function judged(
  facts: Facts,
  values: Values,
  told: { target?: DecimalInput | Target; plan?: Plan<"it"> } = {},
) {
  const plan = planOf({ unit: "件", ...facts });
  const result = assessRegions(plan, deepFreeze({ a: observe(plan, { it: values }) }), {
    ...(told.target !== undefined && { targets: { a: { it: told.target } } }),
    ...(told.plan !== undefined && { plans: { a: told.plan } }),
  });
  const [one] = result.regions[0]?.assessments ?? [];
  if (one === undefined) throw new Error("no verdict");
  return { ...one, issues: result.issues };
}

const total: Facts = { baseline: from("100"), targets: [to("200")] };
const ratio: Facts = { unit: "件/万人", regionRule: "ratio", baseline: from("10"), targets: [to("20")] };

describe("what a place is judged by", () => {
  test.each<
    [string, Facts, Values, { target?: DecimalInput | Target; plan?: Plan<"it"> }, number | null, string?]
  >([
    ["a ratio of the plan, from the place's own start", ratio, { 2020: 12, 2023: 16 }, {}, 0.5],
    ["a ratio without an own start: no way leads to it", ratio, { 2023: 16 }, {}, null, "no-baseline"],
    ["a total of the plan: of all places together", total, { 2020: 10, 2023: 14 }, {}, null, "no-target"],
    ["an own target of a total", total, { 2020: 10, 2023: 14 }, { target: 20 }, 0.4],
    ["an own target in decimal text", total, { 2020: 10, 2023: 14 }, { target: "20.0" }, 0.4],
    [
      "an own target that falls below 0",
      { ...total, unit: "亿元", direction: "decrease" },
      { 2020: -10, 2023: -12 },
      { target: -20 },
      0.2,
    ],
    ["a running total, from nothing", { ...total, measure: "cumulative" }, { 2023: 14 }, { target: 20 }, 0.7],
    ["a yearly amount", { ...total, measure: "annual" }, { 2020: 10, 2023: 14 }, { target: 20 }, 0.4],
    [
      "a start that was added up from its months",
      { ...total, measure: "annual" },
      { "2020-S1": 4, "2020-S2": 6, 2023: 14 },
      { target: 20 },
      0.4,
    ],
    [
      "the start in the base year, where the plan has no baseline",
      { targets: [to("200")] },
      { 2020: 10, 2023: 14 },
      { target: 20 },
      0.4,
    ],
    [
      "its own plan",
      total,
      { 2020: 10, 2023: 14 },
      { plan: planOf({ unit: "件", baseline: from("4"), targets: [to("24")] }) },
      0.5,
    ],
    [
      "what is told of it before its own plan, from that plan's start",
      total,
      { 2023: 14 },
      { plan: planOf({ unit: "件", baseline: from("4"), targets: [to("400")] }), target: 24 },
      0.5,
    ],
    [
      "its own plan in another scale, in the unit of the plan above",
      total,
      { 2020: 10_000, 2023: 14_000 },
      { plan: planOf({ unit: "万件", baseline: from("1"), targets: [to("2")] }) },
      0.4,
    ],
  ])("%s", (_title, facts, values, told, completion, reason) => {
    const found = judged(facts, values, told);
    expect([found.completion, found.reason, found.issues]).toStrictEqual([completion, reason, []]);
  });

  test("a number binds as the plan's last target does, and is due with it", () => {
    const targets = [
      to("120", { year: "2023" }),
      to("200", { comparator: "more-than", dueOn: "2025-06-30" }),
    ];
    const { target } = judged({ ...total, targets }, { 2020: 1 }, { target: 20 });
    expect(target).toStrictEqual({
      year: "2025",
      dueOn: "2025-06-30",
      bound: { comparator: "more-than", value: "20" },
      unit: "件",
    });
  });

  test.each<[string, Target | undefined, object]>([
    ["a range has one number as its level", within("100", "200"), { comparator: "attain", value: "20" }],
    [
      "of two of one year the firm one says how it binds",
      to("200", { strength: "strive", comparator: "more-than" }),
      { comparator: "attain", value: "20" },
    ],
    ["without a target of the plan it is due at its end", undefined, { comparator: "attain", value: "20" }],
  ])("%s", (_title, whole, bound) => {
    const targets = whole === undefined ? [] : whole.strength === "strive" ? [whole, to("150")] : [whole];
    const { target } = judged({ ...total, targets }, { 2020: 1 }, { target: 20 });
    expect([target?.year, target?.bound, target?.strength]).toStrictEqual(["2025", bound, undefined]);
  });

  test("a number is a level, whatever the plan's own is a number of; of a mean it is a mean", () => {
    const growing: Facts = { ...total, targets: [to("10", { basis: "annual-growth" })] };
    expect(judged(growing, { 2020: 10, 2023: 14 }, { target: 20 }).completion).toBe(0.4);
    const mean: Facts = { measure: "annual", targets: [to("100", { basis: "period-average" })] };
    const found = judged(mean, { 2021: 8, 2022: 12 }, { target: 10 });
    expect([found.met, found.completion, found.reason]).toStrictEqual([true, null, "target-not-numeric"]);
  });

  test("a whole target is taken as it is", () => {
    const found = judged(total, { 2020: 10, 2022: 14 }, { target: to("16", { year: "2023" }) });
    expect([found.target?.year, found.completion]).toStrictEqual(["2023", 4 / 6]);
  });

  test("an indicator that its own plan does not have it does not promise", () => {
    const plan = planWith([indicatorOf(ratio), { ...indicatorOf(ratio), id: "other" as const }]);
    const observed = observe(plan, { it: { 2020: 10, 2023: 16 }, other: { 2020: 10, 2023: 16 } });
    const own = planOf(ratio) as unknown as typeof plan;
    const { regions } = assessRegions(plan, { a: observed }, { plans: { a: own } });
    expect(regions[0]?.assessments.map(({ verdict, reason }) => [verdict, reason])).toStrictEqual([
      ["on-track", undefined],
      ["not-assessable", "no-target"],
    ]);
  });

  test("what is called as the plan's whole is judged by the plan itself", () => {
    const observed = observe(guangxi2025, { "pct-applications": { 2023: 300 } });
    const scope = { indicators: ["pct-applications" as const] };
    for (const name of ["广西壮族自治区", "450000"]) {
      const [whole] = assessRegions(guangxi2025, { [name]: observed }, scope).regions;
      expect(whole?.assessments[0]?.completion).toBe(0.6);
    }
  });

  test.each<[string, Facts, string]>([
    ["another kind of measure", { ...total, measure: "annual" }, "measure-differs"],
    ["another dimension", { ...total, unit: "亿元" }, "dimension-mismatch"],
    ["no unit", { ...total, unit: undefined as never }, "dimension-mismatch"],
  ])("its own plan with %s is an issue with the place named, and no number", (_title, own, code) => {
    const { unit, ...rest } = own;
    const plan = planOf(unit === undefined && "unit" in own ? rest : { unit: "件", ...own });
    const found = judged(total, { 2020: 10, 2023: 14 }, { plan });
    expect([found.verdict, found.completion, found.reason]).toStrictEqual([
      "not-assessable",
      null,
      "promise-unfit",
    ]);
    expect(found.issues.map((issue) => [issue.code, issue.path])).toStrictEqual([[code, "/plans/a/it"]]);
  });

  test("its own plan with other years is an issue", () => {
    const fiscal = { ...planOf({ unit: "件", ...total }), yearEnds: "03-31" };
    const { reason, issues } = judged(total, { 2020: 10, 2023: 14 }, { plan: fiscal });
    expect([reason, issues.map(({ code }) => code)]).toStrictEqual(["promise-unfit", ["year-ends-differ"]]);
  });
});

describe("one answer to whose promise it is", () => {
  const share: Facts = { unit: "件/万人", regionRule: "ratio", baseline: from("10"), targets: [to("20")] };
  const value = fc.integer({ min: 0, max: 300 });
  const place = fc.record({
    start: fc.option(value, { nil: undefined }),
    now: fc.option(value, { nil: undefined }),
    target: fc.option(value, { nil: undefined }),
    own: fc.option(fc.tuple(value, value), { nil: undefined }),
  });

  test("a ranking by completion has the completions of the assessment", () => {
    const kinds = fc.constantFrom<Facts>(
      share,
      total,
      { ...total, measure: "annual" },
      { ...total, direction: "decrease" },
    );
    fc.assert(
      fc.property(kinds, fc.array(place, { minLength: 1, maxLength: 5 }), (facts, places) => {
        const plan = planOf({ unit: "件", ...facts });
        const name = (_: unknown, index: number) => `p${index}`;
        const byRegion = Object.fromEntries(
          places.map(({ start, now }, index) => [
            name(0, index),
            observe(plan, {
              it: { ...(start !== undefined && { 2020: start }), ...(now !== undefined && { 2023: now }) },
            }) as Observations<"it">,
          ]),
        );
        const targets = Object.fromEntries(
          places.flatMap(({ target }, index) =>
            target === undefined ? [] : [[name(0, index), { it: target }]],
          ),
        );
        const plans = Object.fromEntries(
          places.flatMap(({ own }, index) =>
            own === undefined
              ? []
              : [
                  [
                    name(0, index),
                    planOf({
                      unit: "件",
                      ...facts,
                      baseline: from(String(own[0])),
                      targets: [to(String(own[1]))],
                    }),
                  ],
                ],
          ),
        );
        const { regions } = assessRegions(plan, byRegion, { plans, targets, asOf: "2023" });
        const ranking = rankRegions(plan, "it", byRegion, { by: "completion", at: "2023", plans, targets });
        const scores = new Map(ranking.regions.map((one) => [one.place, one.score]));
        for (const { place: one, assessments } of regions) {
          const [found] = assessments;
          const known = found?.latest?.period === "2023" ? (found.completion ?? null) : null;
          const score = scores.get(one);
          expect(score == null ? null : Number(score)).toBe(known);
        }
      }),
      { numRuns: 12 },
    );
  });
});

describe("the plan of a place", () => {
  const observed = observe(guangxi2025, {
    "high-value-patents-per-10k": { 2020: "2.61", 2023: "4.4" },
    "pct-applications": { 2023: 60 },
  });
  const own = planFor(
    guangxi2025,
    { id: "南宁", name: { "zh-Hans": "南宁市" }, code: "450100" },
    {
      targets: { "pct-applications": 120 },
      observations: observed,
    },
  );

  test("is a plan that can be stored and read, and is without fault", () => {
    for (const plan of [own, planFor(national2025, "广西"), planFor(national2030, { id: "guangxi" })]) {
      expect(parsePlan(JSON.parse(JSON.stringify(plan)))).toStrictEqual({ ok: true, plan });
      expect(validatePlan(plan).filter(({ level }) => level === "error")).toStrictEqual([]);
    }
  });

  test("names whose it is, and what it is based on", () => {
    expect([own.id, own.jurisdiction, own.basedOn]).toStrictEqual([
      "guangxi-2025-450100",
      { code: "450100", name: { "zh-Hans": "南宁市" }, level: "city" },
      [{ title: guangxi2025.title, plan: "guangxi-2025" }],
    ]);
    const two = ["南宁", "柳州"].map((name) => planFor(guangxi2025, name).id);
    expect(new Set(two).size).toBe(2);
    expect(
      planFor(guangxi2025, "a", { id: "b", level: "park", title: { "zh-Hans": "某园区" } }),
    ).toMatchObject({
      id: "b",
      title: { "zh-Hans": "某园区" },
      jurisdiction: { level: "park" },
    });
  });

  test("leaves out what is of the whole: its totals, their increments, goals, actions and facts", () => {
    const isTotal = ({ regionRule }: Indicator) => regionRule === "sum";
    for (const [index, one] of own.indicators.entries()) {
      const asked = guangxi2025.indicators[index]?.targets ?? [];
      const stays = one.id === "pct-applications" || !isTotal(one);
      expect([one.id, one.targets.length]).toStrictEqual([one.id, stays ? asked.length : 0]);
      expect("increment" in one).toBe(false);
    }
    expect(["goals", "actions", "facts", "regions"].filter((key) => key in own)).toStrictEqual([]);
  });

  test("is what the place is judged by among others", () => {
    const { regions } = assessRegions(
      guangxi2025,
      { 南宁: observed },
      {
        asOf: "2023",
        targets: { 南宁: { "pct-applications": 120 } },
      },
    );
    for (const { because: _, ...found } of regions[0]?.assessments ?? []) {
      const alone = assess(own, found.indicator, observed, { asOf: "2023" });
      expect(alone).toMatchObject(found);
    }
  });

  test.each<[string, () => unknown, string]>([
    ["no place", () => planFor(guangxi2025, 5 as never), "argument-invalid"],
    [
      "an unknown indicator",
      () => planFor(guangxi2025, "a", { targets: { pct: 1 } as never }),
      "indicator-unknown",
    ],
    ["an unknown level", () => planFor(guangxi2025, "a", { level: "town" as never }), "level-unknown"],
    [
      "a target that is none",
      () => planFor(guangxi2025, "a", { targets: { "pct-applications": "much" } }),
      "region-target-invalid",
    ],
    ["a misspelt option", () => planFor(guangxi2025, "a", { target: {} } as never), "option-unknown"],
  ])("%s is refused", (_title, call, code) => {
    expect(thrown(call).code).toBe(code);
  });
});
