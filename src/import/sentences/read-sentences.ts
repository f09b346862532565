import { checkOptions } from "../../value/check-options.js";
import { checkText } from "../../value/check-text.js";
import type { Span } from "../draft/draft.js";
import type { ReadSentences, SentenceContext } from "./finding.js";
import { foldSource } from "./fold-source.js";
import { Reader } from "./reader.js";
import { sentencesOf } from "./sentences-of.js";
import { tokensOf } from "./tokens.js";
import { unclaimedOf } from "./unclaimed-of.js";
import { yearOfDocument } from "./year-of-document.js";

/**
 * Reads what the sentences of a document say of indicators (从文句读取指标): targets with their years, where they start, and
 * values of the past. It reads Chinese in either script, and English. Every name, number, year and other word that it
 * uses stands in the text at the place that the finding says. What is not certain is not used; the number then comes
 * back as unclaimed, with the reason.
 *
 * @param text - The text, of any length.
 * @param context - The years of the plan, where they are known: what lies before its base year is no target.
 * @returns Plain data: the findings in the order of the text, and every number that none of them has.
 * @throws {@link UsageError} `Argument text: expected a text, received …`, `Unknown option: …`
 * @category Import
 * @see [From a published document](../../../docs/guides/from-a-published-document.md)
 * @example
 * const { findings } = readSentences("到2025年，每万人口高价值发明专利拥有量达到12件。");
 * findings[0]?.name.raw // => "每万人口高价值发明专利拥有量"
 * findings[0]?.targets.map(({ raw, value, basis, year }) => [raw, value, basis, year?.period]) // => [["达到12件", "12", "level", "2025"]]
 */
export function readSentences(text: string, context: SentenceContext = {}): ReadSentences {
  checkText("text", text);
  checkOptions(context, { years: true });
  checkOptions(context.years, { base: true, target: true });
  const folded = foldSource(text);
  const tokens = tokensOf(folded);
  const reader = new Reader(text, folded, context.years ?? yearsIn(folded), yearOfDocument(folded, tokens));
  for (const sentence of sentencesOf(folded, tokens)) reader.read(sentence);
  const { findings, left } = reader.result();
  const claimed: Span[] = [];
  for (const { spans } of findings) for (const span of spans) claimed.push(span);
  return {
    findings: findings.map(({ spans: _, ...finding }) => finding),
    unclaimed: unclaimedOf(text, folded, tokens, claimed, left),
  };
}

/** The years of the plan where its title has them, （2021—2025年）. */
function yearsIn(folded: string): NonNullable<SentenceContext["years"]> {
  const [, first, last] =
    /[(《]((?:19|20)\d\d)年?(?:-|—|~|——|至)((?:19|20)\d\d)年?\)/u.exec(folded.slice(0, 2000)) ?? [];
  if (first === undefined || last === undefined || first >= last) return {};
  return { base: String(Number(first) - 1) };
}
