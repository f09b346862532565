import {
  assessmentTable,
  observe,
  outlookTable,
  planReport,
  planTable,
  selectColumns,
  type Table,
  type TableCell,
  tableSchema,
  toCsv,
  toMarkdown,
  toTextTable,
} from "ipr-plan";
import { describe, expect, test } from "vitest";
import { april2026, uspto2010 } from "../assessment/fiscal-plan.js";

const observed = observe(april2026, {
  stock: { "2022–23": 1000, "2023–24": 1080, "2024–25": 1150 },
  grants: { "2022–23": 100, "2023–24": 120, "2024-04/2024-12": 99 },
});

/** A table in every form that readers see, and in those that programs read. */
function written<Row extends Record<keyof Row, TableCell>>(table: Table<Row>) {
  const forReaders = (["zh-Hans", "en"] as const).flatMap((locale) => [
    toMarkdown(table, { locale }),
    toTextTable(table, { locale }),
    toCsv(table, { locale }),
  ]);
  return { forReaders, forPrograms: [JSON.stringify(table.rows), toCsv(table, { header: "names" })] };
}

const years = ["baselineYear", "targetYear"] as const;

describe("tables show the years of a plan as its office writes them, and keep them canonical in their rows", () => {
  test.each([
    ["plan", written(selectColumns(planTable(april2026), years))],
    ["assessment", written(selectColumns(assessmentTable(april2026, observed), [...years, "period"]))],
    [
      "outlook",
      written(
        selectColumns(outlookTable(april2026, observed, { target: "final" }), [
          ...years,
          "period",
          "forecastYear",
          "expectedYear",
        ]),
      ),
    ],
  ])("%s", (_, { forReaders, forPrograms }) => {
    for (const text of forReaders) {
      expect(text).toContain("2025–26");
      expect(text.replaceAll(/20\d\d[-–]\d\d/g, "")).not.toMatch(/20\d\d/);
    }
    for (const text of forPrograms) {
      expect(text).toContain("2026");
      expect(text).not.toContain("–");
    }
  });

  test("a CSV for people holds no years for programs, one with names does", () => {
    const table = selectColumns(planTable(april2026), ["targetYear", "baselineYear"]);
    const typesOf = (header: "names" | "titles") => tableSchema(table, { header }).fields;
    expect(typesOf("titles")).toMatchObject([{ type: "string" }, { type: "string" }]);
    expect(typesOf("names")).toMatchObject([{ type: "year" }, { type: "year" }]);
    for (const field of [...typesOf("titles"), ...typesOf("names")])
      expect(field).not.toHaveProperty("categories");
    expect(tableSchema(selectColumns(planTable(uspto2010), ["origin"])).fields[0]).toHaveProperty(
      "categories",
    );
  });

  test("a year is named by its end where the office does so", () => {
    const table = selectColumns(planTable(uspto2010), ["baselineYear", "targetYear"]);
    expect(toMarkdown(table, { locale: "en" })).toContain("FY2009 | FY2010");
  });
});

describe("a report calls fiscal years by their names", () => {
  test.each([
    ["en", "Plan period: 2023–24 to 2025–26"],
    ["en", "of the plan period (2023–24 to 2025–26) has passed."],
    ["zh-Hans", "规划期：2023–24至2025–26财年"],
    ["zh-Hans", "规划期（2023–24至2025–26财年）时间已过"],
  ] as const)("in %s: %s", (locale, text) => {
    const report = planReport(april2026, observed, { kind: "mid-term", asOf: "2025-06-30" });
    expect(toMarkdown(report, { locale })).toContain(text);
  });

  test("in the columns of its tables, too", () => {
    const midTerm = planReport(april2026, observed, { kind: "mid-term", asOf: "2025-06-30" });
    expect(toMarkdown(midTerm, { locale: "en" })).toContain("| 2025–26 |");
    expect(toMarkdown(midTerm, { locale: "en" })).not.toMatch(/\| 20\d\d \|/);
  });

  test("and is final from the last day of the last fiscal year on, and never before", () => {
    const title = (asOf: string): string => planReport(april2026, observed, { kind: "final", asOf }).title.en;
    expect(() => title("2026-03-30")).toThrow(/^Too early for a final report: .*2026-03-31/);
    expect(title("2026-03-31")).toBe("Final evaluation – Plan");
    expect(title("2025–26")).toBe("Final evaluation – Plan");
  });

  test("a plan of one year names it once", () => {
    const own = observe(uspto2010, { electronic: { FY2009: 82.4 } });
    const { facts } = planReport(uspto2010, own, { kind: "final" });
    expect(facts[0]?.text).toEqual({ "zh-Hans": "规划期：FY2010财年", en: "Plan period: FY2010" });
  });
});
