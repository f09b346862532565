import { conditions } from "../../patents/patent-condition.js";
import type { SqlDialectRow } from "../dialect.js";
import { columnOfCondition } from "./judged.js";

const columns = conditions.map(columnOfCondition);
const someMet = columns.join(" OR ");
const howManyMet = columns.map((column) => `CASE WHEN ${column} THEN 1 ELSE 0 END`).join(" + ");

/** A row for each patent that can count. */
export function judgedQuery(resident: string): string {
  return `SELECT group_key, resident, ${columns.join(", ")}\n${withResident("in_force", resident, notElsewhere)}`;
}

/**
 * Patents that are alike together: a few hundred rows for each group, from which everything is added up. Where a code
 * lies is asked of these rows and not of each patent, which is most of the time saved.
 */
export function talliedSql(holder: string, resident: string): readonly string[] {
  const kept = `group_key${holder}, ${columns.join(", ")}`;
  return [
    `alike AS (
  SELECT ${kept}, count(*) AS patents
  FROM in_force
  GROUP BY ${kept}
)`,
    `tallied AS (
  SELECT group_key, resident, ${columns.join(", ")}, patents
  ${withResident("alike", resident, notElsewhereOnceTallied)}
)`,
  ];
}

const notElsewhere = "resident IS NOT FALSE";

/** The same of a tally. It asks for a count, or an engine would ask it of each patent first, at thrice the time. */
const notElsewhereOnceTallied = `CASE WHEN patents > 0 THEN ${notElsewhere} END`;

/** Without what is known to be held elsewhere. */
function withResident(table: string, resident: string, condition: string): string {
  return `FROM (
    SELECT *, ${resident} AS resident
    FROM ${table}
  ) AS with_resident
  WHERE ${condition}`;
}

const isAll = ({ flag }: SqlDialectRow): string => `${flag("GROUPING(group_key) = 1")} AS is_all`;

/** All counts: a row for each group, and one for all. */
export function countsQuery(isGrouped: boolean, dialect: SqlDialectRow): string {
  const sum = (condition: string, name: string): string =>
    `  CAST(coalesce(sum(patents) FILTER (WHERE ${condition}), 0) AS ${dialect.types.count}) AS ${name}`;
  const counts = [
    sum("resident", "in_force_at_least"),
    sum("TRUE", "in_force_at_most"),
    sum(`resident AND (${someMet})`, "total_at_least"),
    sum(`(${someMet}) IS NOT FALSE`, "total_at_most"),
    ...columns.flatMap((column) => [
      sum(`resident AND ${column}`, `${column}_at_least`),
      sum(`${column} IS NOT FALSE`, `${column}_at_most`),
      sum(`resident AND ${column} AND met = 1`, `${column}_alone`),
    ]),
    ...[0, ...columns.map((_, at) => at + 1)].map((met) =>
      sum(`resident AND met = ${met}`, `met_exactly_${met}`),
    ),
  ];
  const from = `FROM (SELECT *, ${howManyMet} AS met FROM tallied) AS with_met`;
  if (!isGrouped) return `SELECT\n${counts.join(",\n")}\n${from}`;
  return `SELECT
  group_key,
  ${isAll(dialect)},
${counts.join(",\n")}
${from}
GROUP BY GROUPING SETS ((group_key), ())
HAVING GROUPING(group_key) = 1 OR group_key IS NOT NULL
ORDER BY is_all DESC, group_key`;
}

/** The very conditions that patents are known to meet, with how many do; of all, and of each group. */
export function overlapsQuery(isGrouped: boolean, dialect: SqlDialectRow): string {
  const known = columns.map((column) => `    coalesce(${column}, FALSE) AS ${column}`);
  const list = columns.join(", ");
  const from = `FROM (
  SELECT group_key, patents,
${known.join(",\n")}
  FROM tallied
  WHERE resident
) AS known_to_meet`;
  const patents = `CAST(sum(patents) AS ${dialect.types.count}) AS patents`;
  if (!isGrouped)
    return `SELECT ${list}, ${patents}\n${from}\nGROUP BY ${list}\nORDER BY patents DESC, ${list}`;
  return `SELECT group_key, ${isAll(dialect)}, ${list}, ${patents}
${from}
GROUP BY GROUPING SETS ((group_key, ${list}), (${list}))
HAVING GROUPING(group_key) = 1 OR group_key IS NOT NULL
ORDER BY is_all DESC, group_key, patents DESC, ${list}`;
}
