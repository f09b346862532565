import { readUnit } from "../value/unit.js";
import { simplifiedCharacters } from "./simplified-characters.js";
import { variantCharacters } from "./variant-characters.js";
import { withoutListMark, withoutNoteMark, withoutSmallMarks } from "./without-marks.js";

// Plans put a total over their period in these.
const totalMarks = /[【】]/g;

// Taiwan has other words for these, not only other characters.
const taiwanWords: readonly (readonly [string, string])[] = [
  ["智慧财产权", "知识产权"],
  ["软体", "软件"],
  ["资讯", "信息"],
  ["专案", "项目"],
];

/**
 * Brings the spellings of a wording together: width, case, script, variants of characters; without blanks, punctuation,
 * the marks of lists and notes, and the unit in brackets at the end.
 */
export function foldWording(text: string): string {
  const plain = simplified(withoutSmallMarks(text).normalize("NFKC")).replace(totalMarks, "").trim();
  const heading = withoutNoteMark(withoutUnit(withoutNoteMark(withoutListMark(plain))));
  const letters = heading.toLowerCase().replace(/[^\p{L}\p{M}\p{N}]/gu, "");
  return taiwanWords.reduce((words, [taiwan, mainland]) => words.replaceAll(taiwan, mainland), letters);
}

function simplified(text: string): string {
  const [variants, characters] = [variantCharacters(), simplifiedCharacters()];
  return Array.from(text, (letter) => variants.get(letter) ?? characters.get(letter) ?? letter).join("");
}

/** The last bracket of a heading holds the unit; web pages lose its closing half: 服判息诉率(% */
function withoutUnit(heading: string): string {
  const text = heading.trimEnd();
  const open = Math.max(text.lastIndexOf("("), text.lastIndexOf("["));
  const within = text.slice(open + 1, /[)\]]$/.test(text) ? -1 : undefined);
  if (open === -1 || /[()[\]]/.test(within)) return heading;
  return isUnit(within.trim().replace(/^单位:?/u, "")) ? text.slice(0, open) : heading;
}

/** In a heading, PCT is the treaty and not the abbreviation of percent. */
function isUnit(text: string): boolean {
  return text.trim().toLowerCase() !== "pct" && readUnit(text) !== undefined;
}
