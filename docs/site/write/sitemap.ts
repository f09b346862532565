import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { addressOfEntry, addressOfPage } from "../addresses.js";
import { addressOfName } from "../search/build-index.js";
import type { PublicSymbol } from "../search/public-symbols.js";
import { sitePages } from "../site-pages.js";

/** A sitemap needs whole addresses, so it is written where the site's own is told: `npm run docs -- --base https://…/`. */
export function writeSitemap(out: string, symbols: readonly PublicSymbol[], base: string | undefined): void {
  if (base === undefined) return;
  const addresses = new Set([
    ...sitePages.map(({ path }) => addressOfPage(path)),
    ...symbols.map(({ entry }) => addressOfEntry(entry)),
    ...symbols.map(addressOfName),
  ]);
  const urls = [...addresses].flatMap((address) => [address, `zh/${address}`]);
  const lines = urls.map((url) => `  <url><loc>${new URL(url, base).href}</loc></url>`);
  writeFileSync(
    join(out, "sitemap.xml"),
    `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${lines.join("\n")}\n</urlset>\n`,
  );
}
