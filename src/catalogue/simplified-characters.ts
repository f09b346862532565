import { knownIndicators } from "../known/known-indicators.js";

let characters: ReadonlyMap<string, string> | undefined;

/**
 * Traditional to simplified, for the characters that occur in names: every name is in the catalogue in both scripts,
 * character under character, so the names themselves are the table. Read off once, at the first call. What an alias has
 * besides stands in variant-characters.ts.
 */
export function simplifiedCharacters(): ReadonlyMap<string, string> {
  characters ??= new Map(
    knownIndicators.flatMap(({ name }) => {
      const simplified = Array.from(name["zh-Hans"]);
      return Array.from(name["zh-Hant"], (letter, at) => [letter, simplified[at] ?? letter] as const);
    }),
  );
  return characters;
}
