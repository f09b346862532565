import { readFileSync } from "node:fs";
import { docPages } from "../../test/structure/doc-pages.js";
import { root } from "../../test/structure/source-files.js";
import type { TextPage } from "./search/build-index.js";

/** All pages of text of the site: those of the repository, and what has changed. */
export const sitePages: readonly TextPage[] = [
  ...docPages,
  { path: "CHANGELOG.md", text: readFileSync(`${root}/CHANGELOG.md`, "utf8") },
];
