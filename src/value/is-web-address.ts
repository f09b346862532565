/** Whether a text is a plain web address, which a document may link to; all else stays text. */
export function isWebAddress(text: string): boolean {
  return /^https?:\/\/[!-~]+$/.test(text);
}
