import type { DeclarationReflection, PageEvent, Reflection } from "typedoc";
import { type Language, siteWords } from "../languages.js";
import { sectionsOf } from "../search/sections.js";
import { commentOf } from "./category-of.js";
import { isDocument } from "./contents.js";

/** What a page is about, in a sentence or two: for the list of hits of a search engine. */
export function describe({ model }: PageEvent<Reflection>, language: Language): string {
  if (isDocument(model)) return shortened(firstText(model.content.map(({ text }) => text).join("")));
  if (model.isProject()) return siteWords[language].tagline;
  const summary =
    commentOf(model as DeclarationReflection)
      ?.summary.map(({ text }) => text)
      .join("") ?? "";
  return shortened(`${model.name}: ${summary.replaceAll(/\s+/g, " ").trim() || siteWords[language].tagline}`);
}

function firstText(markdown: string): string {
  return sectionsOf(markdown).find(({ text }) => text !== "")?.text ?? "";
}

function shortened(text: string): string {
  if (text.length <= 160) return text;
  const cut = text.slice(0, 160);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(" "), cut.lastIndexOf("，"), 100))}…`;
}
