import { observe, proposePlan, proposeTargets, series, type TargetMethodName } from "ipr-plan";
import { describe, expect, test } from "vitest";
import { baseline, type Own, planOf, target } from "./plan-with.js";

type Values = Readonly<Record<string, string | number | null>>;

const kind = { unit: "件", measure: "annual", regionRule: "sum" } as const;
const own = (values: Values, found: Parameters<typeof proposeTargets>[3], other: Own = {}) => {
  const plan = planOf({ id: "other" }, { id: "one", ...kind, ...other });
  return proposeTargets(plan, "one", observe(plan, { one: values }), found);
};
const places = (values: Readonly<Record<string, Values>>) =>
  Object.fromEntries(Object.entries(values).map(([place, one]) => [place, series(kind, one)]));
const of = (found: ReturnType<typeof own>, name: TargetMethodName) =>
  found.candidates.find(({ method }) => method === name)?.unrounded ??
  found.silent.find(({ method }) => method === name)?.reason;

describe("the best quarter of the peers", () => {
  const four = { 乙: { 2025: 9 }, 甲: { 2025: 100 }, 丙: { 2025: 20 }, 丁: { 2025: 10 } };

  test("is that of their numbers in order of size, three quarters up or one", () => {
    // 9, 10, 20, 100: three quarters of the way is a quarter from 20 to 100.
    expect(of(own({ 2025: 12 }, { year: "2030", peers: places(four) }), "best-quarter")).toBe("40");
    const down = own({ 2025: 12 }, { year: "2030", peers: places(four) }, { direction: "decrease" });
    expect(of(down, "best-quarter")).toBe("9.75");
  });

  test("is one of four at least", () => {
    const { 乙: _, ...three } = four;
    const found = own({ 2025: 12 }, { year: "2030", peers: places(three) });
    expect([of(found, "best-quarter"), found.issues]).toEqual(["too-few-observations", []]);
  });

  test.each([
    ["increase", 40],
    ["increase", 41],
    ["decrease", 9.75],
    ["decrease", 9],
  ] as const)("is no aim where %s is good and the base is %d", (direction, base) => {
    const mean = { unit: "亿元", measure: "annual", regionRule: "sum" } as const;
    const peers = Object.fromEntries(Object.entries(four).map(([place, one]) => [place, series(mean, one)]));
    const found = own({ 2025: base }, { year: "2030", peers }, { ...mean, direction });
    expect(of(found, "best-quarter")).toBe("already-better");
  });

  test("is that of the year of the base value, also of one that a later break cuts off", () => {
    const peers = {
      ...places({ 乙: { 2024: 9, 2025: 1 }, 丙: { 2024: 20 }, 丁: { 2024: 10, 2026: 5 } }),
      甲: series(kind, { 2024: 100, 2025: { value: 7, status: "B" } }),
    };
    const found = own({ 2024: 12 }, { year: "2030", peers, unobserved: "latest" });
    expect(of(found, "best-quarter")).toBe("40");
  });

  test("leaves out places without a value of that year, and names them", () => {
    const peers = places({ ...four, 戊: { 2024: 3 }, 己: { 2025: null } });
    const [issue, ...others] = own({ 2025: 12 }, { year: "2030", peers }).issues;
    expect(others).toEqual([]);
    expect(issue).toEqual({
      code: "peer-missing",
      level: "note",
      path: "/indicators/1",
      expected: "a value of 2025 of each peer",
      received: "none of 戊, 己",
      message: {
        "zh-Hans": "“测试指标”缺 戊、己的 2025 年数据，这些地区未计入同类比较",
        en: "“tested” has no value of 2025 of 戊, 己, which take no part among the peers",
      },
    });
  });

  test("is asked for the base year where the own value of it is not known: no place lacks what it has", () => {
    const found = own({ 2023: 12 }, { year: "2030", peers: places({ ...four, 戊: { 2024: 3 } }) });
    expect(found.issues.map(({ code, received }) => [code, received])).toEqual([
      ["base-unobserved", "a value of 2023"],
      ["peer-missing", "none of 戊"],
    ]);
    expect(of(found, "best-quarter")).toBe("no-baseline");
  });
});

describe("of a whole plan", () => {
  const plan = planOf({ id: "two", ...kind }, { id: "one", ...kind }, { id: "total", measure: "cumulative" });
  const values = { one: { 2025: 12 }, two: { 2025: 30 }, total: { 2025: 500 } };
  const asked = (options: Partial<Parameters<typeof proposePlan>[2]>) =>
    proposePlan(plan, observe(plan, values), { year: "2030", ...options } as { year: string });
  const told = (options: Parameters<typeof asked>[0], name: TargetMethodName) =>
    asked(options).proposals.map((one) => of(one as ReturnType<typeof own>, name));

  test("each indicator is held beside the places that have it", () => {
    const at = (one: number, two?: number) => ({
      one: series(kind, { 2025: one }),
      ...(two !== undefined && { two: series(kind, { 2025: two }) }),
    });
    const peers = { 甲: at(100, 60), 乙: at(9, 60), 丙: at(20, 60), 丁: at(10, 60), 戊: at(9.5) };
    expect(told({ peers }, "best-quarter")).toEqual(["60", "20", "not-a-level"]);
    expect(asked({ peers }).issues).toEqual([]);
    const others = Object.fromEntries(Object.entries(peers).map(([place, { one }]) => [place, { one }]));
    expect(told({ peers: others }, "best-quarter")).toEqual(["no-peers", "20", "not-a-level"]);
  });

  test("each has its own standard error, its own amounts before and its own counterpart above", () => {
    expect(told({ standardErrors: { one: 1 } }, "least-significant")).toEqual([
      "no-standard-error",
      String(Number((12 + 1.959963984540054 * Math.SQRT2).toPrecision(12))),
      "not-a-level",
    ]);
    const histories = { total: series({ ...kind, unit: "件" }, { 2024: 100, 2025: 100 }) };
    expect(told({ histories }, "last-growth")).toEqual([
      "too-few-observations",
      "too-few-observations",
      "500",
    ]);
    const theirs = { baseline: baseline("2025", "100"), targets: [target("2030", "150")] };
    const above = {
      ...planOf({ id: "theirs", ...kind, ...theirs }),
      id: "above",
      period: { start: "2026", end: "2030" },
      baseYear: "2025",
    };
    const parent = { plan: above, indicators: { one: "theirs" } };
    expect(told({ parent }, "parent-share")).toEqual(["no-parent", "18", "no-parent"]);
  });

  test("the issues of all are told together, and the targets say by which method they came", () => {
    const { issues, targets } = proposePlan(plan, observe(plan, { one: { 2025: 12 } }), {
      year: "2030",
      prefer: ["maintain"],
    });
    expect(issues.map(({ code, path }) => [code, path])).toEqual([
      ["base-unobserved", "/indicators/0"],
      ["base-unobserved", "/indicators/2"],
    ]);
    expect(targets).toEqual({
      one: [
        {
          year: "2030",
          basis: "level",
          comparator: "at-least",
          value: "12",
          reference: { document: "目标测算", locator: "保持现状", raw: "≥12" },
        },
      ],
    });
  });
});

test("the unit, the years and the base are told as they are, and nothing of a unit where there is none", () => {
  const found = own({ 2025: 12 }, { year: "2030" });
  expect(found).toMatchObject({
    plan: "tested",
    indicator: "one",
    unit: "件",
    year: "2030",
    baseYear: "2025",
  });
  expect(found.base).toEqual({ period: "2025", value: "12", status: "A" });
  expect(own({ 2025: 12 }, { year: "2030" }, { unit: undefined })).not.toHaveProperty("unit");
});
