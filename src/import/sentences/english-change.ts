/** A change that somebody makes: the verb, what it is done to, and the word before the number. */
export interface EnglishChange {
  readonly verb: string;
  /** Where the verb and the name begin in the words. */
  readonly verbAt: number;
  readonly nameAt: number;
  readonly name: string;
  readonly word: string;
}

const verbs =
  /(?:^|[\s,])(reduce|cut|lower|shorten|decrease|increase|raise|improve|lift|boost|expand|grow|bring down|bring|maintain|keep|limit|hold|double) /gu;
const prepositions = /\s(to|at|by|from|within|below|under|above)$/u;

/** "Reduce … to" at the end of some words: the last such verb, with what stands between it and the preposition. */
export function changeIn(words: string): EnglishChange | undefined {
  const text = words.trimEnd();
  const preposition = prepositions.exec(text);
  const found = [...text.matchAll(verbs)].at(-1);
  const verb = found?.[1];
  if (preposition === null || found === undefined || verb === undefined) return undefined;
  const verbAt = found.index + found[0].length - verb.length - 1;
  const nameAt = verbAt + verb.length + 1;
  const name = text.slice(nameAt, preposition.index);
  if (name.length < 3 || /[,;:]/u.test(name)) return undefined;
  return { verb, verbAt, nameAt, name, word: preposition[1] ?? "" };
}
