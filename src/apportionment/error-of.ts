/** How far a number may be off by floating calculation: by some of its last binary digits. */
export const errorOf = (value: number): number => Math.max(1e-9, Math.abs(value) * 2 ** -48);
