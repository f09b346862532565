import fc from "fast-check";
import {
  type Issue,
  type ObservationInputs,
  type ObservationsResult,
  observe,
  type Plan,
  parseObservations,
  parsePlan,
} from "ipr-plan";
import { guangxi2025, national2025, national2025Observations } from "ipr-plan/plans";
import { describe, expect, test } from "vitest";
import { deepFreeze } from "../deep-freeze.js";
import { thrown } from "../value/thrown.js";
import { written } from "./written.js";

const stored = <Data>(data: Data): unknown => JSON.parse(JSON.stringify(data));

function issuesOf(data: unknown, plan: Plan = guangxi2025): readonly Issue[] {
  const result: ObservationsResult = parseObservations(plan, data);
  if (result.ok) throw new Error("expected issues");
  return result.issues;
}

/** The one issue of one value of an indicator in 2023. */
function issueOf(value: unknown, id = "registered-trademarks"): Issue | undefined {
  const issues = issuesOf({ [id]: { 2023: value } });
  expect(issues).toHaveLength(1);
  return issues[0];
}

describe("parseObservations reads what observe takes", () => {
  test("with the same result", () => {
    const values = {
      "registered-trademarks": {
        2021: 36.9,
        2022: null,
        "2023-06": { value: "402100", unit: "件", status: "P" },
      },
      "pct-applications": { "2025-01/2025-09": { missing: "blank-cell" } },
    } as const;
    const observations = observe(guangxi2025, values);
    expect(parseObservations(guangxi2025, deepFreeze(stored(values)))).toStrictEqual({
      ok: true,
      observations,
    });
  });

  test("and what it gave, after it was stored", () => {
    expect(parseObservations(national2025, deepFreeze(stored(national2025Observations)))).toStrictEqual({
      ok: true,
      observations: national2025Observations,
    });
  });

  test("whatever was observed", () => {
    const status = fc.constantFrom("A", "P", "E", "F", "B");
    const reference = fc.record({
      document: fc.string({ minLength: 1 }),
      locator: fc.constant("1"),
      raw: fc.string(),
    });
    const value = fc.oneof(
      fc.integer({ min: 0, max: 1e9 }),
      fc.constant(null),
      fc.record(
        { value: fc.integer({ min: 0, max: 99 }).map(String), status, reference },
        { requiredKeys: ["value"], noNullPrototype: true },
      ),
      fc.record(
        { missing: fc.constantFrom("blank-cell", "not-reported"), reference },
        { requiredKeys: ["missing"], noNullPrototype: true },
      ),
    );
    const year = fc.integer({ min: 1990, max: 2040 }).map(String);
    const values = fc.dictionary(
      fc.constantFrom("pct-applications", "registered-trademarks", "service-organisations"),
      fc.dictionary(year, value, { noNullPrototype: true }),
      { noNullPrototype: true },
    );
    fc.assert(
      fc.property(values.map(stored), (inputs) => {
        const observations = observe(guangxi2025, inputs as ObservationInputs<"pct-applications">);
        expect(parseObservations(guangxi2025, stored(observations))).toStrictEqual({
          ok: true,
          observations,
        });
        expect(parseObservations(guangxi2025, stored(inputs))).toStrictEqual({ ok: true, observations });
      }),
    );
  });
});

describe("a stored series is of its indicator", () => {
  const kept = {
    unit: "万件",
    measure: "point-in-time",
    regionRule: "sum",
    observations: [{ period: "2023", value: "40.2", status: "A" }],
  };
  const read = (changes: object) => issuesOf({ "registered-trademarks": { ...kept, ...changes } });

  test("in another unit of the same dimension it is converted, exactly", () => {
    const result = parseObservations(guangxi2025, { "registered-trademarks": { ...kept, unit: "件" } });
    expect(result).toMatchObject({
      ok: true,
      observations: { "registered-trademarks": { unit: "万件", observations: [{ value: "0.00402" }] } },
    });
  });

  test("and sorted, oldest first", () => {
    const observations = ["2024", "2022", "2023"].map((period) => ({ period, value: "1", status: "A" }));
    const result = parseObservations(guangxi2025, { "registered-trademarks": { ...kept, observations } });
    if (!result.ok) throw new Error(result.issues[0].message.en);
    const read = result.observations["registered-trademarks"]?.observations.map(({ period }) => period);
    expect(read).toEqual(["2022", "2023", "2024"]);
  });

  test.each<[title: string, object, code: string, path: string]>([
    ["of another measure", { measure: "annual" }, "measure-differs", "/measure"],
    ["of another region rule", { regionRule: "none" }, "region-rule-differs", "/regionRule"],
    ["of another dimension", { unit: "亿元" }, "dimension-mismatch", "/unit"],
    ["of no known unit", { unit: "jian" }, "unit-unknown", "/unit"],
    ["without a measure", { measure: undefined }, "measure-differs", "/measure"],
    ["with another field", { unti: "件" }, "key-unknown", "/unti"],
    ["without a list", { observations: {} }, "observations-invalid", "/observations"],
    ["with something else in the list", { observations: [5] }, "observation-invalid", "/observations/0"],
    [
      "with a period twice",
      { observations: [...kept.observations, ...kept.observations] },
      "period-twice",
      "/observations/1/period",
    ],
    [
      "with one moment twice",
      { observations: [{ period: "2023-12", value: "1", status: "A" }, ...kept.observations] },
      "period-twice",
      "/observations/1",
    ],
    [
      "with a period that is none",
      { observations: [{ period: "2023年", value: "1", status: "A" }] },
      "period-invalid",
      "/observations/0/period",
    ],
    [
      "with a value that is none",
      { observations: [{ period: "2023", value: "1,000", status: "A" }] },
      "observation-invalid",
      "/observations/0/value",
    ],
    [
      "with a value that cannot be",
      { observations: [{ period: "2023", value: "-1", status: "A" }] },
      "value-out-of-range",
      "/observations/0/value",
    ],
    [
      "without a status",
      { observations: [{ period: "2023", value: "1" }] },
      "field-missing",
      "/observations/0/status",
    ],
    [
      "with an unknown status",
      { observations: [{ period: "2023", value: "1", status: "预计" }] },
      "observation-invalid",
      "/observations/0/status",
    ],
    [
      "with an unknown reason",
      { observations: [{ period: "2023", status: "M", reason: "lost" }] },
      "observation-invalid",
      "/observations/0/reason",
    ],
    [
      "with a misspelt field",
      { observations: [{ period: "2023", value: "1", status: "A", refrence: {} }] },
      "key-unknown",
      "/observations/0/refrence",
    ],
  ])("%s it is refused at its place", (_, changes, code, path) => {
    expect(read(changes).map((issue) => [issue.code, issue.path])).toEqual([
      [code, `/registered-trademarks${path}`],
    ]);
  });
});

describe("all mistakes come at once, each at its place, in document order", () => {
  test("over indicators, periods and fields", () => {
    const data = {
      "pct aplications": { 2023: 1 },
      "registered-trademarks": {
        2022: "many",
        2023: { value: "x", status: "Q", unit: "亿元", staus: "P", reference: { document: "" } },
        "2023-13": 1,
      },
      "first-instance-acceptance": { 2023: 850 },
      "pct-applications": [],
      talent: { 2023: 1, "2023-12-31": 2 },
    };
    expect(issuesOf(data).map(({ code, path }) => `${code} ${path}`)).toEqual([
      "indicator-unknown /pct aplications",
      "observation-invalid /registered-trademarks/2022",
      "observation-invalid /registered-trademarks/2023/value",
      "observation-invalid /registered-trademarks/2023/status",
      "dimension-mismatch /registered-trademarks/2023/unit",
      "key-unknown /registered-trademarks/2023/staus",
      "reference-invalid /registered-trademarks/2023/reference/document",
      "reference-invalid /registered-trademarks/2023/reference/locator",
      "reference-invalid /registered-trademarks/2023/reference/raw",
      "period-invalid /registered-trademarks/2023-13",
      "value-out-of-range /first-instance-acceptance/2023",
      "observations-invalid /pct-applications",
      "period-twice /talent/2023",
    ]);
  });

  test("statuses are listed, with their words", () => {
    const issue = issueOf({ value: 1, status: "Q" });
    for (const code of ["A", "P", "E", "F", "B"]) expect(issue?.expected).toContain(`${code} (`);
    expect(issue?.message["zh-Hans"]).toContain('"E"（估计）');
  });

  test("a value and a reason for none exclude each other", () => {
    expect(issueOf({ value: 1, missing: "blank-cell" })?.received).toBe("both a value and a reason for none");
  });

  test("observe throws the first of them, naming indicator and period", () => {
    const values = { "registered-trademarks": { 2022: { value: 1, staus: "P" }, 2023: "many" } };
    const [first] = issuesOf(values);
    expect(first?.path).toBe("/registered-trademarks/2022/staus");
    const error = thrown(() => observe(guangxi2025, values as ObservationInputs<"registered-trademarks">));
    expect(error).toMatchObject({ code: first?.code, path: "/registered-trademarks/2022" });
  });
});

describe("what is no data is told and harms nothing", () => {
  test.each<[title: string, unknown]>([
    ["null", null],
    ["undefined", undefined],
    ["a text", "x"],
    ["a list", []],
    ["a function", () => ({})],
    ["a list of series", { "registered-trademarks": [{ 2023: 1 }] }],
    ["null for a series", { "registered-trademarks": null }],
    ["a prototype's key for an id", JSON.parse('{"__proto__":{"2023":1}}')],
    ["a prototype's key for a period", JSON.parse('{"registered-trademarks":{"__proto__":1}}')],
    [
      "a prototype's key for a field",
      JSON.parse('{"registered-trademarks":{"2023":{"value":1,"__proto__":1}}}'),
    ],
    ["nested lists", { "registered-trademarks": { 2023: [[[1]]] } }],
  ])("%s", (_, data) => {
    const issues = issuesOf(data);
    expect(issues).toHaveLength(1);
    expect(({} as Record<string, unknown>)["2023"]).toBeUndefined();
  });

  test("data that refers to itself", () => {
    const cycle: Record<string, unknown> = {};
    cycle["value"] = cycle;
    cycle["reference"] = cycle;
    expect(issuesOf({ "registered-trademarks": { 2023: cycle } }).length).toBeGreaterThan(1);
  });

  test("a getter that throws is an issue, and no error", () => {
    const data = Object.defineProperty({}, "registered-trademarks", {
      enumerable: true,
      get() {
        throw new Error("boo");
      },
    });
    expect(issuesOf(data)).toMatchObject([{ code: "observations-unreadable", path: "" }]);
  });

  test("what is no plan is a wrong call", () => {
    const result = parsePlan(stored(guangxi2025));
    expect(thrown(() => parseObservations(result as never, {})).code).toBe("plan-invalid");
  });
});

describe("of ten thousand mistakes each is told", () => {
  const many = (count: number, make: (index: number) => [string, unknown]) =>
    Object.fromEntries(Array.from({ length: count }, (_, index) => make(index)));

  test.each<[title: string, (count: number) => unknown]>([
    ["unknown ids", (count) => many(count, (index) => [`pct-application-${index}`, { 2023: 1 }])],
    ["periods that are none", (count) => ({ talent: many(count, (index) => [`year ${index}`, 1]) })],
    [
      "unknown fields",
      (count) => ({ talent: { 2023: { value: 1, ...many(count, (index) => [`statu${index}`, 1]) } } }),
    ],
    [
      "values that are none",
      (count) => ({
        talent: many(count, (index) => [`${1000 + (index % 9000)}-${index < 9000 ? "01" : "02"}`, "25,16"]),
      }),
    ],
    [
      "stored periods twice",
      (count) => ({
        talent: {
          unit: "人",
          measure: "point-in-time",
          regionRule: "sum",
          observations: Array.from({ length: count + 1 }, () => ({
            period: "2023",
            value: "1",
            status: "A",
          })),
        },
      }),
    ],
  ])("%s", (_, make) => {
    expect(issuesOf(make(10_000))).toHaveLength(10_000);
  });
});

describe("what to write instead", () => {
  test.each<[value: unknown, write: unknown, id?: string]>([
    ["25,163", { value: "25163" }],
    ["２５１６３", { value: "25163" }],
    ["\ufeff25", { value: "25" }],
    ["≥5", { value: { value: "5", qualifier: "at-least" } }],
    ["85%", { value: { value: "85", unit: "%" } }, "first-instance-acceptance"],
    ["12.3（预计）", { value: { value: "12.3", status: "E" } }],
    ["12.3万件（初步）", { value: { value: "12.3", status: "P", unit: "万件" } }],
    ["200件", { value: { value: "200", unit: "件" } }],
    ["70家", { value: "70" }, "service-organisations"],
    ["", { value: { missing: "blank-cell" } }],
    ["—", { value: { missing: "not-reported" } }],
    ["NaN", { value: { missing: "not-reported" } }],
    [Number.NaN, { value: null }],
    ["1.2e3", { value: "1200" }],
    [[12], { value: 12 }],
    [{ value: "25,163" }, { value: "25163" }],
    [{ value: "200件", status: "P" }, { fields: { value: "200", unit: "件" } }],
    [{ value: 5, status: "预计" }, { value: "E" }],
    [{ value: 5, status: "p" }, { value: "P" }],
    [{ missing: "blank-cel" }, { value: "blank-cell" }],
    [{ value: 5, staus: "P" }, { key: "status" }],
  ])("for %j", (value, write, id) => {
    expect(issueOf(value, id)?.write).toStrictEqual(write);
  });

  test.each<[period: string, key: string]>([
    ["2023年", "2023"],
    ["2023-6", "2023-06"],
    ["2023.6", "2023-06"],
    ["202306", "2023-06"],
    ["2023Q2", "2023-Q2"],
    ["2023/6/30", "2023-06-30"],
    ["20230630", "2023-06-30"],
    ["45291", "2023-12-31"],
    ["２０２３", "2023"],
    ["2023年上半年", "2023-S1"],
  ])("for the period %s", (period, key) => {
    expect(issuesOf({ "registered-trademarks": { [period]: 1 } })).toMatchObject([{ write: { key } }]);
  });

  test.each(["850%", "5—10", "增长5%", "1,23", "85%", "many", "（3.2）", "1.2亿元"])(
    "for %s nothing that is refused",
    (value) => {
      expect(issueOf(value)).not.toHaveProperty("write");
    },
  );

  test("a name that is taken is not suggested", () => {
    const [issue] = issuesOf({ "registered-trademarks": { 2023: 1, "2023年": 2 } });
    expect(issue?.message.en).toContain("2023年");
    expect(issue).not.toHaveProperty("write");
  });

  test("is accepted when it is written", () => {
    const notes = fc.constantFrom("", "*", "（预计）", "（初步）", "①");
    const words = fc.constantFrom("", "≥", "约", "达到", "不低于", "超过", "提高");
    const behind = fc.constantFrom("", "件", "万件", "%", "亿元", "以上", "左右", "万", "人", "倍");
    const figures = fc.constantFrom(
      "5",
      "25,163",
      "1.2e3",
      "１２",
      "1,23",
      "850",
      "-5",
      "一百二十",
      "1—2",
      "2023",
      "",
    );
    const text = fc.tuple(words, figures, behind, notes).map((all) => all.join(""));
    const value = fc.oneof(
      text,
      text.map((one) => [one]),
      fc.record(
        {
          value: text,
          status: fc.constantFrom("A", "预计", "x", "M"),
          unit: fc.constantFrom("件", "亿元", "x"),
        },
        { requiredKeys: ["value"], noNullPrototype: true },
      ),
      fc.record({ missing: fc.constantFrom("blank", "not reported"), status: fc.constantFrom("M", "A") }),
    );
    const period = fc.constantFrom(
      "2023",
      "2023年",
      "2023年1—9月",
      "45291",
      "2023-6",
      "FY2024",
      "2024-25",
      "三季度",
      "202313",
    );
    const id = fc.constantFrom(
      "registered-trademarks",
      "talent",
      "first-instance-acceptance",
      "service-organisations",
      "royalties",
      "royaltis",
    );
    fc.assert(
      fc.property(id, period, value, (id, period, given) => {
        let data: unknown = { [id]: { [period]: given } };
        for (let turn = 0; turn < 8; turn++) {
          const result = parseObservations<string>(guangxi2025, data);
          if (result.ok) return;
          const helped = result.issues.find(({ write }) => write !== undefined);
          if (helped === undefined) return;
          const before = result.issues.length;
          data = written(data, helped);
          const after = parseObservations<string>(guangxi2025, data);
          // A renamed id or period brings its values to light; everything else leaves less to mend.
          if (!("key" in (helped.write ?? {}))) {
            expect(after.ok ? 0 : after.issues.length).toBeLessThan(before);
          }
          const again = after.ok
            ? []
            : after.issues.filter(({ path, code }) => path === helped.path && code === helped.code);
          expect(again).toEqual([]);
        }
      }),
      { numRuns: 400 },
    );
  });
});
