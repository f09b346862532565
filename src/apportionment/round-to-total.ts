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
  const byRemainder = values
    .map((value, index) => ({ index, remainder: Math.round((value - Math.floor(value)) / error) }))
    .toSorted((a, b) => b.remainder - a.remainder || a.index - b.index);
  const raised = new Set(byRemainder.slice(0, Number(position)).map(({ index }) => index));
  return whole.map((value, index) => value + everywhere + (raised.has(index) ? 1n : 0n));
}
