const lines: ReadonlySet<string> = new Set(
  (
    "address article aside blockquote body br caption center dd div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 " +
    "head header hr html li main nav ol option p pre section select summary table tbody tfoot thead title tr ul"
  ).split(" "),
);

const skipped: ReadonlySet<string> = new Set([
  "script",
  "style",
  "noscript",
  "template",
  "title",
  "textarea",
]);

const raised = "⁰¹²³⁴⁵⁶⁷⁸⁹";

/** Whether a tag begins and ends a line. */
export function breaksLine(tag: string): boolean {
  return lines.has(tag);
}

/** Whether what stands within a tag is not shown. */
export function isSkipped(tag: string): boolean {
  return skipped.has(tag);
}

/** Digits as they are written raised: the number of a note is no part of the number before it. */
export function superscript(text: string): string {
  return text.replace(/\d/g, (digit) => raised.charAt(Number(digit)));
}
