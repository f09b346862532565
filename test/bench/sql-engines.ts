// The statements of `ipr-plan/sql` on each engine against `evaluate` and `countHighValuePatents`, on many more rows than the
// tests have: every formula case, and registers with every kind of hole. Stops at the first difference.
// Run: npx tsx test/bench/sql-engines.ts [rows of each case] [patents]

import assert from "node:assert/strict";
import { openDuckDb, openPostgres } from "../sql/engines.js";
import { formulaCases } from "../sql/formula-cases.js";
import { registerWithHoles } from "../sql/made-up-holes.js";
import { bothCounts, fillRegister } from "../sql/same-as-counter.js";
import { differences } from "../sql/same-as-evaluate.js";

const rows = Number(process.argv[2] ?? 100_000);
const patents = Number(process.argv[3] ?? 100_000);

for (const open of [openDuckDb, openPostgres]) {
  const engine = await open();
  const [version = []] = await engine.run("SELECT version()");
  let compared = 0;
  for (const one of formulaCases) {
    const found = await differences(engine, one, rows);
    assert.deepEqual(found.slice(0, 5), [], one.title);
    compared += rows;
  }
  const register = registerWithHoles(patents, 11n);
  await fillRegister(engine, register);
  for (const jurisdiction of [undefined, "CN", "450100"]) {
    const [fromSql, fromLibrary] = await bothCounts(engine, register, {
      on: "2025-12-31",
      pledgeAtLeast: "1000",
      ...(jurisdiction !== undefined && { jurisdiction }),
    });
    assert.deepEqual(fromSql, fromLibrary);
  }
  console.log(
    `${engine.dialect} (${String(version[0]).slice(0, 40)}): ${compared} rows of ${formulaCases.length} formula cases and ${patents} patents, no difference`,
  );
}
