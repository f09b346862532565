import { checkArgument } from "./check-argument.js";

const expected = { "zh-Hans": "文本", en: "a text" };

/** Throws where an argument is no text. */
export function checkText(name: string, text: unknown): void {
  checkArgument(name, typeof text === "string", expected, text);
}
