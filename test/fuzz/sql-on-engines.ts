// npx tsx test/fuzz/sql-on-engines.ts [cases] [seed]
// Names of any kind on DuckDB and PGlite: each is read letter for letter, and no table beside is harmed. `npm test` does
// the same with fewer names (test/sql/hostile-names.test.ts), and the target `sql` reads the text for every dialect.

import assert from "node:assert/strict";
import fc from "fast-check";
import { openEngines } from "../sql/engines.js";
import { asItShould, readsNames } from "../sql/reads-names.js";
import { hostileText } from "./hostile.js";

const cases = Number(process.argv[2] ?? 1000);
const seed = Number(process.argv[3] ?? 1);
const pieces = [..."\"';\\-/*()$?:,.\n\t abAB专", "--", "/*", "*/", "DROP TABLE kept", "; DELETE FROM kept"];
const names = fc.sample(
  fc.oneof(
    fc.array(fc.constantFrom(...pieces), { maxLength: 12 }).map((parts) => parts.join("")),
    hostileText,
  ),
  { numRuns: cases, seed },
);

// What no engine takes for a name, or PostgreSQL cuts off, is refused by the library, as its tests say.
const isName = (name: string): boolean =>
  !name.includes("\0") && !/\p{Cs}/u.test(name) && new TextEncoder().encode(name).length < 62;

for (const engine of await openEngines()) {
  await engine.run("CREATE TABLE kept (id INTEGER)");
  await engine.run("INSERT INTO kept VALUES (1), (2), (3)");
  let read = 0;
  for (const name of names.filter(isName)) {
    assert.deepEqual(await readsNames(engine, name), asItShould, JSON.stringify(name));
    read += 1;
  }
  assert.deepEqual(await engine.run("SELECT count(*) FROM kept"), [["3"]]);
  console.log(
    `${engine.dialect}: ${read} names of ${cases} read letter for letter, and every table unharmed`,
  );
}
