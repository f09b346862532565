import { parsePlan, planJsonSchema, planSchema, validatePlan } from "ipr-plan";
import { describe, expect, test } from "vitest";
import { april2026, uspto2010 } from "../assessment/fiscal-plan.js";

describe("a plan file says when its years end, and how they are written", () => {
  test.each([
    ["uspto", uspto2010],
    ["april", april2026],
  ] as const)("%s", (_, plan) => {
    expect(parsePlan(JSON.parse(JSON.stringify(plan)))).toEqual({ ok: true, plan });
    expect(validatePlan(plan).filter(({ level }) => level === "error")).toEqual([]);
  });

  test.each(["03-32", "02-30", "13-01", "3-31", "2024-03-31", ""])("not on %s", (yearEnds) => {
    const result = parsePlan({ ...april2026, yearEnds });
    expect(result).toMatchObject({
      ok: false,
      issues: [
        {
          code: "year-end-invalid",
          path: "/yearEnds",
          expected: 'a month and a day such as "03-31"',
          received: JSON.stringify(yearEnds),
        },
      ],
    });
  });

  test.each(["02-28", "02-29", "12-31"])("but on %s", (yearEnds) => {
    expect(planSchema.safeParse({ ...april2026, yearEnds }).success).toBe(true);
  });

  test("nor in a style that is none", () => {
    const result = parsePlan({ ...april2026, yearStyle: "FY24" });
    expect(!result.ok && result.issues[0]).toMatchObject({ code: "value-invalid", path: "/yearStyle" });
  });

  test("its own years are canonical: how they are printed stands in the reference", () => {
    const result = parsePlan({ ...april2026, baseYear: "2022-23" });
    expect(!result.ok && result.issues[0]).toMatchObject({ code: "period-invalid", path: "/baseYear" });
  });

  test("the JSON Schema knows both fields", () => {
    expect(planJsonSchema()["properties"]).toMatchObject({
      yearEnds: { $ref: "#/$defs/MonthDay" },
      yearStyle: { enum: ["FY2024", "2023-24"] },
    });
  });

  test("years that lie in two calendar years end in the middle of one", () => {
    const { yearEnds: _, ...plan } = april2026;
    expect(validatePlan(plan).map(({ code }) => code)).toContain("year-style-unfit");
    expect(validatePlan(april2026).map(({ code }) => code)).not.toContain("year-style-unfit");
    expect(validatePlan({ ...plan, yearStyle: "FY2024" }).map(({ code }) => code)).not.toContain(
      "year-style-unfit",
    );
  });
});
