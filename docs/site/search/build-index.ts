import MiniSearch from "minisearch";
import { addressOfPage, addressOfSymbol, languageOfPage } from "../addresses.js";
import type { Language } from "../languages.js";
import type { SearchEntry } from "./entry.js";
import { indexOptions } from "./find.js";
import { sectionsOf } from "./sections.js";
import synonyms from "./synonyms.json" with { type: "json" };

/** A page of text as it lies in the repository. */
export interface TextPage {
  readonly path: string;
  readonly text: string;
}

/** An exported name with what its doc comment says. */
export interface NamedSymbol {
  readonly entry: string;
  readonly name: string;
  readonly kind: "function" | "constant" | "type";
  readonly comment: string;
}

/** Where the page of an exported name lies. */
export function addressOfName({ entry, name, kind }: Omit<NamedSymbol, "comment">): string {
  return addressOfSymbol(entry, name, kind === "type");
}

/** Everything that a search in one language finds: the pages in that language, those that are not translated, and all names. */
export function searchEntries(
  language: Language,
  pages: readonly TextPage[],
  symbols: readonly NamedSymbol[],
): readonly SearchEntry[] {
  const own = new Set(
    pages.filter(({ path }) => languageOfPage(path) === language).map(({ path }) => addressOfPage(path)),
  );
  const shown = pages.filter(
    ({ path }) => languageOfPage(path) === language || !own.has(addressOfPage(path)),
  );
  const sections = shown.flatMap(({ path, text }) => {
    const all = sectionsOf(text);
    const page = all[0]?.title ?? path;
    const address = addressOfPage(path);
    return all.map(({ title, anchor, text: below }) => ({
      url: anchor === undefined ? address : `${address}#${anchor}`,
      title,
      page,
      kind: /^(?:guides\/|cookbook\/|index\.html$)/.test(address) ? ("guide" as const) : ("page" as const),
      text: below,
    }));
  });
  const names = symbols.map(({ entry, name, kind, comment }) => ({
    url: addressOfName({ entry, name, kind }),
    title: name,
    page: entry,
    kind,
    text: comment,
  }));
  return [...sections, ...names].map((one, id) => ({ id, ...one, keywords: keywordsOf(one.url) }));
}

/** The words of the list of synonyms that lead to an address, with and without its section. */
function keywordsOf(url: string): string {
  return Object.entries<readonly string[]>(synonyms)
    .filter(([, addresses]) => addresses.includes(url))
    .map(([words]) => words)
    .join(" ");
}

export function buildIndex(entries: readonly SearchEntry[]): MiniSearch<SearchEntry> {
  const index = new MiniSearch<SearchEntry>(indexOptions);
  index.addAll(entries);
  return index;
}
