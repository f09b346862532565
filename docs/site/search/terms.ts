/**
 * Cuts a text into the terms that are searched. Latin words are lowered, and names are cut into their parts as well:
 * `outlookChart`, `per-10k`. Chinese has no blanks, so each pair of neighbouring characters is a term.
 */
export function termsOf(text: string): string[] {
  return (
    text.match(/\p{Script=Han}+|[\p{Letter}\p{Number}]+(?:[-_/.'’][\p{Letter}\p{Number}]+)*/gu) ?? []
  ).flatMap((word) => (/^\p{Script=Han}/u.test(word) ? pairsOf(word) : partsOf(word)));
}

function pairsOf(run: string): string[] {
  const characters = [...run];
  if (characters.length === 1) return characters;
  return characters.slice(1).map((character, index) => `${characters[index]}${character}`);
}

function partsOf(word: string): string[] {
  const parts = word
    .split(/[^\p{Letter}\p{Number}]+|(?<=\p{Lowercase_Letter})(?=\p{Uppercase_Letter})/u)
    .filter((part) => part !== "");
  const all = parts.length > 1 ? [word.replaceAll(/[^\p{Letter}\p{Number}]/gu, ""), ...parts] : [word];
  return all.flatMap((part) => {
    const lower = part.toLowerCase();
    // A Latin word may end in Chinese without a blank.
    const runs = lower.match(/\p{Script=Han}+|[^\p{Script=Han}]+/gu) ?? [];
    return runs.length > 1
      ? runs.flatMap((run) => (/\p{Script=Han}/u.test(run) ? pairsOf(run) : [run]))
      : [stemOf(lower)];
  });
}

/** The plural of a word is searched as the word. */
function stemOf(word: string): string {
  if (word.length > 4 && word.endsWith("ies")) return `${word.slice(0, -3)}y`;
  return word.length > 3 && /[^su]s$/.test(word) ? word.slice(0, -1) : word;
}
