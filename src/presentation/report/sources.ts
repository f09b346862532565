import { valuesUntil } from "../../series/known-values.js";
import type { Locale } from "../../value/localized-text.js";
import type { Reference } from "../../value/reference.js";
import { escapeMarkdown } from "../escape-markdown.js";
import { webLink } from "../markdown-blocks.js";
import type { ReportFacts, Section } from "./section.js";
import { say } from "./words.js";

/** Where the figures were read, document by document: the plan, and what was observed by the as-of day. */
export function sourcesSection({ plan, assessment, observed, locale }: ReportFacts): Section {
  const own = new Set(plan.references.map(({ document }) => document));
  const elsewhere = plan.indicators
    .flatMap(({ baseline, targets }) => [...(baseline ? [baseline] : []), ...targets])
    .map(({ reference }) => reference)
    .filter(({ document }) => !own.has(document));
  const seen = observed.flatMap((series) =>
    valuesUntil(series, assessment.asOf ?? undefined).flatMap(({ reference }) => reference ?? []),
  );
  const list = (zh: string, en: string, references: readonly Reference[]): readonly string[] =>
    references.length === 0 ? [] : [escapeMarkdown(say(locale, zh, en)), documents(references, locale)];
  return {
    title: { "zh-Hans": "资料来源", en: "Sources" },
    blocks: [
      ...list("目标值与基期值：", "Targets and baselines:", [...plan.references, ...elsewhere]),
      ...list("观测值：", "Observed values:", seen),
    ],
  };
}

function documents(references: readonly Reference[], locale: Locale): string {
  const titles = [...new Set(references.map(({ document }) => document))];
  return titles
    .map((title) => {
      const own = references.filter(({ document }) => document === title);
      const places = [...new Set(own.map(({ locator }) => locator))];
      const links = [...new Set(own.flatMap(({ url }) => url ?? []))];
      const text = say(locale, `${title}（${places.join("；")}）`, `${title} (${places.join("; ")})`);
      return `- ${[escapeMarkdown(text), ...links.map(webLink)].join(" ")}`;
    })
    .join("\n");
}
