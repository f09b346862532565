/** The word closest to another by edit distance, if it is close enough to be a slip of the pen. */
export function nearest(word: string, words: readonly string[]): string | undefined {
  if (word.length > 100) return undefined;
  let best: string | undefined;
  let least = Math.floor(word.length / 3) + 1;
  for (const candidate of words) {
    const distance = editDistance(word, candidate);
    if (distance < least) [best, least] = [candidate, distance];
  }
  return best;
}

/** Insertions, deletions, substitutions and swaps of neighbours (optimal string alignment distance). */
export function editDistance(a: string, b: string): number {
  const [as, bs] = [[...a], [...b]];
  let before: number[] = [];
  let row = Array.from({ length: bs.length + 1 }, (_, index) => index);
  for (let i = 1; i <= as.length; i++) {
    const next = [i];
    for (let j = 1; j <= bs.length; j++) {
      const same = as[i - 1] === bs[j - 1];
      const swapped = as[i - 1] === bs[j - 2] && as[i - 2] === bs[j - 1];
      next[j] = Math.min(
        (row[j - 1] ?? 0) + (same ? 0 : 1),
        (row[j] ?? 0) + 1,
        (next[j - 1] ?? 0) + 1,
        swapped ? (before[j - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY,
      );
    }
    [before, row] = [row, next];
  }
  return row.at(-1) ?? 0;
}
