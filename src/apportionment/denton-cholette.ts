import { solveLinearSystem } from "./solve-linear-system.js";

/** A benchmark as one linear condition: the weighted values of some periods equal a number. */
export interface Condition {
  /** Weight by number of the period; 0 outside the benchmark. */
  readonly weights: readonly number[];
  readonly value: number;
}

/** What moves as evenly as it can: the ratio to the pattern, or the difference from it. */
export type DentonCriterion = "proportional" | "additive";

/**
 * Denton's benchmarking without a condition on the first value (Cholette): of all series that meet the benchmarks, the
 * one whose ratio to the pattern (or difference from it) has the smallest sum of squared h-th differences.
 * `undefined` where the benchmarks leave more than one such series, or none.
 *
 * @see F. T. Denton, JASA 66 (1971), 99–102; E. B. Dagum, P. A. Cholette, Benchmarking, 2006, eq. 6.8; R package
 * tempdisagg, td.sub.R
 */
export function dentonCholette(
  pattern: readonly number[],
  conditions: readonly Condition[],
  { criterion, h }: { readonly criterion: DentonCriterion; readonly h: 0 | 1 | 2 },
): number[] | undefined {
  const count = pattern.length;
  // Divided by its mean, the pattern leaves the system well scaled whatever its unit.
  const mean = pattern.reduce((sum, value) => sum + value, 0) / count;
  const scale = criterion === "additive" ? pattern.map(() => 1) : pattern.map((value) => mean / value);
  const penalty = squaredDifferences(count, h, scale);
  const system = [
    ...penalty.map((row, period) => [...row, ...conditions.map(({ weights }) => weights[period] ?? 0)]),
    ...conditions.map(({ weights }) => [...weights, ...conditions.map(() => 0)]),
  ];
  const right = [
    ...penalty.map((row) => row.reduce((sum, value, period) => sum + value * (pattern[period] ?? 0), 0)),
    ...conditions.map(({ value }) => value),
  ];
  return solveLinearSystem(system, right)?.slice(0, count);
}

/** D′D for the h-th differences D of the scaled series; D has no row for the first h periods. */
function squaredDifferences(count: number, h: 0 | 1 | 2, scale: readonly number[]): number[][] {
  const stencil = [[1], [-1, 1], [1, -2, 1]][h] ?? [1];
  const matrix = scale.map(() => new Array<number>(count).fill(0));
  for (let start = 0; start + h < count; start++) {
    for (const [i, a] of stencil.entries()) {
      const row = matrix[start + i] ?? [];
      for (const [j, b] of stencil.entries()) {
        const column = start + j;
        row[column] = (row[column] ?? 0) + a * b * (scale[start + i] ?? 0) * (scale[column] ?? 0);
      }
    }
  }
  return matrix;
}
