import {
  assessRegions,
  type ObservationInputs,
  type Observations,
  observe,
  type Places,
  rankRegions,
  reconcile,
  series,
} from "ipr-plan";
import { describe, expect, test } from "vitest";
import { planOf } from "../aims/small-plan.js";

const plan = planOf({ unit: "件" });
const of = (it: ObservationInputs<"it">["it"]) => observe(plan, { it: it ?? {} });
const figures = (names: readonly string[]) =>
  Object.fromEntries(names.map((name) => [name, of({ 2023: 1 })]));

/** 中国 > 广西 > 南宁 > 青秀, and 广西 > 柳州. */
const tree: Places = [
  { id: "青秀", parent: "南宁" },
  { id: "中国" },
  { id: "南宁", parent: "广西" },
  { id: "柳州", parent: "广西" },
  { id: "广西", parent: "中国" },
  { id: "广东", parent: "中国" },
];
const ranks = (names: readonly string[], options: { readonly of?: string; readonly tree?: Places } = {}) => {
  const { regions, issues } = rankRegions(plan, "it", figures(names), { by: "value", tree, ...options });
  return {
    ranked: regions.filter(({ rank }) => rank !== null).map(({ place }) => place),
    aside: issues.map(({ code, path }) => `${code} ${path}`),
  };
};

describe("which of the places that report stand beside each other", () => {
  test.each<[string, readonly string[], object, readonly string[], readonly string[]]>([
    ["cities beside each other", ["南宁", "柳州"], {}, ["南宁", "柳州"], []],
    [
      "a county far below what reports is set aside",
      ["青秀", "柳州", "广西", "广东"],
      {},
      ["广西", "广东"],
      ["parent-among-children /青秀", "parent-among-children /柳州"],
    ],
    [
      "the highest of all that report is the whole",
      ["青秀", "柳州", "广西"],
      {},
      ["青秀", "柳州"],
      ["parent-among-children /广西"],
    ],
    [
      "a whole far above its places",
      ["青秀", "中国", "柳州"],
      {},
      ["青秀", "柳州"],
      ["parent-among-children /中国"],
    ],
    ["a whole with one place in it", ["中国", "青秀"], {}, ["青秀"], ["parent-among-children /中国"]],
    ["one place alone is no whole", ["中国"], {}, ["中国"], []],
    [
      "the places directly in one, named",
      ["青秀", "南宁", "广东"],
      { of: "广西" },
      ["南宁"],
      ["parent-among-children /青秀", "place-elsewhere /广东"],
    ],
    [
      "a named whole and its places",
      ["广西", "柳州"],
      { of: "广西" },
      ["柳州"],
      ["parent-among-children /广西"],
    ],
    ["a named whole without its places", ["广西"], { of: "广西" }, [], ["place-elsewhere /广西"]],
    [
      "the highest that reports, where the place above it is named",
      ["广西", "南宁"],
      { of: "中国" },
      ["广西"],
      ["parent-among-children /南宁"],
    ],
  ])("%s", (_title, names, options, ranked, aside) => {
    expect(ranks(names, options)).toStrictEqual({ ranked, aside });
  });

  test("places in each other end the way, and every one of them has an answer", () => {
    const round: Places = [
      { id: "a", parent: "b" },
      { id: "b", parent: "c" },
      { id: "c", parent: "a" },
      { id: "d", parent: "a" },
    ];
    const { issues } = rankRegions(plan, "it", figures(["a", "b", "d"]), { by: "value", tree: round });
    expect(issues.map(({ code }) => code)).toContain("place-in-itself");
    expect(assessRegions(plan, figures(["d", "b"]), { tree: round }).regions).toHaveLength(2);
  });

  test("entries of the list that are none are told, and the others hold", () => {
    const mixed = [null, { id: "南宁" }, 5] as unknown as Places;
    const { issues, regions } = assessRegions(plan, figures(["南宁", "柳州"]), { tree: mixed });
    expect(issues.map(({ code, path }) => [code, path])).toStrictEqual([
      ["place-invalid", "/tree/0"],
      ["place-invalid", "/tree/2"],
      ["place-unknown", "/柳州"],
    ]);
    expect(regions).toHaveLength(2);
  });

  test("a place that should report is missing, and its own places are set aside", () => {
    const { indicators, issues } = reconcile(plan, of({ 2023: 5 }), figures(["青秀", "柳州"]), {
      tree,
      of: "广西",
    });
    expect(indicators[0]?.periods[0]).toMatchObject({
      atLeast: "1",
      holes: [{ place: "南宁", reason: "no-observation" }],
    });
    expect(issues[0]).toMatchObject({ code: "place-elsewhere", path: "/青秀", received: "青秀" });
  });

  test("a silent place is missing beside others, and is none where its own places report for it", () => {
    const holes = (names: Readonly<Record<string, Observations<"it">>>) =>
      reconcile(plan, of({ 2023: 5 }), names, { tree }).indicators[0]?.periods[0]?.holes.map(
        ({ place }) => place,
      );
    const silent = {};
    expect(holes({ 南宁: silent, 柳州: of({ 2023: 1 }) })).toStrictEqual(["南宁"]);
    expect(holes({ 南宁: silent, 青秀: of({ 2023: 1 }), 柳州: of({ 2023: 1 }) })).toStrictEqual([]);
    expect(holes({ 青秀: silent, 南宁: of({ 2023: 1 }) })).toStrictEqual([]);
    const named = reconcile(plan, of({ 2023: 5 }), { 南宁: {}, 青秀: of({ 2023: 1 }) }, { tree, of: "广西" });
    expect(named.indicators[0]?.periods[0]?.holes.map(({ place }) => place)).toStrictEqual(["南宁", "柳州"]);
  });

  test("a silent place sets nobody aside; one whose figures are none of the indicator does", () => {
    const ranked = (own: Observations<"it">) =>
      rankRegions(
        plan,
        "it",
        { 南宁: own, 青秀: of({ 2023: 1 }), 柳州: of({ 2023: 2 }) },
        { by: "value", tree },
      )
        .regions.filter(({ rank }) => rank !== null)
        .map(({ place }) => place);
    const wrong = { it: series({ unit: "亿元", measure: "point-in-time", regionRule: "sum" }, { 2023: 1 }) };
    expect([ranked({}), ranked(wrong)]).toStrictEqual([["柳州", "青秀"], ["柳州"]]);
  });
});

describe("a whole among the places that are judged", () => {
  const beside = (names: readonly string[], places?: Places) =>
    assessRegions(plan, figures(names), places && { tree: places })
      .issues.filter(({ code }) => code === "parent-among-children")
      .map(({ path }) => path);

  test("is noted however far below its places lie, with all that lie between", () => {
    expect(beside(["中国", "青秀", "广西", "广东"], tree)).toStrictEqual(["/中国", "/广西"]);
    expect(beside(["南宁", "柳州"], tree)).toStrictEqual([]);
    expect(beside(["中国"], tree)).toStrictEqual([]);
  });

  test("is noted by the name of the plan's own place, in any language and by its code, unless it stands alone", () => {
    const own = {
      ...plan,
      jurisdiction: { level: "province", name: { "zh-Hans": "广西", en: "Guangxi" }, code: "450000" },
    } as const;
    for (const name of ["广西", "Guangxi", "450000"]) {
      const judged = (names: readonly string[]) =>
        assessRegions(own, figures(names), { tree: [{ id: "南宁" }] }).issues.map(({ code, path }) => [
          code,
          path,
        ]);
      expect(judged([name, "南宁"])).toStrictEqual([["parent-among-children", `/${name}`]]);
      expect(judged([name])).toStrictEqual([]);
    }
  });
});
