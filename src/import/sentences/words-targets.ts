import type { Span } from "../draft/draft.js";
import type { FoundTarget, Raw } from "./finding.js";
import { listOfNames } from "./list-of-names.js";
import type { NameMatcher } from "./match-name.js";
import { nameIn } from "./name-in.js";
import type { Clause } from "./sentence.js";

/** Names and what is promised of them without a number. */
export interface WordsStatement {
  readonly names: readonly Span[];
  readonly target: Omit<FoundTarget, "year" | "strength">;
}

const inWords =
  /(?:均|都|各|将|有|得到)*((?:明显|显著|持续|稳步|大幅|不断|逐年|进一步|较快|逐步|稳定|平稳|快速)(?:提高|提升|增加|增长|增强|下降|降低|改善|缩短|减少|上升|扩大|攀升)|全覆盖|逐年(?:增加|提高))$/u;
const compared =
  /(?:均|都|将|力争)*((达到或接近|达到或超过|达到|接近|高于|超过|不低于|优于|达)((?:全[国省市区县]|国内|国际|世界|全球|[东西中]部(?:地区)?|同类城市|省内|发达国家|发达省份)(?:平均水平|平均值|均值|平均)))$/u;

const comparators: Readonly<Record<string, "about" | "more-than" | "at-least">> = {
  接近: "about",
  达到或接近: "about",
  高于: "more-than",
  超过: "more-than",
  优于: "more-than",
};

/** What a clause without a number promises of known indicators: 明显提高, 达到全国平均水平. */
export function wordsTargets(
  source: string,
  folded: string,
  clause: Clause,
  start: number,
  matcher: NameMatcher,
): readonly WordsStatement[] {
  const end = lastLetter(folded, start, clause.end);
  const from = Math.max(start, end - 80);
  const text = folded.slice(from, end);
  const words = inWords.exec(text);
  const other = words === null ? compared.exec(text) : null;
  const found = words ?? other;
  const promised = found?.[1];
  if (found === null || promised === undefined || found.index === 0) return [];
  const raw: Raw = { raw: source.slice(end - promised.length, end), start: end - promised.length, end };
  const names = namesIn(folded, from, from + found.index, matcher);
  if (names === undefined) return [];
  if (other === null) return [{ names, target: { ...raw, basis: "words", text: raw, because: [] } }];
  const name = other[3] ?? "";
  const text_: Raw = { raw: source.slice(end - name.length, end), start: end - name.length, end };
  const comparator = comparators[other[2] ?? ""] ?? "at-least";
  return [{ names, target: { ...raw, basis: "compared", comparator, text: text_, because: [] } }];
}

/** The names, if all of them are known indicators: the whole, or its parts. */
function namesIn(
  folded: string,
  from: number,
  to: number,
  matcher: NameMatcher,
): readonly Span[] | undefined {
  const whole = nameIn(folded, from, to);
  if (whole === undefined) return undefined;
  const name = matcher.name(whole);
  if (name.match.matched) return [name];
  for (const count of [2, 3, 4]) {
    const parts = listOfNames(folded, whole.start, whole.end, count)?.map((part) =>
      nameIn(folded, part.start, part.end),
    );
    const named = parts?.flatMap((part) => (part === undefined ? [] : [matcher.name(part)]));
    if (named !== undefined && named.length === count && named.every(({ match }) => match.matched))
      return named;
  }
  return undefined;
}

function lastLetter(text: string, start: number, to: number): number {
  let end = to;
  while (end > start && /[\s“”"’]/u.test(text.charAt(end - 1))) end--;
  return end;
}
