import type { Observations } from "../../../model/observe.js";
import { observedFor } from "../../../model/observed-for.js";
import { valuesUntil } from "../../../series/known-values.js";
import type { Reference } from "../../../value/reference.js";
import { visibleText } from "../../../value/visible-text.js";
import type { ReportBlock, ReportSentence } from "../report.js";
import type { ReportFacts } from "../report-facts.js";

/** The documents that the figures were read in, each once: the plan, then what was observed by the as-of day. */
export function sourceBlocks(facts: ReportFacts, observations: Observations): readonly ReportBlock[] {
  const { plan, asOf, indicators, apart } = facts;
  const all = [...indicators, ...apart].map(({ indicator }) => indicator);
  const promised = all.flatMap(({ baseline, targets }) => [...(baseline ? [baseline] : []), ...targets]);
  const seen = all.flatMap((indicator) => {
    const series = observedFor(plan, indicator, observations);
    return series === undefined
      ? []
      : valuesUntil(series, asOf ?? undefined).flatMap(({ reference }) => reference ?? []);
  });
  const references = [...plan.references, ...promised.map(({ reference }) => reference), ...seen];
  return [{ kind: "list", items: documents(references).map((one) => [one]) }];
}

function documents(references: readonly Reference[]): readonly ReportSentence[] {
  const links = new Map<string, Set<string>>();
  for (const { document, url } of references) {
    const title = visibleText(document);
    const own = links.get(title) ?? new Set<string>();
    links.set(title, own);
    if (url !== undefined) own.add(url);
  }
  return Array.from(links, ([title, urls]): ReportSentence => {
    // A title is no sentence, and has no full stop.
    const text = { "zh-Hans": title, en: isChinese(title) ? `${title} (in Chinese)` : title };
    return { code: "source", about: [], text, ...(urls.size > 0 && { links: [...urls] }) };
  });
}

function isChinese(text: string): boolean {
  return /\p{Script=Han}/u.test(text);
}
