/**
 * A text that no spreadsheet takes for a formula: where it might, with an apostrophe before it. Compatibility forms of the
 * signs count (＝ ＋ － ＠), and so does an apostrophe that is there already, so that taking one away gives the text back.
 */
export function inertText(text: string): string {
  const risky = /^\p{Cc}|^[\s"'\p{Cc}\p{Cf}]*[=+\-@]/u.test(text.normalize("NFKC"));
  return risky ? `'${text}` : text;
}
