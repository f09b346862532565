/**
 * A divisor method: the next unit goes to the largest weight / divisor(units so far). The divisor of a part that has
 * `units` lies between `units` and `units + 1`.
 */
export interface DivisorMethod {
  /** The divisor as a fraction, raised to `power`. */
  readonly divisor: (units: bigint) => readonly [numerator: bigint, denominator: bigint];
  /** 2 where the divisor is a square root: then the squares are compared, exactly. */
  readonly power: 1n | 2n;
}

/**
 * The divisor methods by name. The divisors of Sainte-Laguë are written halved (1/2, 3/2, …), as are those of its
 * modified form (0.7, 3/2, …), which changes no quotient's rank.
 *
 * @see M. L. Balinski, H. P. Young, Fair Representation, 2nd ed. 2001
 */
export const divisorMethods = {
  dhondt: { power: 1n, divisor: (units) => [units + 1n, 1n] },
  "sainte-lague": { power: 1n, divisor: (units) => [2n * units + 1n, 2n] },
  "modified-sainte-lague": {
    power: 1n,
    divisor: (units) => (units === 0n ? [7n, 10n] : [2n * units + 1n, 2n]),
  },
  "huntington-hill": { power: 2n, divisor: (units) => [units * (units + 1n), 1n] },
  adams: { power: 1n, divisor: (units) => [units, 1n] },
  dean: { power: 1n, divisor: (units) => [2n * units * (units + 1n), 2n * units + 1n] },
} as const satisfies Record<string, DivisorMethod>;
