import {
  type AllocateTargetOptions,
  allocateTarget,
  assessRegions,
  checkPlaceTree,
  decomposeChange,
  type Issue,
  type ObservationInputs,
  observe,
  type Places,
  rankRegions,
  rankTargets,
  reconcile,
  series,
} from "ipr-plan";
import { describe, expect, test } from "vitest";
import { indicatorOf, planOf, planWith, to } from "../aims/small-plan.js";
import { expectBothLanguages } from "../value/thrown.js";

const plan = planWith([
  indicatorOf({ unit: "件", targets: [to("100")] }),
  { ...indicatorOf({ unit: "件/万人", regionRule: "ratio", targets: [to("2")] }), id: "ratio" as const },
]);
type Id = (typeof plan)["indicators"][number]["id"];
const of = (it: number) => observe(plan, { it: { 2022: it } });
const tree: Places = [
  { id: "广西" },
  { id: "南宁", name: { "zh-Hans": "南宁市" }, parent: "广西" },
  { id: "柳州", parent: "广西" },
  { id: "青秀", parent: "南宁" },
];
const part = (unit: string, value: number | string) =>
  series({ unit, measure: "point-in-time", regionRule: "sum" }, { 2022: value });

/** What an issue says in one line, and with which correction. */
const told = ({ level, code, path, expected, received, write }: Issue): string => {
  const correction = write === undefined ? "" : ` → ${JSON.stringify(write)}`;
  return `${level} ${code} at ${path}: ${expected ?? "–"}; ${received ?? "–"}${correction}`;
};
const splitIssues = (weights: Record<string, number>, from: object, options: AllocateTargetOptions = {}) => {
  return issuesIn(allocateTarget(plan, "it", weights, { from, ...options } as AllocateTargetOptions));
};
const issuesIn = (result: object): readonly Issue[] => ("issues" in result ? (result.issues as Issue[]) : []);
const reconciled = (
  published: ObservationInputs<Id>,
  places: Readonly<Record<string, ObservationInputs<Id>>>,
  options: Parameters<typeof reconcile<Id>>[3] = {},
) =>
  reconcile(
    plan,
    observe(plan, published),
    Object.fromEntries(Object.entries(places).map(([place, values]) => [place, observe(plan, values)])),
    options,
  ).issues;

const cases: readonly (readonly [title: string, issues: () => readonly Issue[], lines: readonly string[]])[] =
  [
    [
      "an entry that is no place",
      () => checkPlaceTree([5 as never]),
      ["error place-invalid at /0: a place with an id; 5"],
    ],
    [
      "a place twice",
      () => checkPlaceTree([{ id: "a" }, { id: "a" }]),
      ['error place-twice at /1/id: each place once; "a"'],
    ],
    [
      "a place twice under another code",
      () =>
        checkPlaceTree([
          { id: "a", code: "450100" },
          { id: "a", code: "450100" },
        ]),
      ['error place-twice at /1/id: each place once; "a"'],
    ],
    [
      "a code twice",
      () =>
        checkPlaceTree([
          { id: "a", code: "450100" },
          { id: "b", code: "450100" },
        ]),
      ['error place-twice at /1/code: each place once; "450100"'],
    ],
    [
      "a name twice",
      () =>
        checkPlaceTree([
          { id: "a", name: { "zh-Hans": "城区" } },
          { id: "b", name: { "zh-Hans": "城区" } },
        ]),
      ['error place-twice at /1/name: each place once; "城区"'],
    ],
    [
      "a parent that is none",
      () => checkPlaceTree([{ id: "a", parent: "b" }]),
      ['error place-parent-unknown at /0/parent: the id of one of the places; "b"'],
    ],
    [
      "a code that is none",
      () => checkPlaceTree([{ id: "a", code: "4501" }]),
      ['error place-code-invalid at /0/code: six digits; "4501"'],
    ],
    [
      "a code of seven digits",
      () => checkPlaceTree([{ id: "a", code: "4501000" }]),
      ['error place-code-invalid at /0/code: six digits; "4501000"'],
    ],
    [
      "a code elsewhere",
      () =>
        checkPlaceTree([
          { id: "a", code: "450000" },
          { id: "b", code: "420100", parent: "a" },
        ]),
      ['warning place-code-elsewhere at /1/code: a code under 450000 ("a"); "420100"'],
    ],
    [
      "a code beside that of its parent",
      () =>
        checkPlaceTree([
          { id: "a", code: "450100" },
          { id: "b", code: "450000", parent: "a" },
        ]),
      ['warning place-code-elsewhere at /1/code: a code under 450100 ("a"); "450000"'],
    ],
    [
      "a code under one that is none",
      () =>
        checkPlaceTree([
          { id: "a", code: "45" },
          { id: "b", code: "420100", parent: "a" },
        ]),
      ['error place-code-invalid at /0/code: six digits; "45"'],
    ],
    [
      "a place in itself",
      () => checkPlaceTree([{ id: "a", parent: "a" }]),
      ["error place-in-itself at /0/parent: a parent that does not lie in the place itself; a → a"],
    ],
    [
      "a long circle",
      () =>
        checkPlaceTree(
          "abcdef".split("").map((id, index, all) => ({ id, parent: all[(index + 1) % 6] ?? "" })),
        ),
      [
        "error place-in-itself at /0/parent: a parent that does not lie in the place itself; a → b → c → d → e → … → a",
      ],
    ],
    [
      "a circle of five",
      () =>
        checkPlaceTree(
          "abcde".split("").map((id, index, all) => ({ id, parent: all[(index + 1) % 5] ?? "" })),
        ),
      [
        "error place-in-itself at /0/parent: a parent that does not lie in the place itself; a → b → c → d → e → a",
      ],
    ],
    [
      "a place that leads into a circle",
      () =>
        checkPlaceTree([
          { id: "c", parent: "a" },
          { id: "a", parent: "b" },
          { id: "b", parent: "a" },
        ]),
      ["error place-in-itself at /1/parent: a parent that does not lie in the place itself; a → b → a"],
    ],
    [
      "a place of a call that the tree does not have",
      () => assessRegions(plan, { 南宁示: of(1) }, { tree }).issues,
      ['error place-unknown at /南宁示: "南宁"; "南宁示" → {"key":"南宁"}'],
    ],
    [
      "a place like none of the tree",
      () => assessRegions(plan, { 哈尔滨: of(1) }, { tree }).issues,
      ['error place-unknown at /哈尔滨: one of the places; "哈尔滨"'],
    ],
    [
      "another name of a place with figures",
      () => assessRegions(plan, { 南宁: of(1), 南宁市: of(1) }, { tree }).issues,
      ['error place-twice at /南宁市: each place once; "南宁市"'],
    ],
    [
      "targets without figures",
      () => assessRegions(plan, {}, { tree, targets: { 南宁: { it: 5 }, 桂林: { it: 5 } } }).issues,
      [
        "warning place-silent at /targets/南宁: observations of the place; nothing",
        'error place-unknown at /targets/桂林: one of the places; "桂林"',
      ],
    ],
    [
      "plans without figures",
      () => assessRegions(plan, {}, { tree, plans: { 南宁: plan, 南宁市: plan } }).issues,
      [
        "warning place-silent at /plans/南宁: observations of the place; nothing",
        'error place-unknown at /plans/南宁市: "南宁"; "南宁市" → {"key":"南宁"}',
      ],
    ],
    [
      "a whole beside its parts",
      () => assessRegions(plan, { 广西: of(1), 南宁: of(1) }, { tree }).issues,
      ["note parent-among-children at /广西: –; 广西"],
    ],
    [
      "figures that are none",
      () => assessRegions(plan, { 南宁: 5 as never }).issues,
      ["error observations-invalid at /南宁: observations as observe(plan, values) gives them; 5"],
    ],
    [
      "another plan in another unit",
      () =>
        assessRegions(
          plan,
          { a: of(1) },
          { indicators: ["it"], plans: { a: planOf({ unit: "亿元" }) as never } },
        ).issues,
      ["error dimension-mismatch at /plans/a/it: 件; 亿元"],
    ],
    [
      "a plan without a unit",
      () =>
        assessRegions(plan, { a: of(1) }, { indicators: ["it"], plans: { a: planOf({}) as never } }).issues,
      ["error dimension-mismatch at /plans/a/it: 件; no unit"],
    ],
    [
      "a plan above without a unit",
      () =>
        assessRegions(
          planOf({}),
          { a: observe(planOf({}), { it: { 2022: 1 } }) },
          { plans: { a: planOf({ unit: "亿元" }) } },
        ).issues,
      ["error dimension-mismatch at /plans/a/it: no unit; 亿元"],
    ],
    [
      "a whole, a place within another and one elsewhere in a ranking",
      () =>
        rankRegions(
          plan,
          "it",
          { 广西: of(9), 南宁: of(5), 青秀: of(2), 桂林: of(1) },
          { by: "value", tree, of: "广西" },
        ).issues,
      [
        'error place-unknown at /桂林: one of the places; "桂林"',
        "warning parent-among-children at /广西: –; 广西",
        "warning parent-among-children at /青秀: –; 青秀",
      ],
    ],
    [
      "a county whose city is silent",
      () => rankRegions(plan, "it", { 青秀: of(2), 柳州: of(2) }, { by: "value", tree, of: "广西" }).issues,
      ["warning place-elsewhere at /青秀: –; 青秀"],
    ],
    [
      "targets of a place without rank",
      () =>
        rankRegions(plan, "it", { 南宁: of(2) }, { by: "completion", tree, targets: { 柳州: { it: 5 } } })
          .issues,
      ["warning place-silent at /targets/柳州: observations of the place; nothing"],
    ],
    [
      "targets of plans that do not compare",
      () =>
        rankTargets([plan, { ...planOf({ unit: "亿元", targets: [to("5")] }), id: "b" } as never], "it", {
          by: "level",
        }).issues,
      ["error dimension-mismatch at /b/it: 件; 亿元"],
    ],
    [
      "parts of a ratio that do not add up",
      () =>
        issuesIn(
          decomposeChange(
            plan,
            "ratio",
            {},
            {
              from: "2021",
              to: "2022",
              parts: {
                a: { numerator: part("件", 5), denominator: part("万人", 5) },
                b: {
                  numerator: series(
                    { unit: "件", measure: "point-in-time", regionRule: "none" },
                    { 2022: 1 },
                  ),
                  denominator: part("万人", 1),
                },
              },
            },
          ),
        ),
      ['error region-rule-differs at /parts/b/numerator/regionRule: sum; "none" → {"value":"sum"}'],
    ],
    [
      "a split place among its own",
      () => splitIssues({ 南宁: 1, 青秀: 1 }, {}, { tree }),
      ["error parent-among-children at /南宁: –; 南宁"],
    ],
    [
      "a place without a value",
      () => splitIssues({ a: 1, b: 1 }, { a: of(1) }),
      ["warning present-missing at /from/b: –; no-observation"],
    ],
    [
      "a place without a value that a split starts from",
      () => splitIssues({ a: 1, b: 1 }, { a: of(1) }, { split: "increment" } as never),
      ["error present-missing at /from/b: –; no-observation"],
    ],
    [
      "a place with figures and no share",
      () => splitIssues({ a: 1 }, { a: of(1), b: of(1), c: undefined }),
      ["note place-without-share at /from/b: –; b"],
    ],
    [
      "a total that differs",
      () => reconciled({ it: { 2022: 10 } }, { a: { it: { 2022: 4 } }, b: { it: { 2022: 4 } } }),
      ["warning total-differs at /it/2022: 8; 10"],
    ],
    [
      "a total below the known places",
      () => reconciled({ it: { 2022: 10 } }, { a: { it: { 2022: 14 } }, b: {} }),
      ["error below-places at /it/2022: at least 14; 10", "warning places-missing at /it/2022: –; b"],
    ],
    [
      "a place counted twice",
      () =>
        reconciled(
          { it: { 2022: 10 } },
          { a: { it: { 2022: 4 } }, b: { it: { 2022: 6 } }, c: { it: { 2022: 10 } } },
        ),
      ["warning total-differs at /it/2022: 20; 10", "warning place-counted-twice at /c/it: –; c"],
    ],
    [
      "a ratio of its own that differs",
      () =>
        reconciled(
          { ratio: { 2022: "2.00" } },
          { a: { ratio: { 2022: "2.50" } } },
          { parts: { ratio: { a: { numerator: part("件", 2000), denominator: part("万人", "1000.0") } } } },
        ),
      ["warning ratio-differs at /a/ratio/2022: 2; 2.5"],
    ],
  ];

describe("what is noticed is said with its level, its place, what was expected and what came", () => {
  test.each(cases)("%s", (_title, issues, lines) => {
    const found = issues();
    expect(found.map(told)).toStrictEqual(lines);
    for (const issue of found) expectBothLanguages(issue);
  });
});

describe("what is noticed is said in words", () => {
  const ratio = (value: number | string) => observe(plan, { ratio: { 2022: value } });
  const falling = planOf({ unit: "件", direction: "decrease", targets: [to("40")] });
  const short = (values: ObservationInputs<Id>["it"]) => ({ a: observe(plan, { it: values ?? {} }) });

  test.each<[string, () => readonly Issue[], readonly string[]]>([
    [
      "an unknown place",
      () => assessRegions(plan, { 桂林: of(1) }, { tree }).issues,
      ['Unknown place 桂林: expected one of the places, received "桂林"'],
    ],
    [
      "an unknown place of targets",
      () => assessRegions(plan, {}, { tree, targets: { 桂林: { it: 5 } } }).issues,
      ['No figures of 桂林: expected one of the places, received "桂林"'],
    ],
    [
      "targets without figures",
      () => assessRegions(plan, {}, { tree, targets: { 南宁: { it: 5 } } }).issues,
      ["南宁 has targets and no figures: expected observations of the place, received nothing"],
    ],
    [
      "a plan without figures",
      () => assessRegions(plan, {}, { tree, plans: { 南宁: plan } }).issues,
      ["南宁 has a plan and no figures: expected observations of the place, received nothing"],
    ],
    [
      "the nearest place above that reports",
      () =>
        rankRegions(
          plan,
          "it",
          { 广西: of(9), 南宁: of(5), 青秀: of(2), 广东: of(3) },
          { by: "value", tree: [...tree, { id: "广东" }] },
        ).issues,
      [
        "南宁 lies in 广西, whose figure holds its own; it is set aside",
        "青秀 lies in 南宁, whose figure holds its own; it is set aside",
      ],
    ],
    [
      "the highest place as the whole",
      () => rankRegions(plan, "it", { 广西: of(9), 南宁: of(5), 青秀: of(2) }, { by: "value", tree }).issues,
      [
        "广西 is the whole and not one of its places; it is set aside",
        "青秀 lies in 南宁, whose figure holds its own; it is set aside",
      ],
    ],
    [
      "a place elsewhere",
      () => rankRegions(plan, "it", { 青秀: of(2), 柳州: of(1) }, { by: "value", tree, of: "广西" }).issues,
      ["青秀 does not lie directly in 广西; it is set aside"],
    ],
    ["a place without a value", () => splitIssues({ a: 1 }, {}), ["a has no present value: no observation"]],
    [
      "a share below what a place has",
      () => splitIssues({ a: 1, b: 1 }, { a: of(60), b: of(5) }),
      ["The share of a, 50, is below what it already has (60), and asks nothing of it"],
    ],
    [
      "a share above what a place has, where less is good",
      () =>
        issuesIn(allocateTarget(falling, "it", { a: 1, b: 1 }, { from: { a: of(15) } as never })).filter(
          ({ code }) => code === "below-present",
        ),
      ["The share of a, 20, is above what it already has (15), and asks nothing of it"],
    ],
    [
      "a place without a forecast, by weight",
      () =>
        splitIssues({ a: 3, b: 1 }, { ...short({ 2020: 5, 2021: 9, 2022: 12 }), b: of(5) }, {
          split: "effort",
        } as never).filter(({ code }) => code === "forecast-missing"),
      ["b has no forecast: too few observations; its share goes by weight"],
    ],
    [
      "a place without a forecast, without weights",
      () => issuesIn(allocateTarget(plan, "it", ["a"], { split: "effort", from: { a: of(5) } })),
      ["a has no forecast: too few observations; with weights its share would go by weight"],
    ],
    [
      "a share that is hardly to be met",
      () => splitIssues({ a: 1 }, short({ 2019: 10, 2020: 11, 2021: 12, 2022: 13 })),
      ["By its own forecast a meets its share of 100 with a probability of <1%, below 5%"],
    ],
    [
      "what keeping a ratio takes, in whole numerators",
      () =>
        issuesIn(
          allocateTarget(
            plan,
            "ratio",
            { a: 1, b: 3 },
            { denominators: { a: "10.5", b: "10.5" }, from: { a: ratio("1.234"), b: ratio(1) } },
          ),
        ).filter(({ code }) => code === "below-present"),
      ["The share of a, 11, is below what it already has (13), and asks nothing of it"],
    ],
    [
      "what keeping a ratio takes, as exactly as its numerators are split",
      () =>
        issuesIn(
          allocateTarget(
            plan,
            "ratio",
            { a: 1, b: 3 },
            { places: 2, denominators: { a: "10.5", b: "10.5" }, from: { a: ratio("1.234"), b: ratio(1) } },
          ),
        ).filter(({ code }) => code === "below-present"),
      ["The share of a, 10.5, is below what it already has (12.96), and asks nothing of it"],
    ],
    [
      "a level between two parts, as exactly as it was observed",
      () => splitIssues({ a: 1, b: 1 }, { a: observe(plan, { it: { 2022: "50.25" } }), b: of(1) }),
      ["The share of a, 50, is below what it already has (50.25), and asks nothing of it"],
    ],
    [
      "an earlier value beside a missing one",
      () =>
        splitIssues(
          { a: 1, b: 1, c: 1 },
          {
            a: observe(plan, { it: { "2022-12": 1 } }),
            b: observe(plan, { it: { 2021: 1, 2022: null } }),
            c: {},
          },
        ),
      [
        "c has no present value: no observation",
        "The latest value of b is of 2021, earlier than that of others, 2022-12",
      ],
    ],
  ])("%s", (_title, issues, sentences) => {
    expect(issues().map(({ message }) => message.en)).toStrictEqual(sentences);
  });
});

test("that a place has a plan or targets and no figures is said in Chinese, too", () => {
  const said = (options: object) =>
    assessRegions(plan, {}, { tree, ...options }).issues[0]?.message["zh-Hans"];
  expect([said({ plans: { 南宁: plan } }), said({ targets: { 南宁: { it: 5 } } })]).toStrictEqual([
    "南宁有规划而没有数据：应为该地区的观测值，实为 空缺",
    "南宁有目标而没有数据：应为该地区的观测值，实为 空缺",
  ]);
});
