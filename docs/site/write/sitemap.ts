import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { publicSurface } from "../../../test/structure/public-surface.js";
import { addressOfEntry, addressOfPage, addressOfSymbol } from "../addresses.js";
import { sitePages } from "../site-pages.js";

/** A sitemap needs whole addresses, so it is written where the site's own is told: `npm run docs -- --base https://…/`. */
export function writeSitemap(out: string, base: string | undefined): void {
  if (base === undefined) return;
  const surface = publicSurface();
  const addresses = new Set([
    ...sitePages.map(({ path }) => addressOfPage(path)),
    ...surface.map(({ entry }) => addressOfEntry(entry)),
    ...surface.map(({ entry, name, signature }) =>
      addressOfSymbol(entry, name, /^(?:interface|type) /.test(signature)),
    ),
  ]);
  const urls = [...addresses].flatMap((address) => [address, `zh/${address}`]);
  const lines = urls.map((url) => `  <url><loc>${new URL(url, base).href}</loc></url>`);
  writeFileSync(
    join(out, "sitemap.xml"),
    `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${lines.join("\n")}\n</urlset>\n`,
  );
}
