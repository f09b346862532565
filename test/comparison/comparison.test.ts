import { alignWith, comparePlans, type Plan } from "ipr-plan";
import { bazhong2025, city2025, gansu2035, guangxi2025, national2025 } from "ipr-plan/plans";
import { describe, expect, test } from "vitest";
import { deepFreeze } from "../deep-freeze.js";

const plans = [guangxi2025, national2025, city2025, gansu2035, bazhong2025];
const rowOf = (id: string) => comparePlans(plans).rows.find(({ indicator }) => indicator === id);
const numbers = (id: string) =>
  rowOf(id)?.cells.map((cell) => {
    if (cell === null) return null;
    const bound = cell.target?.bound;
    return [
      cell.baseline?.value ?? null,
      bound === undefined ? null : "value" in bound ? bound.value : bound.lower,
    ];
  });

describe("comparePlans", () => {
  test("shows the per-10k high-value patents of all plans that carry them", () => {
    expect(numbers("high-value-patents-per-10k")).toEqual([
      ["1.42", "2.5"],
      ["6.3", "12"],
      null,
      [null, "1.32"],
      ["0.077", "0.083"],
    ]);
  });

  test("brings units together: 万件 and 件, 万元 and 亿元", () => {
    expect(rowOf("registered-trademarks")?.unit).toBe("万件");
    expect(numbers("registered-trademarks")).toEqual([
      ["29.58", "53"],
      null,
      null,
      [null, "20"],
      ["1.1308", "1.5"],
    ]);
    expect(numbers("pledge-financing")?.at(-1)).toEqual(["1.5", "3"]);
  });

  test("shows what does not compare as its plan says it, with the reason", () => {
    const cells = rowOf("protection-satisfaction")?.cells;
    expect(cells?.at(-1)).toMatchObject({
      unit: "%",
      baseline: { value: "96.66" },
      issues: [{ code: "unit-unlike" }],
    });
    const pledges = rowOf("pledge-financing")?.cells[0];
    expect(pledges?.issues.map(({ code, received }) => [code, received])).toEqual([
      ["measure-unlike", "cumulative"],
    ]);
  });

  test("has one column for each plan and is plain data", () => {
    const comparison = comparePlans(deepFreeze(structuredClone<Plan[]>(plans)));
    expect(comparison.plans).toEqual(plans.map(({ id }) => id));
    expect(comparison.rows.every(({ cells }) => cells.length === plans.length)).toBe(true);
    expect(JSON.parse(JSON.stringify(comparison))).toStrictEqual(comparison);
  });
});

describe("alignWith", () => {
  test("Guangxi carries all eight national indicators", () => {
    const { carried, rows } = alignWith(guangxi2025, national2025);
    expect([carried, rows.length]).toEqual([8, 8]);
  });

  test.each<[string, string, string | undefined]>([
    ["high-value-patents-per-10k", "slower", undefined],
    ["royalties", "not-comparable", "no-target"],
    ["overseas-grants", "not-comparable", "no-baseline"],
    ["pledge-financing", "not-comparable", "no-rate"],
    ["protection-satisfaction", "not-comparable", undefined],
  ])("Guangxi beside the nation: %s is %s", (id, pace, reason) => {
    const row = alignWith(guangxi2025, national2025).rows.find(({ indicator }) => indicator === id);
    expect([row?.pace, row?.reason]).toEqual([pace, reason]);
  });

  test("yearly rates are compound: 1.42 to 2.5 and 6.3 to 12 in five years", () => {
    const [row] = alignWith(guangxi2025, national2025).rows;
    expect(row?.ownRate).toBeCloseTo((2.5 / 1.42) ** 0.2 - 1, 12);
    expect(row?.parentRate).toBeCloseTo(0.137544, 6);
  });

  test("a plan beside itself moves at the same pace", () => {
    const paces = alignWith(national2025, national2025).rows.map(({ pace }) => pace);
    expect(paces).toEqual(["same", "same", "same", "same", "same", "same", "same", "not-comparable"]);
  });
});

describe("several indicators of a plan for the same known one", () => {
  const first = guangxi2025.indicators.find(({ catalogue }) => catalogue === "high-value-patents-per-10k");
  if (first === undefined) throw new Error("the plan has it");
  const again = (id: string, targets: Plan["indicators"][number]["targets"]): Plan["indicators"][number] => ({
    ...first,
    id,
    targets,
  });
  const twice = (...more: Plan["indicators"]): Plan => ({
    ...guangxi2025,
    indicators: [...guangxi2025.indicators, ...more],
  });
  const many: Plan = {
    ...guangxi2025,
    indicators: [again("monitored", []), again("early", first.targets), again("late", first.targets)],
  };

  test("the first that has a target is shown, and all are named", () => {
    const { rows, issues } = comparePlans([national2025, many]);
    expect(rows[0]?.cells[1]).toMatchObject({ indicator: "early", issues: [] });
    expect(issues).toMatchObject([
      {
        code: "catalogue-repeated",
        level: "warning",
        path: "/1/indicators/1/catalogue",
        received: "monitored, early, late",
      },
    ]);
    expect(issues[0]?.message.en).toContain("3 indicators stand for high-value-patents-per-10k");
  });

  test("they are compared with the parent's all the same", () => {
    const { rows } = alignWith(twice(again("again", [])), national2025);
    const row = rows.find(({ indicator }) => indicator === "high-value-patents-per-10k");
    expect(row).toMatchObject({
      pace: "slower",
      ownIndicator: first.id,
      issues: [{ code: "catalogue-repeated" }],
    });
  });

  test("plans without any have no issue", () => {
    expect(comparePlans([guangxi2025, national2025, gansu2035, bazhong2025]).issues).toEqual([]);
  });

  test("the city plan counts demonstration companies by rank, in two indicators", () => {
    expect(comparePlans(plans).issues.map(({ code, received }) => [code, received])).toEqual([
      ["catalogue-repeated", "national-provincial-model-companies, municipal-model-companies"],
    ]);
  });
});

describe("plans whose years end on different days", () => {
  const fiscal: Plan = { ...national2025, id: "fiscal", yearEnds: "03-31" };
  const message = {
    "zh-Hans": "fiscal 的年度止于 03-31，national-2025 止于 12-31：同一年份所指的时间不同",
    en: "the years of fiscal end on 03-31, those of national-2025 on 12-31: a year of one is not the same time in the other",
  };

  test("say so beside each other, and beside a parent", () => {
    expect(comparePlans([national2025, guangxi2025, fiscal]).issues).toMatchObject([
      {
        code: "year-ends-differ",
        level: "note",
        path: "/2/yearEnds",
        expected: "12-31",
        received: "03-31",
        message,
      },
    ]);
    expect(alignWith(fiscal, national2025).issues).toMatchObject([{ path: "/yearEnds", message }]);
    expect(alignWith(guangxi2025, national2025).issues).toEqual([]);
  });

  test("and their rates are of years all the same", () => {
    const rates = (plan: Plan) =>
      alignWith(plan, national2025).rows.map(({ ownRate, pace }) => [ownRate, pace]);
    expect(rates(fiscal)).toEqual(rates(national2025));
  });
});

test("a target that is due within a year is due there, and one of each year is approached at no rate", () => {
  const [first, ...others] = national2025.indicators;
  if (first === undefined) throw new Error("expected an indicator");
  const withTarget = (change: object): Plan => ({
    ...national2025,
    indicators: [
      { ...first, targets: first.targets.map((one) => ({ ...one, ...change })) as never },
      ...others,
    ],
  });
  const rowOfFirst = (plan: Plan) => alignWith(plan, national2025).rows[0];
  expect(rowOfFirst(withTarget({ dueOn: "2025-06-30" }))?.pace).toBe("faster");
  expect(
    rowOfFirst({
      ...national2025,
      indicators: [
        {
          ...first,
          measure: "annual",
          targets: first.targets.map((one) => ({ ...one, basis: "every-year" })) as never,
        },
      ],
    }),
  ).toMatchObject({
    ownRate: null,
    reason: "target-each-year",
  });
});
