// What the search box does. The index is loaded at the first search, as a script, so that it works from the file system.

import MiniSearch from "minisearch";
import type { SearchEntry } from "../search/entry.js";
import { find, type Hit, indexOptions } from "../search/find.js";

declare global {
  interface Window {
    iprPlanSearchIndex?: string;
    iprPlanSearch?: (typed: string) => readonly Hit[];
  }
}

let index: MiniSearch<SearchEntry> | undefined;

window.iprPlanSearch = (typed) => {
  index ??= MiniSearch.loadJSON(window.iprPlanSearchIndex ?? "", indexOptions);
  return find(index, typed);
};
