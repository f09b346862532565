import { inChinese, type Message, show } from "../issue.js";
import type { DecimalText } from "../value/decimal-text.js";
import { type UnreadReason, unreadReasons } from "./unread-reasons.js";

/**
 * A printed text that is not read, with the reason and what to write instead. Nothing is guessed: where several numbers
 * may be meant, they are the candidates.
 *
 * @category Printed numbers
 * @example
 * const read: UnreadPrint | PrintedNumber = printedNumber("1,23");
 * "unread" in read && read.candidates // => ["1.23", "123"]
 */
export interface UnreadPrint {
  /** The code of the reason. */
  readonly unread: UnreadReason;
  /** The reason in a sentence, with what to write instead. */
  readonly message: Message;
  /** The numbers that may be meant; absent where there is none to tell. */
  readonly candidates?: readonly DecimalText[];
}

/** The answer to a text that is not read; the text is named as it was printed. */
export function unread(
  reason: UnreadReason,
  text: string,
  candidates: readonly DecimalText[] = [],
): UnreadPrint {
  const { why, write } = unreadReasons[reason];
  const shown = show(text);
  return {
    unread: reason,
    message: {
      "zh-Hans": `${inChinese(shown)} 未能读出：${why["zh-Hans"]}；${write["zh-Hans"]}`,
      en: `${shown} is not read: ${why.en}; ${write.en}`,
    },
    ...(candidates.length > 0 && { candidates }),
  };
}
