/** A draw from Student's t: a normal draw over the root mean square of as many others as there are degrees of freedom. */
export function studentTDraw(random: () => number, degreesOfFreedom: number): number {
  let squares = 0;
  for (let one = 0; one < degreesOfFreedom; one++) squares += normalDraw(random) ** 2;
  return normalDraw(random) / Math.sqrt(squares / degreesOfFreedom);
}

/** Box and Muller (1958). */
function normalDraw(random: () => number): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}
