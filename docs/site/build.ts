// Writes the documentation site: `npm run docs`. One reading of the source, one run of the theme for each language, then
// the search, the Markdown copies and what else lies beside the pages.

import { rmSync } from "node:fs";
import { join, resolve } from "node:path";
import { Application, TSConfigReader, TypeDocReader } from "typedoc";
import { type Language, languages, siteWords } from "./languages.js";
import { publicSymbols } from "./search/public-symbols.js";
import { sitePlugin } from "./theme/plugin.js";
import { writing } from "./theme/router.js";
import { turnToChinese } from "./theme/turn-to-chinese.js";
import { writeAssets } from "./write/assets.js";
import { writeCopies } from "./write/copies.js";
import { writeGallery } from "./write/gallery.js";
import { writeNotFound } from "./write/not-found.js";
import { writePlayground } from "./write/playground.js";
import { writeSearch } from "./write/search.js";
import { writeSitemap } from "./write/sitemap.js";

const option = (name: string): string | undefined => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? undefined : process.argv[at + 1];
};
const out = resolve(option("out") ?? "site");
/** Only read the source and write the English pages: whether every link and example is right. */
const isCheck = process.argv.includes("--check");

const app = await Application.bootstrapWithPlugins(
  {
    plugin: [sitePlugin],
    theme: "site",
    router: "site",
    out,
    // The types are checked by `npm run types`, in a tenth of the time.
    skipErrorChecking: true,
    // Whether a link is right does not depend on the colours of code.
    ...(isCheck && { ignoredHighlightLanguages: ["html", "js", "jsx", "sh", "ts"] }),
  },
  [new TypeDocReader(), new TSConfigReader()],
);
const project = await app.convert();
if (project === undefined) throw new Error("the source could not be read");
app.validate(project);
for (const language of isCheck ? (["en"] satisfies Language[]) : languages) {
  writing.language = language;
  if (language === "zh") turnToChinese(project);
  app.internationalization.addTranslations("en", { theme_permalink: siteWords[language].permalink });
  const folder = language === "en" ? out : join(out, language);
  await app.generateDocs(project, folder);
  // What TypeDoc's own theme would load.
  for (const name of [
    "main.js",
    "style.css",
    "search.js",
    "navigation.js",
    "icons.js",
    "icons.svg",
    "hierarchy.js",
  ]) {
    rmSync(join(folder, "assets", name), { force: true });
  }
  if (language !== "en") rmSync(join(folder, "assets"), { recursive: true, force: true });
}
if (!isCheck) {
  await writeAssets(out);
  await writePlayground(out);
  const symbols = publicSymbols();
  await writeGallery(out);
  writeSearch(out, symbols);
  writeCopies(out, symbols);
  writeNotFound(out, option("base"));
  writeSitemap(out, symbols, option("base"));
}
if (app.logger.hasErrors() || app.logger.hasWarnings()) process.exitCode = 1;
