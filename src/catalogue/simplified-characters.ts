import { knownIndicators } from "./known-indicators.js";

let characters: ReadonlyMap<string, string> | undefined;

/**
 * Traditional to simplified, for the characters that occur in names: every name is in the catalogue in both scripts,
 * character under character, so the names themselves are the table. Read off once, at the first call. An alias with
 * other characters stands in the catalogue in both scripts.
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
