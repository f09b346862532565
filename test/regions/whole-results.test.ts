import {
  allocateTarget,
  decomposeChange,
  observe,
  outlookRegions,
  type Plan,
  rankRegions,
  rankTargets,
  reconcile,
  series,
} from "ipr-plan";
import { expect, test } from "vitest";
import { from, planOf, to } from "../aims/small-plan.js";

type Values = Readonly<Record<string, number | string>>;
const counted = planOf({ unit: "件" });
const bare = planOf({ direction: "decrease" });
const dense = planOf({ unit: "件/万人", regionRule: "ratio" });
const of = (it: Values, plan: Plan<"it"> = counted) => observe(plan, { it });
const part = (unit: string, then: number, now: number) =>
  series({ unit, measure: "point-in-time", regionRule: "sum" }, { 2022: then, 2023: now });
const parts = {
  a: { numerator: part("件", 60, 90), denominator: part("万人", 10, 11) },
  b: { numerator: part("件", 20, 22), denominator: part("万人", 10, 9) },
  c: { numerator: part("件", 0, 3), denominator: part("万人", 0, 1) },
};

test("a ranking says by what, of when and in which unit, and of each place what it had before", () => {
  const places = { a: of({ 2022: 5, 2023: 9 }), b: of({ 2022: 6, 2023: 7 }), c: of({ 2022: 4 }) };
  expect(rankRegions(counted, "it", places, { by: "value", since: "2022" })).toStrictEqual({
    plan: "small",
    indicator: "it",
    by: "value",
    scoreKind: "value",
    at: "2023",
    since: "2022",
    unit: "件",
    better: "higher",
    regions: [
      { place: "a", rank: 1, score: "9", value: "9", change: 1, before: { place: "a", rank: 2, score: "5" } },
      {
        place: "b",
        rank: 2,
        score: "7",
        value: "7",
        change: -1,
        before: { place: "b", rank: 1, score: "6" },
      },
      {
        place: "c",
        rank: null,
        score: null,
        reason: "no-observation",
        value: null,
        change: null,
        before: { place: "c", rank: 3, score: "4" },
      },
    ],
    because: [
      {
        "zh-Hans": "2023 年按数值从高到低排，共 2 个地区有位次",
        en: "ranked by value of 2023, highest first: 2 places have a rank",
      },
      { "zh-Hans": "居前的是a、b", en: "first are a, b" },
      { "zh-Hans": "与 2022 年相比，a前移最多，1 位", en: "since 2022 a moved up furthest, by 1" },
      { "zh-Hans": "与 2022 年相比，b后移最多，1 位", en: "since 2022 b moved down furthest, by 1" },
      { "zh-Hans": "没有位次：c（无观测值）", en: "without a rank: c (no observation)" },
    ],
    issues: [],
  });
});

test("a ranking of what falls says that, and of places without growth why", () => {
  const places = { a: of({ 2023: 9 }, bare), b: of({ 2023: 9 }, bare) };
  expect(rankRegions(bare, "it", places, { by: "growth" })).toStrictEqual({
    plan: "small",
    indicator: "it",
    by: "growth",
    scoreKind: "difference",
    at: "2023",
    better: "lower",
    regions: [
      { place: "a", rank: null, score: null, reason: "no-observation", value: "9", change: null },
      { place: "b", rank: null, score: null, reason: "no-observation", value: "9", change: null },
    ],
    because: [
      {
        "zh-Hans": "2023 年按比上年增长从低到高排，共 0 个地区有位次",
        en: "ranked by growth on the year before of 2023, lowest first: 0 places have a rank",
      },
      {
        "zh-Hans": "没有位次：a（无观测值）、b（无观测值）",
        en: "without a rank: a (no observation), b (no observation)",
      },
    ],
    issues: [],
  });
});

test("a change of a total says of each place what it adds, the first of those that move it named", () => {
  const places = {
    a: of({ 2022: 50, 2023: 65 }),
    b: of({ 2022: 30, 2023: 5 }),
    c: of({ 2022: 1, 2023: 2 }),
    d: of({ 2022: 1, 2023: 1.5 }),
    e: of({ 2022: 3, 2023: 2 }),
  };
  expect(decomposeChange(counted, "it", places, { from: "2022", to: "2023" })).toStrictEqual({
    plan: "small",
    indicator: "it",
    from: "2022",
    to: "2023",
    unit: "件",
    kind: "total",
    whole: { from: "85", to: "75.5", change: "-9.5", rate: "-11.18" },
    places: [
      { place: "a", from: "50", to: "65", change: "15", share: "-157.9", points: "17.65" },
      { place: "b", from: "30", to: "5", change: "-25", share: "263.16", points: "-29.41" },
      { place: "c", from: "1", to: "2", change: "1", share: "-10.53", points: "1.17" },
      { place: "d", from: "1", to: "1.5", change: "0.5", share: "-5.26", points: "0.59" },
      { place: "e", from: "3", to: "2", change: "-1", share: "10.53", points: "-1.18" },
    ],
    holes: [],
    because: [
      {
        "zh-Hans": "2023 年为 75.5 件，比 2022 年减少 9.5 件，下降 11.18%",
        en: "75.5 items in 2023, 9.5 items or 11.18% less than in 2022",
      },
      { "zh-Hans": "影响最大的是b −25、e −1", en: "most of it comes from b −25, e −1" },
    ],
    issues: [],
  });
});

test("a change of a ratio says what its parts and its places make of it", () => {
  expect(decomposeChange(dense, "it", {}, { from: "2022", to: "2023", parts })).toStrictEqual({
    plan: "small",
    indicator: "it",
    from: "2022",
    to: "2023",
    unit: "件/万人",
    kind: "ratio",
    whole: { from: "4", to: "5.48", change: "1.48", rate: "37" },
    numerator: "1.71",
    denominator: "-0.23",
    within: "1.33",
    structure: "0.15",
    places: [
      { place: "a", from: "6", to: "8.18", contribution: "1.29", within: "1.12", structure: "0.17" },
      { place: "b", from: "2", to: "2.44", contribution: "0.05", within: "0.21", structure: "-0.16" },
      { place: "c", from: null, to: "3", contribution: "0.14", within: "0", structure: "0.14" },
    ],
    holes: [],
    because: [
      {
        "zh-Hans": "2023 年为 5.48 件/万人，比 2022 年增加 1.48 件/万人，增长 37%",
        en: "5.48 items/10k people in 2023, 1.48 items/10k people or 37% more than in 2022",
      },
      {
        "zh-Hans": "其中分子变动影响 +1.71，分母变动影响 −0.23",
        en: "the numerator makes +1.71 of it, the denominator −0.23",
      },
      {
        "zh-Hans": "各地自身变化影响 +1.33，地区结构变化影响 +0.15",
        en: "changes within the places make +1.33 of it, changes of their weights +0.15",
      },
      {
        "zh-Hans": "影响最大的是a +1.29、c +0.14、b +0.05",
        en: "most of it comes from a +1.29, c +0.14, b +0.05",
      },
    ],
    issues: [],
  });
});

test("a change of a ratio that is not known has the ratios of the places that are", () => {
  const options = { from: "2022", to: "2023", parts, decimals: 3 };
  expect(decomposeChange(dense, "it", { z: {} }, options)).toStrictEqual({
    plan: "small",
    indicator: "it",
    from: "2022",
    to: "2023",
    unit: "件/万人",
    kind: "ratio",
    whole: { missing: { reason: "region-missing" } },
    numerator: null,
    denominator: null,
    within: null,
    structure: null,
    places: [
      { place: "a", from: "6", to: "8.182", contribution: null, within: null, structure: null },
      { place: "b", from: "2", to: "2.444", contribution: null, within: null, structure: null },
      { place: "c", from: null, to: "3", contribution: null, within: null, structure: null },
    ],
    holes: [{ place: "z", reason: "ratio-needs-parts" }],
    because: [
      {
        "zh-Hans": "缺 1 个地区：z（比率须由分子分母重算）；合计未知",
        en: "1 place is missing: z (a ratio is recomputed from its parts, never added or averaged); the whole is not known",
      },
    ],
    issues: [],
  });
});

test("published numbers without a unit are laid beside those of places without one", () => {
  const plan = planOf({});
  const places = { a: of({ 2022: "2.5" }, plan), b: of({ 2022: 2 }, plan) };
  expect(reconcile(plan, of({ 2022: 5, 2023: 6 }, plan), places)).toStrictEqual({
    plan: "small",
    indicators: [
      {
        indicator: "it",
        periods: [
          {
            period: "2022",
            published: "5",
            rolledUp: "4.5",
            difference: "0.5",
            tolerance: "0.05",
            result: "differs",
            holes: [],
          },
          {
            period: "2023",
            published: "6",
            rolledUp: { missing: { reason: "region-missing" } },
            difference: null,
            tolerance: "0",
            result: "incomplete",
            holes: [
              { place: "a", reason: "no-observation" },
              { place: "b", reason: "no-observation" },
            ],
          },
        ],
      },
    ],
    issues: [
      {
        code: "total-differs",
        level: "warning",
        path: "/it/2022",
        expected: "4.5",
        received: "5",
        message: {
          "zh-Hans": "指标 2022 年：公布数 5，比各地汇总 4.5多 0.5（舍入至多相差 0.05）",
          en: "indicator, 2022: published 5, 0.5 more than the 4.5 of the places (rounding makes at most 0.05)",
        },
      },
      {
        code: "places-missing",
        level: "warning",
        path: "/it/2023",
        received: "a, b",
        message: {
          "zh-Hans": "指标 2023 年：缺 2 个地区：a（无观测值）、b（无观测值）；汇总数未知",
          en: "indicator, 2023: 2 missing: a (no observation), b (no observation); the whole is not known",
        },
      },
    ],
  });
});

test("targets in ranks say of when they are, how they bind and where they start", () => {
  const plans = [
    {
      ...planOf({ unit: "件", baseline: from("30"), targets: [to("100", { comparator: "at-least" })] }),
      id: "x",
      jurisdiction: { level: "city", name: { "zh-Hans": "甲" } },
    },
    { ...planOf({ unit: "件", targets: [to("50")] }), id: "y" },
    { ...counted, id: "z" },
  ] as const;
  const than = planOf({ unit: "件", targets: [to("60")] });
  expect(rankTargets(plans, "it", { by: "yearly-change", than })).toStrictEqual({
    indicator: "it",
    by: "yearly-change",
    unit: "件",
    better: "higher",
    than: { plan: "small", year: "2025", bound: { comparator: "attain", value: "60" }, level: "60" },
    regions: [
      {
        place: "甲",
        rank: 1,
        score: "14",
        plan: "x",
        year: "2025",
        bound: { comparator: "at-least", value: "100" },
        level: "100",
        baseline: { year: "2020", value: "30" },
      },
      {
        place: "规划",
        rank: null,
        score: null,
        reason: "no-baseline",
        plan: "y",
        year: "2025",
        bound: { comparator: "attain", value: "50" },
        level: "50",
      },
      { place: "规划", rank: null, score: null, reason: "no-target", plan: "z", level: null },
    ],
    because: [
      {
        "zh-Hans": "按自基期起的年均增量从高到低排，共 1 个地区有位次",
        en: "ranked by change a year that is asked of the base, highest first: 1 place has a rank",
      },
      { "zh-Hans": "居前的是甲", en: "first is 甲" },
      {
        "zh-Hans": "没有位次：规划（无基期值）、规划（无目标值）",
        en: "without a rank: 规划 (no baseline), 规划 (no target)",
      },
    ],
    issues: [],
  });
});

test("outlooks without a target have the reason, and no place counts", () => {
  const places = { a: of({ 2019: 1, 2020: 2, 2021: 4, 2022: 5 }, dense), b: {} };
  expect(outlookRegions(dense, places)).toStrictEqual({
    plan: "small",
    asOf: "2022-12-31",
    indicators: ["it"],
    regions: [
      {
        place: "a",
        outlooks: [
          {
            indicator: "it",
            asOf: "2022-12-31",
            probability: null,
            expectedYear: null,
            expectedYears: null,
            shortfall: null,
            required: null,
            best: null,
            latest: { period: "2022", value: "5", status: "A" },
            reason: "no-target",
          },
        ],
        counted: 0,
        expectedMet: 0,
      },
      {
        place: "b",
        outlooks: [
          {
            indicator: "it",
            asOf: null,
            probability: null,
            expectedYear: null,
            expectedYears: null,
            shortfall: null,
            required: null,
            best: null,
            reason: "no-target",
          },
        ],
        counted: 0,
        expectedMet: 0,
      },
    ],
    byIndicator: [{ indicator: "it", counted: 0, expectedMet: 0 }],
    issues: [],
  });
});

test("a split says of each place where it is, what it is to reach and what that asks", () => {
  const plan = planOf({
    unit: "件",
    commitment: "expected",
    baseline: from("30"),
    targets: [to("100", { comparator: "at-least" })],
  });
  const places = { a: of({ 2020: 10, 2021: 20, 2022: 30 }, plan), b: of({ 2021: 5, 2022: 10 }, plan) };
  expect(allocateTarget(plan, "it", { a: 1, b: 3 }, { split: "increment", from: places })).toStrictEqual({
    plan: "small",
    indicator: "it",
    split: "increment",
    target: { year: "2025", bound: { comparator: "at-least", value: "100" }, unit: "件" },
    parts: { a: "45", b: "55" },
    ties: [],
    method: "largest-remainder",
    unit: "件",
    rolledUp: "100",
    present: "40",
    increase: "60",
    shares: [
      {
        place: "a",
        present: { period: "2022", value: "30", status: "A" },
        has: "30",
        share: "45",
        level: "45",
        increase: "15",
        required: { perYear: { value: "5", unit: "件" }, rate: 0.14471424255333187 },
        recent: { since: "2020", perYear: { value: "10", unit: "件" }, rate: 0.7320508075688772 },
        timesRecent: 0.5,
        probability: 0.7232546285224645,
      },
      {
        place: "b",
        present: { period: "2022", value: "10", status: "A" },
        has: "10",
        share: "55",
        level: "55",
        increase: "45",
        required: { perYear: { value: "15", unit: "件" }, rate: 0.7651741676630315 },
        recent: { since: "2021", perYear: { value: "5", unit: "件" }, rate: 1 },
        timesRecent: 3,
        probability: 0.1141281007773286,
      },
    ],
    because: [
      { "zh-Hans": "各地区共 100", en: "100 over all regions" },
      { "zh-Hans": "各地区现有共 40，须增加 60", en: "they have 40 together, so 60 is to come" },
      {
        "zh-Hans": "各地区为现有数加上增减量中按权重应担的部分",
        en: "each place has what it has and its part of the change by weight",
      },
    ],
    issues: [
      {
        code: "expected-indicator-split",
        level: "warning",
        path: "/indicators/0/commitment",
        expected: "binding",
        received: "expected",
        message: {
          "zh-Hans": "预期性指标主要靠市场实现，一般不分解下达；只有约束性指标分解到地区",
          en: "An expected indicator rests on the market and is not assigned; only binding targets are split over regions",
        },
      },
    ],
  });
});

test("a split of a ratio says of each place the numerator that it has and is to have", () => {
  const plan = planOf({ unit: "件/万人", regionRule: "ratio", targets: [to("2")] });
  const options = {
    split: "gap",
    denominators: { a: 110, b: 210 },
    denominatorsNow: { a: 100, b: 200 },
    from: { a: of({ 2022: "1.5" }, plan), b: of({ 2021: "0.5" }, plan) },
  } as const;
  expect(allocateTarget(plan, "it", { a: 1, b: 2 }, options)).toStrictEqual({
    plan: "small",
    indicator: "it",
    split: "gap",
    target: { year: "2025", bound: { comparator: "attain", value: "2" }, unit: "件/万人" },
    parts: { a: "220", b: "420" },
    ties: [],
    method: "largest-remainder",
    unit: "件",
    ratios: { a: "2", b: "2" },
    rolledUp: "2",
    present: "250",
    increase: "390",
    shares: [
      {
        place: "a",
        present: { period: "2022", value: "1.5", status: "A" },
        has: "150",
        share: "220",
        level: "2",
        increase: "70",
        required: { perYear: { value: "0.1667", unit: "件/万人" }, rate: 0.10064241629820891 },
        recent: null,
        timesRecent: null,
        probability: null,
        reason: "too-few-observations",
      },
      {
        place: "b",
        present: { period: "2021", value: "0.5", status: "A" },
        has: "100",
        share: "420",
        level: "2",
        increase: "320",
        required: { perYear: { value: "0.375", unit: "件/万人" }, rate: 0.4142135623730949 },
        recent: null,
        timesRecent: null,
        probability: null,
        reason: "too-few-observations",
      },
    ],
    because: [
      {
        "zh-Hans": "比率 2 由分子分解：各地区分子共 640",
        en: "the ratio 2 is split through its numerator: 640 over all regions",
      },
      { "zh-Hans": "各地区现有共 250，须增加 390", en: "they have 250 together, so 390 is to come" },
      {
        "zh-Hans": "增减量按各地区与目标比率的差距分担，已到位的地区不再增减",
        en: "the change is shared by how far each place is from the target ratio; one beyond it keeps what it has",
      },
    ],
    issues: [
      {
        code: "present-earlier",
        level: "warning",
        path: "/from/b",
        expected: "2022",
        received: "2021",
        message: {
          "zh-Hans": "b的最新数据为 2021，早于其他地区的 2022",
          en: "The latest value of b is of 2021, earlier than that of others, 2022",
        },
      },
    ],
  });
});
