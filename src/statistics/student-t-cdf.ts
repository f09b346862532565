import { incompleteBeta } from "./incomplete-beta.js";

/** The probability that Student's t with some degrees of freedom (1 or more) is at most t (DLMF 8.17, NIST 1.3.6.6.4). */
export function studentTCdf(t: number, degreesOfFreedom: number): number {
  if (!Number.isFinite(t)) return t > 0 ? 1 : 0;
  const tail = incompleteBeta(degreesOfFreedom / (degreesOfFreedom + t * t), degreesOfFreedom / 2, 0.5) / 2;
  return t > 0 ? 1 - tail : tail;
}
