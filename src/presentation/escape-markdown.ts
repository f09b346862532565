import { checkText } from "../value/check-text.js";
import { visibleText } from "../value/visible-text.js";

/**
 * Writes any text so that Markdown (CommonMark and GitHub's) shows it as it is, on one line, wherever it is put: in a
 * cell, a heading, a paragraph or a list item.
 *
 * One rule: characters that nobody sees are left out, line breaks and control characters become blanks, and a backslash
 * goes before each sign that Markdown or HTML would read (`` \ ` * _ [ ] < > & | ~ $ # @ ``), before what starts a list or
 * a rule at the beginning, and into what would become a link by itself.
 *
 * @param text - Any text, from anywhere.
 * @returns The text in Markdown, without a line break.
 * @throws {@link UsageError} `Argument text: expected a text, received …`
 * @category Tables
 * @see [Hand over a report](../../docs/guides/hand-over-a-report.md)
 * @see https://spec.commonmark.org/0.31.2/#backslash-escapes
 * @example
 * escapeMarkdown("a|b <b>1*2</b>") // => String.raw`a\|b \<b\>1\*2\</b\>`
 * escapeMarkdown("- 一\n- 二") // => String.raw`\- 一 - 二`
 */
export function escapeMarkdown(text: string): string {
  checkText("text", text);
  return visibleText(text)
    .replace(/[\\`*_[\]<>&|~$#@]|:(?=\/\/)|(?<=www)\./gi, "\\$&")
    .replace(/^[-+=](?=[\s=-]|$)|(?<=^\d{1,9})[.)](?=\s|$)/, "\\$&");
}
