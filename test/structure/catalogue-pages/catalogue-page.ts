import type { Message } from "ipr-plan";

/** The languages that pages are written in. */
export const pageLocales = ["en", "zh-Hans"] as const;

export type PageLocale = (typeof pageLocales)[number];

/** A page made from data, and the file that it is committed as. */
export interface CataloguePage {
  readonly path: string;
  readonly text: string;
  /** How many things of the catalogue are on it. */
  readonly entries: number;
}

/** The file of a page: a Chinese one lies in `docs/zh` under the same name. */
export function pathOfPage(name: string, locale: PageLocale): string {
  return locale === "en" ? `docs/${name}.md` : `docs/zh/${name}.md`;
}

/** The first lines of a page. */
export function headOfPage(title: string, locale: PageLocale): string {
  return `---\ntitle: ${title}\ncategory: ${locale === "en" ? "Catalogues" : "中文"}\n---\n\n# ${title}\n`;
}

/** A text within a table. */
export const cell = (text: string): string => text.replaceAll("|", "\\|");

/** A sentence as the page of a language ends and begins it. */
export function sentence(text: Message, locale: PageLocale): string {
  const own = text[locale];
  return locale === "en" ? `${own[0]?.toUpperCase()}${own.slice(1)}.` : `${own}。`;
}
