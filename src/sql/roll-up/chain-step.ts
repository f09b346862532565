import type { SqlDialectRow } from "../dialect.js";
import { fromsOf, partsFrom, valueAt, weakAt, weightAt } from "./months-run.js";

type Exact = (text: string) => string;

/** What is said of a period beside its parts. */
export const ofPeriod = [
  "place",
  "indicator",
  "whole_month",
  "parts",
  "own_parts",
  "own_reason",
  "has_days",
] as const;

/** The months that a step goes on by: an engine goes through each step several times before it knows its columns. */
const stride = 2;

/** How well the first months are covered, and what those before them come to; what no later step asks for is left out. */
export function stepsSql(months: number, exact: Exact, dialect: SqlDialectRow): readonly string[] {
  const steps: string[] = [];
  let from = "months";
  for (let before = 0; before <= months; before += stride) {
    const summed = endsAfter(before - stride, before);
    const weighed = endsAfter(before, Math.min(before + stride, months));
    const to = weighed.at(-1) ?? months + 1;
    steps.push(stepSql({ from, to, before, months }, columnsOf(summed, weighed, exact), dialect));
    from = `step_${to}`;
  }
  return from === `step_${months}` ? [...steps, lastStep(from, months, exact, dialect)] : steps;
}

const endsAfter = (before: number, last: number): readonly number[] =>
  Array.from({ length: Math.max(0, last - Math.max(before, 0)) }, (_, at) => Math.max(before, 0) + at + 1);

function lastStep(from: string, months: number, exact: Exact, dialect: SqlDialectRow): string {
  const summed = endsAfter(Math.floor((months - 1) / stride) * stride, months);
  return stepSql({ from, to: months + 1, before: months, months }, columnsOf(summed, [], exact), dialect);
}

/** What a step adds. What names a column of its own step has the text of that column in the place of its name. */
function columnsOf(
  summed: readonly number[],
  weighed: readonly number[],
  exact: Exact,
): Readonly<Record<string, string>> {
  const columns: Record<string, string> = {};
  const add = (name: string, text: string, own: string): void => {
    const isOwn = (word: string): boolean => word.startsWith(own) && Object.hasOwn(columns, word);
    columns[name] = text.replaceAll(/\b\w+\b/g, (word) => (isOwn(word) ? `(${columns[word]})` : word));
  };
  for (const to of summed) {
    add(`sum_${to}`, sumText(to, exact), "sum_");
    add(`weak_${to}`, weakText(to), "weak_");
  }
  for (const to of weighed) add(`weight_${to}`, weightText(to), "weight_");
  return columns;
}

/** Where a step is: it reads `from`, and the months up to `before` have their weights. */
interface Place {
  readonly from: string;
  readonly to: number;
  readonly before: number;
  readonly months: number;
}

function stepSql(
  { from, to, before, months }: Place,
  added: Readonly<Record<string, string>>,
  { workedOutOnce, addColumns }: SqlDialectRow,
): string {
  const summed = endsAfter(0, before).filter((end) => !Object.hasOwn(added, `sum_${end}`));
  const kept = [
    ...ofPeriod,
    "weight_0",
    ...endsAfter(0, before).map((end) => `weight_${end}`),
    ...summed.flatMap((end) => [`sum_${end}`, `weak_${end}`]),
    ...(to > months ? [] : partsFrom(before + 1, months)).flatMap(([start, end]) => [
      valueAt(start, end),
      weakAt(start, end),
      ...(end - start === 1 ? [weightAt(start, end)] : []),
    ]),
  ];
  return `step_${to} AS ${workedOutOnce}(\n  ${addColumns(kept, added, from, `next_${to}`)}\n)`;
}

function weightText(to: number): string {
  const ways = fromsOf(to).map(
    (from) =>
      `CASE WHEN weight_${from} >= 0 AND ${valueAt(from, to)} IS NOT NULL THEN weight_${from} + ${weightAt(from, to)} ELSE -1 END`,
  );
  const [only = ""] = ways;
  return ways.length === 1 ? only : `GREATEST(\n      ${ways.join(",\n      ")}\n    )`;
}

/** The first of the ways that cover the months best. */
function bestOf(to: number, write: (from: number) => string): string {
  const ways = fromsOf(to).map(
    (from) =>
      `WHEN weight_${from} >= 0 AND ${valueAt(from, to)} IS NOT NULL AND weight_${to} = weight_${from} + ${weightAt(from, to)}\n        THEN ${write(from)}`,
  );
  return `CASE\n      ${ways.join("\n      ")}\n    END`;
}

const sumText = (to: number, exact: Exact): string =>
  bestOf(to, (from) => (from === 0 ? valueAt(from, to) : exact(`sum_${from} + ${valueAt(from, to)}`)));
const weakText = (to: number): string =>
  bestOf(to, (from) => (from === 0 ? weakAt(from, to) : `GREATEST(weak_${from}, ${weakAt(from, to)})`));
