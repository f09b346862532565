/**
 * Rounds numbers to whole quanta that add to a total exactly: each down, then one up for the largest remainders, the
 * first of equal ones first. The numbers may be negative and off their total by an error of calculation. Remainders that
 * differ by no more than such an error are equal, so that the order of the input decides and not the last binary digit.
 */
export function roundToTotal(values: readonly number[], total: bigint): bigint[] {
  const whole = values.map((value) => BigInt(Math.floor(value)));
  const count = BigInt(values.length);
  const left = total - whole.reduce((sum, value) => sum + value, 0n);
  const position = ((left % count) + count) % count;
  // An error of calculation beyond one unit each, possible only for sums of more than fifteen digits, is spread evenly.
  const everywhere = (left - position) / count;
  const error = values.reduce((most, value) => Math.max(most, Math.abs(value) * 2 ** -48), 1e-9);
  const byRemainder = firstOfEqual(
    values.map((value) => value - Math.floor(value)),
    error,
  );
  const raised = new Set(byRemainder.slice(0, Number(position)));
  return whole.map((value, index) => value + everywhere + (raised.has(index) ? 1n : 0n));
}

/** Places by remainder, the largest first; those that are beside the largest of them by no more than the error in the order of the input. */
function firstOfEqual(remainders: readonly number[], error: number): readonly number[] {
  const order = remainders.map((_, index) => index).toSorted((a, b) => at(b) - at(a) || a - b);
  const groups: number[][] = [];
  for (const index of order) {
    const group = groups.at(-1);
    const isEqual = group?.[0] !== undefined && at(group[0]) - at(index) <= error;
    if (isEqual) group.push(index);
    else groups.push([index]);
  }
  return groups.flatMap((group) => group.toSorted((a, b) => a - b));

  function at(index: number): number {
    return remainders[index] ?? 0;
  }
}
