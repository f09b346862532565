import type { PrintedNumber } from "../../printed/printed-value.js";
import type { Span } from "../draft/draft.js";

/**
 * The text of a document as a reader sees it, with the place of each of its characters in the source. `text` is `raw` with
 * wide and traditional forms folded, character under character, for looking; `raw` is what is printed.
 */
export interface Source {
  readonly raw: string;
  readonly text: string;
  /** Where each character starts and ends in the source; absent where the text is the source itself. */
  readonly starts?: Uint32Array;
  readonly ends?: Uint32Array;
  /** The numbers that were read of it, by their text: tables print the same ones again and again. */
  readonly numbers: Map<string, PrintedNumber>;
}

/** The place in the source of a stretch of the text. */
export function spanOf({ starts, ends }: Source, { start, end }: Span): Span {
  if (starts === undefined || ends === undefined || start >= end) {
    const at = starts?.[start] ?? start;
    return { start: at, end: starts === undefined ? end : at };
  }
  return { start: starts[start] ?? 0, end: ends[end - 1] ?? 0 };
}

/** A stretch without the blanks around it. */
export function trimmed(text: string, { start, end }: Span): Span {
  let [from, to] = [start, end];
  while (from < to && isBlank(text.charCodeAt(from))) from++;
  while (to > from && isBlank(text.charCodeAt(to - 1))) to--;
  return { start: from, end: to };
}

/** Blanks, line ends, control characters, and those of no width. */
export function isBlank(code: number): boolean {
  return (
    code <= 32 ||
    (code >= 0x7f && code <= 0xa0) ||
    code === 0x3000 ||
    (code >= 0x2000 && code <= 0x200f) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x2060 ||
    code === 0xfeff
  );
}

/** What is printed, with the digits that a page raises as raised ones: 700<sup>2</sup> is not 7002. */
export function withRaised({ raw, text }: Source): string {
  if (!/[⁰¹²³⁴-⁹]/u.test(text)) return raw;
  return raw.replace(/\d/gu, (digit, at: number) => {
    const letter = text.charAt(at);
    return letter >= "0" && letter <= "9" ? digit : letter;
  });
}
