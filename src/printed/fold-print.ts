import { visibleText } from "../value/visible-text.js";

/** Printed characters that mean what a plain one means. Dashes are brought to one, which is no minus sign. */
const plain: Readonly<Record<string, string>> = {
  "−": "-",
  "﹣": "-",
  "‐": "-",
  "‑": "-",
  "‒": "—",
  "–": "—",
  "―": "—",
  "〜": "~",
  "∼": "~",
  "⩾": "≥",
  "≧": "≥",
  "⩽": "≤",
  "≦": "≤",
  "⋯": "…",
  〇: "零",
};

/**
 * A printed text in plain characters: full-width letters and digits become narrow ones, blanks of all kinds one blank;
 * what cannot be seen, such as a byte order mark, is left out.
 */
export function foldPrint(text: string): string {
  let folded = "";
  for (const letter of visibleText(text)) folded += plainLetter(letter);
  return folded;
}

/** The plain form of one printed character. */
export function plainLetter(letter: string): string {
  return plain[letter] ?? narrow(letter);
}

/** The full-width forms of ASCII stand in one block, in the order of ASCII. */
function narrow(letter: string): string {
  const code = letter.charCodeAt(0);
  return code >= 0xff01 && code <= 0xff5e ? String.fromCharCode(code - 0xfee0) : letter;
}
