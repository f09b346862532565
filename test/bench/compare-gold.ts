import type { Draft } from "ipr-plan/import";
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
    const named = [...left].find((index) => fold(nameOf(indicators[index])) === fold(row.name));
    const open = named ?? [...left].find((index) => isOpenName(draft, index, row.name));
    const at = open ?? [...left].find((index) => isGrowthOf(indicators[index], row.name));
    if (at === undefined) {
      found.missing += 1 + (row.baseline ? 1 : 0) + (row.targets?.length ?? 0);
      found.lines.push(`missing ${row.name}`);
      continue;
    }
    left.delete(at);
    const own = indicators[at];
    if (named === undefined && open !== undefined) {
      found.holes++;
      found.lines.push(`hole ${row.name} name`);
    } else found.right++;
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
    const unit = open === undefined ? own.targets?.[0]?.unit : own.unit;
    judge(
      "unit",
      row.unit,
      unit,
      row.unit !== undefined &&
        unit !== undefined &&
        (fold(row.unit) === fold(unit) || readUnit(row.unit)?.text === unit),
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

// biome-ignore lint/suspicious/noExplicitAny: drafts have any field absent
function nameOf(indicator: any): string {
  return indicator.name?.["zh-Hans"] ?? "";
}

/** A name that is left open, with the name that was wanted, or that and more before it, among what it may be. */
function isOpenName(draft: Draft, index: number, name: string): boolean {
  return draft.holes.some(
    ({ at, candidates }) =>
      at === `/indicators/${index}/name` &&
      candidates.some(({ value }) => fold(String(value)).endsWith(fold(name))),
  );
}

/** 生产总值增长6%: a hand may name it 生产总值增长 in %, the house names it 生产总值 with a change of 6 %. It is one promise. */
// biome-ignore lint/suspicious/noExplicitAny: drafts have any field absent
function isGrowthOf(indicator: any, name: string): boolean {
  const basis = indicator.targets?.[0]?.basis;
  const isGrowth = basis === "relative-change" || basis === "annual-growth";
  return isGrowth && fold(`${nameOf(indicator)}增长`) === fold(name);
}
