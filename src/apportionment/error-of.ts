/**
 * How far a number may be off by floating calculation: by some of its last binary digits. However large the number, a quarter is
 * a difference: otherwise a whole number of fifteen digits would be taken for a half.
 */
export const errorOf = (value: number): number => Math.min(Math.max(1e-9, Math.abs(value) * 2 ** -48), 0.25);
