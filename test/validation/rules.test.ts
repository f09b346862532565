import { type Plan, validatePlan, validationRules } from "ipr-plan";
import { describe, expect, test } from "vitest";
import { expectBothLanguages } from "../value/thrown.js";
import { changed, type Json } from "./changed.js";
import { parentPlan, soundPlan } from "./sound-plan.js";

const reference = { document: "规划", locator: "正文", raw: "…" };
const first = "/indicators/0";
const second = "/indicators/1";

/** One thing made wrong for each rule, and where the issue is. */
const cases: Record<string, readonly [changes: Json, path: string]> = {
  "parents-cyclic": [{ "/basedOn/0/plan": "sound" }, "/basedOn/0/plan"],
  "id-duplicate": [{ "/actions/1/id": "task-1" }, "/actions/1/id"],
  "id-dangling": [{ "/goals/0/indicators": ["invention-patent"] }, "/goals/0/indicators/0"],
  "parts-cyclic": [{ [`${first}/partOf`]: soundPlan.indicators[0].id }, `${first}/partOf`],
  "part-exceeds-whole": [
    {
      "/indicators/2": {
        ...soundPlan.indicators[1],
        id: "part",
        number: 3,
        name: { "zh-Hans": "其中：部分" },
        partOf: soundPlan.indicators[1].id,
        targets: [{ ...soundPlan.indicators[1].targets[0], value: "9999" }],
      },
    },
    "/indicators/2/targets/0",
  ],
  "due-day-outside-year": [{ [`${second}/targets/0/dueOn`]: "2024-06-30" }, `${second}/targets/0/dueOn`],
  "number-gap": [{ [`${second}/number`]: 4 }, `${second}/number`],
  "number-repeated": [{ [`${second}/number`]: 1 }, `${second}/number`],
  "increment-disagrees": [{ [`${first}/increment/value`]: "2.1" }, `${first}/increment/value`],
  "target-equals-baseline": [
    { [`${first}/baseline/value`]: "3", [`${first}/increment/value`]: "0" },
    `${first}/targets/0/value`,
  ],
  "target-worse-than-baseline": [
    { [`${first}/baseline/value`]: "4", [`${first}/increment`]: undefined },
    `${first}/targets/0/value`,
  ],
  "increment-against-direction": [
    { [`${first}/increment/comparator`]: "at-most" },
    `${first}/increment/comparator`,
  ],
  "maintained-yet-changed": [
    {
      [`${first}/direction`]: "maintain",
      [`${first}/increment`]: undefined,
      [`${first}/statements`]: undefined,
    },
    `${first}/targets/0/value`,
  ],
  "share-added-up": [
    {
      [`${second}/unit`]: "件/万人",
      [`${second}/regionRule`]: "ratio",
      [`${second}/catalogue`]: undefined,
      [`${second}/name`]: { "zh-Hans": "每万人新增" },
    },
    `${second}/measure`,
  ],
  "fact-differs-from-baseline": [{ "/facts/0/indicator": "invention-patents" }, "/facts/0/value"],
  "comparator-against-direction": [
    { [`${second}/targets/0/comparator`]: "at-most" },
    `${second}/targets/0/comparator`,
  ],
  "targets-contradict": [
    {
      [`${second}/targets/1`]: { ...soundPlan.indicators[1].targets[0], comparator: "at-most", value: "400" },
    },
    `${second}/targets/1`,
  ],
  "target-repeated": [
    { [`${second}/targets/1`]: { ...soundPlan.indicators[1].targets[0], value: "600" } },
    `${second}/targets/1`,
  ],
  "total-targets-fall": [
    { [`${second}/targets/1`]: { ...soundPlan.indicators[1].targets[0], year: "2023", value: "600" } },
    `${second}/targets/0`,
  ],
  "targets-go-back": [
    { [`${first}/targets/1`]: { ...soundPlan.indicators[0].targets[0], year: "2023", value: "4" } },
    `${first}/targets/0`,
  ],
  "target-basis-unfit": [{ [`${second}/targets/0/basis`]: "period-average" }, `${second}/targets/0/basis`],
  "target-without-baseline": [
    {
      [`${first}/baseline`]: undefined,
      [`${first}/increment`]: undefined,
      [`${first}/statements`]: undefined,
      [`${first}/targets/0/basis`]: "increase",
    },
    `${first}/targets/0/basis`,
  ],
  "growth-from-nothing": [
    {
      [`${first}/baseline/value`]: "0",
      [`${first}/increment`]: undefined,
      [`${first}/statements`]: undefined,
      [`${first}/targets/0/basis`]: "multiple",
    },
    `${first}/targets/0/basis`,
  ],
  "target-before-baseline": [{ [`${first}/baseline/year`]: "2025" }, `${first}/targets/0/year`],
  "formula-unknown": [{ [`${second}/formula`]: "nope" }, `${second}/formula`],
  "baseline-span-reversed": [
    {
      [`${second}/baseline`]: { year: "2020", value: "402", over: { start: "2020", end: "2016" }, reference },
    },
    `${second}/baseline/over/end`,
  ],
  "baseline-span-unfit": [
    {
      [`${second}/baseline`]: { year: "2020", value: "402", over: { start: "2011", end: "2015" }, reference },
    },
    `${second}/baseline/over/end`,
  ],
  "statement-level-differs": [
    { [`${first}/statements/0/basis`]: "increase", [`${first}/statements/0/value`]: "2.5" },
    `${first}/statements/0`,
  ],
  "target-year-outside": [{ [`${second}/targets/0/year`]: "2030" }, `${second}/targets/0/year`],
  "target-before-end": [{ [`${second}/targets/0/year`]: "2023" }, `${second}/targets`],
  "value-out-of-range": [{ [`${second}/targets/0/value`]: "-500" }, `${second}/targets/0/value`],
  "baseline-missing": [
    { [`${first}/baseline`]: undefined, [`${first}/increment`]: undefined },
    `${first}/baseline`,
  ],
  "baseline-year-inside": [
    { [`${first}/baseline/year`]: "2021", "/baseYear": "2021" },
    `${first}/baseline/year`,
  ],
  "baseline-year-differs": [{ [`${first}/baseline/year`]: "2019" }, `${first}/baseline/year`],
  "previous-period-baseline": [
    {
      [`${second}/baseline`]: { year: "2020", value: "402", over: { start: "2016", end: "2020" }, reference },
    },
    `${second}/baseline`,
  ],
  "monitored-only": [{ [`${second}/targets`]: [] }, `${second}/targets`],
  "unit-missing": [{ [`${second}/unit`]: undefined }, `${second}/unit`],
  "unit-unlike-known": [{ [`${second}/unit`]: "亿元" }, `${second}/unit`],
  "measure-unlike-known": [
    {
      [`${second}/measure`]: "point-in-time",
      [`${second}/baseline`]: { year: "2020", value: "80", reference },
    },
    `${second}/measure`,
  ],
  "rank-unfit": [
    {
      [`${second}/name`]: { "zh-Hans": "创新指数全国位次" },
      [`${second}/catalogue`]: undefined,
      [`${second}/unit`]: "位",
      [`${second}/regionRule`]: "none",
    },
    `${second}/direction`,
  ],
  "name-near-miss": [
    { [`${first}/name`]: { "zh-Hans": "知识产权民事一审案件复判息诉率" } },
    `${first}/name/zh-Hans`,
  ],
  "catalogue-unknown": [{ [`${second}/catalogue`]: "pct-aplications" }, `${second}/catalogue`],
  "known-not-linked": [{ [`${second}/catalogue`]: undefined }, `${second}/catalogue`],
  "target-unit-unlike": [{ [`${second}/targets/0/unit`]: "亿元" }, `${second}/targets/0/unit`],
  "range-reversed": [
    {
      [`${second}/targets/0`]: {
        year: "2025",
        basis: "level",
        comparator: "between",
        lower: "9",
        upper: "5",
        reference,
      },
    },
    `${second}/targets/0/lower`,
  ],
  "plan-years-disorder": [{ "/period/end": "2020" }, "/period/end"],
  "year-style-unfit": [{ "/yearStyle": "2023-24" }, "/yearStyle"],
  "statement-value-differs": [{ [`${first}/statements/0/value`]: "3.5" }, `${first}/statements/0/value`],
  "statement-comparator-differs": [
    { [`${first}/statements/0/comparator`]: "at-least" },
    `${first}/statements/0/comparator`,
  ],
  "statement-scale-differs": [
    { [`${first}/statements/0/value`]: "30000", [`${first}/statements/0/unit`]: "件" },
    `${first}/statements/0/unit`,
  ],
  "ratio-disagrees": [{ "/facts/1/value": "5.12" }, "/facts/1/value"],
  "binding-without-target": [
    { [`${first}/targets`]: [], [`${first}/increment`]: undefined, [`${first}/statements`]: undefined },
    `${first}/targets`,
  ],
  "binding-without-responsible": [{ [`${first}/responsible`]: undefined }, `${first}/responsible`],
  "binding-without-source": [{ [`${first}/dataSource`]: undefined }, `${first}/dataSource`],
  "tier-without-parent": [{ [`${second}/tier`]: "national" }, `${second}/tier`],
  "below-parent-share": [
    {
      [`${first}/targets/0/value`]: "1.9",
      [`${first}/increment/value`]: "0.9",
      [`${first}/statements`]: undefined,
    },
    `${first}/targets/0/value`,
  ],
  "indicator-unserved": [{ "/actions/0/serves": ["invention-patents"] }, second],
  "action-without-responsible": [{ "/actions/1/responsible": undefined }, "/actions/1/responsible"],
  "goal-qualitative-only": [{ "/goals/0/year": "2035" }, "/goals/0"],
  "inferred-fields": [
    { [`${first}/inferred`]: [{ field: "measure", because: { "zh-Hans": "年末存量" } }] },
    `${first}/inferred`,
  ],
};

// What follows of itself: without a target an indicator is only monitored, without growth it is below its share.
const companions: Record<string, readonly string[]> = {
  "part-exceeds-whole": ["indicator-unserved", "below-parent-share", "known-not-linked"],
  "binding-without-target": ["monitored-only", "goal-qualitative-only"],
  "target-equals-baseline": ["below-parent-share"],
  "plan-years-disorder": ["target-year-outside"],
  "baseline-year-inside": ["plan-years-disorder"],
  "target-before-baseline": ["baseline-year-inside", "baseline-year-differs"],
  "baseline-span-reversed": ["previous-period-baseline"],
  "baseline-span-unfit": ["previous-period-baseline"],
  "target-worse-than-baseline": ["below-parent-share"],
};

const check = (plan: Plan) => validatePlan(plan, { parents: [parentPlan] });

describe("validatePlan", () => {
  test("finds nothing in a sound plan", () => {
    expect(check(changed({}))).toEqual([]);
  });

  test("every rule has its case", () => {
    expect(Object.keys(cases).toSorted()).toEqual(validationRules.map(({ code }) => code).toSorted());
  });

  test.each(Object.entries(cases))(
    "%s: found where it is, with both sides and both languages",
    (code, [changes, path]) => {
      const issues = check(changed(changes));
      const found = issues.filter((issue) => issue.code === code);
      expect(found).toHaveLength(1);
      const rule = validationRules.find((one) => one.code === code);
      expect(found[0]).toMatchObject({ path, level: rule?.level });
      expect(found[0]?.expected).toBeTruthy();
      expect(found[0]?.received).toBeTruthy();
      for (const issue of found) expectBothLanguages(issue);
      expect(found[0]?.message.en).not.toMatch(/undefined|NaN/);
      const others = issues.map((issue) => issue.code).filter((other) => other !== code);
      expect(others.filter((other) => !companions[code]?.includes(other))).toEqual([]);
    },
  );

  test.each<[string, Json, string]>([
    [
      "a number after a gap is fine where the missing row only stands later",
      { [`${first}/number`]: 2, [`${second}/number`]: 1 },
      "number-gap",
    ],
    [
      "an increase equal to the target is fine where the baseline is blank",
      { [`${first}/baseline`]: undefined, [`${first}/increment/value`]: "3" },
      "increment-disagrees",
    ],
    [
      "a level that shall be kept may equal its baseline",
      {
        [`${first}/direction`]: "maintain",
        [`${first}/baseline/value`]: "3",
        [`${first}/increment/value`]: "0",
      },
      "target-equals-baseline",
    ],
    [
      "a falling target may be lower",
      {
        [`${first}/direction`]: "decrease",
        [`${first}/baseline/value`]: "4",
        [`${first}/increment/value`]: "-1",
      },
      "target-worse-than-baseline",
    ],
    ["a running total needs no baseline", {}, "baseline-missing"],
    [
      "a statement of another basis is no contradiction",
      { [`${first}/statements/0/basis`]: "increase", [`${first}/statements/0/value`]: "2" },
      "statement-value-differs",
    ],
    [
      "30000 件 are 3 万件",
      { [`${first}/statements/0/value`]: "30000", [`${first}/statements/0/unit`]: "件" },
      "statement-value-differs",
    ],
    [
      "a plan that links nothing says nothing of what is served",
      { "/actions/0/serves": undefined },
      "indicator-unserved",
    ],
    [
      "a plan that names no responsible units is not asked for them",
      { "/actions/0/responsible": undefined, "/actions/1/responsible": undefined },
      "action-without-responsible",
    ],
    [
      "exactly the parent's share is enough",
      { [`${first}/targets/0/value`]: "2", [`${first}/increment/value`]: "1" },
      "below-parent-share",
    ],
    [
      "an expected indicator needs no responsible unit",
      { [`${first}/commitment`]: "expected", [`${first}/responsible`]: undefined },
      "binding-without-responsible",
    ],
    [
      "a rank that is to fall and is not combined over regions is as it should be",
      { [`${second}/unit`]: "位", [`${second}/direction`]: "decrease", [`${second}/regionRule`]: "none" },
      "rank-unfit",
    ],
    [
      "a ratio of a year without census is left alone",
      { "/facts/1/value": "5.12", "/facts/1/period": "2019" },
      "ratio-disagrees",
    ],
  ])("%s", (_rule, changes, code) => {
    expect(check(changed(changes)).map((issue) => issue.code)).not.toContain(code);
  });

  test("tiers and shares are not judged without the parents", () => {
    const plan = changed({ [`${second}/tier`]: "national", [`${first}/targets/0/value`]: "1.9" });
    const codes = validatePlan(plan).map(({ code }) => code);
    expect(codes).not.toContain("tier-without-parent");
    expect(codes).not.toContain("below-parent-share");
  });

  test("a circle of parents over several plans is found", () => {
    const parent: Plan = { ...parentPlan, basedOn: [{ title: { "zh-Hans": "再上" }, plan: "top" }] };
    const top: Plan = {
      ...parentPlan,
      id: "top",
      basedOn: [{ title: { "zh-Hans": "本规划" }, plan: "sound" }],
    };
    const codes = validatePlan(soundPlan, { parents: [parent, top] }).map(({ code }) => code);
    expect(codes).toContain("parents-cyclic");
  });

  test("200 mistakes are 200 issues, in document order", () => {
    const [template] = soundPlan.indicators;
    const indicators = Array.from({ length: 100 }, (_, index) => ({
      ...template,
      id: `indicator-${index}`,
      number: index + 1,
      increment: { ...template.increment, value: "9" },
      statements: [{ ...template.statements[0], value: "8" }],
    }));
    const plan: Plan = {
      ...soundPlan,
      indicators,
      goals: [],
      actions: [{ ...soundPlan.actions[0], serves: indicators.map(({ id }) => id) }],
    };
    const issues = validatePlan(plan);
    expect(issues).toHaveLength(200);
    const places = issues.map(({ path }) => Number(path.split("/")[2]));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(issues.slice(0, 2).map(({ code }) => code)).toEqual([
      "increment-disagrees",
      "statement-value-differs",
    ]);
  });

  test("a tree of actions 10,000 deep is an issue and no overflow", () => {
    let action: NonNullable<Plan["actions"]>[number] = {
      id: "leaf",
      kind: "task",
      title: { "zh-Hans": "叶" },
      serves: ["nobody"],
    };
    for (let depth = 0; depth < 10_000; depth++) {
      action = { id: `a-${depth}`, kind: "task", title: { "zh-Hans": "任务" }, children: [action] };
    }
    const codes = validatePlan({ ...soundPlan, actions: [action] }).map(({ code }) => code);
    expect(codes).toEqual(["plan-too-deep"]);
  });
});
