import { byLetter } from "../../printed/by-letter.js";
import { plainHeading } from "./plain-heading.js";
import { type ColumnRole, roleWords } from "./role-words.js";

interface RoleRow {
  readonly alone?: readonly string[];
  readonly within?: readonly string[];
}

const rows: readonly (readonly [Exclude<ColumnRole, "unknown">, RoleRow])[] = Object.entries(roleWords) as [
  Exclude<ColumnRole, "unknown">,
  RoleRow,
][];

const alone: ReadonlyMap<string, Exclude<ColumnRole, "unknown">> = new Map(
  rows.flatMap(([role, row]) => (row.alone ?? []).map((word) => [word, role] as const)),
);

/** The words within headings by their first letters, each with its row: that of the first row decides. */
const wordsWithin = byLetter(
  rows.flatMap(([, { within = [] }], row) => within.map((word) => ({ word, row }))),
  ({ word }) => word.charAt(0),
);

/** 年均/累计, 年均增速〔累计〕, 〔累计〕: means or growth of the years, and totals over them in brackets. */
const overYears = /^年均.{0,8}累计.{0,2}$|^累计.?年均$|^.?(?:五年|5年)?累计[数值]?[^\d增]?\d?$/u;

/** The role that a heading says, folded: without blanks between Chinese characters, notes and units in brackets. */
export function headingOf(heading: string): Exclude<ColumnRole, "unknown"> | undefined {
  const plain = plainHeading(heading);
  if (plain === "" || plain.length > 60) return undefined;
  const found = alone.get(plain);
  if (found !== undefined) return found;
  // 目标实现程度, 目标完成率: how far a target was reached, no target.
  if (/(?:实现|完成|达成)(?:程度|进度|情况|比例|率|度)$/u.test(plain)) return "other";
  // 较2025年增长（%）, 比上年增加: over the years of the plan, or of one year, which is no target.
  const over =
    /^(?:[比较]|与.{1,10}相比)(上年|去年|上期|同期)?.{0,12}?(?:增|提高|提升|上升|扩大|下降|降低|减少|升降|变化)/u.exec(
      plain,
    );
  if (over !== null) return over[1] === undefined ? "increment" : "other";
  if (overYears.test(heading.replace(/\s/g, ""))) return "over-years";
  // 主要预期性指标 names a table.
  if (/(?:指标|指标表|指标体系|指标项|一览表|情况表)$/u.test(plain)) return undefined;
  let first = rows.length;
  for (let at = 0; at < plain.length; at++) {
    for (const { word, row } of wordsWithin.get(plain.charAt(at)) ?? [])
      if (row < first && plain.startsWith(word, at)) first = row;
  }
  return rows[first]?.[0];
}
