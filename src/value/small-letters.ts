/** A text in small letters. Chinese has none, and most printed texts are Chinese and figures: those are told at a glance. */
export function smallLetters(text: string): string {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const isCaseless = code < 0x41 || (code > 0x5a && code < 0x80) || (code >= 0x2e80 && code <= 0x9fff);
    if (!isCaseless && !signs.has(code)) return text.toLowerCase();
  }
  return text;
}

/** Signs that stand beside numbers. */
const signs: ReadonlySet<number> = new Set(Array.from("≥≤—–…“”‘’", (sign) => sign.charCodeAt(0)));
