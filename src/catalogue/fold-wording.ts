import { readUnit } from "../value/unit.js";
import { simplifiedCharacters } from "./simplified-characters.js";

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
  let letters = withoutUnit(plain)
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]/gu, "");
  for (const [taiwan, mainland] of taiwanWords) letters = letters.replaceAll(taiwan, mainland);
  const simplified = simplifiedCharacters();
  return Array.from(letters, (letter) => simplified.get(letter) ?? letter).join("");
}

/** The last bracket of a heading holds the unit; web pages lose its closing half: 服判息诉率(% */
function withoutUnit(heading: string): string {
  const text = heading.trimEnd();
  const open = Math.max(text.lastIndexOf("("), text.lastIndexOf("["));
  const within = text.slice(open + 1, /[)\]]$/.test(text) ? -1 : undefined);
  if (open === -1 || /[()[\]]/.test(within)) return heading;
  return isUnit(within.trim().replace(/^[单單]位:?/u, "")) ? text.slice(0, open) : heading;
}

/** In a heading, PCT is the treaty and not the abbreviation of percent. */
function isUnit(text: string): boolean {
  return text.trim().toLowerCase() !== "pct" && readUnit(text) !== undefined;
}
