import type { LocalizedText } from "../../value/localized-text.js";
import { below, type DraftWriter } from "./draft-writer.js";
import type { Read } from "./reading.js";

const inEnglish = {
  "zh-Hans": "文件只印英文，未印中文，暂以英文代之",
  en: "The document prints no Chinese: the English stands in its place",
};

/** Writes a printed text in the language that it is in. Every text of a plan has Chinese; where none is printed, the English stands there. */
export function writeText(
  writer: DraftWriter,
  at: string,
  { value, start, end, because }: Read<string>,
  locator?: string,
): Partial<LocalizedText> {
  const text = { value: tidy(value), start, end, ...(because && { because }) };
  if (/[⺀-￿]/u.test(value)) return { "zh-Hans": writer.claim(below(at, "zh-Hans"), text, locator) };
  return {
    "zh-Hans": writer.claim(below(at, "zh-Hans"), { ...text, because: because ?? inEnglish }, locator),
    en: writer.claim(below(at, "en"), text, locator),
  };
}

/** A text on one line, without blanks between Chinese characters. */
function tidy(text: string): string {
  return text
    .replace(/[\s\u200b-\u200f\ufeff]+/gu, " ")
    .replace(/(?<=[\u3000-\u9fff\uff00-\uffef]) (?=[\u3000-\u9fff\uff00-\uffef])/gu, "")
    .trim();
}
