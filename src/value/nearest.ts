/**
 * The word closest to another by edit distance, if it is close enough to be a slip of the pen. Quick for words that are
 * like none: files can be full of them.
 */
export function nearest(word: string, words: readonly string[]): string | undefined {
  if (word.length > 100) return undefined;
  let best: string | undefined;
  let limit = Math.floor(word.length / 3) + 1;
  for (const candidate of words) {
    if (Math.abs(word.length - candidate.length) >= limit || lettersLacking(word, candidate) >= limit)
      continue;
    const distance = editDistance(word, candidate, limit);
    if (distance < limit) [best, limit] = [candidate, distance];
  }
  return best;
}

/** How many letters of a word another lacks: the edits are at least as many, and these are counted far sooner. */
function lettersLacking(word: string, other: string): number {
  let lacking = 0;
  for (const letter of word) if (!other.includes(letter)) lacking++;
  return lacking;
}

/**
 * Insertions, deletions, substitutions and swaps of neighbours (optimal string alignment distance) where they are fewer
 * than a limit; otherwise some number that is not below it.
 */
function editDistance(a: string, b: string, limit: number): number {
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      const swapped = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const steps = Math.min(
        (row[j - 1] ?? 0) + (same ? 0 : 1),
        (row[j] ?? 0) + 1,
        (next[j - 1] ?? 0) + 1,
        swapped ? (before[j - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY,
      );
      next[j] = steps;
      least = Math.min(least, steps);
    }
    // From here on it only grows: a swap reaches back two rows, and costs what the row between them cost at least.
    if (least >= limit) return least;
    [before, row] = [row, next];
  }
  return row[b.length] ?? 0;
}
