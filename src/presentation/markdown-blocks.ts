import { isWebAddress } from "../value/is-web-address.js";
import { escapeMarkdown } from "./escape-markdown.js";

/** A heading of some text. */
export function heading(level: number, text: string): string {
  return `${"#".repeat(level)} ${escapeMarkdown(text)}`;
}

/** A list of texts, one a line. */
export function bullets(texts: readonly string[]): string {
  return texts.map((text) => `- ${escapeMarkdown(text)}`).join("\n");
}

/** A link that shows its address; what is no plain web address stays text. */
export function webLink(url: string): string {
  return isWebAddress(url) && !/[<>]/.test(url) ? `<${url}>` : escapeMarkdown(url);
}
