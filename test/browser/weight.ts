import { existsSync, statSync } from "node:fs";
import { extname } from "node:path";
import { fileURLToPath } from "node:url";
import { languages } from "../../docs/site/languages.js";
import type { Checked } from "./checked.js";
import { addressIn, close, type Site, tab } from "./site.js";

const most = 400_000;
const fonts = [".woff", ".woff2", ".ttf", ".otf"];

/** What a browser loads for the start page, uncompressed. */
export async function weight(site: Site): Promise<Checked> {
  const faults: string[] = [];
  const measured: string[] = [];
  for (const language of languages) {
    const page = await tab(site, {}, faults);
    const loaded = new Set<string>();
    page.on("request", (request) => loaded.add(request.url()));
    await page.goto(addressIn(site, language, "index.html"), { waitUntil: "load" });
    const files = [...loaded]
      .filter((url) => url.startsWith("file:"))
      .map((url) => fileURLToPath(url.split("#")[0] ?? ""));
    faults.push(
      ...files.filter((file) => !existsSync(file)).map((file) => `${language}: there is no ${file}`),
    );
    const bytes = files
      .filter((file) => existsSync(file))
      .filter((file) => !fonts.includes(extname(file)))
      .reduce((sum, file) => sum + statSync(file).size, 0);
    const elsewhere = [...loaded].filter((url) => /^https?:/.test(url));
    faults.push(...elsewhere.map((url) => `${language}: the start page asks ${url}`));
    if (bytes > most) faults.push(`${language}: ${bytes} bytes, more than ${most}: ${files.join(", ")}`);
    measured.push(`${language} ${Math.round(bytes / 1000)} kB`);
    await close(page);
  }
  return { name: "weight of the start page, without fonts", measured: measured.join(", "), faults };
}
