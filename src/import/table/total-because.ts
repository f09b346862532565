import type { Message } from "../../issue.js";
import type { Span } from "../draft/draft.js";
import type { Source } from "../source/source.js";

/** Why a number is a total: what the note says of its brackets, or that it stands in them. */
export function totalBecause({ raw }: Source, note: Span | undefined): Message {
  const words = note && raw.slice(note.start, note.end);
  return words === undefined
    ? {
        "zh-Hans": "数在〔〕或【】中，或写明累计，是规划期间的合计",
        en: "The number stands in brackets or is said to be a total: it counts from the plan's start",
      }
    : { "zh-Hans": `表注：“${words}”`, en: `The note of the table says so: “${words}”` };
}
