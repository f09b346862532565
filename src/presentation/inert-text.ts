/**
 * A text that no spreadsheet takes for a formula: where it might, with an apostrophe before it. Also behind a semicolon, a
 * tab or a line break, where a spreadsheet of another setting starts a new cell. Compatibility forms of the signs count
 * (＝ ＋ － ＠), and so does an apostrophe that is there already, so that taking one away gives the text back.
 */
export function inertText(text: string): string {
  return text
    .split(/(?<=[;\t\r\n])/)
    .map((piece, index) =>
      startsFormula(piece) || (index === 0 && startsControl(piece)) ? `'${piece}` : piece,
    )
    .join("");
}

function startsControl(text: string): boolean {
  return /^'*\p{Cc}/u.test(text);
}

function startsFormula(text: string): boolean {
  // As it is, too: normal form makes one sign of an equals sign and the stroke through it.
  return [text, text.normalize("NFKC")].some((form) => /^[\s"'\p{Cc}\p{Cf}]*[=+\-@]/u.test(form));
}
