import { pointer, show } from "../../issue.js";
import type { PatentRecord } from "../../patents/patent-record.js";
import { readYuan } from "../../patents/pledge.js";
import { checkArgument } from "../../value/check-argument.js";
import { checkOptions } from "../../value/check-options.js";
import { dayNumber } from "../../value/day-number.js";
import type { DecimalText } from "../../value/decimal-text.js";
import { isRecord } from "../../value/is-record.js";
import { refuse } from "../../value/refuse.js";
import { numberText } from "./fields.js";
import type { SqlRowOptions } from "./plan-rows.js";
import { readJson } from "./read-json.js";
import { readRows } from "./read-rows.js";
import type { SqlRow } from "./sql-row.js";
import { checkFits, placesOfTables } from "./table-places.js";

/**
 * The rows of a register, by the name of their table.
 *
 * @category SQL
 * @example
 * const rows: PatentRows = patentRows([{ id: "ZL1", filedOn: "2012-02-29", awards: [] }]);
 * rows.patents[0]?.["awards"] // => "[]"
 */
export interface PatentRows {
  /** A row for each patent. */
  readonly patents: readonly SqlRow[];
  /** A row for each time out of force. */
  readonly lapses: readonly SqlRow[];
}

/**
 * A register of patents as rows for the tables of {@link tableSql} (专利登记转表). What a record does not say is NULL, which is
 * unknown and not "no". Amounts are in yuan there, and holders always a list. Records are not checked for what they say:
 * {@link countHighValuePatents} does that, and so do the checks of the tables.
 *
 * @param records - The register.
 * @param options - The decimal places of the tables.
 * @returns Rows of `patents` and `lapses`; the driver is handed their values.
 * @throws {@link UsageError} `Argument records: …`; `Not an amount: …`; `SQL option places: …`; `The number does not fit its column: …`
 * @category SQL
 * @example
 * const { patents } = patentRows([
 *   { id: "ZL1", filedOn: "2012-02-29", heldIn: "450100", pledgeAmount: { value: "3000", unit: "万元" } },
 * ]);
 * [patents[0]?.["holders"], patents[0]?.["pledge_amount"]] // => ['["450100"]', "30000000"]
 */
export function patentRows(records: Iterable<PatentRecord>, options: SqlRowOptions = {}): PatentRows {
  const isList = typeof records === "object" && records !== null && Symbol.iterator in records;
  checkArgument("records", isList, { "zh-Hans": "专利记录的列表", en: "a list of records" }, records);
  checkOptions(options, { places: true });
  const places = placesOfTables(options.places);
  const [patents, lapses]: [SqlRow[], SqlRow[]] = [[], []];
  let index = 0;
  for (const record of records) {
    const path = pointer("", index);
    checkArgument(`records/${index++}`, isRecord(record), { "zh-Hans": "专利记录", en: "a record" }, record);
    const { heldIn, awards } = record;
    patents.push({
      patent: record.id,
      kind: record.kind ?? null,
      filed_on: record.filedOn,
      granted_on: record.grantedOn ?? null,
      expires_on: record.expiresOn ?? null,
      holders: heldIn == null ? null : JSON.stringify(typeof heldIn === "string" ? [heldIn] : heldIn),
      strategic_emerging_industry: record.strategicEmergingIndustry ?? null,
      family_abroad: record.familyAbroad ?? null,
      pledge_amount: record.pledgeAmount == null ? null : yuanOf(record.pledgeAmount, places, path),
      awards: awards == null ? null : JSON.stringify(awards),
    });
    for (const { lapsedOn, revivedOn } of record.lapses ?? []) {
      lapses.push({ patent: record.id, lapsed_on: lapsedOn, revived_on: revivedOn ?? null });
    }
  }
  return { patents, lapses };
}

function yuanOf(amount: unknown, places: number, path: string): DecimalText {
  const at = `${path}/pledgeAmount`;
  const yuan = readYuan(amount);
  if (yuan === undefined) {
    throw refuse({
      code: "sql-amount-invalid",
      path: at,
      expected: "an amount of money, such as 30000000 or { value, unit }",
      received: show(amount),
      words: ["不是金额", "Not an amount"],
    });
  }
  checkFits(yuan, places, at);
  return yuan;
}

/**
 * Reads a register from rows, as the `select` of {@link tableSql} gives them (由表读专利登记), for {@link countHighValuePatents} and the
 * like, which check what the records say: holders and awards that are no JSON stay as they are, for them to tell of. An empty column is a fact that is absent, and unknown. Rows that are no objects
 * are left out.
 *
 * @param rows - Rows of `patents` and `lapses`, in any order.
 * @returns The records, in the order of `patents`; the lapses of each oldest first.
 * @throws {@link UsageError} `Argument rows: …`
 * @category SQL
 * @example
 * const record = { id: "ZL1", filedOn: "2012-02-29", heldIn: ["450100"], awards: [] };
 * patentsFromRows(patentRows([record])) // => [record]
 */
export function patentsFromRows(rows: {
  /** A row for each patent, as its table's `select` reads it. */
  readonly patents: readonly Readonly<Record<string, unknown>>[];
  /** A row for each time out of force; without it no patent had any. */
  readonly lapses?: readonly Readonly<Record<string, unknown>>[];
}): readonly PatentRecord[] {
  const isThere = typeof rows === "object" && rows !== null && Array.isArray(rows.patents);
  checkArgument("rows", isThere, { "zh-Hans": "表的各行", en: "rows by table" }, rows);
  const lapses = new Map<unknown, { readonly lapsedOn?: unknown }[]>();
  for (const [, row] of readRows(rows.lapses ?? [], "lapses", [])) {
    const list = lapses.get(row["patent"]) ?? [];
    lapses.set(row["patent"], list);
    list.push(present({ lapsedOn: row["lapsed_on"], revivedOn: row["revived_on"] }));
  }
  return readRows(rows.patents, "patents", []).map(([, row]) => {
    const own = lapses.get(row["patent"]);
    return present({
      id: row["patent"],
      kind: row["kind"],
      filedOn: row["filed_on"],
      grantedOn: row["granted_on"],
      expiresOn: row["expires_on"],
      lapses: own?.toSorted((a, b) => dayNumber(a.lapsedOn) - dayNumber(b.lapsedOn)),
      heldIn: readJson(row["holders"]),
      strategicEmergingIndustry: row["strategic_emerging_industry"],
      familyAbroad: row["family_abroad"],
      pledgeAmount: row["pledge_amount"] == null ? null : numberText(row["pledge_amount"]),
      awards: readJson(row["awards"]),
    }) as PatentRecord;
  });
}

/** The fields that say something, as plain data. */
function present(fields: Readonly<Record<string, unknown>>): object {
  const said = Object.entries(fields).filter(([, one]) => one !== null && one !== undefined);
  return Object.fromEntries(said.map(([name, one]) => [name, isSayable(one) ? one : String(one)]));
}

/** Whether JSON can say it, as it says any text. Engines have whole numbers of any size, and some have infinity. */
const isSayable = (one: unknown): boolean =>
  typeof one === "number" ? Number.isFinite(one) : typeof one !== "bigint";
