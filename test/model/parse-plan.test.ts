import fc from "fast-check";
import { type Issue, type Plan, parsePlan } from "ipr-plan";
import { guangxi2025, national2025 } from "ipr-plan/plans";
import { describe, expect, test } from "vitest";
import { deepFreeze } from "../deep-freeze.js";

type Json = Record<string, unknown>;
const copy = (plan: Plan): Json => JSON.parse(JSON.stringify(plan));

function issuesOf(data: unknown): readonly Issue[] {
  const result = parsePlan(data);
  if (result.ok) throw new Error("expected issues");
  return result.issues;
}

/** The national plan with one value replaced, by path. */
function broken(path: string, value: unknown): Json {
  const plan = copy(national2025);
  const keys = path.split("/").slice(1);
  const last = keys.pop() ?? "";
  let at: Json = plan;
  for (const key of keys) at = at[key] as Json;
  at[last] = value;
  return plan;
}

describe("parsePlan", () => {
  test.each([national2025, guangxi2025])("gives back a plan that is one, unchanged: $id", (plan) => {
    const data = deepFreeze(copy(plan));
    expect(parsePlan(data)).toStrictEqual({ ok: true, plan: data });
  });

  test.each([
    ["null", null],
    ["undefined", undefined],
    ["a number", 42],
    ["a text", "plan"],
    ["an array", []],
    ["a function", () => national2025],
    ["a date", new Date(0)],
    ["an empty object", {}],
    ["a text of 10 MB", "规".repeat(5_000_000)],
    ["an object without a prototype", Object.create(null)],
  ])("answers %s with issues, in both languages", (_name, data) => {
    const issues = issuesOf(data);
    for (const { code, path, message } of issues) {
      expect(code).toMatch(/^[a-z-]+$/);
      expect(path === "" || path.startsWith("/")).toBe(true);
      expect(message["zh-Hans"]).toMatch(/\p{Script=Han}/u);
      expect(message.en.length).toBeLessThan(500);
    }
  });

  test.each([
    ["/baseYear", 2020, "type-invalid", 'the text "2020" (numbers and years are written as text)', "2020"],
    ["/baseYear", "20", "period-invalid", 'a year such as "2025"', '"20"'],
    ["/indicators/0/unit", "jian", "unit-unknown", "a unit such as 件, 万件, 亿元, % or 件/万人", '"jian"'],
    ["/indicators/0/baseline/value", "6,3", "decimal-invalid", 'decimal text such as "1.42"', '"6,3"'],
    [
      "/indicators/0/baseline/value",
      6.3,
      "type-invalid",
      'the text "6.3" (numbers and years are written as text)',
      "6.3",
    ],
    [
      "/indicators/0/measure",
      "yearly",
      "value-invalid",
      '"cumulative" | "point-in-time" | "annual"',
      '"yearly"',
    ],
    ["/indicators/1/id", "Über", "id-invalid", "an id in kebab case, such as patents-in-force", '"Über"'],
    [
      "/indicators/0/targets/0/comparator",
      "≥",
      "value-invalid",
      "at-least | more-than | attain | about | at-most | less-than | between",
      '"≥"',
    ],
    ["/jurisdiction/code", "45", "code-invalid", "six digits of GB/T 2260", '"45"'],
    ["/indicators/0/baseline/year", "2020-13", "period-invalid", 'a year such as "2025"', '"2020-13"'],
    ["/title/en", "", "value-invalid", "something that is not empty", '""'],
  ])("names the place and both sides: %s = %j", (path, value, code, expected, received) => {
    const issues = issuesOf(broken(path, value));
    expect(issues).toHaveLength(1);
    expect(issues[0]).toMatchObject({ code, path, expected, received, level: "error" });
    expect(issues[0]?.message.en).toContain(received);
    expect(issues[0]?.message["zh-Hans"]).toContain(received);
  });

  test("says which field is missing, and suggests the one that a misspelt key means", () => {
    const plan = copy(national2025);
    plan["titel"] = plan["title"];
    delete plan["title"];
    const issues = issuesOf(plan);
    expect(issues.map(({ code, path }) => [code, path])).toEqual([
      ["key-unknown", "/titel"],
      ["field-missing", "/title"],
    ]);
    expect(issues[0]?.message.en).toContain('did you mean "title"');
  });

  test("an indicator without a single reference lacks the first one", () => {
    expect(issuesOf(broken("/indicators/0/references", []))).toMatchObject([
      { code: "field-missing", path: "/indicators/0/references/0" },
    ]);
  });

  test.each(["__proto__", "constructor", "toString", "hasOwnProperty"])(
    "reports the hostile key %s and pollutes nothing",
    (key) => {
      const plan = JSON.parse(`{"${key}":{"polluted":true},${JSON.stringify(national2025).slice(1)}`);
      expect(issuesOf(plan)).toMatchObject([{ code: "key-unknown", path: `/${key}` }]);
      expect(({} as Json)["polluted"]).toBeUndefined();
    },
  );

  test("an unknown comparator hides no other mistake of its target", () => {
    const target = { year: 2025, basis: "lvl", comparator: "≥", value: "1,000", reference: {} };
    const paths = issuesOf(broken("/indicators/0/targets/0", target)).map(
      ({ path }) => path.split("/targets/0/")[1],
    );
    expect(paths).toEqual([
      "year",
      "basis",
      "comparator",
      "value",
      "reference/document",
      "reference/locator",
      "reference/raw",
    ]);
  });

  test("of a file of nothing but mistakes the first hundred thousand are listed, and how many more there are", () => {
    const { indicators: _, ...plan } = copy(national2025);
    const issues = issuesOf({ ...plan, indicators: Array(13_000).fill({}) });
    expect(issues).toHaveLength(100_001);
    expect(issues.at(-1)).toMatchObject({ code: "issues-left-out", path: "", received: "104000" });
  });

  test("200 mistakes are 200 issues, in document order", () => {
    const plan = copy(national2025);
    const [template] = plan["indicators"] as Json[];
    plan["indicators"] = Array.from({ length: 100 }, (_, index) => ({
      ...template,
      id: `indicator-${index}`,
      unit: "jian",
      mesure: 1,
    }));
    const issues = issuesOf(plan);
    expect(issues).toHaveLength(200);
    const places = issues.map(({ path }) => Number(path.split("/")[2]));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });

  test("data nested too deeply, or in a circle, is an issue and no overflow", () => {
    let action: Json = { id: "leaf", kind: "task", title: { "zh-Hans": "叶" } };
    for (let depth = 0; depth < 10_000; depth++) {
      action = { id: `a-${depth}`, kind: "task", title: { "zh-Hans": "任务" }, children: [action] };
    }
    expect(issuesOf({ ...copy(national2025), actions: [action] })).toMatchObject([{ code: "plan-too-deep" }]);
    const circle: Json = copy(national2025);
    circle["actions"] = [circle];
    expect(issuesOf(circle)).toMatchObject([{ code: "plan-too-deep" }]);
  });

  test("a tree of actions of ordinary depth is read", () => {
    const leaf = { id: "c", kind: "project", title: { "zh-Hans": "丙" } } as const;
    const tree = {
      id: "a",
      kind: "task",
      title: { "zh-Hans": "甲" },
      children: [{ ...leaf, id: "b", children: [leaf] }],
    };
    expect(parsePlan({ ...copy(national2025), actions: [tree] }).ok).toBe(true);
    expect(issuesOf(broken("/actions", [{ ...tree, children: [{ ...leaf, kind: "x" }] }]))[0]?.path).toBe(
      "/actions/0/children/0/kind",
    );
  });

  test("data whose reading throws is an issue", () => {
    const trap = {
      get id(): string {
        throw new Error("trap");
      },
    };
    expect(issuesOf(trap)).toMatchObject([{ code: "plan-unreadable", received: '"trap"' }]);
  });

  test("never throws, whatever it is given", () => {
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true, withMap: true, withDate: true }), (data) => {
        expect(parsePlan(data).ok).toBe(false);
      }),
    );
  });
});
