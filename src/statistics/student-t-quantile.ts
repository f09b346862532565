import { studentTCdf } from "./student-t-cdf.js";

/** The value that Student's t stays below with a probability between 0.5 and 1, found by bisection. */
export function studentTQuantile(probability: number, degreesOfFreedom: number): number {
  let [low, high] = [0, 1];
  while (studentTCdf(high, degreesOfFreedom) < probability && high < 1e15) [low, high] = [high, high * 2];
  for (let middle = (low + high) / 2; middle > low && middle < high; middle = (low + high) / 2) {
    if (studentTCdf(middle, degreesOfFreedom) < probability) low = middle;
    else high = middle;
  }
  return high;
}
