/** Whether a stretch of text is English: four letters in five. */
export function isEnglish(text: string, start: number, end: number): boolean {
  let [latin, other] = [0, 0];
  for (let at = start; at < Math.min(end, start + 400); at++) {
    const code = text.charCodeAt(at);
    if (code >= 0x61 && code <= 0x7a) latin++;
    else if (code >= 0x2e80) other++;
  }
  return latin > 4 * other;
}
