import type { IndicatorMatch } from "../../catalogue/indicator-match.js";
import type { Span } from "../draft/draft.js";
import type { Raw } from "./finding.js";
import { listOfNames } from "./list-of-names.js";
import type { MatchedName, NameMatcher } from "./match-name.js";
import { nameIn } from "./name-in.js";
import type { Statement } from "./statement.js";

/** A和B均超过90%: each of the names, where all are known and the whole is not. */
export function eachName(
  folded: string,
  matcher: NameMatcher,
  { name, words }: Statement,
): readonly Span[] | undefined {
  if (name === undefined || !words.isEach || matcher.name(name).match.matched) return undefined;
  for (const count of [2, 3, 4, 5]) {
    const parts = listOfNames(folded, name.start, name.end, count)?.flatMap(
      (part) => nameIn(folded, part.start, part.end) ?? [],
    );
    if (parts?.length === count && parts.every((part) => matcher.name(part).match.matched)) return parts;
  }
  return undefined;
}

/** A name with what stands behind its list and belongs to it, where it does not do without. */
export function nameWithEnding(
  source: string,
  matcher: NameMatcher,
  name: Span,
  { ending, isEndingOptional }: Statement,
): { readonly matched: MatchedName; readonly ending?: Span } {
  const alone = matcher.name(name);
  if (ending === undefined || (isEndingOptional && alone.match.matched)) return { matched: alone };
  const [own, shared] = [source.slice(name.start, name.end), source.slice(ending.start, ending.end)];
  const text = ending.start < name.start ? shared + own : own + shared;
  return { matched: { start: name.start, end: name.end, match: matcher.match(text) }, ending };
}

/** 占GDP比重 behind 专利密集型产业增加值: a known share of what was named before. */
export function shareOf(whole: Raw, share: Raw, matcher: NameMatcher): IndicatorMatch | undefined {
  if (!/^[占佔]/u.test(share.raw)) return undefined;
  const match = matcher.match(whole.raw + share.raw);
  return match.matched && match.exact ? match : undefined;
}
