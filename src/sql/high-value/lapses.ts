import { checkArgument } from "../../value/check-argument.js";
import { isRecord } from "../../value/is-record.js";
import type { DateText } from "../../value/period.js";
import type { SqlDialectRow } from "../dialect.js";
import { quoted } from "../fragment.js";
import { lastDay } from "./days.js";
import type { SqlLapseTable } from "./lapse-columns.js";
import type { RegisterColumns } from "./register-columns.js";

/** How lapses enter the facts of a register. */
export interface LapseParts {
  /** A common table expression that is needed first, where there is one. */
  readonly before: readonly string[];
  readonly join: string;
  /** Whether the patent is out of force on the day, and whether its lapses contradict each other. */
  readonly out: string;
  readonly wrong: string;
}

/** Reads lapses from where they stand. */
export function lapseParts(
  { lapses, filedOn, grantedOn }: RegisterColumns,
  on: DateText,
  dialect: SqlDialectRow,
): LapseParts {
  if (lapses === undefined) return { before: [], join: "", out: "FALSE", wrong: "FALSE" };
  const places = { "zh-Hans": "失效记录所在的表或列", en: "where lapses stand, a table or a list" };
  checkArgument("columns/lapses", isRecord(lapses), places, lapses);
  const since = `coalesce(${grantedOn}, ${filedOn})`;
  if ("table" in lapses) return fromTable(lapses, since, on, dialect);
  const [list, lapsed, revived] = [
    quoted(lapses.list, "/columns/lapses/list", dialect),
    quoted(lapses.lapsedOn, "/columns/lapses/lapsedOn", dialect),
    quoted(lapses.revivedOn, "/columns/lapses/revivedOn", dialect),
  ];
  const { out, wrong } = dialect.lapseList({
    list,
    since,
    isOut: (part) => isOut(`${part}.${lapsed}`, `${part}.${revived}`, on, dialect),
    isWrong: (part, before) => isWrong(`${part}.${lapsed}`, `${part}.${revived}`, before, dialect),
    revived: (part) => `${part}.${revived}`,
  });
  return { before: [], join: "", out, wrong };
}

function fromTable(lapses: SqlLapseTable, since: string, on: DateText, dialect: SqlDialectRow): LapseParts {
  const name = (of: keyof SqlLapseTable): string => quoted(lapses[of], `/columns/lapses/${of}`, dialect);
  const before = "CASE WHEN lapse_number > 1 THEN revived_before ELSE lapsed_on END";
  return {
    before: [
      `lapse_rows (lapse_patent, lapsed_on, revived_on) AS (
  SELECT ${name("patent")}, ${name("lapsedOn")}, ${name("revivedOn")}
  FROM ${name("table")}
)`,
      `lapse_facts AS (
  SELECT lapse_patent, ${dialect.nullable("min(lapsed_on)")} AS first_lapse,
    count(*) FILTER (WHERE ${isOut("lapsed_on", "revived_on", on, dialect)}) > 0 AS lapse_out,
    count(*) FILTER (WHERE ${isWrong("lapsed_on", "revived_on", before, dialect)}) > 0 AS lapse_wrong
  FROM (
    SELECT lapse_patent, lapsed_on, revived_on,
      row_number() OVER lapses_in_order AS lapse_number,
      lag(revived_on) OVER lapses_in_order AS revived_before
    FROM lapse_rows
    WINDOW lapses_in_order AS (
      PARTITION BY lapse_patent ORDER BY lapsed_on NULLS LAST, revived_on NULLS LAST
    )
  ) AS lapses_of_patents
  GROUP BY lapse_patent
)`,
    ],
    join: `\n  LEFT JOIN lapse_facts ON lapse_patent = ${name("id")}`,
    out: "coalesce(lapse_out, FALSE)",
    wrong: `coalesce(lapse_wrong OR first_lapse < ${since}, FALSE)`,
  };
}

function isOut(lapsed: string, revived: string, on: DateText, { day }: SqlDialectRow): string {
  return `${lapsed} <= ${day(on)} AND (${revived} IS NULL OR ${revived} > ${day(on)})`;
}

/** No day, earlier than the revival before or the grant, after one without a revival, or revived before it lapsed. */
function isWrong(lapsed: string, revived: string, before: string, { day }: SqlDialectRow): string {
  const last = day(lastDay);
  return `(${lapsed} BETWEEN ${before} AND ${last} AND (${revived} IS NULL OR ${revived} BETWEEN ${lapsed} AND ${last})) IS NOT TRUE`;
}
