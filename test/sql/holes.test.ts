import { evaluate, patentsPer10k } from "ipr-plan";
import { formulaSql } from "ipr-plan/sql";
import { beforeAll, expect, test } from "vitest";
import { formula } from "../formula/helpers.js";
import { type Engine, openEngines } from "./engines.js";
import { plain } from "./same-as-evaluate.js";

let engines: readonly Engine[] = [];
beforeAll(async () => {
  engines = await openEngines();
}, 120_000);

const rowsOf = (engine: Engine, type: string, values: string, options: Parameters<typeof formulaSql>[1]) => {
  const { value, reason } = formulaSql(patentsPer10k, options);
  return engine.run(
    `SELECT ${value}, ${reason} FROM (SELECT CAST(a AS ${type}) AS p, CAST(b AS ${type}) AS n FROM (VALUES ${values}) AS v(a, b)) AS t`,
  );
};

test("a value with more places than its column is said to have is a hole, not another number", async () => {
  for (const engine of engines) {
    const options = {
      dialect: engine.dialect,
      columns: { patents: "p", population: { column: "n", places: 1 } },
    };
    const rows = await rowsOf(
      engine,
      "DECIMAL(10, 2)",
      "('3', '2.5'), ('3.5', '2.5'), ('3', '2.55'), (NULL, '2.55')",
      options,
    );
    expect(rows.map(([value, reason]) => [plain(value), reason])).toEqual([
      ["1.2", null],
      ["", "places-undeclared"],
      ["", "places-undeclared"],
      ["", "not-reported"],
    ]);
  }
});

test("a number that the engine cannot hold is a hole on DuckDB, and PostgreSQL holds it", async () => {
  const [a, b] = ["9".repeat(37), "7"];
  const expected = evaluate(patentsPer10k, { patents: a, population: b });
  for (const engine of engines) {
    const options = { dialect: engine.dialect, columns: { patents: "p", population: "n" } };
    const [row = []] = await rowsOf(engine, "DECIMAL(38, 0)", `('${a}', '${b}')`, options);
    const isHeld = engine.dialect === "postgres";
    expect([engine.dialect, plain(row[0]), row[1]]).toEqual([
      engine.dialect,
      isHeld && "value" in expected ? expected.value : "",
      isHeld ? null : "out-of-range",
    ]);
  }
});

test("what is no number in PostgreSQL has no result", async () => {
  const [, postgres] = engines;
  if (postgres === undefined) throw new Error("postgres");
  const options = { dialect: "postgres", columns: { patents: "p", population: "n" } } as const;
  const rows = await rowsOf(postgres, "numeric", "('NaN', '1'), ('1', 'Infinity')", options);
  expect(rows).toEqual([
    [null, "places-undeclared"],
    [null, "places-undeclared"],
  ]);
});

test("columns of small integers do not run over", async () => {
  for (const engine of engines) {
    const options = {
      dialect: engine.dialect,
      columns: { patents: "p", population: { column: "n", unit: "人" } },
    };
    const [row = []] = await rowsOf(engine, "INTEGER", "('2147483647', '2147483647')", options);
    expect(plain(row[0])).toBe("10000");
  }
});

test("an expression can stand where a column does; an aggregate can where its column has bounds", async () => {
  for (const engine of engines) {
    const values = "('3', '1'), ('4', '1'), ('5', '-1')";
    const bounds = [0, 1_000_000] as const;
    const summed = {
      patents: { sql: "sum(p)", bounds },
      population: { sql: "sum(n) FILTER (WHERE n > 0)", bounds },
    };
    const [row = []] = await rowsOf(engine, "BIGINT", values, { dialect: engine.dialect, columns: summed });
    expect(plain(row[0])).toBe("6");
    const columns = { patents: { sql: "p + 1" }, population: { sql: "abs(n)" } };
    const rows = await rowsOf(engine, "BIGINT", values, { dialect: engine.dialect, columns });
    expect(rows.map(([value]) => plain(value))).toEqual(["4", "5", "6"]);
  }
});

test("the places of PostgreSQL go as far as those of a formula", async () => {
  const [, postgres] = engines;
  const third = formula("a / b", "倍", { a: "件", b: "件" }, { places: 100 });
  const { value } = formulaSql(third, { dialect: "postgres", columns: { a: { sql: "1" }, b: { sql: "3" } } });
  expect(await postgres?.run(`SELECT ${value}`)).toEqual([[`0.${"3".repeat(100)}`]]);
});
