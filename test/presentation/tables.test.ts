import {
  assess,
  assessmentTable,
  assessPlan,
  missingReasons,
  observe,
  outlook,
  outlookTable,
  type Plan,
  planTable,
  selectColumns,
  type Table,
  type TableCell,
  UsageError,
} from "ipr-plan";
import {
  bazhong2025,
  city2025,
  gansu2035,
  guangxi2025,
  guangxi2025Observations,
  national2025,
  national2025Observations,
} from "ipr-plan/plans";
import { describe, expect, test } from "vitest";
import { type Facts, from, planOf, to, within } from "../aims/small-plan.js";
import { deepFreeze } from "../deep-freeze.js";

const plans: readonly Plan[] = [national2025, guangxi2025, gansu2035, bazhong2025, city2025];
const asOf = "2023-12-31";
const [national, guangxi] = deepFreeze([national2025Observations, guangxi2025Observations] as const);

const shapeOf = <Row extends Record<keyof Row, TableCell>>({ columns, rows, title }: Table<Row>) => ({
  title: title.en,
  columns: columns.map(({ name }) => name as string),
  rows: rows.map((row) => Object.keys(row)),
  plain: [rows, JSON.parse(JSON.stringify(rows)), structuredClone(rows)],
  codes: columns.flatMap(({ type, words, name }) =>
    type === "code" ? [{ name, words: Object.keys(words ?? {}), found: rows.map((row) => row[name]) }] : [],
  ),
});
const tables = [
  ...plans.map((plan) => shapeOf(planTable(plan))),
  shapeOf(assessmentTable(national2025, national, { asOf })),
  shapeOf(assessmentTable(guangxi2025, guangxi, { asOf })),
  shapeOf(outlookTable(national2025, national, { asOf })),
  shapeOf(outlookTable(guangxi2025, guangxi, { asOf })),
];

describe("every table", () => {
  test.each(tables)("has a column for each cell and a cell for each column: $title", ({ columns, rows }) => {
    expect(new Set(columns).size).toBe(columns.length);
    for (const keys of rows) expect(keys.toSorted()).toEqual(columns.toSorted());
  });

  test.each(tables)("survives JSON and structuredClone: $title", ({ plain: [rows, json, clone] }) => {
    expect(json).toStrictEqual(rows);
    expect(clone).toStrictEqual(rows);
  });

  test.each(tables)("has a word for each code in it: $title", ({ codes }) => {
    for (const { words, found } of codes) {
      for (const code of found) if (code !== null) expect(words).toContain(code);
    }
  });
});

describe("planTable", () => {
  test.each(plans.map((plan) => [plan.id, plan] as const))(
    "has a row for each target of %s, and one for an indicator without",
    (_, plan) => {
      const expected = plan.indicators.flatMap(({ id, targets }) =>
        targets.length === 0 ? [[id, null]] : targets.map(({ year }) => [id, year]),
      );
      expect(planTable(plan).rows.map((row) => [row.indicator, row.targetYear])).toEqual(expected);
    },
  );

  test("says of a missing baseline and a missing target that it is missing, and why", () => {
    const [royalties] = planTable(guangxi2025).rows.filter(({ indicator }) => indicator === "royalties");
    expect(royalties).toMatchObject({
      baseline: null,
      baselineYear: null,
      baselineReason: "no-baseline",
      target: null,
      targetValue: null,
      targetReason: "no-target",
      basis: null,
      targetUnit: null,
    });
    for (const { baseline, baselineReason, target, targetReason } of plans.flatMap(
      (plan) => planTable(plan).rows,
    )) {
      expect((baseline === null) === (baselineReason !== null)).toBe(true);
      expect((target === null) === (targetReason !== null)).toBe(true);
    }
  });

  const rowOf = (facts: Facts) => planTable(deepFreeze(planOf(facts))).rows[0];

  test.each([
    ["at-least", "≥100"],
    ["more-than", ">100"],
    ["attain", "100"],
    ["about", "≈100"],
    ["at-most", "≤100"],
    ["less-than", "<100"],
  ] as const)("shows the sign of a target: %s is %s", (comparator, target) => {
    expect(rowOf({ targets: [to("100", { comparator })] })).toMatchObject({
      target,
      comparator,
      targetValue: "100",
      targetUpper: null,
    });
  });

  test.each([
    ["12345678.5", "12345678.5"],
    ["123456789012345.6789", "123456789012345.6789"],
    ["0.12345", "0.12345"],
    ["16.66666666666666666667", "16.666667"],
    ["1234567890.66666666666666666667", "1234567891"],
  ])("shows a target of %s as %s: all of what is stated, eight digits of what is derived", (value, shown) => {
    expect(rowOf({ targets: [to(value, { comparator: "attain" })] })).toMatchObject({
      target: shown,
      targetValue: value,
    });
  });

  test("shows both ends of an interval", () => {
    expect(rowOf({ targets: [within("1", "2")] })).toMatchObject({
      target: "1—2",
      comparator: "between",
      targetValue: "1",
      targetUpper: "2",
    });
  });

  test.each([
    ["level", "件"],
    ["increase", "件"],
    ["period-average", "件"],
    ["annual-growth", "%"],
    ["relative-change", "%"],
    ["percentage-points", "百分点"],
    ["multiple", null],
  ] as const)("gives the unit of the target's number: of %s it is %s", (basis, targetUnit) => {
    const row = rowOf({ unit: "件", baseline: from("10"), targets: [to("20", { basis })] });
    expect(row).toMatchObject({ basis, targetUnit, unit: "件" });
  });

  test("gives the document, the place and the words that a target was read from", () => {
    const row = planTable(guangxi2025).rows.find(({ number }) => number === 15);
    expect(row).toMatchObject({ printed: "≥100", document: guangxi2025.title["zh-Hans"], increment: "≥47" });
    expect(row?.locator).toContain("序号15");
  });
});

describe("assessmentTable", () => {
  test("says what assess says, indicator by indicator", () => {
    for (const row of assessmentTable(national2025, national, { asOf }).rows) {
      const one = assess(national2025, row.indicator as "royalties", national, { asOf });
      expect(row).toMatchObject({
        completion: one.completion,
        elapsedShare: one.elapsedShare,
        pace: one.pace,
        verdict: one.verdict,
        reason: one.reason ?? null,
        gap: one.gap?.value ?? null,
        latest: one.latest?.value ?? null,
        period: one.latest?.period ?? null,
        requiredPerYear: one.required?.perYear.value ?? null,
        targetYear: one.target?.year ?? null,
        asOf,
      });
    }
  });

  test("gives a reason for each verdict and each completion that is missing", () => {
    for (const { verdict, completion, reason } of assessmentTable(guangxi2025, guangxi, { asOf }).rows) {
      if (verdict === "not-assessable" || completion === null)
        expect(missingReasons).toHaveProperty(reason ?? "");
      if (verdict === "not-assessable") expect(completion).toBeNull();
    }
  });

  test("takes a method and thresholds as assess does", () => {
    const strict = { thresholds: { ahead: 2, onTrack: 1 } };
    expect(assessmentTable(national2025, national, { asOf, ...strict }).rows[0]?.verdict).toBe("on-track");
    const eurostat = assessPlan(national2025, national, { asOf, method: "eurostat" });
    expect(
      assessmentTable(national2025, national, { asOf, method: "eurostat" }).rows.map(
        ({ verdict }) => verdict,
      ),
    ).toEqual(eurostat.assessments.map(({ verdict }) => verdict));
  });

  test("gives gaps of percentages in percentage points", () => {
    const row = assessmentTable(national2025, national, { asOf }).rows[5];
    expect(row).toMatchObject({ unit: "%", gap: "0.06", changeUnit: "百分点", requiredPerYear: "0.03" });
  });
});

describe("outlookTable", () => {
  test("says what outlook says, indicator by indicator", () => {
    for (const row of outlookTable(national2025, national, { asOf }).rows) {
      const one = outlook(national2025, row.indicator as "royalties", national, { asOf });
      const last = "points" in one.forecast ? one.forecast.points.at(-1) : undefined;
      expect(row).toMatchObject({
        probability: one.probability,
        expectedYear: one.expectedYear,
        shortfall: one.shortfall,
        reason: one.reason ?? null,
        forecast: last?.mean ?? null,
        forecastYear: last?.period ?? null,
        lower: last?.intervals.at(-1)?.lower ?? null,
        level: last === undefined ? null : 0.95,
      });
    }
  });

  test("shows the interval of the level it is told", () => {
    const [row] = outlookTable(national2025, national, { asOf, level: 0.5 }).rows;
    expect(row?.level).toBe(0.5);
  });

  test("gives a reason for each probability that is missing", () => {
    for (const { probability, reason } of outlookTable(guangxi2025, guangxi, { asOf }).rows) {
      if (probability === null) expect(missingReasons).toHaveProperty(reason ?? "");
    }
  });

  test("forecasts an indicator without a target to the end of the plan", () => {
    const observed = observe(guangxi2025, { royalties: { 2020: 1, 2021: 2, 2022: 3 } });
    const { rows } = outlookTable(guangxi2025, observed, { method: "drift" });
    const row = rows.find(({ indicator }) => indicator === "royalties");
    expect(row).toMatchObject({
      target: null,
      targetYear: null,
      forecastYear: "2025",
      forecast: 6,
      reason: "no-target",
    });
  });
});

describe("selectColumns", () => {
  test("keeps columns in the order they are named, and the rows as they are", () => {
    const table = planTable(national2025);
    const selected = selectColumns(deepFreeze(table), ["target", "name"]);
    expect(selected.columns.map(({ name }) => name)).toEqual(["target", "name"]);
    expect(selected.rows).toStrictEqual(table.rows);
  });

  test("throws for a column that is not there, and names those that are", () => {
    const wrong = () => selectColumns(planTable(national2025), ["nome" as "name"]);
    expect(wrong).toThrow(UsageError);
    expect(wrong).toThrow(/^Unknown column: expected number \| indicator \| .*, received "nome"$/);
  });
});

test("of two indicators with one id, each has the row that is its own", () => {
  const [first] = national2025.indicators;
  if (first === undefined) throw new Error("the plan has indicators");
  const again = { ...first, name: { "zh-Hans": "另一个指标" } };
  const twice: Plan = { ...national2025, indicators: [first, again] };
  const { rows } = assessmentTable(twice, national2025Observations);
  expect(rows.map(({ name }) => name["zh-Hans"])).toEqual([first.name["zh-Hans"], "另一个指标"]);
});
