import {
  assessmentTable,
  type CsvOptions,
  outlookTable,
  planTable,
  selectColumns,
  type Table,
  type TableCell,
  tableSchema,
  toCsv,
} from "ipr-plan";
import { guangxi2025, national2025, national2025Observations } from "ipr-plan/plans";
import { describe, expect, test } from "vitest";
import { parseCsv } from "./parse-csv.js";

const asOf = "2023-12-31";
const options: readonly CsvOptions[] = [
  {},
  { locale: "en" },
  { header: "names" },
  { header: "names", locale: "en" },
];
const writings = <Row extends Record<keyof Row, TableCell>>(table: Table<Row>) =>
  options.map((one) => ({
    one,
    title: table.title.en,
    csv: parseCsv(toCsv(table, one)),
    schema: tableSchema(table, one),
  }));
const written = [
  ...writings(planTable(guangxi2025)),
  ...writings(assessmentTable(national2025, national2025Observations, { asOf })),
  ...writings(outlookTable(national2025, national2025Observations, { asOf })),
];

// The lexical forms of Table Schema.
const forms = {
  string: /[\s\S]*/,
  integer: /^-?\d+$/,
  number: /^-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?$/,
  year: /^\d{4}$/,
};

describe("tableSchema", () => {
  test.each(written)("describes what toCsv writes: $title $one", ({ csv, schema }) => {
    const [header, ...rows] = csv;
    expect(schema.fields.map(({ name }) => name)).toEqual(header);
    expect(new Set(header).size).toBe(header?.length);
    for (const row of rows) {
      for (const [index, cell] of row.entries()) {
        if (schema.missingValues.includes(cell)) continue;
        const { type, categories } = schema.fields[index] ?? { type: "string" };
        expect(cell).toMatch(forms[type]);
        const values = categories?.map((one) => (typeof one === "string" ? one : one.value));
        if (values !== undefined) expect(values).toContain(cell);
      }
    }
  });

  test("has a title and a description in the language for every column of the tables here", () => {
    const [zh, en] = (["zh-Hans", "en"] as const).map((locale) =>
      tableSchema(planTable(national2025), { header: "names", locale }),
    );
    for (const { title, description } of zh?.fields ?? [])
      expect(title + description).toMatch(/\p{Script=Han}/u);
    for (const { title, description } of en?.fields ?? []) {
      expect(title + description).not.toMatch(/\p{Script=Han}/u);
      expect(description?.length).toBeGreaterThan(5);
    }
  });

  test("names what each code means", () => {
    const table = selectColumns(planTable(national2025), ["measure"]);
    expect(tableSchema(table, { header: "names", locale: "en" }).fields[0]?.categories).toEqual([
      { value: "cumulative", label: "total" },
      { value: "point-in-time", label: "level" },
      { value: "annual", label: "annual" },
    ]);
    expect(tableSchema(table).fields[0]?.categories).toEqual(["累计", "时点", "年度"]);
  });
});
