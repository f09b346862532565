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

/** How well the first months are covered, and what those before them come to; what no later step asks for is left out. */
export function stepSql(
  at: number,
  months: number,
  exact: Exact,
  { workedOutOnce, addColumns }: SqlDialectRow,
): string {
  const added = {
    ...(at <= months && { [`weight_${at}`]: weightText(at) }),
    ...(at > 1 && { [`sum_${at - 1}`]: sumText(at - 1, exact), [`weak_${at - 1}`]: weakText(at - 1) }),
  };
  const kept = [
    ...ofPeriod,
    ...Array.from({ length: at }, (_, month) => `weight_${month}`),
    ...Array.from({ length: Math.max(0, at - 2) }, (_, month) => [
      `sum_${month + 1}`,
      `weak_${month + 1}`,
    ]).flat(),
    ...(at > months ? [] : partsFrom(at, months)).flatMap(([from, to]) => [
      valueAt(from, to),
      weakAt(from, to),
      ...(to - from === 1 ? [weightAt(from, to)] : []),
    ]),
  ];
  const from = at === 1 ? "months" : `step_${at - 1}`;
  return `step_${at} AS ${workedOutOnce}(\n  ${addColumns(kept, added, from, `next_${at}`)}\n)`;
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
