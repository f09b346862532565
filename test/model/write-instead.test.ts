import fc from "fast-check";
import { type Issue, type Plan, parsePlan, planSchema } from "ipr-plan";
import { guangxi2025 } from "ipr-plan/plans";
import { describe, expect, test } from "vitest";
import { exampleOf } from "../../src/model/example-of.js";
import { written } from "./written.js";

type Json = Record<string, unknown>;

function planWith(path: string, value: unknown): Json {
  const plan: Json = JSON.parse(JSON.stringify(guangxi2025));
  const steps = path.split("/").slice(1);
  const last = steps.pop() ?? "";
  let holder: Json = plan;
  for (const step of steps) holder = holder[step] as Json;
  if (value === undefined) delete holder[last];
  else holder[last] = value;
  return plan;
}

function issuesOf(data: unknown): readonly Issue[] {
  const result = parsePlan(data);
  return result.ok ? [] : result.issues;
}

const target = "/indicators/1/targets/0";
const baseline = "/indicators/1/baseline";

describe("parsePlan says what to write instead", () => {
  test.each<[path: string, value: unknown, write: unknown]>([
    [`${target}/value`, "≥100", { fields: { value: "100", comparator: "at-least" } }],
    [`${target}/value`, "100件", { value: "100" }],
    [`${target}/value`, "1.2万件", { fields: { value: "1.2", unit: "万件" } }],
    [`${target}/value`, "25,163", { value: "25163" }],
    [`${target}/value`, 100, { value: "100" }],
    [`${target}/value`, "1—2", { fields: { value: null, lower: "1", upper: "2", comparator: "between" } }],
    [
      `${target}/value`,
      "年均增长5%以上",
      { fields: { value: "5", comparator: "at-least", basis: "annual-growth" } },
    ],
    [`${target}/value`, "新增1.5万件", { fields: { value: "1.5", unit: "万件", basis: "increase" } }],
    [
      `${target}/value`,
      "力争每年达到150件",
      { fields: { value: "150", comparator: "attain", basis: "every-year", strength: "strive" } },
    ],
    [
      `${target}/value`,
      "年均提高0.5个百分点",
      { fields: { value: "0.5", unit: "百分点", basis: "yearly-change" } },
    ],
    [`${baseline}/value`, "约1000", { fields: { value: "1000", qualifier: "about" } }],
    [`${baseline}/value`, "超过1万", { fields: { value: "10000", qualifier: "more-than" } }],
    [`${baseline}/value`, "达到1000件", { value: "1000" }],
    [`${baseline}/value`, "1.2万件", { value: "12000" }],
    [`${baseline}/value`, "25,163", { value: "25163" }],
    [`${target}/year`, "2025年", { value: "2025" }],
    [`${target}/year`, 2025, { value: "2025" }],
    [`${target}/comparator`, "≥", { value: "at-least" }],
    [`${target}/comparator`, "不超过", { value: "at-most" }],
    [`${target}/basis`, "levl", { value: "level" }],
    [`${target}/strength`, "力争", { value: "strive" }],
    [`${target}/dueOn`, "2025年6月30日", { value: "2025-06-30" }],
    [`${target}/value`, ["100"], { value: "100" }],
    [`${baseline}/qualifier`, "约", { value: "about" }],
    ["/indicators/1/measure", "累计", { value: "cumulative" }],
    ["/indicators/1/direction", "上升为好", { value: "increase" }],
    ["/indicators/1/category", "创造", { value: { "zh-Hans": "创造" } }],
    ["/indicators/1/name", "专利", { value: { "zh-Hans": "专利" } }],
    ["/yearEnds", "3月31日", { value: "03-31" }],
    ["/issuedOn", "2021年12月31日", { value: "2021-12-31" }],
    ["/indicators/0/id", "PCT applications", { value: "pct-applications" }],
  ])("%s: %j", (path, value, write) => {
    const data = planWith(path, value);
    const [issue, ...others] = issuesOf(data);
    expect(others).toEqual([]);
    expect(issue?.write).toStrictEqual(write);
    expect(issuesOf(written(data, issue as Issue))).toEqual([]);
  });

  test.each<[path: string, value: unknown]>([
    [`${target}/value`, "1,23"],
    [`${target}/value`, "明显提高"],
    [`${baseline}/value`, "1—2"],
    [`${baseline}/value`, "3亿元"],
    [`${baseline}/value`, "力争1000"],
    [`${target}/year`, "2025年6月"],
    ["/indicators/0/id", -5],
    ["/indicators/1/name", "长".repeat(201)],
    ["/indicators/1/targets", [["2025"]]],
    ["/yearEnds", "13月1日"],
  ])("and nothing that would be refused: %s: %j", (path, value) => {
    const [issue] = issuesOf(planWith(path, value));
    expect(issue).not.toHaveProperty("write");
  });

  test("whatever is written as it says is accepted there", () => {
    const before = fc.constantFrom("", "≥", "约", "不低于", "提高", "年均增长", "新增");
    const figures = fc.constantFrom(
      "5",
      "25,163",
      "1.2e3",
      "１２",
      "1,23",
      "-5",
      "1—2",
      "2025",
      "翻一番",
      "",
    );
    const behind = fc.constantFrom("", "件", "万件", "%", "亿元", "以上", "个百分点", "年", "年底前", "倍");
    const text = fc.tuple(before, figures, behind).map((all) => all.join(""));
    const value = fc.oneof(text, fc.double(), fc.integer(), fc.constant(null));
    const path = fc.constantFrom(
      ...["value", "year", "comparator", "basis", "unit"].map((field) => `${target}/${field}`),
      ...["value", "year"].map((field) => `${baseline}/${field}`),
      "/indicators/1/unit",
      "/indicators/1/id",
      "/baseYear",
      "/issuedOn",
      "/title/zh-Hans",
    );
    fc.assert(
      fc.property(path, value, (path, given) => {
        const data = planWith(path, given);
        for (const issue of issuesOf(data)) {
          if (issue.write !== undefined) expect(issuesOf(written(data, issue))).toEqual([]);
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe("a missing field says what is expected", () => {
  test.each<[path: string, expected: string]>([
    ["/title", 'an object, such as {"zh-Hans":"…"}'],
    ["/indicators", "an array, such as []"],
    ["/indicators/0/measure", '"cumulative" | "point-in-time" | "annual"'],
    [`${target}/year`, 'a year such as "2025"'],
    [`${target}/value`, 'decimal text such as "1.42"'],
    [`${target}/reference`, 'an object, such as {"document":"…","locator":"…","raw":"…"}'],
    [`${target}/reference/document`, "text that is not empty"],
  ])("%s", (path, expected) => {
    const [issue] = issuesOf(planWith(path, undefined));
    expect(issue).toMatchObject({ code: "field-missing", path, expected, received: "nothing" });
    expect(issue?.message.en).toContain(expected);
  });

  test("and the examples are plans", () => {
    const plan = exampleOf(planSchema) as Plan;
    expect(parsePlan(plan)).toStrictEqual({ ok: true, plan });
  });
});
