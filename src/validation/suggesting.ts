import { nearest } from "../value/nearest.js";

/** How many words are compared for the suggestions of one rule: a file can hold more mistakes than anyone reads. */
const mostComparisons = 20_000;

/** Finds the word that a misspelt one means, among some; after many mistakes it suggests nothing any more. */
export function suggesting(words: Iterable<string>): (word: string) => string | undefined {
  const known = [...words];
  const found = new Map<string, string | undefined>();
  let left = mostComparisons;
  return (word) => {
    if (found.has(word)) return found.get(word);
    left -= known.length;
    const close = left < 0 ? undefined : nearest(word, known);
    found.set(word, close);
    return close;
  };
}
