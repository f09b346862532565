import { characters } from "./unit-table.js";

/** A word of the tables in traditional characters. */
export function traditional(word: string): string {
  return Array.from(word, (letter) => {
    const index = characters.simplified.indexOf(letter);
    return index < 0 ? letter : characters.traditional.charAt(index);
  }).join("");
}
