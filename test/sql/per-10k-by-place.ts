import { countHighValuePatents, evaluate, highValuePatentsPer10k } from "ipr-plan";
import { formulaSql, highValueSql } from "ipr-plan/sql";
import type { Engine } from "./engines.js";
import type { HoleyPatent } from "./made-up-holes.js";
import { columnsFor } from "./same-as-counter.js";
import { plain } from "./same-as-evaluate.js";

/** Residents in 万人: one that is known, one that is 0, one that is not; and of a place without patents. */
const residents = [
  ["南宁", "889.17"],
  ["柳州", "417.53"],
  ["O'Brien", "0"],
  ["__proto__", null],
  ["桂林", "494.10"],
] as const;

const options = { on: "2025-12-31", pledgeAtLeast: "1000" };

/** Puts the residents beside a register. */
export const fillResidents = (engine: Engine): Promise<void> =>
  engine.fill("residents", { place: "VARCHAR", people: "DECIMAL(12, 2)" }, residents);

type Lines = readonly (readonly (string | boolean | null | undefined)[])[];

/** The high-value patents per 10,000 people of each place, from a register and a table of residents in one statement. */
export async function sqlPer10kByPlace(engine: Engine): Promise<Lines> {
  const { dialect } = engine;
  const { counts } = highValueSql({
    dialect,
    table: "register",
    columns: columnsFor(engine),
    by: "place",
    ...options,
  });
  const { value, reason } = formulaSql(highValuePatentsPer10k, {
    dialect,
    columns: {
      patents: { sql: "coalesce(total_at_least, 0)" },
      population: { column: "people", places: 2 },
    },
  });
  const found = await engine.run(`WITH counts AS (
${counts}
)
SELECT residents.place, ${value} AS per_10k, ${reason} AS per_10k_why
FROM residents LEFT JOIN counts ON residents.place = counts.group_key`);
  return found.map(([place, number, why]) => [place, plain(number), why]).sort(byPlace);
}

/** What the library makes of the same records. */
export function libraryPer10kByPlace(rows: readonly HoleyPatent[]): Lines {
  const { groups } = countHighValuePatents(rows, { ...options, by: ({ place }) => place ?? undefined });
  return residents
    .map(([place, population]) => {
      const patents = Object.hasOwn(groups, place) ? groups[place]?.total.atLeast : 0;
      const result = evaluate(highValuePatentsPer10k, { patents: String(patents), population });
      return "missing" in result ? [place, "", result.missing.reason] : [place, result.value, null];
    })
    .sort(byPlace);
}

const byPlace = (one: Lines[number], other: Lines[number]): number =>
  String(one[0]) < String(other[0]) ? -1 : 1;
