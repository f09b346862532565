import { type ClassifyOptions, countHighValuePatents } from "ipr-plan";
import { highValueSql } from "ipr-plan/sql";
import { beforeAll, describe, expect, test } from "vitest";
import { type Engine, openEngines } from "./engines.js";
import { registerWithHoles } from "./made-up-holes.js";
import { fillResidents, libraryPer10kByPlace, sqlPer10kByPlace } from "./per-10k-by-place.js";
import { fillRegister, libraryCounts, registerColumns, sqlCounts } from "./same-as-counter.js";

const rows = registerWithHoles(1500, 7n);
let engines: readonly Engine[] = [];
beforeAll(async () => {
  engines = await openEngines();
  for (const engine of engines) await fillRegister(engine, rows);
}, 120_000);

const readings: readonly (readonly [string, ClassifyOptions])[] = [
  ["whoever holds them", { on: "2025-12-31" }],
  ["on a leap day, from the grant", { on: "2024-02-29", maintainedSince: "grant" }],
  ["on the last day of a February, an amount stated", { on: "2025-02-28", pledgeAtLeast: "1000" }],
  [
    "on 1 March, an amount in another unit",
    { on: "2025-03-01", pledgeAtLeast: { value: "0.1", unit: "万元" } },
  ],
  ["held in China", { on: "2025-12-31", jurisdiction: "CN", pledgeAtLeast: 1000.01 }],
  ["held in a province", { on: "2025-12-31", jurisdiction: "450000" }],
  ["held in a city", { on: "2025-12-31", jurisdiction: "450100" }],
  ["held in a district", { on: "2025-12-31", jurisdiction: "450103" }],
  ["held in Hong Kong", { on: "2025-12-31", jurisdiction: "HK" }],
  ["held in Taiwan, by its other code", { on: "2025-12-31", jurisdiction: "710000" }],
  ["held in another country", { on: "2025-12-31", jurisdiction: "US" }],
  ["held where the register has a code of its own", { on: "2025-12-31", jurisdiction: "GX_1" }],
];

describe("highValueSql counts what countHighValuePatents counts", () => {
  test.each(readings)("%s", async (_, options) => {
    const counted = libraryCounts(rows, options);
    for (const engine of engines) {
      expect([engine.dialect, await sqlCounts(engine, options)]).toEqual([engine.dialect, counted]);
    }
  });

  test.each(["first-named", "any"] as const)("of several holders, %s", async (holders) => {
    const columns = { ...registerColumns, heldIn: { list: "holders" } };
    for (const engine of engines) {
      for (const jurisdiction of ["CN", "450100", "GX_1"]) {
        const options = { on: "2025-12-31", jurisdiction, holders };
        const counted = libraryCounts(rows, options, (row) => ({ ...row, heldIn: row.holders }));
        const found = await sqlCounts(engine, options, columns);
        expect([engine.dialect, jurisdiction, found]).toEqual([engine.dialect, jurisdiction, counted]);
      }
    }
  });

  test("lapses in a list say what lapses in a table say", async () => {
    const [duckdb] = engines;
    if (duckdb === undefined) throw new Error("duckdb");
    await duckdb.run(`CREATE TABLE with_lists AS SELECT register.*, lapse_list FROM register LEFT JOIN (
      SELECT patent, list({'from': lapsed_on, 'until': revived_on} ORDER BY lapsed_on, revived_on NULLS LAST) AS lapse_list
      FROM lapses GROUP BY patent) AS lists ON patent = id`);
    const columns = {
      ...registerColumns,
      lapses: { list: "lapse_list", lapsedOn: "from", revivedOn: "until" },
    };
    const options = { on: "2025-03-01", pledgeAtLeast: "1000" };
    expect(await sqlCounts(duckdb, options, columns, "with_lists")).toEqual(libraryCounts(rows, options));
  });

  test("the rows of the view are the patents that can count, and no others", async () => {
    for (const engine of engines) {
      const options = { on: "2025-12-31", jurisdiction: "450000" };
      const { judged } = highValueSql({
        dialect: engine.dialect,
        table: "register",
        columns: registerColumns,
        ...options,
      });
      await engine.run(`CREATE VIEW judged AS ${judged}`);
      const [[certain, possible] = []] = await engine.run(
        "SELECT count(*) FILTER (WHERE resident), count(*) FROM judged",
      );
      const { inForce } = countHighValuePatents(rows, options);
      expect([Number(certain), Number(possible)]).toEqual([inForce.atLeast, inForce.atMost]);
    }
  });

  test("a flag can say of which patents the awards are known", async () => {
    const columns = { ...registerColumns, awards: { list: "awards", known: "awards_known" } };
    for (const engine of engines) {
      const options = { on: "2025-12-31", pledgeAtLeast: "1000" };
      expect([engine.dialect, await sqlCounts(engine, options, columns)]).toEqual([
        engine.dialect,
        libraryCounts(rows, options),
      ]);
    }
  });

  test("per 10,000 people by place, from a register and a table of residents in one statement", async () => {
    for (const engine of engines) {
      await fillResidents(engine);
      expect([engine.dialect, await sqlPer10kByPlace(engine)]).toEqual([
        engine.dialect,
        libraryPer10kByPlace(rows),
      ]);
    }
  });

  test("what has no column is unknown of every patent", async () => {
    const { filedOn, grantedOn } = registerColumns;
    for (const engine of engines) {
      const options = { on: "2025-12-31", jurisdiction: "450000", pledgeAtLeast: "1000" };
      const counted = libraryCounts(rows, options, ({ id, filedOn, grantedOn }) => ({
        id,
        filedOn,
        grantedOn,
      }));
      const found = await sqlCounts(engine, options, { filedOn, grantedOn });
      expect([engine.dialect, found]).toEqual([engine.dialect, counted]);
    }
  });
});
