import { statusOf } from "../../printed/status-words.js";
import type { ObservationStatus } from "../../series/observation.js";
import type { SheetRow } from "./sheet.js";

/** What the notes below a table say of marks: a status, or other words. */
export type Legend = ReadonlyMap<string, ObservationStatus | "noted">;

const marks = /[*※†‡#①-⑳¹²³⁴-⁹]/gu;

/** Reads 注：*为初步数 and its like. */
export function legendOf(notes: readonly SheetRow[]): Legend {
  const found = new Map<string, ObservationStatus | "noted">();
  for (const { filled, cells } of notes) {
    for (const column of filled.slice(0, 20)) {
      const text = (cells[column]?.text ?? "").slice(0, 2000);
      for (const { 0: mark, index } of text.matchAll(marks)) {
        if (!found.has(mark))
          found.set(mark, statusIn(text.slice(index + mark.length, index + 40)) ?? "noted");
      }
    }
  }
  return found;
}

/** The status that words behind a mark say, up to the next stop. */
function statusIn(words: string): ObservationStatus | undefined {
  const [first = ""] = words.split(/[，。；;,.*※†‡#①-⑳¹²³]/u);
  const bare = first
    .replace(/^[\s"”』」号的:：=-]{0,9}/u, "")
    .replace(/^(?:表示|代表|标记|为|指|系|是|means|denotes|indicates)\s?[:：]?\s?/u, "")
    .trim();
  return [bare, bare.replace(/(?:数据|值|figures?|data|values?)$/u, "").trim()]
    .map(statusOf)
    .find((one) => one !== undefined);
}
