import { visibleText } from "../value/visible-text.js";

// Widths in the size of the font, on the wide side of Arial and Noto Sans: no font is at hand to measure with.
const narrow = /[ !'(),./:;I[\]fijlrt|]/;
const broad = /[%@A-Z_mw]/;

// What no line begins with, and what none ends with.
const closing = "、，。；：！？）》〉」』】〕”’…—％%‰,.;:!?)]}·～";
const opening = "（《〈「『【〔“‘([{￥$";

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

/** A text in lines of a width, in the size of its font; at most so many lines, of which the last is then cut. */
export function wrapText(text: string, most: number, mostLines = 3): string[] {
  const lines: string[] = [""];
  for (const piece of piecesOf(visibleText(text))) {
    const line = `${lines.at(-1)}${piece}`;
    if (textWidth(line.trimEnd()) <= most || lines.at(-1) === "") lines[lines.length - 1] = line;
    else lines.push(piece.trimStart());
  }
  const kept = lines.slice(0, mostLines - 1);
  const rest = lines.slice(mostLines - 1).join("");
  return [...kept, ...(rest === "" ? [] : [rest])].map((line) => shortenText(line, most));
}

/** Words and wide characters, each with the signs that must not be parted from it; blanks for themselves. */
function piecesOf(text: string): readonly string[] {
  const pieces: string[] = [];
  for (const character of text) {
    const last = pieces.at(-1) ?? " ";
    const before = Array.from(last).at(-1) ?? " ";
    const blank = character === " " || last === " ";
    const word = character <= "\u10FF" && before <= "\u10FF";
    if (!blank && (word || closing.includes(character) || opening.includes(before)))
      pieces[pieces.length - 1] = last + character;
    else pieces.push(character);
  }
  return pieces;
}

function headOf(text: string, most: number): string {
  let head = "";
  let width = 0;
  for (const character of text) {
    width += textWidth(character);
    if (width > most) break;
    head += character;
  }
  return head;
}
