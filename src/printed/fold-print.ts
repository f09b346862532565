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
  if (isPlain(text)) return text;
  let folded = "";
  for (const letter of visibleText(text)) folded += plainLetter(letter);
  return folded;
}

/** Whether a text has nothing to fold: letters and digits of ASCII, Chinese characters, single blanks between them. */
function isPlain(text: string): boolean {
  let isBehindBlank = true;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const isBlank = code === 0x20;
    if (isBlank ? isBehindBlank : !(isPrintedAscii(code) || (code >= 0x4e00 && code <= 0x9fff))) return false;
    isBehindBlank = isBlank;
  }
  return text === "" || !isBehindBlank;
}

function isPrintedAscii(code: number): boolean {
  return code > 0x20 && code < 0x7f;
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
