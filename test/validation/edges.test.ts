import { type Issue, type Plan, validatePlan, validationRules } from "ipr-plan";
import { describe, expect, test } from "vitest";
import { changed, type Json } from "./changed.js";
import { issuesIn } from "./said-by.js";
import { parentPlan, soundPlan } from "./sound-plan.js";

const reference = { document: "规划", locator: "正文", raw: "…" };
const first = "/indicators/0";
const second = "/indicators/1";
const target = (value: string, more: Json = {}): Json => ({
  year: "2025",
  basis: "level",
  comparator: "attain",
  value,
  reference,
  ...more,
});
const range = (lower: string, upper: string): Json => ({
  year: "2025",
  basis: "level",
  comparator: "between",
  lower,
  upper,
  reference,
});

const issuesOf = (code: string, changes: Json, parents: readonly Plan[] = [parentPlan]): readonly Issue[] =>
  issuesIn(changed(changes), { parents }).filter((issue) => issue.code === code);
const sides = (issues: readonly Issue[]) =>
  issues.map(({ path, expected, received }) => [path, expected, received]);

/** What a rule finds: where, what was expected, what came. */
type Case = [
  title: string,
  changes: Json,
  found: (readonly [path: string, expected: string, received: string])[],
];

describe("number-gap", () => {
  test.each<Case>([
    ["the rows between are lost", { [`${second}/number`]: 4 }, [[`${second}/number`, "2", "4"]]],
    ["a row without a number is none that is lost", { [`${second}/number`]: undefined }, []],
    [
      "what comes first is 1",
      { [`${first}/number`]: undefined, [`${second}/number`]: 2 },
      [[`${second}/number`, "1", "2"]],
    ],
  ])("%s", (_, changes, found) => {
    expect(sides(issuesOf("number-gap", changes))).toEqual(found);
  });

  test.each([
    [4, "; 2, 3 is missing."],
    [1002, "999, 1000, 1001 is missing."],
    [1003, "; 2–1002 is missing."],
  ])("from 1 to %i: up to a thousand are listed", (number, words) => {
    const [issue] = issuesOf("number-gap", { [`${second}/number`]: number });
    expect(issue?.message.en).toContain(words);
  });
});

describe("a slip in an id brings the one that was meant, another word none", () => {
  test.each([
    ["catalogue-unknown", `${second}/catalogue`, "pct-aplications", "pct-applications"],
    ["catalogue-unknown", `${second}/catalogue`, "weather", undefined],
    ["id-dangling", "/goals/0/indicators/0", "invention-patent", "invention-patents"],
    ["id-dangling", "/goals/0/indicators/0", "weather", undefined],
  ])("%s: %s is %s", (code, path, id, meant) => {
    const [issue] = issuesOf(code, { [path]: id });
    expect(issue?.path).toBe(path);
    expect(issue?.message.en).toMatch(/[Tt]here is no /);
    for (const text of Object.values(issue?.message ?? {})) {
      if (meant === undefined) expect(text).toMatch(new RegExp(`(${id}"|指标)$`));
      else expect(text).toContain(`"${meant}"`);
    }
    if (meant === undefined) expect(issue?.expected).toMatch(/^the id of /);
    else expect(issue?.expected).toBe(`"${meant}"`);
  });

  test("a plan of more than 20,000 indicators is not searched for a word that is close", () => {
    const [template] = soundPlan.indicators;
    const indicators = Array.from({ length: 20_001 }, (_, index) => ({
      ...template,
      id: `indicator-${index}`,
    }));
    const goals = [{ ...soundPlan.goals[0], indicators: ["indicator-x"] }];
    const found = validatePlan({ ...soundPlan, indicators, goals, actions: [] });
    expect(found.find(({ code }) => code === "id-dangling")?.expected).toBe(
      "the id of an indicator of this plan",
    );
  });
});

describe("ids", () => {
  test.each<[string, Json, string]>([
    ["an action", { "/actions/0/serves/1": "nobody" }, "/actions/0/serves/1"],
    [
      "an action below another",
      { "/actions/0/children": [{ id: "a", kind: "task", title: { "zh-Hans": "甲" }, serves: ["nobody"] }] },
      "/actions/0/children/0/serves/0",
    ],
    ["a fact", { "/facts/0/indicator": "nobody" }, "/facts/0/indicator"],
  ])("what %s refers to must be there", (_, changes, path) => {
    expect(issuesOf("id-dangling", changes).map((issue) => issue.path)).toEqual([path]);
  });

  test("what a fact and a goal refer to may be there", () => {
    expect(issuesOf("id-dangling", { "/facts/0/indicator": "invention-patents" })).toEqual([]);
  });

  test.each([
    ["indicator", `${second}/id`, "invention-patents", first],
    ["action", "/actions/1/id", "task-1", "/actions/0"],
    ["fact", "/facts/1/id", "stock", "/facts/0"],
  ])("two of one %s id: the second is named, and where the first is", (kind, path, id, other) => {
    const plan = structuredClone(soundPlan) as unknown as Plan;
    const [, list, index] = path.split("/") as [string, "indicators", number];
    Object.assign(plan[list][index] ?? {}, { id });
    const issues = validatePlan(plan).filter(({ code }) => code === "id-duplicate");
    expect(sides(issues)).toEqual([[path, "an id of its own", `"${id}"`]]);
    expect(issues[0]?.message.en).toBe(
      `The ${kind} id "${id}" is used twice; it is already that of ${other}`,
    );
  });
});

describe("value-out-of-range", () => {
  const at = `${second}/targets/0`;
  const share = {
    [`${second}/unit`]: "%",
    [`${second}/regionRule`]: "ratio",
    [`${second}/measure`]: "annual",
  };
  const score = { ...share, [`${second}/unit`]: "分", [`${second}/regionRule`]: "weighted-mean" };

  test.each<Case>([
    ["a share of 100 %", { ...share, [`${at}/value`]: "100" }, []],
    ["a share above 100 %", { ...share, [`${at}/value`]: "100.1" }, [[`${at}/value`, "0 to 100 %", "100.1"]]],
    ["a share below 0", { ...share, [`${at}/value`]: "-1" }, [[`${at}/value`, "0 to 100 %", "-1"]]],
    [
      "a share of one above 1",
      { ...share, [`${second}/unit`]: "1", [`${at}/value`]: "1.5" },
      [[`${at}/value`, "0 to 1 1", "1.5"]],
    ],
    ["a rate of growth below 0", { ...share, [`${second}/regionRule`]: "none", [`${at}/value`]: "-5" }, []],
    ["a score above 100", { ...score, [`${at}/value`]: "101" }, [[`${at}/value`, "0 to 100 分", "101"]]],
    [
      "a score that adds up",
      { ...score, [`${second}/regionRule`]: "none", [`${at}/value`]: "101" },
      [[`${at}/value`, "0 to 100 分", "101"]],
    ],
    ["an amount above 100", { [`${at}/value`]: "101" }, []],
    ["an amount of 0", { [`${at}/value`]: "0" }, []],
    [
      "a baseline below 0",
      { [`${second}/baseline`]: { year: "2020", value: "-1", reference } },
      [[`${second}/baseline/value`, "0 or more 件", "-1"]],
    ],
    [
      "a baseline that is a loss",
      {
        [`${second}/unit`]: "亿元",
        [`${second}/baseline`]: { year: "2020", value: "-1", reference },
        [`${at}/unit`]: undefined,
      },
      [],
    ],
    [
      "a smaller loss after a loss",
      {
        [`${second}/unit`]: "亿元",
        [`${second}/baseline`]: { year: "2020", value: "-10", reference },
        [at]: target("-5"),
      },
      [],
    ],
    [
      "a target that is a loss, after none",
      { [`${second}/unit`]: "亿元", [`${at}/value`]: "-1" },
      [[`${at}/value`, "0 or more 亿元", "-1"]],
    ],
    [
      "both ends of an interval",
      { ...share, [at]: range("-1", "101") },
      [
        [`${at}/lower`, "0 to 100 %", "-1"],
        [`${at}/upper`, "0 to 100 %", "101"],
      ],
    ],
    ["a change of 150 %", { [at]: target("-150", { basis: "relative-change", unit: "%" }) }, []],
    ["anything without a unit", { [`${second}/unit`]: undefined, [`${at}/value`]: "-1" }, []],
  ])("%s", (_, changes, found) => {
    expect(sides(issuesOf("value-out-of-range", changes))).toEqual(found);
  });

  test("the range is put in words", () => {
    const [over] = issuesOf("value-out-of-range", { ...share, [`${at}/value`]: "101" });
    expect(over?.message["zh-Hans"]).toContain("（以%计，0–100）");
  });
});

describe("below-parent-share", () => {
  const low = { [`${first}/targets/0/value`]: "1.9", [`${first}/increment/value`]: "0.9" };
  const [above] = parentPlan.indicators;
  const parentWith = (changes: object): Plan => ({ ...parentPlan, indicators: [{ ...above, ...changes }] });
  const found = (changes: Json, parent: Plan = parentPlan) =>
    issuesOf("below-parent-share", { ...low, ...changes }, [parent]).length;

  test("the target is less than the baseline grown as the parent's", () => {
    expect(sides(issuesOf("below-parent-share", low))).toEqual([
      [`${first}/targets/0/value`, "2 or more, the baseline grown as in parent", "1.9"],
    ]);
  });

  test.each([
    ["500002", "200", "1000001", "1000004"],
    ["1", "300", "1.3", "1.3333333"],
    ["1", "300", "1.33333333", "1.333333333"],
  ])("the share of %s, grown as %s to 400, is told so that %s is below it", (base, from, value, share) => {
    const parent = parentWith({ baseline: { ...above.baseline, value: from } });
    const changes = { [`${first}/baseline/value`]: base, [`${first}/targets/0/value`]: value };
    const [issue] = issuesOf("below-parent-share", changes, [parent]);
    expect(issue?.expected).toBe(`${share} or more, the baseline grown as in parent`);
    expect(issue?.message["zh-Hans"]).toContain(`目标 ${value} 低于按 parent 增幅推算的 ${share}`);
    expect(issue?.message.en).toContain(`the target ${value} is below ${share}, which`);
  });

  test.each<[string, Json]>([
    ["what shall fall", { [`${first}/direction`]: "decrease" }],
    ["an annual amount", { [`${first}/measure`]: "annual" }],
    ["a ratio", { [`${first}/regionRule`]: "ratio" }],
    ["an indicator that is not known", { [`${first}/catalogue`]: undefined }],
    ["an indicator without a baseline", { [`${first}/baseline`]: undefined }],
    ["a baseline of another year", { [`${first}/baseline/year`]: "2019" }],
    ["a target of another year", { [`${first}/targets/0/year`]: "2024" }],
    ["a unit of another dimension", { [`${first}/unit`]: "亿元" }],
    ["an indicator without a unit", { [`${first}/unit`]: undefined }],
    ["a target that is a change", { [`${first}/targets/0/basis`]: "increase" }],
    ["a target that is an interval", { [`${first}/targets/0`]: range("1.5", "1.9") }],
    ["a target in another dimension", { [`${first}/targets/0/unit`]: "亿元" }],
  ])("%s has no share", (_, changes) => {
    expect(found(changes)).toBe(0);
  });

  test.each<[string, Plan]>([
    ["has another indicator only", parentWith({ catalogue: "pct-applications" })],
    ["has it as an annual amount", parentWith({ measure: "annual" })],
    ["has no baseline", { ...parentPlan, indicators: [withoutBaseline(above)] }],
    ["has a baseline of 0", parentWith({ baseline: { ...above.baseline, value: "0" } })],
    ["has no target", parentWith({ targets: [] })],
    [
      "has no baseline and no target",
      { ...parentPlan, indicators: [{ ...withoutBaseline(above), targets: [] }] },
    ],
    ["asks for a change", parentWith({ targets: [{ ...above.targets[0], basis: "increase" }] })],
    ["has its target in another dimension", parentWith({ targets: [{ ...above.targets[0], unit: "亿元" }] })],
    ["prints no unit", { ...parentPlan, indicators: [withoutUnit(above)] }],
  ])("there is no share where the parent %s", (_, parent) => {
    expect(found({}, parent)).toBe(0);
  });

  test("of a parent with several years, each year's target is asked, wherever it stands", () => {
    const [final] = above.targets;
    const interim = { ...final, year: "2023", value: "1" };
    expect(found({}, parentWith({ targets: [interim, final] }))).toBe(1);
    expect(found({}, parentWith({ targets: [final, interim] }))).toBe(1);
    expect(found({}, parentWith({ targets: [interim] }))).toBe(0);
  });

  test("two indicators that are not known are not the same one", () => {
    const { catalogue: _, ...unknown } = above;
    expect(found({ [`${first}/catalogue`]: undefined }, { ...parentPlan, indicators: [unknown] })).toBe(0);
  });

  test("neither a unit nor the parent's is a share all the same", () => {
    expect(found({ [`${first}/unit`]: undefined }, { ...parentPlan, indicators: [withoutUnit(above)] })).toBe(
      1,
    );
  });
});

describe("ratio-disagrees", () => {
  const wrong = { "/facts/1/value": "5.12" };

  test.each<Case>([
    ["the ratio is not what its parts give", wrong, [["/facts/1/value", "5.02", "5.12"]]],
    [
      "in its printed decimal places, by the year of its day",
      { "/facts/0/period": "2020-12-31", "/facts/1/period": "2020-12-31", "/facts/1/value": "6" },
      [["/facts/1/value", "5", "6"]],
    ],
    ["5 is 5.02 in whole numbers", { "/facts/1/value": "5" }, []],
    ["a ratio that is not known", { ...wrong, "/facts/1/catalogue": undefined }, []],
    ["a stock of another year", { ...wrong, "/facts/0/period": "2019" }, []],
    ["both of a year without census", { ...wrong, "/facts/0/period": "2019", "/facts/1/period": "2019" }, []],
    ["a stock in money", { ...wrong, "/facts/0/unit": "亿元" }, []],
    [
      "a stock without a unit",
      { ...wrong, "/facts/0/unit": undefined },
      [["/facts/1/value", "5.02", "5.12"]],
    ],
    ["a ratio in %", { ...wrong, "/facts/1/unit": "%" }, []],
    ["a ratio without a unit", { ...wrong, "/facts/1/unit": undefined }, []],
    ["a ratio of 0", { "/facts/1/value": "0" }, []],
    ["no facts", { "/facts": undefined }, []],
  ])("%s", (_, changes, found) => {
    expect(sides(issuesOf("ratio-disagrees", changes))).toEqual(found);
  });
});

describe("statements in the text", () => {
  const at = `${first}/statements/0`;

  test.each<[string, ...Case]>([
    ["statement-value-differs", "another number", { [`${at}/value`]: "3.5" }, [[`${at}/value`, "3", "3.5"]]],
    [
      "statement-value-differs",
      "another number on another scale is said on that of the table",
      { [`${at}/value`]: "35000", [`${at}/unit`]: "件" },
      [[`${at}/value`, "3", "3.5"]],
    ],
    [
      "statement-value-differs",
      "another dimension",
      { [`${at}/unit`]: "亿元" },
      [[`${at}/value`, "3", "3 亿元"]],
    ],
    [
      "statement-value-differs",
      "the target has a scale of its own",
      { [`${first}/targets/0`]: target("30000", { unit: "件" }) },
      [],
    ],
    [
      "statement-value-differs",
      "another year is no contradiction",
      { [`${at}/value`]: "3.5", [`${at}/year`]: "2024" },
      [],
    ],
    [
      "statement-value-differs",
      "of two targets the one that binds the same way is repeated",
      { [`${first}/targets`]: [target("2.9", { comparator: "at-least" }), target("3")] },
      [],
    ],
    [
      "statement-value-differs",
      "of two targets that bind another way the first is repeated",
      {
        [`${first}/targets`]: [
          target("3", { comparator: "at-least" }),
          target("2.9", { comparator: "about" }),
        ],
      },
      [],
    ],
    [
      "statement-scale-differs",
      "another scale",
      { [`${at}/value`]: "30000", [`${at}/unit`]: "件" },
      [[`${at}/unit`, "万件", "件"]],
    ],
    [
      "statement-scale-differs",
      "a unit where the table has none",
      { [`${first}/unit`]: undefined, [`${at}/unit`]: "件" },
      [[`${at}/unit`, "no unit", "件"]],
    ],
    [
      "statement-scale-differs",
      "no unit where only the target has one",
      { [`${first}/unit`]: undefined, [`${first}/targets/0/unit`]: "件" },
      [],
    ],
  ])("%s: %s", (code, _, changes, found) => {
    expect(sides(issuesOf(code, changes))).toEqual(found);
  });

  test.each<[string, string, Json, string]>([
    [
      "statement-value-differs",
      "both with their units",
      { [`${at}/value`]: "35000", [`${at}/unit`]: "件", [`${first}/targets/0/unit`]: "万件" },
      "1 有效发明专利拥有量: 3 万件 in the table (“…”), 35000 件 in the text (“…”)",
    ],
    [
      "statement-value-differs",
      "both in the indicator's unit, of a row without a number",
      { [`${at}/value`]: "3.5", [`${first}/number`]: undefined },
      "有效发明专利拥有量: 3 万件 in the table (“…”), 3.5 万件 in the text (“…”)",
    ],
    [
      "statement-scale-differs",
      "both scales",
      { [`${at}/value`]: "30000", [`${at}/unit`]: "件" },
      "1 有效发明专利拥有量: 万件 in the table, 件 in the text",
    ],
    [
      "increment-disagrees",
      "the baseline",
      { [`${first}/increment/value`]: "2.1" },
      "1 有效发明专利拥有量: the increase is given as 2.1, but the target 3 less the baseline 1 is 2; check the document",
    ],
    [
      "increment-disagrees",
      "a blank baseline",
      { [`${first}/baseline`]: undefined },
      "1 有效发明专利拥有量: the increase is given as 2, but the target 3 less the baseline (blank) is 3; check the document",
    ],
    [
      "unit-missing",
      "the usual unit",
      { [`${second}/unit`]: undefined },
      "2 PCT国际专利申请量: no unit; this indicator is usually in 件. Leave it blank if the document prints none",
    ],
    [
      "unit-missing",
      "no unit that is usual",
      { [`${second}/unit`]: undefined, [`${second}/catalogue`]: undefined },
      "2 PCT国际专利申请量: no unit. Leave it blank if the document prints none",
    ],
    [
      "target-worse-than-baseline",
      "the way up",
      { [`${first}/baseline/value`]: "4", [`${first}/increment`]: undefined },
      "1 有效发明专利拥有量: up is good, but the target 3 is worse than the baseline 4",
    ],
    [
      "target-worse-than-baseline",
      "the way down",
      { [`${first}/direction`]: "decrease", [`${first}/increment`]: undefined },
      "1 有效发明专利拥有量: down is good, but the target 3 is worse than the baseline 1",
    ],
    [
      "plan-years-disorder",
      "the base year",
      { "/baseYear": "2021" },
      "The base year 2021 is not before the period 2021–2025",
    ],
    [
      "action-without-responsible",
      "the title",
      { "/actions/1/responsible": undefined },
      "“扩大合作” names no responsible unit, though the plan does so for others of its kind",
    ],
  ])("%s puts in words %s", (code, _, changes, words) => {
    const [issue] = issuesOf(code, changes);
    expect(issue?.message.en).toBe(words);
    expect(issue?.message["zh-Hans"]).not.toMatch(/undefined|Stryker/);
  });
});

describe("what else the rules find, and what not", () => {
  const stock: Json = { [`${first}/increment`]: undefined };

  test.each<[string, ...Case]>([
    [
      "increment-disagrees",
      "of several targets the increase may be that to any",
      { [`${first}/targets`]: [target("3"), target("9", { year: "2035" })] },
      [],
    ],
    ["increment-disagrees", "nothing without a target", { [`${first}/targets`]: [] }, []],
    [
      "target-worse-than-baseline",
      "a level that shall rise is more",
      { ...stock, [`${first}/baseline/value`]: "4" },
      [[`${first}/targets/0/value`, "more than the baseline 4", "3"]],
    ],
    [
      "target-worse-than-baseline",
      "one that shall fall is less",
      { ...stock, [`${first}/direction`]: "decrease" },
      [[`${first}/targets/0/value`, "less than the baseline 1", "3"]],
    ],
    ["target-worse-than-baseline", "one to be kept is neither", { [`${first}/direction`]: "maintain" }, []],
    [
      "target-equals-baseline",
      "the change is as large as the baseline",
      { ...stock, [`${first}/targets/0`]: target("1", { basis: "increase" }) },
      [],
    ],
    [
      "target-equals-baseline",
      "the number is the same, the dimension another",
      { ...stock, [`${first}/targets/0`]: target("1", { unit: "亿元" }) },
      [],
    ],
    ["target-equals-baseline", "an interval", { ...stock, [`${first}/targets/0`]: range("1", "2") }, []],
    [
      "target-equals-baseline",
      "a running total does not start from its baseline",
      { [`${second}/baseline`]: { year: "2020", value: "500", reference } },
      [],
    ],
    [
      "unit-missing",
      "the usual one is named",
      { [`${second}/unit`]: undefined },
      [[`${second}/unit`, "a unit, such as 件", "nothing"]],
    ],
    [
      "unit-missing",
      "an indicator that is not known has none",
      { [`${second}/unit`]: undefined, [`${second}/catalogue`]: undefined },
      [[`${second}/unit`, "a unit", "nothing"]],
    ],
    [
      "baseline-missing",
      "nothing where there is no target",
      { [`${first}/baseline`]: undefined, [`${first}/targets`]: [] },
      [],
    ],
    [
      "baseline-year-differs",
      "nothing without a base year",
      { "/baseYear": undefined, [`${first}/baseline/year`]: "2019" },
      [],
    ],
    [
      "known-not-linked",
      "nothing of a name that is not known",
      { [`${second}/catalogue`]: undefined, [`${second}/name`]: { "zh-Hans": "天气" } },
      [],
    ],
    [
      "parents-cyclic",
      "nothing of a parent without id",
      { "/basedOn": [{ title: { "zh-Hans": "上位规划" } }] },
      [],
    ],
    ["parents-cyclic", "nothing without parents", { "/basedOn": undefined }, []],
    [
      "plan-years-disorder",
      "a base year within the period",
      { "/baseYear": "2021" },
      [["/baseYear", "a year before 2021", "2021"]],
    ],
    ["plan-years-disorder", "a plan of one year", { "/period/end": "2021" }, []],
    ["plan-years-disorder", "no base year", { "/baseYear": undefined }, []],
    [
      "previous-period-baseline",
      "with the years of the total",
      {
        [`${second}/baseline`]: {
          year: "2020",
          value: "402",
          over: { start: "2016", end: "2020" },
          reference,
        },
      },
      [[`${second}/baseline`, "nothing: a total over the period starts from zero", "402 (2016–2020)"]],
    ],
    [
      "previous-period-baseline",
      "or with its year",
      { [`${second}/baseline`]: { year: "2020", value: "402", reference } },
      [[`${second}/baseline`, "nothing: a total over the period starts from zero", "402 (2020)"]],
    ],
    [
      "target-before-end",
      "of several targets the latest counts, wherever it stands",
      { [`${second}/targets`]: [target("500"), target("300", { year: "2023" })] },
      [],
    ],
    [
      "target-unit-unlike",
      "a change in another dimension",
      { [`${second}/targets/0`]: target("5", { basis: "increase", unit: "亿元" }) },
      [[`${second}/targets/0/unit`, "a unit of count, such as 件", "亿元, a unit of money"]],
    ],
    [
      "target-unit-unlike",
      "a growth in % is none",
      { [`${second}/targets/0`]: target("5", { basis: "relative-change", unit: "%" }) },
      [],
    ],
    ["target-unit-unlike", "nor is another scale", { [`${second}/targets/0/unit`]: "万件" }, []],
    [
      "target-unit-unlike",
      "nor a unit where the indicator has none",
      { [`${second}/unit`]: undefined, [`${second}/targets/0/unit`]: "件" },
      [],
    ],
    [
      "target-unit-unlike",
      "but a scale, which could not be converted, is",
      { [`${second}/unit`]: undefined, [`${second}/targets/0/unit`]: "万件" },
      [[`${second}/targets/0/unit`, "the plain number, without 万 or 亿", "万件, a unit of count"]],
    ],
    ["target-year-outside", "the first year is inside", { [`${second}/targets/0/year`]: "2021" }, []],
    [
      "target-year-outside",
      "the year before is not",
      { [`${second}/targets/0/year`]: "2020" },
      [[`${second}/targets/0/year`, "2021 to 2025", "2020"]],
    ],
    [
      "inferred-fields",
      "each field once",
      {
        [`${first}/inferred`]: ["measure", "unit", "measure"].map((field) => ({
          field,
          because: { "zh-Hans": "推断" },
        })),
      },
      [[`${first}/inferred`, "what the document says", "measure, unit"]],
    ],
    ["tier-without-parent", "nothing of an indicator without a tier", { [`${first}/tier`]: undefined }, []],
    [
      "tier-without-parent",
      "nothing of an indicator that is not known",
      { [`${second}/tier`]: "national", [`${second}/catalogue`]: undefined },
      [],
    ],
    [
      "action-without-responsible",
      "nothing of an action below another",
      { "/actions/1/children": [{ id: "a", kind: "task", title: { "zh-Hans": "甲" } }] },
      [],
    ],
  ])("%s: %s", (code, _, changes, found) => {
    expect(sides(issuesOf(code, changes))).toEqual(found);
  });

  test("of several parents of the tier one is enough; where none has it, all are named", () => {
    const [stocks, pct] = soundPlan.indicators;
    const plans = (...indicators: (typeof soundPlan.indicators)[number][][]): Plan[] =>
      indicators.map((one, index) => ({ ...parentPlan, id: `parent-${index}`, indicators: one }));
    const changes = { [`${second}/tier`]: "national" };
    const check = (parents: Plan[]) => sides(issuesOf("tier-without-parent", changes, parents));
    expect(check(plans([stocks], [stocks, pct]))).toEqual([]);
    expect(check(plans([stocks], [stocks]))).toEqual([
      [`${second}/tier`, "an indicator of parent-0, parent-1", "national"],
    ]);
  });

  test("a circle of parents that does not come back to the plan ends all the same", () => {
    const based = (id: string, on: string): Plan => ({
      ...parentPlan,
      id,
      basedOn: [{ title: { "zh-Hans": "规划" }, plan: on }],
    });
    expect(issuesOf("parents-cyclic", {}, [based("parent", "top"), based("top", "parent")])).toEqual([]);
  });

  test("issues of one place keep the order of the rules; what holds others comes before them", () => {
    const plan = changed({
      [`${first}/targets`]: [],
      [`${first}/increment`]: undefined,
      [`${first}/statements`]: undefined,
      [`${second}/unit`]: undefined,
      "/actions/0/serves": ["invention-patents"],
    });
    const found = validatePlan(plan).map(({ code, path }) => [code, path]);
    const rules = validationRules.map(({ code }) => code);
    const atTargets = found.filter(([, path]) => path === `${first}/targets`).map(([code]) => code);
    expect(atTargets).toHaveLength(2);
    expect(atTargets).toEqual(rules.filter((code) => atTargets.includes(code)));
    expect(found.filter(([, path]) => path?.startsWith(second))).toEqual([
      ["indicator-unserved", second],
      ["unit-missing", `${second}/unit`],
    ]);
  });

  test("an empty list of responsible units names none", () => {
    const [one, other] = soundPlan.actions;
    const plan: Plan = { ...soundPlan, actions: [one, { ...other, responsible: [] }] };
    const found = validatePlan(plan).filter(({ code }) => code === "action-without-responsible");
    expect(found.map(({ path }) => path)).toEqual(["/actions/1/responsible"]);
  });
});

function withoutBaseline<One extends { baseline?: unknown }>({ baseline: _, ...rest }: One) {
  return rest;
}

function withoutUnit<One extends { unit?: unknown }>({ unit: _, ...rest }: One) {
  return rest;
}
