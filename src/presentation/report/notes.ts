import { localize } from "../../value/localized-text.js";
import { bullets } from "../markdown-blocks.js";
import type { ReportFacts, Section } from "./section.js";
import { nameOf, say } from "./words.js";

/** What was noticed in the data, each thing once; nothing where nothing was. */
export function notesSection({
  plan,
  assessment,
  outlook: { outlooks },
  locale,
}: ReportFacts): Section | undefined {
  const noticed = [...assessment.assessments, ...outlooks].flatMap(({ indicator, issues }) => {
    const name = nameOf(plan, indicator, locale);
    return issues.map(({ message }) => {
      const words = localize(message, locale);
      return say(locale, `${name}：${words}。`, `${name}: ${words}.`);
    });
  });
  if (noticed.length === 0) return undefined;
  return {
    title: { "zh-Hans": "数据说明", en: "Notes on the data" },
    blocks: [bullets([...new Set(noticed)])],
  };
}
