/** Whole numbers below a limit, the same on every run (a linear congruential generator of 48 bits). */
export function randomNumbers(seed: bigint): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (state * 25_214_903_917n + 11n) % 2n ** 48n;
    return Number((state >> 16n) % BigInt(limit));
  };
}

/** One of several. */
export function pick<One>(random: (limit: number) => number, list: readonly One[]): One {
  return list[random(list.length)] as One;
}
