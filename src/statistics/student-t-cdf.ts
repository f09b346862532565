/**
 * The probability that Student's t with a whole number of degrees of freedom is at most t, by the finite series of
 * Abramowitz & Stegun, 26.7.3 (odd) and 26.7.4 (even).
 */
export function studentTCdf(t: number, degreesOfFreedom: number): number {
  const angle = Math.atan(t / Math.sqrt(degreesOfFreedom));
  const odd = degreesOfFreedom % 2;
  const cosine = Math.cos(angle);
  let term = odd === 1 ? cosine : 1;
  let sum = degreesOfFreedom === 1 ? 0 : term;
  for (let k = 2 + odd; k < degreesOfFreedom; k += 2) {
    term *= ((k - 1) / k) * cosine * cosine;
    sum += term;
  }
  const within = odd === 1 ? (2 / Math.PI) * (angle + Math.sin(angle) * sum) : Math.sin(angle) * sum;
  return (1 + within) / 2;
}
