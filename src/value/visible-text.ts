/**
 * A text as one line of what a reader sees: line breaks, tabs and control characters become blanks; format characters
 * (zero-width, bidirectional controls) and broken halves of characters are left out.
 */
export function visibleText(text: string): string {
  return text
    .replace(/[\p{Cf}\p{Cs}]/gu, "")
    .replace(/[\s\p{Cc}]+/gu, " ")
    .trim();
}
