import { observe, proposeTargets, successorPlan } from "ipr-plan";
import { describe, expect, test } from "vitest";
import { baseline, type Own, planOf, reference } from "./plan-with.js";

type Values = Readonly<Record<string, unknown>>;

const amounts = { unit: "亿元", measure: "cumulative" } as const;
const over = { start: "2021", end: "2025" } as const;

function draft(own: Own, values: Values) {
  const plan = planOf({ id: "one", ...amounts, ...own });
  const observed = observe(plan, { one: values } as Parameters<typeof observe>[1]);
  const next = { id: "next", period: { start: "2026", end: "2030" } };
  return {
    ...successorPlan(plan, observed, next),
    proposed: proposeTargets(plan, "one", observed, { year: "2030" }),
  };
}

describe("a running total that goes on", () => {
  test("starts from that of the whole period, and hands on its yearly amounts", () => {
    const found = draft(
      {},
      { 2021: 100, 2022: 210, 2023: { value: 330, status: "P" }, 2024: 460, 2025: 600 },
    );
    expect(found.plan.indicators[0]?.baseline).toMatchObject({ year: "2025", value: "600", over });
    expect(found.observations).toEqual({});
    expect(found.histories["one"]).toEqual({
      unit: "亿元",
      measure: "annual",
      regionRule: "sum",
      observations: [
        { period: "2021", value: "100", status: "A" },
        { period: "2022", value: "110", status: "A" },
        { period: "2023", value: "120", status: "P" },
        { period: "2024", value: "130", status: "A" },
        { period: "2025", value: "140", status: "A" },
      ],
    });
  });

  test("has no amounts of years between totals that are further apart, nor of half years", () => {
    const held = (values: Values) =>
      draft({}, values).histories["one"]?.observations.map(({ period }) => period);
    expect(held({ 2022: 210, 2023: 330, 2025: 600 })).toEqual(["2023"]);
    expect(held({ "2021-06": 40, "2022-06": 150, 2025: 600 })).toEqual([]);
  });

  test("without the total of the last year starts from the one that the plan prints for its years", () => {
    const printed = { ...baseline("2025", "600"), over, qualifier: "about" } as const;
    const found = draft({ baseline: printed }, { 2024: 460 });
    expect(found.plan.indicators[0]?.baseline).toEqual({ ...printed, reference });
    expect(found.proposed.base).toEqual({
      period: "2025",
      value: "600",
      status: "A",
      qualifier: "about",
      reference,
      over,
    });
    const exact = draft({ baseline: { ...baseline("2025", "600"), over } }, {}).proposed;
    expect(exact.base).toEqual({ period: "2025", value: "600", status: "A", reference, over });
    expect(exact.before).toEqual({
      from: "2020",
      value: "0",
      perYear: { value: "120", unit: "亿元" },
      rate: null,
    });
  });

  test("has no base where that is of other years, or of no years at all", () => {
    const earlier = { ...baseline("2020", "600"), over: { start: "2016", end: "2020" } };
    for (const own of [{ baseline: earlier }, { baseline: baseline("2025", "600") }]) {
      const found = draft(own, {});
      expect([found.proposed.base, found.plan.indicators[0]?.baseline]).toEqual([null, undefined]);
    }
  });

  test("has no base where a break cut off what came before: it is not of the whole time", () => {
    const found = draft(
      {},
      { 2021: 100, 2022: 210, 2023: { value: 300, status: "B" }, 2024: 460, 2025: 600 },
    );
    expect(found.proposed.base).toBeNull();
    expect(found.proposed.issues.map(({ code, message }) => [code, message.en, message["zh-Hans"]])).toEqual([
      [
        "base-unobserved",
        "“tested” has no total of 2025, so it has no baseline: enter one with observe",
        "“测试指标”没有 2025 年的累计数，无法确定基期值：请用 observe 录入",
      ],
    ]);
  });

  test("of what does not add up year by year hands on nothing", () => {
    const found = draft({ unit: "%", regionRule: "none" }, { 2023: 10, 2025: 17 });
    expect([found.observations, found.histories]).toEqual([{}, {}]);
    expect(found.plan.indicators[0]?.baseline).toMatchObject({ value: "17", over });
  });
});

test("a level that goes on hands on its values and its baseline, where each is printed", () => {
  const level = { unit: "件", measure: "point-in-time", baseline: baseline("2020", "3") } as const;
  const found = draft(level, { 2022: 4, 2025: { value: 5, status: "P" }, 2026: 9 });
  expect(found.observations["one"]).toEqual({
    unit: "件",
    measure: "point-in-time",
    regionRule: "sum",
    observations: [
      { period: "2020", value: "3", status: "A", reference },
      { period: "2022", value: "4", status: "A" },
      { period: "2025", value: "5", status: "P" },
    ],
  });
  expect(found.histories).toEqual({});
});

test("a total of losses asks for nothing that could be said a year", () => {
  const { proposed } = draft({}, { 2021: -20, 2022: -40, 2023: -60, 2024: -80, 2025: -100 });
  expect(proposed.before).toBeNull();
  const kept = proposed.candidates.find(({ method }) => method === "maintain");
  expect(kept).toMatchObject({ printed: "≥-100", change: null, bestShare: null });
  expect(kept?.because.en).toContain("The total of 2021–2025 was -100 hundred million yuan.");
  expect(kept?.because.en).not.toContain("To meet the target");
});
