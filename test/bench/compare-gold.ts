import type { Draft } from "../../src/import/index.js";
import { compare } from "../../src/value/compare.js";
import { readUnit } from "../../src/value/unit.js";

/** The reading of a table by hand. */
export interface Gold {
  readonly kind: string;
  readonly rows: readonly GoldRow[];
}

interface GoldRow {
  readonly number?: string;
  readonly name: string;
  readonly unit?: string;
  readonly baseline?: { readonly year: string | null; readonly value: string | null };
  readonly targets?: readonly {
    readonly year: string;
    readonly value: string | null;
    readonly comparator: string | null;
    readonly basis?: string;
  }[];
  readonly commitment?: string;
  readonly cumulative?: boolean;
  readonly parent?: string;
}

/** What came of a comparison. */
export interface Found {
  right: number;
  wrong: number;
  holes: number;
  missing: number;
  invented: number;
  readonly lines: string[];
}

export const fold = (text: string): string =>
  text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}%]/gu, "");

/** Counts the cells of a table that a draft has right. */
export function compareGold(draft: Draft, gold: Gold): Found {
  const found: Found = { right: 0, wrong: 0, holes: 0, missing: 0, invented: 0, lines: [] };
  // biome-ignore lint/suspicious/noExplicitAny: drafts have any field absent
  const indicators = (draft.plan.indicators ?? []) as any[];
  const left = new Set(indicators.keys());
  for (const row of gold.rows) {
    const at = [...left].find((index) => fold(indicators[index].name?.["zh-Hans"] ?? "") === fold(row.name));
    if (at === undefined) {
      found.missing += 1 + (row.baseline ? 1 : 0) + (row.targets?.length ?? 0);
      found.lines.push(`missing ${row.name}`);
      continue;
    }
    left.delete(at);
    found.right++;
    const own = indicators[at];
    const judge = (field: string, wanted: unknown, given: unknown, same = wanted === given) => {
      if (wanted === undefined && given === undefined) return;
      const isHole = draft.holes.some((hole) => hole.at.startsWith(`/indicators/${at}/${field}`));
      if (same) found.right++;
      else if (given === undefined || given === null) {
        if (isHole) found.holes++;
        else found.missing++;
        found.lines.push(`${isHole ? "hole" : "missing"} ${row.name} ${field}: ${String(wanted)}`);
      } else {
        if (wanted === undefined || wanted === null) found.invented++;
        else found.wrong++;
        found.lines.push(`wrong ${row.name} ${field}: ${String(given)}, not ${String(wanted)}`);
      }
    };
    judge(
      "number",
      row.number,
      own.number === undefined ? undefined : String(own.number),
      row.number === undefined || row.number === String(own.number),
    );
    judge(
      "unit",
      row.unit,
      own.unit,
      row.unit !== undefined &&
        own.unit !== undefined &&
        (fold(row.unit) === fold(own.unit) || readUnit(row.unit)?.text === own.unit),
    );
    judge("commitment", row.commitment, own.commitment);
    if (row.cumulative) judge("measure", "cumulative", own.measure);
    const base = row.baseline?.value ?? undefined;
    judge(
      "baseline",
      base,
      own.baseline?.value,
      base !== undefined && own.baseline?.value !== undefined && compare(base, own.baseline.value) === 0,
    );
    if (base !== undefined) judge("baseline/year", row.baseline?.year ?? undefined, own.baseline?.year);
    for (const [index, target] of (row.targets ?? []).entries()) {
      const mine = own.targets?.[index];
      const value = target.value ?? undefined;
      judge(
        `targets/${index}/value`,
        value,
        mine?.value,
        value !== undefined && mine?.value !== undefined && compare(value, mine.value) === 0,
      );
      if (value !== undefined && mine !== undefined) {
        judge(`targets/${index}/year`, target.year, mine.year);
        judge(`targets/${index}/comparator`, target.comparator, mine.comparator);
      }
      if (value === undefined && mine?.basis !== "words" && mine?.basis !== "compared")
        found.lines.push(`missing words ${row.name}`);
    }
    for (const more of (own.targets ?? []).slice(row.targets?.length ?? 0)) {
      found.invented++;
      found.lines.push(`invented ${row.name}: ${more.value}`);
    }
  }
  for (const index of left) {
    found.invented++;
    found.lines.push(
      `invented ${indicators[index].name?.["zh-Hans"]}: ${JSON.stringify(indicators[index].targets)}`,
    );
  }
  return found;
}
