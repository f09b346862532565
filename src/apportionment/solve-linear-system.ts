/**
 * Solves a square system of linear equations by Gaussian elimination with partial pivoting; `undefined` where it has
 * no single solution. Changes neither argument.
 */
export function solveLinearSystem(
  matrix: readonly (readonly number[])[],
  right: readonly number[],
): number[] | undefined {
  const size = right.length;
  const rows = matrix.map((row, index) => [...row, right[index] ?? 0]);
  const at = (row: number, column: number): number => rows[row]?.[column] ?? 0;
  // Not spread into Math.max: an engine takes only so many arguments.
  const largest = matrix.reduce(
    (most, row) => row.reduce((inRow, value) => Math.max(inRow, Math.abs(value)), most),
    0,
  );
  for (let column = 0; column < size; column++) {
    let pivot = column;
    for (let row = column + 1; row < size; row++) {
      if (Math.abs(at(row, column)) > Math.abs(at(pivot, column))) pivot = row;
    }
    // Written so that a NaN stops here too.
    if (!(Math.abs(at(pivot, column)) > 1e-13 * largest)) return undefined;
    const [upper, lower] = [rows[pivot] ?? [], rows[column] ?? []];
    [rows[column], rows[pivot]] = [upper, lower];
    for (let row = column + 1; row < size; row++) {
      const factor = at(row, column) / at(column, column);
      if (factor === 0) continue;
      rows[row] = (rows[row] ?? []).map((value, index) => value - factor * (upper[index] ?? 0));
    }
  }
  const solution: number[] = new Array(size).fill(0);
  for (let row = size - 1; row >= 0; row--) {
    let rest = at(row, size);
    for (let column = row + 1; column < size; column++) rest -= at(row, column) * (solution[column] ?? 0);
    solution[row] = rest / at(row, row);
  }
  return solution.every(Number.isFinite) ? solution : undefined;
}
