import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { languages } from "../languages.js";
import { buildIndex, searchEntries } from "../search/build-index.js";
import type { PublicSymbol } from "../search/public-symbols.js";
import { sitePages } from "../site-pages.js";

/** The index of each language, as a script. */
export function writeSearch(out: string, symbols: readonly PublicSymbol[]): void {
  for (const language of languages) {
    const index = buildIndex(searchEntries(language, sitePages, symbols));
    const text = JSON.stringify(JSON.stringify(index));
    const folder = language === "en" ? out : join(out, language);
    writeFileSync(join(folder, "search-index.js"), `window.iprPlanSearchIndex = ${text};\n`);
  }
}
