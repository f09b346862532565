import { pointer } from "../issue.js";
import { counted } from "../value/counted.js";
import { decimal, round } from "../value/decimal.js";
import { fromQuanta, toQuanta } from "../value/quanta.js";
import { refuse } from "../value/refuse.js";
import { type DentonCriterion, dentonCholette } from "./denton-cholette.js";
import { errorOf } from "./error-of.js";
import type { Benchmark, PatternPeriod } from "./read-benchmarks.js";
import { roundToTotal } from "./round-to-total.js";

/** What a benchmark says of its periods. */
export type Conversion = "sum" | "average" | "first" | "last";

interface Terms {
  readonly criterion: DentonCriterion;
  readonly h: 0 | 1 | 2;
  readonly conversion: Conversion;
  readonly places: number;
}

/** Denton–Cholette, rounded to quanta that meet every benchmark exactly. */
export function benchmarked(
  periods: readonly PatternPeriod[],
  benchmarks: readonly Benchmark[],
  { criterion, h, conversion, places }: Terms,
): bigint[] {
  if (criterion === "proportional") checkProportions(periods);
  // Of an average, the sum over its periods is what must hold.
  const fixed = benchmarks.map(({ name, first, last, text }) => {
    const factor = conversion === "average" ? last - first + 1 : 1;
    const quanta = toQuanta(decimal(text).times(factor).toFixed(), places);
    if (quanta === undefined) throw finer(name, text, places);
    const from = conversion === "last" ? last : first;
    return { from, to: conversion === "first" ? first : last, quanta };
  });
  const conditions = fixed.map(({ from, to, quanta }) => ({
    weights: periods.map((_, index) => (index >= from && index <= to ? 1 : 0)),
    value: Number(fromQuanta(quanta, places)),
  }));
  const inRange = (value: number): boolean => Number.isFinite(value * 10 ** places);
  if (!conditions.every(({ value }) => inRange(value))) throw tooLarge();
  const solution = dentonCholette(
    periods.map(({ text }) => Number(text)),
    conditions,
    { criterion, h },
  );
  if (solution === undefined) throw tooFew(benchmarks.length, h);
  if (!solution.every(inRange)) throw tooLarge();
  const inQuanta = solution.map((value) => value * 10 ** places);
  const rounded = inQuanta.map((value) => toQuanta(round(onHalf(value), 0), 0) ?? 0n);
  for (const { from, to, quanta } of fixed) {
    for (const [index, value] of roundToTotal(inQuanta.slice(from, to + 1), quanta).entries()) {
      rounded[from + index] = value;
    }
  }
  return rounded;
}

/** A number that is beside a half by less than an error of calculation is that half, and rounds up as one. */
function onHalf(value: number): number {
  const half = Math.floor(value) + 0.5;
  return Math.abs(value - half) < errorOf(value) ? half : value;
}

function checkProportions(periods: readonly PatternPeriod[]): void {
  const flat = periods.find(({ text }) => !(Number(text) > 0));
  if (flat === undefined) return;
  throw refuse({
    code: "pattern-without-proportion",
    path: pointer("/pattern", flat.period.text),
    expected: ["正数，或改用 additive 准则", 'values above 0, or the criterion "additive"'],
    received: flat.text,
    words: ["无法按比例", "A pattern without proportion"],
  });
}

function finer(name: string, text: string, places: number) {
  return refuse({
    code: "finer-than-quantum",
    path: name === "" ? "/total" : pointer("/total", name),
    expected: [
      `各期之和至多 ${places} 位小数`,
      `a sum over its periods with at most ${counted(places, "decimal place")}`,
    ],
    received: text,
    words: ["总量比最小单位更细", "A benchmark is finer than the quantum"],
  });
}

/** Exact text holds larger numbers than the floating arithmetic of this method. */
function tooLarge() {
  return refuse({
    code: "numbers-too-large",
    path: "/total",
    expected: ["浮点数能表示的数（约 1e300 以内）", "numbers within floating arithmetic, up to about 1e300"],
    received: "more",
    words: ["数值过大", "The numbers are too large"],
  });
}

function tooFew(count: number, h: number) {
  return refuse({
    code: "benchmarks-too-few",
    path: "/total",
    expected:
      h === 2
        ? ["h = 2 时至少两个基准", "two or more benchmarks for h = 2"]
        : ["使解唯一的基准", "benchmarks that leave one answer"],
    received: String(count),
    words: ["基准过少，解不唯一", "Too few benchmarks"],
  });
}
