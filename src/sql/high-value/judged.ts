import { patentAwards } from "../../patents/patent-awards.js";
import { type PatentCondition, patentConditions } from "../../patents/patent-condition.js";
import { patentKinds } from "../../patents/patent-kinds.js";
import type { Rules } from "../../patents/rules.js";
import { keysOf } from "../../value/closed-list.js";
import { shiftPoint } from "../../value/decimal-text.js";
import type { SqlDialectRow } from "../dialect.js";
import { comment, textValue } from "../fragment.js";
import { beforeSql, dayValue, isDaySql, untilSql } from "./days.js";
import { lapseParts } from "./lapses.js";
import type { RegisterColumns } from "./register-columns.js";
import { residentSql } from "./resident.js";

/** A register whose patents are judged: where it stands, and the key of a group. */
export interface Register {
  readonly table: string;
  readonly columns: RegisterColumns;
  readonly by: string | undefined;
}

/** The column of a condition: `family_abroad`. */
export const columnOfCondition = (condition: PatentCondition): string => condition.replaceAll("-", "_");

/** What is needed of each patent, read once; the names of its columns are the house's own. */
export function factsSql(
  { table, columns, by }: Register,
  rules: Rules,
  dialect: SqlDialectRow,
): readonly string[] {
  const { before, join, out, wrong } = lapseParts(columns, rules.on, dialect);
  const facts: Readonly<Record<string, string>> = {
    group_key: by ?? "CAST(NULL AS VARCHAR)",
    kind: columns.kind ?? "CAST(NULL AS VARCHAR)",
    filed_on: columns.filedOn,
    granted_on: columns.grantedOn,
    expires_on: columns.expiresOn ?? "CAST(NULL AS DATE)",
    lapses_out: out,
    lapses_wrong: wrong,
    ...(rules.residents && columns.heldIn && { held_in: columns.heldIn.text }),
    strategic_emerging_industry: columns.strategicEmergingIndustry ?? "CAST(NULL AS BOOLEAN)",
    family_abroad: columns.familyAbroad ?? "CAST(NULL AS BOOLEAN)",
    ...(columns.pledge && { pledged: columns.pledge.text }),
    ...(columns.awards && { awards: columns.awards }),
  };
  const list = Object.entries(facts).map(([name, text]) => `    ${text} AS ${name}`);
  return [...before, `patent_facts AS (\n  SELECT\n${list.join(",\n")}\n  FROM ${table}${join}\n)`];
}

/** Whether a record can be read, as the library asks before it counts one. */
export function soundSql({ columns }: Register, dialect: SqlDialectRow): string {
  const among = (codes: readonly string[]): string => codes.map(textValue).join(", ");
  const conditions = [
    isDaySql("filed_on"),
    `(granted_on IS NULL OR (${isDaySql("granted_on")} AND granted_on >= filed_on))`,
    `(expires_on IS NULL OR (${isDaySql("expires_on")} AND expires_on >= filed_on))`,
    "NOT lapses_wrong",
    `(kind IS NULL OR kind IN (${among(keysOf(patentKinds))}))`,
    ...(columns.pledge ? ["(pledged IS NULL OR pledged >= 0)"] : []),
    ...(columns.awards
      ? [
          `(awards IS NULL OR NOT (${dialect.list.some("awards", (award) => `coalesce(${award} NOT IN (${among(keysOf(patentAwards))}), TRUE)`)}))`,
        ]
      : []),
  ];
  return conditions.join("\n    AND ");
}

/** Each patent that is in force on the day and not known to be held elsewhere, with what is known of each condition. */
export function judgedSql(register: Register, rules: Rules, dialect: SqlDialectRow): string {
  const { residents, outOfTerm, on } = rules;
  const { heldIn } = register.columns;
  const resident =
    residents === undefined
      ? "TRUE"
      : heldIn === undefined
        ? "CAST(NULL AS BOOLEAN)"
        : residentSql({ text: "held_in", isList: heldIn.isList }, residents, dialect);
  const conditions = conditionSql(register, rules, dialect);
  const lines = keysOf(patentConditions).map(
    (condition) =>
      `    ${comment(patentConditions[condition].en)}\n    ${conditions[condition]} AS ${columnOfCondition(condition)}`,
  );
  return `judged AS (
  SELECT
    group_key,
    resident,
${lines.join(",\n")}
  FROM (
    SELECT *, ${resident} AS resident
    FROM patent_facts
    ${comment("Records that can be read.")}
    WHERE ${soundSql(register, dialect)}
    ${comment(`Inventions in force on ${on}.`)}
    AND coalesce(kind, 'invention') = 'invention'
    AND granted_on <= ${dayValue(on)}
    AND CASE WHEN expires_on IS NULL THEN NOT (${untilSql("filed_on", outOfTerm)}) ELSE expires_on > ${dayValue(on)} END
    AND NOT lapses_out
  ) AS in_force
  WHERE resident IS NOT FALSE
)`;
}

/** TRUE, FALSE, or NULL where the record does not say. */
function conditionSql(
  { columns }: Register,
  rules: Rules,
  dialect: SqlDialectRow,
): Record<PatentCondition, string> {
  const { pledge, overTenYears, maintainedSince } = rules;
  const floor = pledge === undefined ? undefined : shiftPoint(pledge.yuan, -(columns.pledge?.power ?? 0));
  const isHigh = floor === undefined ? "NULL" : `pledged >= ${floor}`;
  const won = dialect.list.some("awards", (award) => `${award} <> 'other'`);
  return {
    "strategic-emerging-industry": "strategic_emerging_industry",
    "family-abroad": "family_abroad",
    "maintained-over-ten-years": beforeSql(
      maintainedSince === "filing" ? "filed_on" : "granted_on",
      overTenYears,
    ),
    "pledge-financing": columns.pledge
      ? `CASE WHEN pledged = 0 THEN FALSE ELSE ${isHigh} END`
      : "CAST(NULL AS BOOLEAN)",
    award: columns.awards ? `CASE WHEN awards IS NOT NULL THEN ${won} END` : "CAST(NULL AS BOOLEAN)",
  };
}
