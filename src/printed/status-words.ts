import { keysOf } from "../value/closed-list.js";
import { smallLetters } from "../value/small-letters.js";
import { valueStatuses } from "../value/statuses.js";

type ObservationStatus = keyof typeof valueStatuses;

/** The notes that documents print for a status, beside its own words; in small letters. */
const printed: Readonly<Record<ObservationStatus, readonly string[]>> = {
  A: ["实绩", "实际数", "实际值", "决算", "决算数", "final"],
  P: [
    "初步数",
    "初步核算",
    "初步核算数",
    "初步统计",
    "快报",
    "快报数",
    "暂定",
    "preliminary",
    "prelim.",
    "p",
  ],
  E: [
    "预计",
    "預計",
    "预计数",
    "预计值",
    "预估",
    "估算",
    "估算数",
    "估计数",
    "推算",
    "estimate",
    "est.",
    "e",
  ],
  F: ["预测数", "预测值", "projected", "projection", "f"],
  B: ["口径调整", "口径变化", "口径有变", "新口径", "break in series"],
};

/** ObservationStatus by each word. */
const words: ReadonlyMap<string, ObservationStatus> = new Map(
  keysOf(valueStatuses).flatMap((status) =>
    [...Object.values(valueStatuses[status]), ...printed[status]].map((word): [string, ObservationStatus] => [
      word,
      status,
    ]),
  ),
);

/** Words that may stand before the number without brackets; a letter alone may not. */
const leading = [...words.keys()].filter((word) => word.length > 1).toSorted((a, b) => b.length - a.length);

const firstLetters: ReadonlySet<string> = new Set(leading.map((word) => word.charAt(0)));

/** The status that a note means. */
export function statusOf(note: string): ObservationStatus | undefined {
  return words.get(note.trim().toLowerCase());
}

/** A text without the status before it, 预计12.3; `undefined` where there is none. */
export function withoutStatus(
  text: string,
): { readonly rest: string; readonly status: ObservationStatus } | undefined {
  const lower = smallLetters(text);
  if (!firstLetters.has(lower.charAt(0))) return undefined;
  const word = leading.find((one) => lower.startsWith(one));
  const status = word === undefined ? undefined : words.get(word);
  if (word === undefined || status === undefined) return undefined;
  return { rest: text.slice(word.length).trim(), status };
}
