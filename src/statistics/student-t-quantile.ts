import { studentTCdf } from "./student-t-cdf.js";

/** The end of what is looked for: beyond it a probability of floating numbers tells nothing. */
const farthest = 1e15;

/**
 * The value that Student's t stays below with a probability between 0.5 and 1, by Newton's method. Above 0 the
 * distribution function bends down only, so that each step from 0 on comes nearer and none goes too far.
 */
export function studentTQuantile(probability: number, degreesOfFreedom: number): number {
  const density = densityOf(degreesOfFreedom);
  let value = 0;
  while (value < farthest) {
    const next = value + (probability - studentTCdf(value, degreesOfFreedom)) / density(value);
    if (!(next > value)) break;
    value = next;
  }
  return Math.min(value, farthest);
}

/** The density of Student's t; its constant by the recurrence of the gamma function. */
function densityOf(degreesOfFreedom: number): (value: number) => number {
  const odd = degreesOfFreedom % 2;
  let constant = odd === 1 ? 1 / Math.PI : 1 / (2 * Math.SQRT2);
  for (let n = 4 - odd; n <= degreesOfFreedom; n += 2) {
    constant *= ((n - 1) / (n - 2)) * Math.sqrt((n - 2) / n);
  }
  const power = -(degreesOfFreedom + 1) / 2;
  return (value) => constant * (1 + (value * value) / degreesOfFreedom) ** power;
}
