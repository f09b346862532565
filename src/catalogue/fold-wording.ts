import { readUnit } from "../value/unit.js";
import { simplifiedCharacters } from "./simplified-characters.js";

// The last bracket of a heading holds the unit; web pages lose its closing half: 服判息诉率(%
const lastBracket = /[([]\s*(?:[单單]位:?)?([^()[\]]*)[)\]]?\s*$/u;

// Plans put a total over their period in these.
const totalMarks = /[【】]/g;

// Taiwan has other words for these, not only other characters.
const taiwanWords: readonly (readonly [string, string])[] = [
  ["智慧財產權", "知識產權"],
  ["軟體", "軟件"],
  ["資訊", "信息"],
  ["專案", "項目"],
];

/**
 * Brings the spellings of a wording together: width, case, script; without blanks, punctuation and the unit in
 * brackets at the end.
 */
export function foldWording(text: string): string {
  const plain = text.normalize("NFKC").replace(totalMarks, "");
  const named = plain.replace(lastBracket, (bracket, unit: string) => (isUnit(unit) ? "" : bracket));
  let letters = named.toLowerCase().replace(/[^\p{L}\p{M}\p{N}]/gu, "");
  for (const [taiwan, mainland] of taiwanWords) letters = letters.replaceAll(taiwan, mainland);
  const simplified = simplifiedCharacters();
  return Array.from(letters, (letter) => simplified.get(letter) ?? letter).join("");
}

/** In a heading, PCT is the treaty and not the abbreviation of percent. */
function isUnit(text: string): boolean {
  return text.trim().toLowerCase() !== "pct" && readUnit(text) !== undefined;
}
