import type MiniSearch from "minisearch";
import type { Options, SearchResult } from "minisearch";
import { askedFor } from "./asking-words.js";
import type { SearchEntry } from "./entry.js";
import { termsOf } from "./terms.js";

export const indexOptions: Options<SearchEntry> = {
  fields: ["title", "page", "keywords", "text"],
  storeFields: ["url", "title", "page", "kind"],
  tokenize: termsOf,
  // The terms are lowered and cut already.
  processTerm: (term) => term,
};

/** What a search shows. */
export type Hit = Pick<SearchEntry, "url" | "title" | "page" | "kind">;

const weights: Readonly<Record<SearchEntry["kind"], number>> = {
  guide: 1.6,
  page: 1.3,
  function: 1.1,
  constant: 0.8,
  type: 0.4,
};

const options = {
  boost: { title: 6, keywords: 30, page: 2, text: 1 },
  weights: { fuzzy: 0.2, prefix: 0.3 },
  prefix: (term: string) => term.length > 2 && !isChinese(term),
  fuzzy: (term: string) => (term.length > 4 && !/[\p{Script=Han}\d]/u.test(term) ? 0.2 : false),
  boostDocument: (_id: unknown, _term: string, stored?: Record<string, unknown>) =>
    weights[stored?.["kind"] as SearchEntry["kind"]] ?? 1,
};

/** Finds sections and names: what is named exactly comes first, then what has every word, then what has any of them. */
export function find(index: MiniSearch<SearchEntry>, typed: string, most = 12): readonly Hit[] {
  const words = askedFor(typed).filter((word) => termsOf(word).length > 0);
  if (words.length === 0) return [];
  // Of a Chinese word every pair of characters counts, of a name in Latin letters any part.
  const queries = words.map((word) => ({
    queries: [word],
    combineWith: isChinese(word) ? ("AND" as const) : ("OR" as const),
    ...options,
  }));
  const every = index.search({ combineWith: "AND", queries, ...options });
  const found = every.length > 0 ? every : mostOf(index, words);
  const exactly = typed.trim().toLowerCase();
  const isNamed = (hit: SearchResult): boolean => String(hit["title"]).toLowerCase() === exactly;
  return [...found.filter(isNamed), ...found.filter((hit) => !isNamed(hit))]
    .slice(0, most)
    .map(({ url, title, page, kind }) => ({ url, title, page, kind }));
}

/** What has more than half of what is searched for, what has the most of it first. */
function mostOf(index: MiniSearch<SearchEntry>, words: readonly string[]): readonly SearchResult[] {
  const count = new Set(words.flatMap(termsOf)).size;
  const shareOf = ({ queryTerms }: SearchResult): number => new Set(queryTerms).size / count;
  return index
    .search({ combineWith: "OR", queries: [...words], ...options })
    .filter((hit) => shareOf(hit) > 0.5)
    .toSorted((a, b) => b.score * shareOf(b) - a.score * shareOf(a));
}

function isChinese(word: string): boolean {
  return /\p{Script=Han}/u.test(word);
}
