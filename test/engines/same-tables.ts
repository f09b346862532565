import { isDeepStrictEqual } from "node:util";
import { countHighValuePatents, observe, type Plan } from "ipr-plan";
import { outline2030 } from "ipr-plan/plans";
import {
  observationRows,
  observationsFromRows,
  patentRows,
  patentsFromRows,
  planFromRows,
  planRows,
  tableSql,
} from "ipr-plan/sql";
import { registerWithHoles } from "../sql/made-up-holes.js";
import { type Database, throughTables } from "../sql/tables/tables.js";

const plan: Plan = outline2030;
const [first, second] = plan.indicators;
// Quotes, backslashes and a break, which a driver has to hand over as they stand.
const reference = { document: "年鉴 \\n", locator: "表'1", raw: '约"9"\n\t' };
const byPlace = Object.fromEntries(
  ["南宁", `O'Hara "x" \\`].map((place) => [
    place,
    observe(plan, {
      [first?.id ?? ""]: {
        2021: { value: "6.1", reference },
        2022: { missing: "not-reported" },
        2023: { value: "8.000001", status: "P", qualifier: "about" },
      },
      [second?.id ?? ""]: { 2023: "1.5" },
    }),
  ]),
);
const records = registerWithHoles(40, 5n)
  .filter((record) => countHighValuePatents([record], { on: "2025-12-31" }).issues.length === 0)
  .slice(0, 12);

/** A plan, observations and a register through the tables of an engine: what came back otherwise than it went in. */
export async function tableDifferences(database: Database): Promise<readonly string[]> {
  const { dialect } = database;
  const found: string[] = [];
  const compare = (name: string, got: unknown, expected: unknown): void => {
    if (isDeepStrictEqual(got, expected)) return;
    found.push(
      `tables of ${name}: ${JSON.stringify(got)?.slice(0, 900)} is not ${JSON.stringify(expected)?.slice(0, 900)}`,
    );
  };
  const ofPlan = await throughTables(database, tableSql("plan", { dialect }), planRows(plan));
  compare("a plan", planFromRows(ofPlan), { ok: true, plan });
  const rows = observationRows(plan, byPlace);
  const stored = await throughTables(database, tableSql("observations", { dialect }), { observations: rows });
  compare("observations", observationsFromRows(plan, stored.observations), { ok: true, byPlace });
  const register = await throughTables(database, tableSql("patents", { dialect }), patentRows(records));
  const byId = (one: { readonly id: string }, other: { readonly id: string }): number =>
    one.id < other.id ? -1 : 1;
  compare(
    "a register",
    patentRows(patentsFromRows(register).toSorted(byId)),
    patentRows(records.toSorted(byId)),
  );
  return found;
}
