import type { IndicatorMatch } from "../../catalogue/indicator-match.js";
import { matchIndicator } from "../../catalogue/match-indicator.js";
import type { Span } from "../draft/draft.js";
import { closes, verbBefore } from "./name-in.js";

/** A name brought to its own words, with what it matches. */
export interface MatchedName extends Span {
  readonly match: IndicatorMatch;
  /** A verb that stood before it: 新增. */
  readonly verb?: Span;
  /** A later start at which a known indicator would begin. */
  readonly other?: Span;
}

/** Matches names with the known indicators, each wording once. */
export class NameMatcher {
  readonly #source: string;
  readonly #folded: string;
  readonly #known = new Map<string, IndicatorMatch>();

  constructor(source: string, folded: string) {
    this.#source = source;
    this.#folded = folded;
  }

  match(text: string): IndicatorMatch {
    const known = this.#known.get(text);
    if (known !== undefined) return known;
    const found = matchIndicator(text);
    if (this.#known.size < 5000) this.#known.set(text, found);
    return found;
  }

  at({ start, end }: Span): IndicatorMatch {
    return this.match(this.#source.slice(start, end));
  }

  /**
   * The longest stretch that is a known name: all of it, or what a verb or a blank before it leaves. What only a cut within the
   * words would give is not taken, but named.
   */
  name(whole: Span): MatchedName {
    const match = this.at(whole);
    const verb = verbBefore(this.#folded, whole.start, whole.end);
    if (match.matched && (verb === undefined || match.exact)) return { ...spanOf(whole), match };
    const bare =
      verb === undefined || verb.end >= whole.end ? undefined : trimmed(this.#folded, verb.end, whole.end);
    if (verb !== undefined && bare !== undefined) return { ...bare, match: this.at(bare), verb };
    const blank = this.#folded.slice(whole.start, whole.end).search(/\s\S*$/u);
    if (blank > 0 && this.#folded.charCodeAt(whole.end - 1) > 0x7f) {
      const behind = { start: whole.start + blank + 1, end: whole.end };
      const found = this.at(behind);
      if (found.matched && found.exact) return { ...behind, match: found };
    }
    const other = this.#later(whole);
    return { ...spanOf(whole), match, ...(other && { other }) };
  }

  #later({ start, end }: Span): Span | undefined {
    const words = this.#folded.slice(start, end);
    for (const { index, 0: joint } of words.matchAll(/、|以及|和|及|与|的|建成|新增|培育|建立|完成|实现/gu)) {
      const behind = { start: start + index + joint.length, end };
      if (end - behind.start < 4) return undefined;
      const found = this.at(behind);
      if (found.matched && found.exact) return behind;
    }
    return undefined;
  }
}

function spanOf({ start, end }: Span): Span {
  return { start, end };
}

function trimmed(text: string, from: number, end: number): Span | undefined {
  let start = from;
  while (start < end && /[\s“”"的了、和]/u.test(text.charAt(start))) start++;
  if (text.charAt(start - 1) === "“" && closes(text, start, end, "”", "“")) start--;
  return end - start >= 2 ? { start, end } : undefined;
}
