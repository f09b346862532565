import { observe, UsageError } from "ipr-plan";
import { guangxi2025, national2025 } from "ipr-plan/plans";
import { describe, expect, test } from "vitest";
import { deepFreeze } from "../deep-freeze.js";

function issueOf(act: () => unknown) {
  try {
    act();
  } catch (error) {
    if (error instanceof UsageError) return error.issue;
    throw error;
  }
  throw new Error("expected a UsageError");
}

describe("observe", () => {
  test("takes unit, measure kind and region rule from the indicator", () => {
    const observed = observe(guangxi2025, deepFreeze({ "pct-applications": { 2022: 150, 2021: "80" } }));
    expect(observed).toStrictEqual({
      "pct-applications": {
        unit: "件",
        measure: "cumulative",
        regionRule: "sum",
        observations: [
          { period: "2021", value: "80", status: "A" },
          { period: "2022", value: "150", status: "A" },
        ],
      },
    });
  });

  test("converts from another unit of the same dimension, exactly", () => {
    const observed = observe(national2025, {
      "pledge-financing": { 2023: { value: "85399000", unit: "万元" } },
    });
    expect(observed["pledge-financing"]?.observations[0]).toMatchObject({ value: "8539.9" });
  });

  test("leaves the unit absent where the document prints none", () => {
    const observed = observe(guangxi2025, { "service-organisations": { 2022: 70 } });
    expect(observed["service-organisations"]).not.toHaveProperty("unit");
  });

  test("an unknown id throws and suggests the nearest one", () => {
    const issue = issueOf(() => observe<string>(guangxi2025, { "pct-aplications": { 2022: 1 } }));
    expect(issue).toMatchObject({ code: "indicator-unknown", received: '"pct-aplications"' });
    expect(issue.message.en).toContain('did you mean "pct-applications"?');
    expect(issue.message["zh-Hans"]).toContain("pct-applications");
  });

  test.each(["__proto__", "constructor", "toString"])("the hostile id %s is unknown", (id) => {
    const values = JSON.parse(`{"${id}":{"2022":1}}`);
    expect(issueOf(() => observe<string>(guangxi2025, values)).code).toBe("indicator-unknown");
  });

  test.each([
    ["2022-Q5", 1, "period-invalid", "2025, 2025-S1, 2025-Q2, 2025-06, 2025-01/2025-09 or 2025-06-30"],
    ["last year", 1, "period-invalid", "2025, 2025-S1, 2025-Q2, 2025-06, 2025-01/2025-09 or 2025-06-30"],
    ["2022", { value: 1, unit: "亿元" }, "dimension-mismatch", "a unit of count/people, such as 件/万人"],
    [
      "2022",
      { value: 1, unit: "jian" },
      "unit-unknown",
      "[scale] base, optionally / [scale] base, such as 件, 万件, 亿元, % or 件/万人",
    ],
    [
      "2022",
      Number.NaN,
      "observation-invalid",
      "a number, decimal text, null, { value, status?: A | P | E | F | B, unit? } or { missing }",
    ],
    [
      "2022",
      "1,5",
      "observation-invalid",
      "a number, decimal text, null, { value, status?: A | P | E | F | B, unit? } or { missing }",
    ],
  ] as const)("%s: %j throws with the place and what was expected", (period, value, code, expected) => {
    const issue = issueOf(() => observe(national2025, { "high-value-patents-per-10k": { [period]: value } }));
    expect(issue).toMatchObject({ code, expected, path: `/high-value-patents-per-10k/${period}` });
  });

  test("a gap keeps its reason", () => {
    const observed = observe(national2025, { royalties: { 2021: null, 2022: { missing: "blank-cell" } } });
    expect(observed.royalties?.observations).toStrictEqual([
      { period: "2021", status: "M", reason: "not-reported" },
      { period: "2022", status: "M", reason: "blank-cell" },
    ]);
  });
});
