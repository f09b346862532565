import type { Case } from "./forecast-scores.js";

/** Yearly series that were never observed: growth, a random walk, and a level with noise, of 14 to 40 values. */
export function madeUpSeries(count: number): readonly Case[] {
  let state = 20_250_101;
  const random = (): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
  return Array.from({ length: count }, (_, index): Case => {
    const length = 14 + Math.floor(random() * 27);
    const [slope, noise] = [[40, 60, 0][index % 3] ?? 0, [30, 80, 50][index % 3] ?? 0];
    let level = 1000 + 4000 * random();
    const values = Array.from({ length: length + 6 }, () => {
      level += slope + noise * (random() + random() - 1);
      return level;
    });
    return { x: values.slice(0, length), xx: values.slice(length) };
  });
}
