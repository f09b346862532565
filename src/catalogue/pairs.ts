/** How often each pair of neighbouring characters occurs in a text, and how many pairs there are. */
export interface Pairs {
  readonly times: ReadonlyMap<string, number>;
  readonly total: number;
}

/** The pairs of neighbouring characters in a text. */
export function pairsOf(text: string): Pairs {
  const times = new Map<string, number>();
  let before: string | undefined;
  let total = 0;
  for (const letter of text) {
    if (before !== undefined) {
      const pair = before + letter;
      times.set(pair, (times.get(pair) ?? 0) + 1);
      total++;
    }
    before = letter;
  }
  return { times, total };
}

/** Dice's coefficient of two texts: twice the pairs in common over the pairs of both. */
export function likeness(shared: number, a: Pairs, b: Pairs): number {
  return (2 * shared) / (a.total + b.total);
}

/** How many pairs two texts have in common. */
export function sharedPairs(a: Pairs, b: Pairs): number {
  let shared = 0;
  for (const [pair, times] of a.times) shared += Math.min(times, b.times.get(pair) ?? 0);
  return shared;
}
