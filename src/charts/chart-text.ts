import { visibleText } from "../value/visible-text.js";

// A word, or a wide character with the signs that must not be parted from it.
const pieces = /\s|[（《「『【]*[\u1100-\u{10FFFF}][、，。；：！？）》」』】”’]*|[^\s\u1100-\u{10FFFF}]+/gu;

// Widths in the size of the font, on the wide side of Arial and Noto Sans: no font is at hand to measure with.
const narrow = /[ !'(),./:;I[\]fijlrt|]/;
const broad = /[%@A-Z_mw]/;

/** About how wide a text is, in the size of its font. */
export function textWidth(text: string): number {
  let width = 0;
  for (const character of text) {
    width += character > "\u10FF" ? 1 : narrow.test(character) ? 0.36 : broad.test(character) ? 0.8 : 0.57;
  }
  return width;
}

/** A text cut to a width, in the size of its font; one that is cut ends in `…`. */
export function shortenText(text: string, most: number): string {
  const plain = visibleText(text);
  return textWidth(plain) <= most ? plain : `${headOf(plain, most - 1).trimEnd()}…`;
}

/** A text in lines of a width, in the size of its font; at most three lines, of which the last is then cut. */
export function wrapText(text: string, most: number): string[] {
  const lines: string[] = [""];
  for (const piece of visibleText(text).match(pieces) ?? []) {
    const line = `${lines.at(-1)}${piece}`;
    if (textWidth(line.trimEnd()) <= most || lines.at(-1) === "") lines[lines.length - 1] = line;
    else lines.push(piece.trimStart());
  }
  const kept = lines.slice(0, 2);
  const rest = lines.slice(2).join("");
  return [...kept, ...(rest === "" ? [] : [rest])].map((line) => shortenText(line, most));
}

function headOf(text: string, most: number): string {
  let head = "";
  for (const character of text) {
    if (textWidth(head + character) > most) break;
    head += character;
  }
  return head;
}
