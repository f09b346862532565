import { atHome, provinces, type ResidentsOf, residesIn } from "../../patents/jurisdiction.js";
import type { SqlDialectRow } from "../dialect.js";
import { codeValue } from "../fragment.js";

/** Whether the holders that decide reside where was asked for: TRUE, FALSE, or NULL where it is unknown. */
export function residentSql(
  heldIn: { readonly text: string; readonly isList: boolean },
  asked: ResidentsOf,
  dialect: SqlDialectRow,
): string {
  const { text, isList } = heldIn;
  const { list, flag } = dialect;
  if (!isList) return flag(liesInSql(text, asked, dialect, "    "));
  if (asked.holders === "first-named") return flag(liesInSql(list.first(text), asked, dialect, "    "));
  const some = (wanted: string): string =>
    list.some(text, (code) => `(${liesInSql(code, asked, dialect, "      ")}) IS ${wanted}`);
  const answer = [
    "CASE",
    `WHEN ${text} IS NULL OR ${list.length(text)} = 0 THEN NULL`,
    `WHEN ${some("TRUE")} THEN TRUE`,
    `WHEN ${some("NULL")} THEN NULL`,
    "ELSE FALSE END",
  ].join("\n    ");
  return flag(answer);
}

/** The question of one code. What the library answers of a single code, it answers now, and the answer is written. */
function liesInSql(code: string, asked: ResidentsOf, dialect: SqlDialectRow, indent: string): string {
  const answer = (of: string): string => {
    const certainty = residesIn(of, asked);
    return certainty === "unknown" ? "NULL" : String(certainty).toUpperCase();
  };
  const others = [...atHome.keys(), "CN"].filter((one) => one !== asked.code);
  return [
    "CASE",
    `  WHEN left(${code}, 2) IN (${[...provinces].map((one) => codeValue(String(one))).join(", ")})`,
    `    AND ${dialect.isSixDigits(code)}`,
    `  THEN ${provinceCodeSql(code, asked)}`,
    `  WHEN ${code} = ${codeValue(asked.code)} THEN TRUE`,
    ...others.map((one) => `  WHEN ${code} = ${codeValue(one)} THEN ${answer(one)}`),
    `  WHEN ${dialect.isCountry(code)}${asked.own ? ` OR ${dialect.isWord(code)}` : ""} THEN FALSE`,
    "END",
  ].join(`\n${indent}`);
}

/** Of a code of GB/T 2260: its first digits say where it lies; a wider place says nothing of a narrower one. */
function provinceCodeSql(code: string, asked: ResidentsOf): string {
  const { place, stem } = asked;
  if (place === "CN") {
    const away = [...atHome.values()].map((one) => codeValue(one.slice(0, 2)));
    return `left(${code}, 2) NOT IN (${away.join(", ")})`;
  }
  const wider = [`${place.slice(0, 2)}0000`, `${place.slice(0, 4)}00`].filter(
    (one, at, all) => all.indexOf(one) === at && residesIn(one, asked) === "unknown",
  );
  const lies = `left(${code}, ${stem.length}) = ${codeValue(stem)}`;
  if (wider.length === 0) return lies;
  return `CASE WHEN ${lies} THEN TRUE WHEN ${code} NOT IN (${wider.map(codeValue).join(", ")}) THEN FALSE END`;
}
