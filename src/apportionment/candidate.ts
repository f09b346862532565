/**
 * One unit that a part may still receive, and the strength of its claim as an exact fraction. A denominator of 0 is
 * the claim to a first unit that some methods put before all others.
 */
export interface Candidate {
  readonly part: number;
  readonly numerator: bigint;
  readonly denominator: bigint;
  /** The claim to about sixteen digits. */
  readonly approximate: number;
}

export function candidate(part: number, numerator: bigint, denominator: bigint): Candidate {
  return { part, numerator, denominator, approximate: Number(numerator) / Number(denominator) };
}

/** Compares two claims, the stronger first; 0 where they are exactly equal. */
export function byClaim(a: Candidate, b: Candidate): number {
  const difference = b.approximate - a.approximate;
  // Three roundings make an error of at most 4e-16; what is further apart needs no exact look. Infinities and numbers
  // too small to be normal fail the test and are compared exactly.
  if (
    Math.abs(difference) > 1e-12 * (a.approximate + b.approximate) &&
    Math.min(a.approximate, b.approximate) > 1e-290
  ) {
    return difference;
  }
  const bothFirst = a.denominator === 0n && b.denominator === 0n;
  const left = bothFirst ? a.numerator : a.numerator * b.denominator;
  const right = bothFirst ? b.numerator : b.numerator * a.denominator;
  return left === right ? 0 : left > right ? -1 : 1;
}

/** Candidates by claim, equal ones by input order. */
export function byClaimThenOrder(a: Candidate, b: Candidate): number {
  return byClaim(a, b) || a.part - b.part;
}
