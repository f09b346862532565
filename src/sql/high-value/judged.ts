import { patentAwards } from "../../patents/patent-awards.js";
import { conditions, type PatentCondition, patentConditions } from "../../patents/patent-condition.js";
import { patentKinds } from "../../patents/patent-kinds.js";
import type { Rules } from "../../patents/rules.js";
import { keysOf } from "../../value/closed-list.js";
import { shiftPoint } from "../../value/decimal-text.js";
import type { SqlDialectRow } from "../dialect.js";
import { codeValue, comment } from "../fragment.js";
import { beforeSql, firstDay, lastDay, untilSql } from "./days.js";
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
    group_key: by === undefined ? unknown(dialect.types.text) : dialect.nullable(by),
    ...(columns.kind && { kind: columns.kind }),
    filed_on: columns.filedOn,
    granted_on: columns.grantedOn,
    ...(columns.expiresOn && { expires_on: columns.expiresOn }),
    ...(columns.lapses && { lapses_out: out, lapses_wrong: wrong }),
    ...(columns.heldIn && rules.residents && { held_in: columns.heldIn.text }),
    strategic_emerging_industry: columns.strategicEmergingIndustry ?? unknown(dialect.types.flag),
    family_abroad: columns.familyAbroad ?? unknown(dialect.types.flag),
    ...(columns.pledge && { pledged: columns.pledge.text }),
    ...(columns.awards && { awards: columns.awards.text }),
    ...(columns.awards?.known && { awards_known: columns.awards.known }),
  };
  // Named in a list before the query, since an alias hides the column of its name on some engines.
  const [names, texts] = [Object.keys(facts).join(", "), Object.values(facts).join(",\n    ")];
  return [
    ...before,
    `patent_facts (\n    ${names}\n) AS (\n  SELECT\n    ${texts}\n  FROM ${table}${join}\n)`,
  ];
}

const unknown = (type: string): string => `CAST(NULL AS ${type})`;

/** Whether the awards of a patent are known, as a condition. */
function awardsKnown({ awards }: RegisterColumns, { list }: SqlDialectRow): string {
  const conditions = [
    ...(list.canBeNull ? ["awards IS NOT NULL"] : []),
    ...(awards?.known ? ["coalesce(awards_known, FALSE)"] : []),
  ];
  return conditions.join(" AND ") || "TRUE";
}

/** TRUE of a record that can be read, FALSE or NULL of any other, as the library asks before it counts one. */
export function soundSql({ columns }: Register, dialect: SqlDialectRow): string {
  const among = (codes: readonly string[]): string => codes.map(codeValue).join(", ");
  const last = dialect.day(lastDay);
  const notAnAward = (award: string): string =>
    `coalesce(${award} NOT IN (${among(keysOf(patentAwards))}), TRUE)`;
  const conditions = [
    `filed_on BETWEEN ${dialect.day(firstDay)} AND ${last}`,
    `(granted_on IS NULL OR granted_on BETWEEN filed_on AND ${last})`,
    ...(columns.expiresOn ? [`(expires_on IS NULL OR expires_on BETWEEN filed_on AND ${last})`] : []),
    ...(columns.lapses ? ["NOT lapses_wrong"] : []),
    ...(columns.kind ? [`(kind IS NULL OR kind IN (${among(keysOf(patentKinds))}))`] : []),
    ...(columns.pledge ? ["(pledged IS NULL OR pledged >= 0)"] : []),
    ...(columns.awards
      ? [`(NOT (${awardsKnown(columns, dialect)}) OR NOT (${dialect.list.some("awards", notAnAward)}))`]
      : []),
  ];
  return conditions.join("\n    AND ");
}

/** Each patent that is in force on the day, whoever holds it, with what is known of each condition. */
export function inForceSql(register: Register, rules: Rules, dialect: SqlDialectRow): string {
  const { outOfTerm, on } = rules;
  const { kind, expiresOn, lapses } = register.columns;
  const inTerm = `NOT (${untilSql("filed_on", outOfTerm, dialect)})`;
  const isInForce = [
    ...(kind ? ["coalesce(kind, 'invention') = 'invention'"] : []),
    `granted_on <= ${dialect.day(on)}`,
    expiresOn
      ? `CASE WHEN expires_on IS NULL THEN ${inTerm} ELSE expires_on > ${dialect.day(on)} END`
      : inTerm,
    ...(lapses ? ["NOT lapses_out"] : []),
  ];
  const texts = conditionSql(register, rules, dialect);
  const lines = conditions.map(
    (condition, at) =>
      `,\n    ${comment(patentConditions[condition].en)}\n    ${texts[at]} AS ${columnOfCondition(condition)}`,
  );
  return `in_force AS (
  SELECT
    group_key${holderColumn(register, rules)}${lines.join("")}
  FROM patent_facts
  ${comment("Records that can be read.")}
  WHERE ${soundSql(register, dialect)}
    ${comment(`Inventions in force on ${on}.`)}
    AND ${isInForce.join("\n    AND ")}
)`;
}

/** The column of the holder, behind another, where holders decide and are known. */
export function holderColumn({ columns }: Register, { residents }: Rules): string {
  return residents !== undefined && columns.heldIn !== undefined ? ", held_in" : "";
}

/** Whether a patent is held where was asked for, from the column of the holder. */
export function residentOf(
  { columns: { heldIn } }: Register,
  { residents }: Rules,
  dialect: SqlDialectRow,
): string {
  if (residents === undefined) return "TRUE";
  if (heldIn === undefined) return unknown(dialect.types.flag);
  return residentSql({ text: "held_in", isList: heldIn.isList }, residents, dialect);
}

/** TRUE, FALSE, or NULL where the record does not say; the conditions in the order of the definition. */
function conditionSql({ columns }: Register, rules: Rules, dialect: SqlDialectRow): readonly string[] {
  const { pledge, overTenYears, maintainedSince } = rules;
  const floor = pledge === undefined ? undefined : shiftPoint(pledge.yuan, -(columns.pledge?.power ?? 0));
  const isHigh =
    floor === undefined ? "NULL" : `pledged >= ${dialect.bound(floor, floor.split(".")[1]?.length ?? 0)}`;
  const won = dialect.list.some("awards", (award) => `${award} <> 'other'`);
  const notSaid = unknown(dialect.types.flag);
  return [
    "strategic_emerging_industry",
    "family_abroad",
    beforeSql(maintainedSince === "filing" ? "filed_on" : "granted_on", overTenYears, dialect),
    columns.pledge ? `CASE WHEN pledged = 0 THEN FALSE ELSE ${isHigh} END` : notSaid,
    columns.awards ? `CASE WHEN ${awardsKnown(columns, dialect)} THEN ${won} END` : notSaid,
  ].map(dialect.flag);
}
