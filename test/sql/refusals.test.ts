import { type FormulaDefinition, patentsPer10k } from "ipr-plan";
import { formulaSql, highValueSql } from "ipr-plan/sql";
import { describe, expect, test } from "vitest";
import { formula } from "../formula/helpers.js";

const columns = { patents: "p", population: "n" };
// Options as data from anywhere: the compiler would refuse most of them.
const write = (options: object, definition: FormulaDefinition = patentsPer10k) =>
  formulaSql(definition, options as Parameters<typeof formulaSql>[1]);

describe("a wrong call is told what was expected", () => {
  test.each([
    ["no options", undefined, "SQL option dialect: expected options with a dialect, received undefined"],
    [
      "an unknown engine",
      { dialect: "oracle", columns },
      'SQL option dialect: expected duckdb | postgres | clickhouse | spark, received "oracle"',
    ],
    [
      "a name from the prototype",
      { dialect: "constructor", columns },
      "SQL option dialect: expected duckdb | postgres | clickhouse | spark",
    ],
    [
      "an unknown option",
      { dialect: "duckdb", columns, place: 2 },
      'Unknown option: expected "places", received "place"',
    ],
    ["no columns", { dialect: "duckdb" }, "Not a column: expected an object with a column for each input"],
    [
      "a missing column",
      { dialect: "duckdb", columns: { patents: "p" } },
      "Not a column: expected the name of a column, { column } or { sql }",
    ],
    [
      "a misspelt input",
      { dialect: "duckdb", columns: { ...columns, patent: "p" } },
      'Not a column: expected patents, received "patent"',
    ],
    [
      "a column and an expression",
      { dialect: "duckdb", columns: { ...columns, patents: { column: "p", sql: "p" } } },
      "Not a column: expected the name of a column",
    ],
    [
      "another dimension",
      { dialect: "duckdb", columns: { ...columns, patents: { column: "p", unit: "亿元" } } },
      "Not a column: expected a unit of count, received 亿元",
    ],
    [
      "places that are none",
      { dialect: "duckdb", columns: { ...columns, patents: { column: "p", places: -1 } } },
      "Not a column: expected a whole number from 0 to 30, received -1",
    ],
    [
      "bounds the wrong way round",
      { dialect: "duckdb", columns: { ...columns, patents: { column: "p", bounds: [2, 1] } } },
      "Not a column: expected the least and the most",
    ],
    [
      "a bound of more places",
      { dialect: "duckdb", columns: { ...columns, patents: { column: "p", bounds: [0, 1.5] } } },
      "Not a column: expected the least and the most, with at most 0 decimal places",
    ],
    [
      "an empty name",
      { dialect: "duckdb", columns: { ...columns, patents: "" } },
      'Not a name: expected a name, or the steps to it, received ""',
    ],
    [
      "a name with NUL",
      { dialect: "duckdb", columns: { ...columns, patents: "p\0" } },
      "Not a name: expected a name without the character NUL",
    ],
    [
      "half a character",
      { dialect: "postgres", columns: { ...columns, patents: "p\ud800" } },
      "Not a name: expected a name without the character NUL or half a character",
    ],
    [
      "places beyond the engine's decimals",
      { dialect: "duckdb", columns, places: 38 },
      "The numbers are too long for the engine: expected places and numbers that HUGEINT holds",
    ],
    [
      "places beyond those of ClickHouse",
      { dialect: "clickhouse", columns, places: 76 },
      "The numbers are too long for the engine: expected places and numbers that Int256 holds",
    ],
    [
      "places beyond those of Spark",
      { dialect: "spark", columns, places: 37 },
      "The numbers are too long for the engine: expected places and numbers that DECIMAL(38, 0) holds",
    ],
    [
      "a remark that ClickHouse knows",
      { dialect: "clickhouse", columns: { ...columns, patents: { sql: "p # all" } } },
      "Not an SQL expression",
    ],
    [
      "a name of Spark without its end",
      { dialect: "spark", columns: { ...columns, patents: { sql: "`p" } } },
      "Not an SQL expression",
    ],
    [
      "a text of Spark behind a name",
      { dialect: "spark", columns: { ...columns, patents: { sql: "`a'` || '" } } },
      "Not an SQL expression",
    ],
    [
      "places that no formula has",
      { dialect: "postgres", columns, places: 101 },
      "Formula option places: expected a whole number from 0 to 100",
    ],
  ])("%s", (_, options, message) => {
    expect(() => write(options as object)).toThrow(message);
  });

  test.each([
    "a; DROP TABLE t",
    "a -- b",
    "a /* b */",
    "$1",
    "?",
    ":patents",
    "(a",
    "a)",
    "'a",
    '"a',
    "'\\''",
    "a\0",
    "",
    " ",
    "$$a$$",
    "a:--b",
  ])("the fragment %j cannot stand in a statement", (sql) => {
    expect(() => write({ dialect: "duckdb", columns: { ...columns, patents: { sql } } })).toThrow(
      "Not an SQL expression: expected one SQL expression, without comments, placeholders and semicolons",
    );
  });

  test.each([
    "count(*)",
    "sum(a) FILTER (WHERE b = ';?--')",
    'a."x;y"',
    "CAST(a AS DECIMAL(10, 2))",
    "a::bigint",
  ])("the fragment %j can", (sql) => {
    const { value } = write({ dialect: "duckdb", columns: { ...columns, patents: { sql } } });
    expect(value).toContain(`(${sql})`);
  });

  test.each([
    ["duckdb", '"p\\""""`"'],
    ["postgres", '"p\\""""`"'],
    // A backslash escapes in names, too.
    ["clickhouse", '"p\\\\""""`"'],
    ["spark", '`p\\""```'],
  ])("on %s a name is written as the engine reads it letter for letter", (dialect, name) => {
    expect(write({ dialect, columns: { ...columns, patents: 'p\\""`' } }).value).toContain(name);
  });

  test("a formula that does not check is refused as everywhere", () => {
    const broken = { ...patentsPer10k, expression: "patents / peopel" };
    expect(() => write({ dialect: "duckdb", columns }, broken)).toThrow("Unknown input at character 11");
  });

  test("a formula that would be pages of SQL is refused", () => {
    const inputs = Object.fromEntries(Array.from({ length: 12 }, (_, at) => [`a${at}`, "件"]));
    const names = Object.keys(inputs);
    const expression = `max(${names.map((name, at) => `${name} / ${names[(at + 1) % 12]}`).join(", ")})`;
    expect(() =>
      write(
        { dialect: "duckdb", columns: Object.fromEntries(names.map((name) => [name, name])) },
        formula(expression, "倍", inputs),
      ),
    ).toThrow("expected an expression of at most 20000 parts");
  });

  const register = { table: "t", columns: { filedOn: "f", grantedOn: "g" }, on: "2025-12-31" };
  test.each([
    [
      "no day",
      { ...register, dialect: "duckdb", on: "2025" },
      "Patent option on: expected a day such as 2025-12-31",
    ],
    [
      "no filing date",
      { ...register, dialect: "duckdb", columns: { grantedOn: "g" } },
      "Not a column: expected the name of a column",
    ],
    [
      "a jurisdiction that is no code",
      { ...register, dialect: "duckdb", jurisdiction: "1' OR '1'='1" },
      "Patent option jurisdiction",
    ],
    [
      "an amount that is none",
      { ...register, dialect: "duckdb", pledgeAtLeast: "1; DROP" },
      "Patent option pledgeAtLeast",
    ],
    [
      "an amount in another unit",
      {
        ...register,
        dialect: "duckdb",
        columns: { ...register.columns, pledgeAmount: { column: "a", unit: "件" } },
      },
      'Not a column: expected a unit of money, received "件"',
    ],
    [
      "a list of lapses where there are none",
      {
        ...register,
        dialect: "postgres",
        columns: { ...register.columns, lapses: { list: "l", lapsedOn: "a", revivedOn: "b" } },
      },
      "Not on this engine: expected a table of lapses",
    ],
    [
      "an unknown column",
      { ...register, dialect: "duckdb", columns: { ...register.columns, award: "a" } },
      'Unknown option: expected "awards"',
    ],
    [
      "awards without the flag that is spoken of",
      {
        ...register,
        dialect: "clickhouse",
        columns: { ...register.columns, awards: { list: "awards" } },
      },
      "Not a column: expected the name of a column, { column } or { sql }, received nothing",
    ],
    ["distinct ids", { ...register, dialect: "duckdb", distinctIds: true }, "Unknown option"],
  ])("of the counts: %s", (_, options, message) => {
    expect(() => highValueSql(options as unknown as Parameters<typeof highValueSql>[0])).toThrow(message);
  });
});
