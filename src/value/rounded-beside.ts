/**
 * A number rounded to twelve digits where it is so near to a threshold that its last digits decide, whatever binary fractions
 * make of them. Anywhere else rounding moves nothing across, and is dear.
 */
export function roundedBeside(value: number, threshold: number): number {
  const room = 1e-9 * Math.max(Math.abs(value), Math.abs(threshold));
  return Math.abs(value - threshold) <= room ? Number(value.toPrecision(12)) : value;
}
