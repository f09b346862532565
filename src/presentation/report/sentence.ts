import type { Message } from "../../issue.js";
import type { ReportSentence } from "./report.js";

/** A sentence of a report, with its full stop in both languages; a text that ends with one keeps it. */
export function sentence(
  code: string,
  about: readonly string[],
  { "zh-Hans": zh, en }: Message,
): ReportSentence {
  return {
    code,
    about,
    text: { "zh-Hans": ended(zh, "。", /[。！？]$/), en: ended(en, ".", /[.!?。！？]$/) },
  };
}

function ended(text: string, stop: string, stops: RegExp): string {
  return stops.test(text) ? text : text + stop;
}
