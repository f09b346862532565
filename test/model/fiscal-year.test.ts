import {
  assess,
  type ObservationInputs,
  observe,
  parseObservations,
  parsePlan,
  planJsonSchema,
  planSchema,
  validatePlan,
} from "ipr-plan";
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
    expect(!result.ok && result.issues[0]).toMatchObject({
      code: "period-invalid",
      path: "/baseYear",
      write: { value: "2023" },
    });
    const { yearEnds: _, ...plan } = april2026;
    const undated = parsePlan({ ...plan, baseYear: "FY2023" });
    expect(!undated.ok && undated.issues[0]).not.toHaveProperty("write");
    expect(!undated.ok && undated.issues[0].message.en).toContain("yearEnds of the plan");
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

describe("observations from outside are of the plan's own years", () => {
  const id = "grants";
  const values: ObservationInputs<"grants"> = { [id]: { FY2023: 5, "2023-24": 6 } };

  test("in the spelling of the office, as observe reads them", () => {
    const read = parseObservations(april2026, values);
    expect(read).toEqual({ ok: true, observations: observe(april2026, values) });
    if (!read.ok) return;
    expect(read.observations[id]?.observations.map(({ period }) => period)).toEqual(["2023", "2024"]);
    expect(assess(april2026, id, read.observations).latest?.period).toBe("2024");
    expect(parseObservations(april2026, JSON.parse(JSON.stringify(read.observations)))).toEqual(read);
  });

  test.each([undefined, "12-31", "02-30", 3])(
    "a stored series whose years end on %j is none of the plan's",
    (yearEnds) => {
      const stored = { ...observe(april2026, values)[id], observations: [], yearEnds };
      const read = parseObservations(april2026, { [id]: stored });
      expect(!read.ok && read.issues).toMatchObject([
        { code: "year-ends-differ", path: `/${id}/yearEnds`, expected: "03-31" },
      ]);
    },
  );

  test("and no year has two entries, however it is written", () => {
    const read = parseObservations(april2026, { [id]: { FY2024: 6, "2023–24": 6 } });
    expect(!read.ok && read.issues).toMatchObject([{ code: "period-twice", path: `/${id}/2023–24` }]);
  });
});
