// Lanczos' approximation, g = 7, nine terms (Numerical Recipes, 3rd ed., §6.1): relative error below 1e-13.
const terms = [
  676.5203681218851, -1259.1392167224028, 771.32342877765313, -176.61502916214059, 12.507343278686905,
  -0.13857109526572012, 9.9843695780195716e-6, 1.5056327351493116e-7,
];

/** The natural logarithm of the gamma function, for x > 0.5. */
export function logGamma(x: number): number {
  const shifted = x + 6.5;
  const sum = terms.reduce((total, term, index) => total + term / (x + index), 0.99999999999980993);
  return 0.5 * Math.log(2 * Math.PI) + (x - 0.5) * Math.log(shifted) - shifted + Math.log(sum);
}
