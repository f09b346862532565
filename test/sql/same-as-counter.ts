import type { ClassifyOptions, PatentRecord, PatentTally } from "ipr-plan";
import { countHighValuePatents, patentConditions } from "ipr-plan";
import type { HighValueSqlColumns } from "ipr-plan/sql";
import { highValueSql } from "ipr-plan/sql";
import type { Cell, Engine } from "./engines.js";
import type { HoleyPatent } from "./made-up-holes.js";

const conditions = Object.keys(patentConditions) as (keyof typeof patentConditions)[];

/** Puts a register into a database: one table of patents, one of lapses. */
export async function fillRegister(engine: Engine, rows: readonly HoleyPatent[]): Promise<void> {
  await engine.fill(
    "register",
    {
      id: "VARCHAR",
      place: "VARCHAR",
      kind: "VARCHAR",
      filed_on: "DATE",
      granted_on: "DATE",
      expires_on: "DATE",
      held_in: "VARCHAR",
      holders: "VARCHAR[]",
      industry: "BOOLEAN",
      family: "BOOLEAN",
      pledged: "DECIMAL(18, 2)",
      awards: "VARCHAR[]",
      awards_known: "BOOLEAN",
    },
    rows.map((row) => [
      row.id,
      row.place,
      row.kind ?? null,
      row.filedOn,
      row.grantedOn ?? null,
      row.expiresOn ?? null,
      row.heldIn,
      row.holders,
      textOf(row.strategicEmergingIndustry),
      textOf(row.familyAbroad),
      textOf(row.pledgeAmount),
      row.awards ?? null,
      String(row.awards != null),
    ]),
  );
  await engine.fill(
    "lapses",
    { patent: "VARCHAR", lapsed_on: "DATE", revived_on: "DATE" },
    rows.flatMap(({ id, lapses }) =>
      (lapses ?? []).map(({ lapsedOn, revivedOn }) => [id, lapsedOn, revivedOn ?? null]),
    ),
  );
}

const textOf = (value: unknown): string | null => (value == null ? null : String(value));

export const registerColumns: HighValueSqlColumns = {
  kind: "kind",
  filedOn: "filed_on",
  grantedOn: "granted_on",
  expiresOn: "expires_on",
  lapses: { table: "lapses", patent: "patent", id: "id", lapsedOn: "lapsed_on", revivedOn: "revived_on" },
  heldIn: "held_in",
  strategicEmergingIndustry: "industry",
  familyAbroad: "family",
  pledgeAmount: "pledged",
  awards: "awards",
};

/** The same columns on an engine: where lists cannot be NULL, a flag says of which patents the awards are known. */
export const columnsFor = ({ dialect }: Pick<Engine, "dialect">): HighValueSqlColumns =>
  dialect === "clickhouse"
    ? { ...registerColumns, awards: { list: "awards", known: "awards_known" } }
    : registerColumns;

/** Records and those set aside; the numbers of all and of each group; how conditions overlap. */
export interface Counted {
  readonly records: readonly number[];
  readonly counts: Readonly<Record<string, readonly number[]>>;
  readonly overlaps: readonly string[];
}

/** What an engine counts. */
export async function sqlCounts(
  engine: Engine,
  options: ClassifyOptions,
  columns: HighValueSqlColumns = columnsFor(engine),
  table = "register",
): Promise<Counted> {
  const sql = highValueSql({ dialect: engine.dialect, table, columns, by: "place", ...options });
  const [counts, overlaps, [records = []]] = [
    await engine.run(sql.counts),
    await engine.run(sql.overlaps),
    await engine.run(sql.records),
  ];
  return {
    records: records.map(Number),
    counts: Object.fromEntries(
      counts.map(([key, isAll, ...numbers]) => [nameOf(key, isAll), numbers.map(Number)]),
    ),
    overlaps: sorted(overlaps.map(([key, isAll, ...cells]) => `${nameOf(key, isAll)}: ${cells.join()}`)),
  };
}

/** What the library counts of the same register. */
export function libraryCounts(
  rows: readonly HoleyPatent[],
  options: ClassifyOptions,
  recordOf: (row: HoleyPatent) => PatentRecord = (row) => row,
): Counted {
  const places = new Map(rows.map((row) => [recordOf(row), row.place]));
  const counted = countHighValuePatents(places.keys(), { ...options, by: (record) => places.get(record) });
  const groups: readonly (readonly [string, PatentTally])[] = [["all", counted], ...keyed(counted.groups)];
  return {
    records: [counted.records, counted.setAside],
    counts: Object.fromEntries(groups.map(([key, tally]) => [key, numbersOf(tally)])),
    overlaps: sorted(
      groups.flatMap(([key, tally]) =>
        tally.overlaps.map(
          (one) =>
            `${key}: ${conditions.map((condition) => one.conditions.includes(condition)).join()},${one.count}`,
        ),
      ),
    ),
  };
}

const nameOf = (key: Cell | undefined, isAll: Cell | undefined): string =>
  isAll === true ? "all" : `of ${key}`;
const keyed = (groups: Readonly<Record<string, PatentTally>>): readonly (readonly [string, PatentTally])[] =>
  Object.entries(groups).map(([key, tally]) => [`of ${key}`, tally]);
const sorted = (lines: readonly string[]): readonly string[] => [...lines].sort();

/** In the order of the columns of the query. */
function numbersOf({ inForce, total, conditions: by, metExactly }: PatentTally): readonly number[] {
  return [
    inForce.atLeast,
    inForce.atMost,
    total.atLeast,
    total.atMost,
    ...conditions.flatMap((name) => [by[name].atLeast, by[name].atMost, by[name].alone]),
    ...metExactly,
  ];
}
