import { posix } from "node:path";
import type { Language } from "./languages.js";

// Where each page lies. The search index and its test ask here too, so that no page has two addresses.

const root = new Map([
  ["README.md", "index.html"],
  ["docs/zh/start.md", "index.html"],
  ["CONTRIBUTING.md", "contributing.html"],
  ["CHANGELOG.md", "changelog.html"],
]);

/** The address of a page of text, the same in both languages: `docs/zh/guides/x.md` is the twin of `docs/guides/x.md`. */
export function addressOfPage(path: string): string {
  return root.get(path) ?? path.replace(/^docs\/(?:zh\/)?/, "").replace(/\.md$/, ".html");
}

/** The language that a page of text is written in. */
export function languageOfPage(path: string): Language {
  return path.startsWith("docs/zh/") ? "zh" : "en";
}

/** The address of an entry point's page: `ipr-plan/charts` has `api/charts.html`. */
export function addressOfEntry(entry: string): string {
  return `api/${folderOfEntry(entry)}.html`;
}

/** The address of an exported name. A type may have the name of a constant in other letters, which some disks take for one. */
export function addressOfSymbol(entry: string, name: string, isType: boolean): string {
  return `api/${folderOfEntry(entry)}/${name}${isType ? ".type" : ""}.html`;
}

function folderOfEntry(entry: string): string {
  return entry.replace(/^ipr-plan\/?/, "") || "core";
}

/** How one page names another, both by their addresses. */
export function relativeAddress(from: string, to: string): string {
  const [page = "", hash] = to.split("#");
  const way = posix.relative(posix.dirname(from), page);
  return hash === undefined ? way : `${way}#${hash}`;
}
